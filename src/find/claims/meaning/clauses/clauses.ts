import type { Article, Passage } from '../../../../core/types.js';
import { codeUnitsOf } from '../../../../text/code-units.js';
import { isArabicDigit } from '../../../../text/numeral-characters.js';
import { UnitSet } from '../../../../text/unit-set.js';
import type { Quantity } from '../../quantity/types.js';
import { ClauseList } from './clause-list.js';
import { closingOf } from './quotation.js';

const SENTENCE_ENDS = '。!?\n';
const CLAUSE_ENDS = ',;:…)';
const OPENERS = '“‘《(「『';
/** A clause that has no punctuation is cut here, so that a line without any is read in linear time. */
const LONGEST_CLAUSE = 600;
const LONGEST_QUOTATION = 60;
const LONGEST_ASIDE = 200;

/** Behind the last place of any text. */
const NOWHERE = 0x7fffffff;
const AMONG = '其中';
const SEMICOLON = ';'.charCodeAt(0);
const BRACKET = '('.charCodeAt(0);
const SPACE = 0x20;
/** Open what somebody says. */
const SPEECH = new UnitSet('“「');
const isHanzi = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/** What a UTF-16 unit does to clauses: it ends a sentence or a clause, opens a quotation, may be a gap between two, or (0) nothing. */
const KINDS = new Uint8Array(0x10000);
const SENTENCE_END = 1;
const CLAUSE_END = 2;
const OPENER = 3;
const GAP = 4;
for (const [kind, characters] of [
  [SENTENCE_END, SENTENCE_ENDS],
  [CLAUSE_END, CLAUSE_ENDS],
  [OPENER, OPENERS],
  [GAP, ' '],
] as const) {
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind;
}

/**
 * Cuts the sentences that hold quantities into clauses; punctuation inside quotes, brackets and numbers (学制度、考制度; 1,200) does
 * not cut. No clause refers to one of another sentence, so that the other sentences need no clauses.
 */
export function clausesOf(article: Article, quantities: readonly Quantity[]): ClauseList {
  const cutter = new ClauseCutter(article.folded, quantities);
  for (const passage of article.passages) cutter.cut(passage);
  return cutter.clauses;
}

const MARKER = /[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])/y;

/** Where a sentence begins behind the number of its item: 二、|固定资产投资增长5%; not 一、二产业. */
function behindMarker(text: string, start: number): number {
  MARKER.lastIndex = start;
  return MARKER.test(text) ? MARKER.lastIndex : start;
}

class ClauseCutter {
  readonly clauses = new ClauseList();
  readonly #text: string;
  /** Lent: nothing that cuts asks for the units of another text. */
  readonly #units: Uint16Array;
  readonly #quantities: readonly Quantity[];
  /** The quantity that was asked for last, and where it begins. */
  #quantity = 0;
  #start: number;
  #sentence = 0;
  /** Where the sentence is over that was cut last. */
  #over = -1;

  constructor(text: string, quantities: readonly Quantity[]) {
    this.#text = text;
    this.#units = codeUnitsOf(text);
    this.#quantities = quantities;
    this.#start = quantities[0]?.start ?? NOWHERE;
  }

  cut({ start, end }: Passage): void {
    for (let at = start; ; ) {
      const quantity = this.#nextQuantity(at);
      if (quantity >= end) return;
      at = this.#cutSentence(this.#beginOfSentence(at, quantity), end);
      this.#over = at;
    }
  }

