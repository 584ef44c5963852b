import type { Article, Claim, ClaimRole } from '../../../core/types.js';
import type { ClaimLexicon, Verb } from '../../../lexicon/claims.js';
import type { Quantity } from '../quantity/types.js';
import { changeOf } from './change.js';
import { type ClauseSpan, clausesOf } from './clauses.js';
import { type Before, readBefore, subjectOf, verbAfter } from './governing.js';
import { itemsOf } from './pairwise.js';
import { type Clause, isVerbal, phraseAfter, phraseText, type Range, surface, trimmed } from './phrase.js';
import { moneyRole, peopleRole } from './role.js';
import { StatusReader } from './status.js';
import { Tokenizer } from './tokens.js';

/** What was understood of a number: what the numbers after it can share. */
interface Reading {
  readonly quantity: Quantity;
  readonly clause: number;
  readonly measure: string | null;
  readonly action: string | null;
  readonly verbs: readonly Verb[];
  readonly frame: Before['frame'];
  readonly role: ClaimRole | null;
}

/** Reads measure, action, role, change and status of each quantity of an article from its clause and the clauses before it. */
export function readMeanings(article: Article, quantities: readonly Quantity[], lexicon: ClaimLexicon): Claim[] {
  return new MeaningReader(article, quantities, lexicon).claims();
}

class MeaningReader {
  readonly #article: Article;
  readonly #lexicon: ClaimLexicon;
  readonly #quantities: readonly Quantity[];
  readonly #tokenizer: Tokenizer;
  readonly #status: StatusReader;
  readonly #spans: readonly ClauseSpan[];
  readonly #clauses = new Map<number, Clause>();
  readonly #readings: Reading[] = [];

  constructor(article: Article, quantities: readonly Quantity[], lexicon: ClaimLexicon) {
    this.#article = article;
    this.#lexicon = lexicon;
    this.#quantities = quantities;
    this.#tokenizer = new Tokenizer(article, lexicon, quantities);
    this.#status = new StatusReader(article, lexicon);
    this.#spans = clausesOf(article, quantities);
  }

