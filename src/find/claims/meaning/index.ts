import type { Article, Claim, ClaimStatus, Span } from '../../../core/types.js';
import type { ClaimLexicon } from '../../../lexicon/claims.js';
import { ADVERB, ATTRIBUTIVE, NOMINAL, PAUSE, QUANTITY, VERB } from '../../../lexicon/word-marks.js';
import type { Quantity } from '../quantity/types.js';
import { changeOf } from './change.js';
import { Clause, type Range } from './clause.js';
import { type ClauseSpan, clausesOf } from './clauses.js';
import { phraseAfter } from './counted.js';
import { governingVerbs, roleOf } from './evidence.js';
import { type Before, readBefore } from './governing.js';
import { beforeDuration, inheritedAction, inList, lasts } from './inheritance.js';
import { measureOf } from './measure.js';
import { actionOf, type VerbRun } from './naming.js';
import { NumberPlaces } from './number-places.js';
import { itemsOf, numberLists } from './pairwise.js';
import { continuesList, countsPersons, isPart, type Place, type Reading } from './place.js';
import { StatusReader } from './status.js';
import { Tokenizer } from './tokens.js';
import { verbAfter } from './verb-after.js';

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

/** 交付率94.7%、超额完成任务: what a verb after a pause begins has nothing to do with a number that has its measure. */
function startsAnew(clause: Clause, before: Before, index: number, right: Range): boolean {
  if (before.frame !== 'bare' || !clause.is(index + 1, PAUSE)) return false;
  // 总用户数近3500万、月访问量保持在1000万人次
  if (clause.is(right.to, QUANTITY)) return true;
  let at = index + 2;
  while (clause.is(at, ADVERB | ATTRIBUTIVE)) at++;
  return clause.is(at, VERB);
}

/** Verbs of being there, whose object does what the verb after it tells; what one 设有 or 拥有 does not. */
const THERE_IS = /^(?:有|[共已只仅]有)$/;

/** Whether no other number stands between one and its verb, but for its list and for one that is part of it (28个小区的6200户居民领到). */
function reachesTo(clause: Clause, index: number, verb: number): boolean {
  for (let at = index + 1; at < verb; at++) {
    if (clause.is(at, QUANTITY) && !clause.is(at - 1, PAUSE) && !clause.isWord(at - 1, '的')) return false;
  }
  return true;
}

/** How many numbers of a sentence a later one can refer to. */
const REMEMBERED = 12;

/** Where the number of a quantity begins: a verb that is part of the quantity (突破, 超过) stands before it. */
function startOfNumber(text: string, { start, numeral }: Quantity, { words }: ClaimLexicon): number {
  if (numeral.start === start) return start;
  const word = words.numberAt(text, start);
  const end = start + (word === 0 ? 0 : words.lengthOf(word));
  return word !== 0 && end <= numeral.start && words.valueOf(word).verb !== null ? end : start;
}

/** The tokens of the clause that is read and of its neighbours, as no other is asked for: lent to one article after the other. */
const HELD = [new Clause(), new Clause(), new Clause()] as const;

class MeaningReader {
  readonly #article: Article;
  readonly #lexicon: ClaimLexicon;
  readonly #quantities: readonly Quantity[];
  readonly #tokenizer: Tokenizer;
  readonly #status: StatusReader;
  readonly #spans: readonly ClauseSpan[];
  /** The numbers of the clauses whose tokens are held. */
  readonly #held = [-1, -1, -1];
  #last: Reading[] = [];

  constructor(article: Article, quantities: readonly Quantity[], dates: readonly Span[], lexicon: ClaimLexicon) {
    this.#article = article;
    this.#lexicon = lexicon;
    this.#quantities = quantities;
    const starts = Int32Array.from(quantities, (quantity) => startOfNumber(article.folded, quantity, lexicon));
    const numbers = new NumberPlaces(quantities, starts, dates);
    this.#tokenizer = new Tokenizer(article.folded, lexicon, numbers, HELD[0]);
    this.#spans = clausesOf(article, quantities);
    this.#status = new StatusReader(article, lexicon, this.#spans);
  }

