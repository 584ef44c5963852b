import { type ClaimLexicon, unknownVerb } from '../../../../lexicon/claims.js';
import {
  ADVERB,
  ASIDE,
  CONNECTIVE,
  NOUN,
  OBJECT_VERB,
  PARTICLE,
  PAUSE,
  PREPOSITION,
  QUANTITY,
  QUOTED,
  TIME,
  VERB,
} from '../../../../lexicon/word-marks.js';
import { codeUnitsOf } from '../../../../text/code-units.js';
import { UnitSet } from '../../../../text/unit-set.js';
import type { Clause } from './clause.js';
import { endOfCondition, endsFrame, isAmong } from './frames.js';
import { isMoreOrLess } from './more-or-less.js';
import type { NumberPlaces } from './number-places.js';
import { closingOf } from './quotation.js';
import {
  AMONG,
  BEGINNINGS,
  BRACKET,
  endOfOpener,
  endOfYearOrMonth,
  INCLUDING,
  LATER_ON,
  NUMERAL,
  PASSED,
  QUOTE,
  SEPARATOR,
  YEARLY,
} from './token-beginnings.js';
import { endOfActed, isLeader, startOfActed, startOfDone, startOfNamed } from './unknown-verbs.js';
import { VerbEnds } from './verb-ends.js';
import { CROSSED, WordEdges } from './word-edges.js';

/** Make a verb of what stands before them and a number. */
const ASPECT = new UnitSet('了着');
const IS = '是'.charCodeAt(0);
const SUMS = '计'.charCodeAt(0);
const LEADS_DATE = new UnitSet('前自');

/** Cuts the clauses of an article into tokens, left to right, the longest word first. */
export class Tokenizer {
  readonly #text: string;
  /** Lent: nothing that reads the claims of an article asks for the units of another text. */
  readonly #units: Uint16Array;
  readonly #lexicon: ClaimLexicon;
  readonly #numbers: NumberPlaces;
  readonly #verbs: VerbEnds;
  readonly #edges: WordEdges;
  /** The clause that is cut, and where the characters behind its last token begin. */
  #clause: Clause;
  #gap = 0;

  constructor(text: string, lexicon: ClaimLexicon, numbers: NumberPlaces, clause: Clause) {
    this.#text = text;
    this.#units = codeUnitsOf(text);
    this.#lexicon = lexicon;
    this.#numbers = numbers;
    this.#verbs = new VerbEnds(text, lexicon, numbers);
    this.#edges = new WordEdges(text, lexicon, numbers, this.#verbs);
    this.#clause = clause;
  }