  claims(): Claim[] {
    const claims: Claim[] = [];
    let at = 0;
    for (const [number, span] of this.#spans.entries()) {
      while ((this.#quantities[at]?.start ?? Infinity) < span.start) at++;
      if ((this.#quantities[at]?.start ?? Infinity) >= span.end) continue;
      claims.push(...this.#readClause(number));
    }
    return claims;
  }

  #clause(number: number): Clause | null {
    const span = this.#spans[number];
    if (span === undefined) return null;
    const known = this.#clauses.get(number);
    if (known !== undefined) return known;
    const clause: Clause = {
      text: this.#article.folded,
      tokens: this.#tokenizer.tokensOf(span),
      sentence: span.sentence,
      opens: span.opens,
    };
    this.#clauses.set(number, clause);
    return clause;
  }

  #readClause(number: number): Claim[] {
    const clause = this.#clause(number);
    const span = this.#spans[number];
    if (clause === null || span === undefined) return [];
    const claims: Claim[] = [];
    let from = 0;
    for (const [index, token] of clause.tokens.entries()) {
      if (token.quantity === null) continue;
      const after = phraseAfter(clause, index, this.#lexicon);
      const reading = this.#read(clause, number, from, index, after);
      this.#readings.push(reading);
      const earlier = this.#spans.slice(0, number).filter((other) => other.sentence === span.sentence);
      const { numeral: _numeral, per: _per, ...quantity } = token.quantity;
      claims.push({
        ...quantity,
        role: reading.role,
        measure: reading.measure,
        action: reading.action,
        change: changeOf(token.quantity, reading.frame, reading.verbs, reading.measure),
        status: this.#status.statusOf(span, token.start, earlier),
      });
      from = after === null ? index + 1 : after.to;
    }
    this.#pairLists(clause, claims);
    return claims;
  }

  #read(clause: Clause, number: number, from: number, index: number, after: Range | null): Reading {
    const quantity = clause.tokens[index]?.quantity as Quantity;
    const before = readBefore(clause, from, index, this.#lexicon);
    const previous = this.#previous(clause, number);
    const inherits = before.frame === 'empty' && from > 0 && previous !== null;
    const right = verbAfter(clause, after?.to ?? index + 1, this.#lexicon);
    const governed = this.#governing(clause, number, before, right, from, previous);
    const measure = this.#measure(clause, number, before, after, governed, quantity, previous);
    const verbs = governed === null ? (inherits ? previous.verbs : []) : verbsIn(governed.clause, governed.run);
    const action =
      governed === null
        ? this.#inheritedAction(before, after, previous, quantity, from)
        : nameOf(governed.clause, governed.run);
    const around = this.#around(clause, before, after, right, index);
    const role = this.#role(
      quantity,
      { governing: verbs, around, measure, benefits: benefits(clause, before, from, index) },
      previous,
      inherits,
    );
    return { quantity, clause: number, measure, action, verbs, frame: before.frame, role };
  }

  /** The reading before, where it stands in the same sentence and no semicolon is between. */
  #previous(clause: Clause, number: number): Reading | null {
    const reading = this.#readings.at(-1);
    if (reading === undefined) return null;
    if (reading.clause === number) return reading;
    if (this.#spans[reading.clause]?.sentence !== clause.sentence) return null;
    return reading;
  }

  #governing(
    clause: Clause,
    number: number,
    before: Before,
    right: Range | null,
    from: number,
    previous: Reading | null,
  ): { clause: Clause; run: Range } | null {
    if (before.frame === 'prepositional') {
      if (right !== null) return { clause, run: right };
      const next = this.#clause(number + 1);
      const run = next === null || next.opens ? null : verbAfter(next, 0, this.#lexicon);
      if (next !== null && run !== null) return { clause: next, run };
      return before.verbs === null ? null : { clause, run: before.verbs };
    }
    if (before.verbs !== null) return { clause, run: before.verbs };
    if (before.frame === 'empty' && from > 0 && previous !== null && previous.action !== null) return null;
    if (right !== null && subjectPosition(clause, right)) return { clause, run: right };
    return null;
  }

  #inheritedAction(
    before: Before,
    after: Range | null,
    previous: Reading | null,
    quantity: Quantity,
    from: number,
  ): string | null {
    if (previous === null || previous.frame === 'subject')
      return before.frame === 'empty' && from > 0 ? (previous?.action ?? null) : null;
    if (before.frame === 'empty') return previous.action;
    if (before.frame !== 'bare' || previous.frame === 'bare') return null;
    if (after !== null && from === 0) return null;
    if (from > 0) return quantity.category === 'ratio' || quantity.category === 'money' ? null : previous.action;
    return previous.quantity.unit === quantity.unit && quantity.category === previous.quantity.category
      ? previous.action
      : null;
  }

  #measure(
    clause: Clause,
    number: number,
    before: Before,
    after: Range | null,
    governed: { clause: Clause; run: Range } | null,
    quantity: Quantity,
    previous: Reading | null,
  ): string | null {
    const text = (range: Range) => phraseText(clause, this.#article.text, range);
    const amount =
      before.phrase !== null && before.frame !== 'prepositional' && this.#endsWithAmount(text(before.phrase));
    if (after !== null && !amount) return text(after);
    if (before.phrase !== null && before.frame !== 'direct') return text(before.phrase);
    if (before.frame === 'direct' && governed !== null) {
      const verb = nounOfVerb(governed.clause, governed.run);
      const persons =
        quantity.category === 'people' || quantity.category === 'events' || quantity.category === 'households';
      if (before.phrase === null && this.#lastVerb(governed)?.nominal) return verb;
      if (persons) return verb;
      if (before.phrase !== null) return text(before.phrase);
    }
    if (
      previous !== null &&
      (before.frame === 'empty' || before.frame === 'subject') &&
      number - previous.clause <= 1
    ) {
      if (previous.measure !== null && !(governed !== null && before.frame === 'empty' && previous.clause !== number))
        return previous.measure;
    }
    if (governed !== null && before.frame === 'empty') return nounOfVerb(governed.clause, governed.run);
    return this.#topicBefore(clause, number) ?? (governed === null ? null : nounOfVerb(governed.clause, governed.run));
  }

  #lastVerb(governed: { clause: Clause; run: Range }): Verb | null {
    return governed.clause.tokens[governed.run.to - 1]?.verb ?? null;
  }

  #endsWithAmount(phrase: string): boolean {
    for (let length = Math.min(6, phrase.length); length >= 2; length--) {
      const classes = this.#lexicon.measureNouns.get(phrase.slice(-length));
      if (classes?.has('amount') || classes?.has('invested')) return true;
    }
    return false;
  }

  /** What the clause before speaks of: the object of its last verb, else its subject, else all of it. */
  #topicBefore(clause: Clause, number: number): string | null {
    const before = clause.opens ? null : this.#clause(number - 1);
    if (before === null || before.sentence !== clause.sentence) return null;
    const { tokens } = before;
    let last = -1;
    for (let at = 0; at < tokens.length; at++) if (isVerbal(before, at, this.#lexicon)) last = at;
    const object = trimmed(before, { from: last + 1, to: tokens.length });
    if (object !== null) return phraseText(before, this.#article.text, object);
    const subject = last > 0 ? subjectOf(before, 0, last, this.#lexicon) : null;
    return subject === null ? null : phraseText(before, this.#article.text, subject);
  }

  #around(clause: Clause, before: Before, after: Range | null, right: Range | null, index: number): Verb[] {
    const ranges = [before.frame === 'prepositional' ? null : before.phrase, after];
    const verbs = ranges.flatMap((range) => (range === null ? [] : verbsIn(clause, range)));
    const next = right !== null && right.from - (after?.to ?? index + 1) <= 1 ? verbsIn(clause, right) : [];
    return [...verbs, ...next];
  }

  #role(
    quantity: Quantity,
    evidence: Parameters<typeof peopleRole>[0],
    previous: Reading | null,
    inherits: boolean,
  ): ClaimRole | null {
    if (quantity.category === 'money') return moneyRole(evidence, this.#lexicon);
    if (quantity.category !== 'people' && quantity.category !== 'households') return null;
    if (inherits && quantity.unit === '人次' && previous?.quantity.category === 'events') return 'participated';
    return peopleRole(evidence);
  }

  /** 产量分别增长1.3倍、1.9倍: gives each number of a list its own item, where there are as many items as numbers. */
  #pairLists(clause: Clause, claims: Claim[]): void {
    for (const list of numberLists(clause)) {
      const before = readBefore(clause, list.from, list.indices[0] ?? 0, this.#lexicon);
      const count = list.indices.length;
      const items =
        before.phrase === null
          ? this.#readings
              .slice(0, -claims.length)
              .slice(-count)
              .map((reading) => reading.measure ?? '')
          : itemsOf(clause, this.#article.text, before.phrase, this.#lexicon);
      if (items.length !== count || items.some((item) => item === '')) continue;
      if (before.frame !== 'subject' && before.frame !== 'bare') continue;
      for (const [at, position] of list.positions.entries()) {
        const claim = claims[position];
        const measure = items[at];
        const reading = this.#readings[this.#readings.length - claims.length + position];
        if (claim === undefined || measure === undefined || reading === undefined) continue;
        claims[position] = { ...claim, measure };
        this.#readings[this.#readings.length - claims.length + position] = { ...reading, measure };
      }
    }
  }
}

interface NumberList {
  /** First token of what stands before the list. */
  readonly from: number;
  /** Tokens of the numbers. */
  readonly indices: readonly number[];
  /** Positions of the numbers among the claims of the clause. */
  readonly positions: readonly number[];
}

/** Numbers that only a 、 or 和 separates. */
function numberLists(clause: Clause): NumberList[] {
  const lists: { from: number; indices: number[]; positions: number[] }[] = [];
  let position = 0;
  let lastNumber = -1;
  for (const [index, token] of clause.tokens.entries()) {
    if (token.quantity === null) continue;
    const joint = clause.tokens[index - 1]?.kind;
    const list = lists.at(-1);
    if (list !== undefined && lastNumber === index - 2 && (joint === 'pause' || joint === 'connective')) {
      list.indices.push(index);
      list.positions.push(position);
    } else lists.push({ from: lastNumber + 1, indices: [index], positions: [position] });
    lastNumber = index;
    position++;
  }
  return lists.filter((list) => list.indices.length > 1);
}

function verbsIn(clause: Clause, range: Range): Verb[] {
  const verbs: Verb[] = [];
  for (let at = range.to - 1; at >= range.from; at--) {
    const verb = clause.tokens[at]?.verb;
    if (verb) verbs.push(verb);
  }
  return verbs;
}

/** Longest action, in characters: of a longer run of verbs the last ones. */
const LONGEST_ACTION = 6;

function nameOf(clause: Clause, run: Range): string {
  let { from } = run;
  const end = clause.tokens[run.to - 1]?.nameEnd ?? 0;
  while (from < run.to - 1 && end - (clause.tokens[from]?.start ?? 0) > LONGEST_ACTION) from++;
  while (from < run.to - 1 && clause.tokens[from]?.kind !== 'verb') from++;
  return clause.text.slice(clause.tokens[from]?.start ?? 0, end);
}

function nounOfVerb(clause: Clause, run: Range): string {
  const { tokens } = clause;
  let from = run.to - 1;
  if (tokens[from - 1]?.kind === 'attributive') from--;
  const last = tokens[run.to - 1];
  return clause.text.slice(
    tokens[from]?.start ?? 0,
    last?.verb ? (tokens[run.to - 1]?.start ?? 0) + last.verb.surface.length : (last?.end ?? 0),
  );
}

/** A number whose verb stands after it is the subject: no comma list, no 其中 between. */
function subjectPosition(clause: Clause, right: Range): boolean {
  return clause.tokens[right.from]?.kind === 'verb';
}

function benefits(clause: Clause, before: Before, from: number, index: number): boolean {
  if (before.frame !== 'prepositional') return false;
  for (let at = index - 1; at >= from; at--) {
    if (clause.tokens[at]?.kind === 'preposition') return /^(?:为|给|向)$/.test(surface(clause, at));
  }
  return false;
}
