import type { Article, Claim, ClaimStatus, Span } from '../../../core/types.js';
import type { ClaimLexicon } from '../../../lexicon/claims.js';
import { CONNECTIVE, NOUN, PAUSE, QUANTITY, VERB } from '../../../lexicon/word-marks.js';
import { withFoldedWords } from '../../../text/fold.js';
import { withoutSpace } from '../../../text/spaces.js';
import type { Quantity } from '../quantity/types.js';
import { boundOfNumber } from './bound-of-number.js';
import { changeOf } from './change.js';
import { Clause } from './clauses/clause.js';
import type { ClauseList } from './clauses/clause-list.js';
import { clausesOf } from './clauses/clauses.js';
import { changeLeading } from './clauses/more-or-less.js';
import { NumberPlaces, startsOfNumbers } from './clauses/number-places.js';
import { bracketBefore } from './clauses/quotation.js';
import { Tokenizer } from './clauses/tokens.js';
import { phraseAfter } from './counted/counted-phrase.js';
import { endOfCounted } from './counted/next-number.js';
import { beforeDuration, inheritedAction, inList, lasts, listGovernor, phraseInList } from './inheritance.js';
import { measureOf } from './measure/measure.js';
import { actionOf, NO_VERBS } from './measure/naming.js';
import { pairLists } from './measure/paired-lists.js';
import {
  continuesList,
  countsPersons,
  isUnnamed,
  type NumberPlace,
  nameNextTo,
  type Place,
  type Reading,
  type Surroundings,
} from './place.js';
import { roleOf, verbsTellingRole } from './roles/role-of-number.js';
import { StatusReader } from './status/status.js';
import { isSharedOut, readBefore } from './verbs/before.js';
import { governingVerb } from './verbs/governing-verb.js';
import { beyondTreated, verbAfter } from './verbs/verb-after.js';

/**
 * Reads measure, action, role, change and status of each quantity of an article from its clause and the clauses before it.
 * @param dates expressions that say when, which belong to no measure
 */
export function readMeanings(
  article: Article,
  quantities: readonly Quantity[],
  dates: readonly Span[],
  lexicon: ClaimLexicon,
): Claim[] {
  return new MeaningReader(article, quantities, dates, lexicon).claims();
}

/** How many numbers of a sentence a later one can refer to. */
const REMEMBERED = 12;

/** The tokens of the clause that is read and of its neighbours, as no other is asked for: lent to one article after the other. */
const HELD = [new Clause(), new Clause(), new Clause()] as const;

class MeaningReader implements Surroundings {
  readonly written: string;
  readonly lexicon: ClaimLexicon;
  readonly #text: string;
  readonly #folded: string;
  readonly #quantities: readonly Quantity[];
  readonly #tokenizer: Tokenizer;
  readonly #status: StatusReader;
  readonly #clauses: ClauseList;
  /** The numbers of the clauses whose tokens are held. */
  readonly #held = [-1, -1, -1];
  /** What was understood of the numbers so far; from `#from` on those that a clause can refer to. */
  readonly #readings: Reading[] = [];
  #from = 0;

  constructor(article: Article, quantities: readonly Quantity[], dates: readonly Span[], lexicon: ClaimLexicon) {
    this.#text = article.text;
    this.written = withFoldedWords(article.text, article.folded);
    this.#folded = article.folded;
    this.lexicon = lexicon;
    this.#quantities = quantities;
    const numbers = new NumberPlaces(quantities, startsOfNumbers(article.folded, quantities, lexicon), dates);
    this.#tokenizer = new Tokenizer(article.folded, lexicon, numbers, HELD[0]);
    this.#clauses = clausesOf(article, quantities);
    this.#status = new StatusReader(article, lexicon, this.#clauses);
  }