  /** Where the sentence begins that has no quantity before `at`: a bracket that closes behind the sentence before (。) belongs to that. */
  #beginOfSentence(from: number, at: number): number {
    let follows = 0;
    for (let begin = at; begin > from; begin--) {
      const ends = KINDS[this.#units[begin - 1] as number] === SENTENCE_END;
      const kind = KINDS[this.#units[begin] as number] as number;
      if (kind !== SENTENCE_END && kind !== GAP) follows = kind;
      if (ends && follows === 0) return begin;
    }
    return from;
  }

  /** Cuts a sentence that begins at `from`; returns where it is over, or `end` where no quantity follows. */
  #cutSentence(from: number, end: number): number {
    const units = this.#units;
    if (!this.#goesOn(from)) this.#sentence++;
    let start = behindMarker(this.#text, from);
    let opens = true;
    let quantity = this.#nextQuantity(from);
    // The last clause that can be asked for is the one after the last quantity.
    let last = false;
    // Up to `plain` no quantity begins and the clause is not too long: there only punctuation matters.
    let plain = Math.min(quantity, start + LONGEST_CLAUSE, end);
    for (let at = start; at < end; ) {
      while (at < plain && KINDS[units[at] as number] === 0) at++;
      if (at === end) break;
      const kind = KINDS[units[at] as number] as number;
      if (at - start >= LONGEST_CLAUSE) {
        this.clauses.add(start, at, this.#sentence, opens);
        if (last) return end;
        opens = false;
        start = at;
        last = quantity >= end;
      }
      const beyond = this.#beyond(at, kind, end);
      if (beyond > at) at = beyond;
      else {
        if (this.#ends(kind, at, end)) {
          if (at > start) {
            this.clauses.add(start, at, this.#sentence, opens);
            if (last) return end;
          }
          start = at + 1;
          opens = kind === SENTENCE_END || units[at] === SEMICOLON;
          if (kind === SENTENCE_END) {
            if (KINDS[units[start] as number] === 0 || units[start] === SPACE) return start;
            this.#sentence++;
          }
        } else if (at === start && SPEECH.has(units[at] as number)) start++;
        at++;
      }
      quantity = this.#nextQuantity(at);
      if (at === start) last = quantity >= end;
      plain = Math.min(quantity, start + LONGEST_CLAUSE, end);
    }
    if (end > start) this.clauses.add(start, end, this.#sentence, opens);
    return end;
  }

  /** Whether a clause ends at `at`, of this kind: with a gap where it stands between hanzi (喜获丰收 预计总产148万吨; not 3 kg). */
  #ends(kind: number, at: number, end: number): boolean {
    if (kind === GAP) return isHanzi(this.#units[at - 1] as number) && isHanzi(this.#units[at + 1] as number);
    return kind !== OPENER || this.#opensCounted(at, end);
  }

  /** Whether a sentence tells of parts of what the one before it told: 收入完成8.5亿元。其中,税务部门完成6亿元. */
  #goesOn(from: number): boolean {
    return from === this.#over && this.#text.startsWith(AMONG, from);
  }

  /** Where the next quantity begins, at `at` or after it. */
  #nextQuantity(at: number): number {
    while (this.#start < at) this.#start = this.#quantities[++this.#quantity]?.start ?? NOWHERE;
    return this.#start;
  }

  /** Whether a bracket opens at `at` that holds numbers, which make clauses of their own: 项目32个(其中工业项目10个). */
  #opensCounted(at: number, end: number): boolean {
    if (this.#units[at] !== BRACKET) return false;
    const quantity = this.#quantities[this.#quantity];
    return quantity !== undefined && quantity.start < closingOf(this.#units, at, Math.min(end, at + LONGEST_ASIDE));
  }

  /** Whether what stands at `at` is part of a number: 1,200. */
  #isInNumber(at: number): boolean {
    return isArabicDigit(this.#units[at - 1] as number) && isArabicDigit(this.#units[at + 1] as number);
  }

  /** The end of the number or short quotation that begins at `at`, else `at`. */
  #beyond(at: number, kind: number, end: number): number {
    if (this.#nextQuantity(at) === at) {
      const quantity = this.#quantities[this.#quantity] as Quantity;
      if (quantity.end <= end) return quantity.end;
    }
    if (kind !== OPENER || this.#opensCounted(at, end)) return at;
    const close = closingOf(this.#units, at, Math.min(end, at + LONGEST_QUOTATION));
    // “俺建了2座棚,一个棚年收入3万元……”: what is said about numbers has clauses; “一约四会,群众做主” has none
    const counted = this.#start < close && SPEECH.has(this.#units[at] as number);
    for (let inside = at; inside < close; inside++) {
      const kind = KINDS[this.#units[inside] as number];
      if (kind === SENTENCE_END || (counted && kind === CLAUSE_END && !this.#isInNumber(inside))) return at;
    }
    return Math.max(at, close);
  }
}
