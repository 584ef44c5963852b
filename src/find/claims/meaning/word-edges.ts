import type { ClaimLexicon } from '../../../lexicon/claims.js';
import { ALONE, NOUN, VERB } from '../../../lexicon/word-marks.js';
import { codeUnitsOf } from '../../../text/code-units.js';
import { UnitSet } from '../../../text/unit-set.js';
import type { NumberPlaces } from './number-places.js';
import type { VerbEnds } from './verb-ends.js';

/** Make another word of the verb or adverb before them: 引领型, 完成率. */
const SUFFIX = new UnitSet('性型式率');

/** What the first character of a word is that is cut across a border of words. */
export const CROSSED = { not: 0, leader: 1, nameEnd: 2 } as const;
export type Crossed = (typeof CROSSED)[keyof typeof CROSSED];

/** Tells whether the longest word of the lexicon at a place is one there. */
export class WordEdges {
  readonly #text: string;
  /** Lent, as those of the tokens. */
  readonly #units: Uint16Array;
  readonly #lexicon: ClaimLexicon;
  readonly #numbers: NumberPlaces;
  readonly #verbs: VerbEnds;

  constructor(text: string, lexicon: ClaimLexicon, numbers: NumberPlaces, verbs: VerbEnds) {
    this.#text = text;
    this.#units = codeUnitsOf(text);
    this.#lexicon = lexicon;
    this.#numbers = numbers;
    this.#verbs = verbs;
  }

  /**
   * Whether the word from `at` to `end` is cut across a border: its first character leads verbs (共|处置, not 共处|置) or ends a name
   * (妇联|创建, not 联创|建), a verb begins behind it and goes on behind the word, and what stands there begins no word: 会诊|治疗.
   * @param start of the clause
   * @param limit where it ends
   */
  crossedAt(at: number, end: number, start: number, limit: number): Crossed {
    const { leaders, lasts, names } = this.#lexicon.wordBorders;
    const first = this.#units[at] as number;
    const leads = leaders.has(first);
    if (!leads && !lasts.has(first)) return CROSSED.not;
    const { words } = this.#lexicon;
    const number = words.numberIn(this.#units, at + 1);
    if (number === 0 || (words.valueOf(number).marks & VERB) === 0) return CROSSED.not;
    const verbEnd = at + 1 + words.lengthOf(number);
    if (verbEnd <= end || verbEnd > limit) return CROSSED.not;
    const next = words.numberIn(this.#units, end);
    if (next !== 0 && words.lengthOf(next) > 1 && end + words.lengthOf(next) >= verbEnd) return CROSSED.not;
    if (names.endPartAt(this.#text, start, at + 1)) return CROSSED.nameEnd;
    return leads ? CROSSED.leader : CROSSED.not;
  }

  /** 普惠性, 引领型, 成功率, 完成率 are no verbs and no adverbs; 引领性能提升 and 参加率先启动的 hold one. */
  isSuffixed(at: number, end: number): boolean {
    if (at >= end || !SUFFIX.has(this.#units[at] as number)) return false;
    const longer = this.#lexicon.words.numberIn(this.#units, at);
    return longer === 0 || this.#lexicon.words.lengthOf(longer) === 1;
  }

  /** Whether what stands behind an adverb can follow one: a number, or a word that is no noun. */
  leadsOn(at: number, start: number, end: number): boolean {
    if (at >= end) return false;
    if (this.#numbers.beginsAt(at)) return true;
    const { words } = this.#lexicon;
    const number = words.numberIn(this.#units, at);
    if (number === 0) return false;
    const { marks, verb } = words.valueOf(number);
    if (verb !== null && words.lengthOf(number) === 1) {
      return (marks & ALONE) !== 0 || this.#verbs.endOf(at, at + 1, verb, start, end) !== 0;
    }
    return marks !== NOUN;
  }
}