  claims(): Claim[] {
    const claims: Claim[] = [];
    let at = 0;
    const quantities = this.#quantities;
    for (let number = 0; number < this.#clauses.length; number++) {
      const start = this.#clauses.start(number);
      while (at < quantities.length && (quantities[at] as Quantity).start < start) at++;
      if (at === quantities.length) break;
      if ((quantities[at] as Quantity).start < this.#clauses.end(number)) this.#readClause(number, claims);
    }
    return claims;
  }

  clauseBefore(number: number): Clause | null {
    if (this.#clauses.opens(number)) return null;
    const open = bracketBefore(this.#folded, this.#clauses.start(number));
    if (open === -1 || this.#clauses.start(number - 1) <= open) return this.#clause(number - 1);
    return this.#clauses.start(number - 1) === open + 1 ? this.#clause(number - 2) : null;
  }

  clauseAfter(number: number): Clause | null {
    if (number + 1 === this.#clauses.length || this.#clauses.opens(number + 1)) return null;
    return this.#clause(number + 1);
  }

  #clause(number: number): Clause | null {
    if (number < 0 || number >= this.#clauses.length) return null;
    const place = number % HELD.length;
    const clause = HELD[place] as Clause;
    if (this.#held[place] !== number) {
      this.#tokenizer.cut(this.#clauses.start(number), this.#clauses.end(number), clause);
      this.#held[place] = number;
    }
    return clause;
  }

  /** Reads the numbers of a clause and adds their claims. */
  #readClause(number: number, claims: Claim[]): void {
    const clause = this.#clause(number);
    if (clause === null) return;
    const readings = this.#readings;
    const first = readings.length;
    const last = this.#lastBefore(number);
    let previous = last;
    let listed = false;
    let from = 0;
    for (let index = 0; index < clause.length; index++) {
      const quantity = clause.quantity(index);
      if (quantity === null) continue;
      listed ||= clause.is(index - 1, PAUSE | CONNECTIVE) && clause.is(index - 2, QUANTITY);
      if (previous?.side === 'right' && previous.clause === number && clause.is(index - 1, PAUSE)) from = index - 1;
      // 20个贫困村退出、11000人脱贫: the verb before the pause tells of the number before it
      const over = from > 0 && clause.is(from, VERB) && from === index - 2 && clause.is(index - 1, PAUSE | CONNECTIVE);
      if (over && clause.is(clause.lastOfRun(index, NOUN) + 1, VERB)) from = index - 1;
      previous = this.#read({ clause, number, from, index, quantity, previous });
      readings.push(previous);
      // 占任务7万亩的46%: the share is read from the same words
      if (isSharedOut(clause, from, index, this.lexicon)) continue;
      if (!lasts(clause, index, this.lexicon)) from = previous.after === null ? index + 1 : previous.after.to;
    }
    if (listed) pairLists({ clause, number, first, from: this.#from, continues: last !== null }, readings, this);
    this.#from = last === null ? first : Math.max(this.#from, first - REMEMBERED);
    if (readings.length === first) return;
    const told = this.#status.told(number);
    for (let at = first; at < readings.length; at++) claims.push(this.#claim(readings[at] as Reading, told));
  }

  /** The last number before a clause in its sentence: over a bracket that closes there (受理案件380件(含旧存14件),同比上升3.8%). */
  #lastBefore(number: number): Reading | null {
    const readings = this.#readings;
    let at = readings.length - 1;
    const last = readings[at];
    if (last === undefined || !this.#clauses.areInSentence(last.clause, number)) return null;
    const open = bracketBefore(this.#folded, this.#clauses.start(number));
    if (open === -1 || last.quantity.start < open) return last;
    while (at >= this.#from && (readings[at] as Reading).quantity.start > open) at--;
    const outer = at < this.#from ? last : (readings[at] as Reading);
    return this.#clauses.areInSentence(outer.clause, number) ? { ...outer, clause: number - 1 } : last;
  }

  /** @param told what the clause says of the status of its claims */
  #claim(reading: Reading, told: ClaimStatus | null): Claim {
    const { start, end, value, min, max, category } = reading.quantity;
    const text = withoutSpace(this.#text, start, end);
    const unit = reading.quantity.unit === '' ? null : reading.quantity.unit;
    const { bound, role, measure, action } = reading;
    const change = changeOf(reading, this.lexicon);
    const status = told ?? this.#status.ofSection(start);
    return { start, end, text, value, min, max, unit, bound, category, role, measure, action, change, status };
  }

  #read(at: NumberPlace): Reading {
    const { quantity, previous } = at;
    const place = this.#placeOf(at);
    const { before, after, right } = place;
    const governed = governingVerb(place, this);
    const measure = measureOf(place, governed, this);
    const inherited = governed === null ? inheritedAction(place, this.lexicon) : null;
    // Of a list the verb governs every number, and tells the role of each; as of those in a clause of the same form.
    const listed = continuesList(place) || countsPersons(quantity);
    const shared = inherited !== null && listed ? previous : null;
    const verbs =
      governed === null ? (shared?.verbs ?? NO_VERBS) : verbsTellingRole(governed, right, after, this.lexicon);
    const side = governed === null ? (shared?.side ?? null) : governed.run === right ? 'right' : 'left';
    return {
      quantity,
      bound: boundOfNumber(place, this.lexicon),
      clause: at.number,
      measure,
      action: governed === null ? inherited : actionOf(governed),
      verbs,
      frame: before.frame,
      led: governed === null || side === 'right' ? null : changeLeading(governed.clause, governed.run.from),
      side,
      role: roleOf(place, verbs, measure, shared !== null, this.lexicon),
      after,
      name: nameNextTo(place),
      previous,
    };
  }

  /** A number with what stands before it, the noun and the verb behind it. */
  #placeOf(at: NumberPlace): Place {
    const { clause, number, from, index, quantity, previous } = at;
    const lasting = lasts(clause, index, this.lexicon);
    const before = lasting
      ? beforeDuration(clause, from, index - 1, this.lexicon)
      : inList(readBefore(clause, from, index, this.lexicon), at, this.lexicon);
    const alone = isUnnamed(clause, index, before, this.lexicon);
    // 打造调解室、邻里亭等9个|纠纷调解品牌
    const governs = before.frame === 'direct' || (before.frame === 'object' && clause.isWord(index - 1, '等'));
    const governor = governs && before.verbs !== null ? clause.verb(before.verbs.to - 1) : null;
    const list = listGovernor(at, before);
    const counted =
      list === null
        ? () => phraseAfter(clause, index, this.lexicon, alone, governor)
        : () => phraseInList(at, this.lexicon, alone, list);
    const after = lasting && before.phrase !== null ? null : counted();
    const end = endOfCounted(clause, after?.to ?? index + 1, this.lexicon);
    const next = before.frame === 'prepositional' ? beyondTreated(clause, index, end) : end;
    const right = verbAfter(clause, next, this.lexicon);
    return { clause, number, from, index, quantity, before, after, right, previous };
  }
}