  claims(): Claim[] {
    const claims: Claim[] = [];
    let at = 0;
    for (let number = 0; number < this.#spans.length; number++) {
      const span = this.#spans[number] as ClauseSpan;
      while ((this.#quantities[at]?.start ?? Infinity) < span.start) at++;
      if ((this.#quantities[at]?.start ?? Infinity) < span.end) this.#readClause(number, span, claims);
    }
    return claims;
  }

  #clause(number: number): Clause | null {
    const span = this.#spans[number];
    if (span === undefined) return null;
    const place = number % HELD.length;
    const clause = HELD[place] as Clause;
    if (this.#held[place] !== number) {
      this.#tokenizer.cut(span.start, span.end, clause);
      this.#held[place] = number;
    }
    return clause;
  }

  /** Reads the numbers of a clause and adds their claims. */
  #readClause(number: number, span: ClauseSpan, claims: Claim[]): void {
    const clause = this.#clause(number);
    if (clause === null) return;
    const before = this.#last;
    const readings: Reading[] = [];
    let from = 0;
    for (let index = 0; index < clause.length; index++) {
      const quantity = clause.quantity(index);
      if (quantity === null) continue;
      const previous = readings.at(-1) ?? this.#inSentence(before.at(-1), span);
      if (previous?.side === 'right' && previous.clause === number && clause.is(index - 1, PAUSE)) from = index - 1;
      const reading = this.#read(clause, number, from, index, quantity, previous);
      readings.push(reading);
      if (!lasts(clause, index)) from = reading.after === null ? index + 1 : reading.after.to;
    }
    this.#pairLists(clause, readings, before);
    if (this.#inSentence(before.at(-1), span) === null) this.#last = readings;
    else {
      if (before.length > REMEMBERED) before.splice(0, before.length - REMEMBERED);
      for (const reading of readings) before.push(reading);
    }
    const told = readings.length === 0 ? null : this.#status.told(number);
    for (const reading of readings) claims.push(this.#claim(reading, told));
  }

  #inSentence(reading: Reading | undefined, span: ClauseSpan): Reading | null {
    return reading !== undefined && this.#spans[reading.clause]?.sentence === span.sentence ? reading : null;
  }

  /** @param told what the clause says of the status of its claims */
  #claim(reading: Reading, told: ClaimStatus | null): Claim {
    const { start, end, text, value, min, max, unit, bound, category } = reading.quantity;
    const { role, measure, action } = reading;
    const change = changeOf(reading);
    const status = told ?? this.#status.ofSection(start);
    return { start, end, text, value, min, max, unit, bound, category, role, measure, action, change, status };
  }

  #read(
    clause: Clause,
    number: number,
    from: number,
    index: number,
    quantity: Quantity,
    previous: Reading | null,
  ): Reading {
    const lasting = clause.isWord(index - 1, '连续') && quantity.category === 'duration';
    const before = lasting
      ? beforeDuration(clause, from, index - 1, this.#lexicon)
      : inList(readBefore(clause, from, index, this.#lexicon), clause, number, from, previous);
    const alone = before.phrase === null || before.frame === 'direct' || before.frame === 'prepositional';
    const governor = before.frame === 'direct' ? clause.verb((before.verbs?.to ?? 0) - 1) : null;
    const after = lasting && before.phrase !== null ? null : phraseAfter(clause, index, this.#lexicon, alone, governor);
    const right = verbAfter(clause, after?.to ?? index + 1, this.#lexicon);
    const place: Place = { clause, number, from, index, quantity, before, after, right, previous };
    const governed = this.#governing(place);
    const inherits = governed === null && continuesList(place) && inheritedAction(place) !== null;
    const span = this.#spans[number];
    const measure = measureOf(place, {
      article: this.#article.text,
      lexicon: this.#lexicon,
      governed,
      clauseBefore: () => (span?.opens ? null : this.#clause(number - 1)),
    });
    const verbs = governed !== null ? governingVerbs(governed, right) : inherits ? (previous?.verbs ?? []) : [];
    return {
      quantity,
      clause: number,
      measure,
      action: governed === null ? inheritedAction(place) : actionOf(governed),
      verbs,
      frame: before.frame,
      side:
        governed === null ? (inherits ? (previous?.side ?? null) : null) : governed.run === right ? 'right' : 'left',
      role: roleOf(place, verbs, measure, inherits, this.#lexicon),
      after,
    };
  }

  /** The verb that governs a number: before it, or after it where the number is the subject or stands in a prepositional phrase. */
  #governing(place: Place): VerbRun | null {
    const { clause, index, before, right, quantity, previous } = place;
    if (before.frame === 'prepositional') {
      if (right !== null) return { clause, run: right };
      if (before.verbs !== null) return { clause, run: before.verbs };
      const next = this.#spans[place.number + 1]?.opens ? null : this.#clause(place.number + 1);
      const run = next === null ? null : verbAfter(next, 0, this.#lexicon);
      if (next !== null && run !== null) return { clause: next, run };
    }
    if (right?.from === index + 1 && countsPersons(quantity) && clause.isWord(index - 1, '等')) {
      // 市直机关干部、持有证书的技术人员等200余人参加活动
      return { clause, run: right };
    }
    if (before.verbs !== null) {
      // 共有36名学员参加, 已有43个小区的居民领到
      const there = before.frame === 'direct' && THERE_IS.test(clause.surface(before.verbs.to - 1));
      if (there && right !== null && reachesTo(clause, index, right.from)) return { clause, run: right };
      return { clause, run: before.verbs };
    }
    if (right === null || startsAnew(clause, before, index, right)) return null;
    // 其中5人加入了志愿队 tells what they did
    const does = right.from === index + 1 && !clause.is(right.from, NOMINAL);
    if (isPart(place) && !does) return null;
    if (continuesList(place) && previous?.side !== 'right') return null;
    return { clause, run: right };
  }

  /** 产量分别增长1.3倍、1.9倍: gives each number of a list its own item, where there are as many items as numbers. */
  #pairLists(clause: Clause, readings: Reading[], before: readonly Reading[]): void {
    const lists = readings.length > 1 ? numberLists(clause) : [];
    for (const list of lists) {
      const first = list.positions[0] ?? 0;
      const place = readBefore(clause, list.from, list.indices[0] ?? 0, this.#lexicon);
      if (place.frame === 'empty' || place.frame === 'prepositional' || place.frame === 'object') continue;
      const count = list.indices.length;
      const shared = [...before, ...readings.slice(0, first)].slice(-count).map((reading) => reading.measure ?? '');
      const items = place.phrase === null ? shared : itemsOf(clause, this.#article.text, place.phrase, this.#lexicon);
      if (items.length !== count || items.some((item) => item === '')) continue;
      for (const [at, position] of list.positions.entries()) {
        const reading = readings[position];
        if (reading !== undefined) readings[position] = { ...reading, measure: items[at] ?? reading.measure };
      }
    }
  }
}