  /** Cuts what stands from `start` to `end` into the tokens of a clause. */
  cut(start: number, end: number, clause: Clause): void {
    clause.open(this.#text, this.#units);
    this.#clause = clause;
    this.#gap = start;
    // Up to `plain` neither a number nor a date begins.
    let plain = start;
    for (let at = this.#addOpener(start); at < end; ) {
      if (at >= plain) plain = this.#numbers.nextOrDate(at);
      const next = (at === plain ? this.#addNumber(at, end) : 0) || this.#addToken(at, start, end, plain);
      if (at === plain) plain++;
      at = next === 0 ? at + 1 : next;
    }
    if (this.#gap < end && endsFrame(this.#text, this.#units, start, end, this.#lexicon.frameWords))
      this.#add(PARTICLE, end - 1, end);
    this.#addGap(end);
    clause.close();
  }

  /** Adds what opens the clause and is no part of a name; returns its end, or `at`. */
  #addOpener(at: number): number {
    const end = endOfOpener(this.#text, this.#units, at, this.#lexicon);
    return end === 0 ? at : this.#add(this.#units[at] === INCLUDING ? CONNECTIVE : ADVERB, at, end);
  }

  /** The characters between the last token and `to` are a noun. */
  #addGap(to: number): void {
    if (to > this.#gap) this.#clause.add(NOUN, this.#gap, to, to, null, null);
  }

  /** Adds a token; returns its end. */
  #add(marks: number, start: number, end: number): number {
    this.#addGap(start);
    this.#clause.add(marks, start, end, end, null, null);
    this.#gap = end;
    return end;
  }

  /** Adds the token from `start` to `end` where it has an end; returns that. */
  #addUpTo(end: number, marks: number, start: number): number {
    return end === 0 ? 0 : this.#add(marks, start, end);
  }

  /** Adds the quantity or date that begins at `at`; returns its end, or 0 where none does. */
  #addNumber(at: number, end: number): number {
    const quantity = this.#numbers.quantityAt(at);
    if (quantity !== null && quantity.end <= end) {
      // 用餐费|是|15元, 公路96条|计|376公里
      const unit = at === this.#gap ? 0 : this.#units[at - 1];
      if (unit === IS ? at - 1 > this.#gap : unit === SUMS && at - 1 === this.#gap) this.#add(PARTICLE, at - 1, at);
      this.#addActed(at);
      this.#addGap(at);
      this.#clause.add(QUANTITY, at, quantity.end, quantity.end, null, quantity);
      this.#gap = quantity.end;
      return quantity.end;
    }
    const date = this.#numbers.dateAt(at);
    if (date === 0 || date > end) return 0;
    // 景区|前5天, 互助会|自2012年
    const first = this.#gap < at && LEADS_DATE.has(this.#units[at - 1] as number) ? at - 1 : at;
    return this.#add(TIME, first, this.#edges.endsDate(date, end) ? date + 1 : date);
  }

  /**
   * Adds the token that begins at `at`; returns its end, or 0 where none does.
   * @param plain up to here no quantity begins
   */
  #addToken(at: number, start: number, end: number, plain: number): number {
    const beginning = BEGINNINGS[this.#units[at] as number] as number;
    if (beginning !== 0) {
      const next = this.#addBeginning(beginning, at, end);
      if (next !== 0) return next;
    }
    const number = this.#lexicon.words.numberIn(this.#units, at);
    return number === 0 ? 0 : this.#addWord(at, number, start, end, plain);
  }

  /** Adds the token that a character begins which is no word of the lexicon; returns its end, or 0. */
  #addBeginning(beginning: number, at: number, end: number): number {
    if (beginning === SEPARATOR) return this.#add(PAUSE, at, at + 1);
    if (beginning === NUMERAL) return this.#addUpTo(endOfYearOrMonth(this.#text, at, end), TIME, at);
    if (beginning === AMONG) {
      const behindVerb = this.#clause.closesWith(VERB, at);
      const chosen = isAmong(this.#text, at, this.#lexicon.wholeWords, this.#numbers, behindVerb);
      return chosen ? this.#add(PARTICLE, at, at + 1) : 0;
    }
    if (beginning === LATER_ON) return this.#edges.endsWhen(at, end, this.#clause) ? this.#add(TIME, at, at + 1) : 0;
    if (beginning === YEARLY) {
      const behind = at > this.#gap || this.#clause.is(this.#clause.length - 1, NOUN);
      const yearly = behind ? this.#edges.isYearly(at, end) : this.#edges.isYearlyAlone(at, end);
      return yearly ? this.#add(TIME, at, at + 1) : 0;
    }
    if (beginning === PASSED)
      return this.#addUpTo(endOfCondition(this.#text, this.#units, at, end, this.#lexicon), ADVERB, at);
    const next = this.#addQuotation(at, end);
    return next === 0 && beginning === QUOTE ? this.#add(PAUSE, at, at + 1) : next;
  }

  /** Adds the word of a number in the lexicon, where it is one there. */
  #addWord(at: number, number: number, start: number, end: number, plain: number): number {
    const { words } = this.#lexicon;
    const wordEnd = at + words.lengthOf(number);
    if (wordEnd > end) return 0;
    if (wordEnd > plain && this.#numbers.next(at + 1) < wordEnd)
      return this.#addUpTo(this.#edges.endOfPreposition(at), PREPOSITION, at);
    if (wordEnd - at > 1) {
      const crossed = this.#edges.crossedAt(at, wordEnd, start, end);
      if (crossed !== CROSSED.not) return crossed === CROSSED.leader ? this.#add(ADVERB, at, at + 1) : 0;
    }
    const other = this.#edges.verbBehindTotal(at, number) || this.#edges.verbBeforeNoun(at, wordEnd, end);
    if (other !== 0) return this.#addWord(at, other, start, end, plain);
    if (wordEnd - at > 1 && this.#edges.isSuffixed(wordEnd, end)) return this.#add(NOUN, at, wordEnd + 1);
    const { marks, verb, otherwise } = words.valueOf(number);
    if (verb !== null) {
      const more = at > this.#gap && isMoreOrLess(this.#text, at, this.#lexicon.wholeWords);
      const led = more || this.#clause.closesWith(ADVERB, at);
      if (otherwise !== 0 && this.#edges.isOther(otherwise, marks, at, wordEnd, led))
        return this.#add(otherwise, at, wordEnd);
      const verbEnd = this.#verbs.endOf(at, wordEnd, verb, start, end);
      if (verbEnd !== 0) {
        // 农民|多|收入200元
        if (more) this.#add(ADVERB, at - 1, at);
        this.#addGap(at);
        this.#clause.add(marks | this.#verbs.reaches, at, verbEnd, this.#verbs.nameEnd, verb, null);
        this.#gap = verbEnd;
        return verbEnd;
      }
      return otherwise === 0 ? 0 : this.#add(otherwise, at, wordEnd);
    }
    if (marks === ADVERB && !this.#edges.leadsOn(wordEnd, start, end)) {
      const plan = wordEnd === at + 2 && this.#text.startsWith('计划', at);
      if (wordEnd === at + 1 || plan) return 0;
    }
    if (at > start && this.#edges.closes(marks, at, wordEnd)) return this.#add(NOUN, at, wordEnd);
    const done = marks === PARTICLE && ASPECT.has(this.#units[at] as number) && this.#numbers.beginsAt(wordEnd);
    if (done && this.#addDone(at, wordEnd)) return wordEnd;
    if (marks === NOUN && this.#numbers.beginsAt(wordEnd)) this.#addActed(at);
    return this.#add(marks, at, wordEnd);
  }

  /** Adds the verb that an aspect parts from a number at `end`; returns whether there is one. */
  #addDone(at: number, end: number): boolean {
    const open = startOfDone(this.#text, this.#gap, at, this.#lexicon.phraseWords);
    const start = open === at ? startOfNamed(this.#clause, at) : open;
    if (start === at) return false;
    if (start < this.#gap) this.#gap = this.#clause.dropLast();
    const led = start > this.#gap && isLeader(this.#text, start - 1, this.#lexicon.phraseWords);
    if (led) this.#add(ADVERB, start - 1, start);
    return this.#addUnknownVerb(start, at, end);
  }

  /** Adds the verb behind an adverb that the characters up to `to` hold, or that stands before them. */
  #addActed(to: number): void {
    const last = this.#clause.length - 1;
    const adverb = this.#clause.end(last) === this.#gap ? this.#clause.start(last) : this.#gap;
    const start = startOfActed(this.#text, adverb, this.#gap, to, this.#lexicon);
    if (start === 0) return;
    if (start > this.#gap) this.#add(ADVERB, start - 1, start);
    const end = endOfActed(start, to, this.#lexicon, this.#units);
    this.#addUnknownVerb(start, end, end);
  }

  #addUnknownVerb(start: number, nameEnd: number, end: number): true {
    this.#addGap(start);
    this.#clause.add(VERB | OBJECT_VERB, start, end, nameEnd, unknownVerb(this.#text.slice(start, nameEnd)), null);
    this.#gap = end;
    return true;
  }

  /** What stands in quotes or brackets is one word, unless it counts itself: 以“1家国家实验室、8个大科学装置”为主体, but 推行“每月一题”. */
  #addQuotation(at: number, end: number): number {
    const closed = closingOf(this.#units, at, end);
    if (closed === -1 || this.#numbers.next(at) < closed) return 0;
    return this.#add(this.#units[at] === BRACKET ? ASIDE : QUOTED, at, closed);
  }
}
