import type { Article, Span } from '../../../core/types.js';
import type { ClaimLexicon, Verb } from '../../../lexicon/claims.js';
import { UnitSet } from '../../../text/unit-set.js';
import type { Quantity } from '../quantity/types.js';
import { closingOf } from './quotation.js';
import { SingleVerbs } from './single-verbs.js';
import { type Token, token } from './token.js';

const REACH = new UnitSet('至到');
const COMPLEMENT = new UnitSet('至到为成出入');
const ASPECT = new UnitSet('了过');
const SUFFIX = new UnitSet('性型式');
const WELL = '好'.charCodeAt(0);
const ENTERS = '入'.charCodeAt(0);

/** What is a token, or can begin one, whatever the lexicon says; 0 is left to the lexicon. */
const BEGINNINGS = new Uint8Array(0x10000);
const PAUSE = 1;
const NUMERAL = 2;
const OPENER = 3;
/** The quotes around what counts itself part it from its neighbours. */
const QUOTE = 4;
for (const [beginning, characters] of [
  [PAUSE, '、 +'],
  [NUMERAL, '0123456789一二三四五六七八九十'],
  [OPENER, '《('],
  [QUOTE, '“”‘’「」『』'],
] as const) {
  for (const character of characters) BEGINNINGS[character.charCodeAt(0)] = beginning;
}

const TIME = /(?:[0-9]{4}|[一二三四五六七八九十]{1,3})年(?:来|末|底|初)?|[0-9]{1,2}月(?:底|份|末)?/y;

/** Cuts a clause into tokens, left to right, the longest word first. */
export class Tokenizer {
  readonly #text: string;
  readonly #lexicon: ClaimLexicon;
  /** The quantities of the article by the start of their number; a verb that is part of the quantity (突破, 超过) stands before. */
  readonly #numbers = new Map<number, Quantity>();
  readonly #numberStarts: Uint32Array;
  /** The ends of the dates by their start. */
  readonly #dates = new Map<number, number>();
  readonly #dateStarts: Uint32Array;
  readonly #single: SingleVerbs;

  constructor(article: Article, lexicon: ClaimLexicon, quantities: readonly Quantity[], dates: readonly Span[]) {
    this.#text = article.folded;
    this.#lexicon = lexicon;
    this.#numberStarts = new Uint32Array(quantities.length);
    for (let at = 0; at < quantities.length; at++) {
      const quantity = quantities[at] as Quantity;
      const start = this.#numberStart(quantity);
      this.#numbers.set(start, quantity);
      this.#numberStarts[at] = start;
    }
    this.#dateStarts = new Uint32Array(dates.length);
    for (let at = 0; at < dates.length; at++) {
      const { start, end } = dates[at] as Span;
      this.#dates.set(start, end);
      this.#dateStarts[at] = start;
    }
    this.#single = new SingleVerbs(article.folded, lexicon, this.#numbers, dates);
  }

  #numberStart(quantity: Quantity): number {
    if (quantity.numeral.start === quantity.start) return quantity.start;
    const word = this.#lexicon.words.longestAt(this.#text, quantity.start);
    const verb = word !== null && word.end <= quantity.numeral.start && word.value.class === 'verb';
    return verb ? word.end : quantity.start;
  }

  tokensOf(clause: Span): Token[] {
    const tokens: Token[] = [];
    let gap = clause.start;
    // Up to `plain` neither a number nor a date begins.
    let plain = clause.start;
    for (let at = clause.start; at < clause.end; ) {
      if (at >= plain) plain = Math.min(nextOf(this.#numberStarts, at), nextOf(this.#dateStarts, at));
      const found = (at === plain ? this.#numberAt(at, clause) : null) ?? this.#tokenAt(at, clause, plain);
      if (at === plain) plain++;
      if (found === null) {
        at++;
        continue;
      }
      if (at > gap) tokens.push(token('noun', gap, at));
      tokens.push(found);
      at = found.end;
      gap = at;
    }
    if (clause.end > gap) tokens.push(token('noun', gap, clause.end));
    return tokens;
  }

  /** The quantity or date that begins at `at`, or null. */
  #numberAt(at: number, clause: Span): Token | null {
    const quantity = this.#numbers.get(at);
    if (quantity !== undefined && quantity.end <= clause.end) {
      return {
        kind: 'quantity',
        start: at,
        end: quantity.end,
        verb: null,
        quantity,
        reaches: false,
        nameEnd: quantity.end,
      };
    }
    const date = this.#dates.get(at);
    return date !== undefined && date <= clause.end ? token('time', at, date) : null;
  }

  /** @param plain up to here no quantity begins */
  #tokenAt(at: number, clause: Span, plain: number): Token | null {
    const beginning = BEGINNINGS[this.#text.charCodeAt(at)] as number;
    if (beginning !== 0) {
      if (beginning === PAUSE) return token('pause', at, at + 1);
      const found = beginning === NUMERAL ? this.#timeAt(at, clause.end) : this.#quotationAt(at, clause.end);
      if (found !== null) return found;
      if (beginning === QUOTE) return token('pause', at, at + 1);
    }
    const number = this.#lexicon.words.numberAt(this.#text, at);
    return number === 0 ? null : this.#wordAt(at, number, clause, plain);
  }

  /** The word of a number in the lexicon, where it is one there. */
  #wordAt(at: number, number: number, clause: Span, plain: number): Token | null {
    const { words } = this.#lexicon;
    const end = at + words.lengthOf(number);
    if (end > clause.end) return null;
    if (end > plain && this.#hasQuantity(at + 1, end)) return this.#prepositionAt(at, end);
    if (end - at > 1 && this.#isSuffixed(end, clause)) return token('noun', at, end + 1);
    const word = words.valueOf(number);
    if (word.class === 'verb') {
      // 招聘会持续6天, but 持续推进
      if (word.otherwise === 'adverb' && word.verb.kind !== 'have' && !this.#numbers.has(end))
        return token('adverb', at, end);
      const verb = this.#verbAt(at, end, word.verb, clause);
      if (verb !== null) return verb;
      return word.otherwise === null ? null : token(word.otherwise, at, end);
    }
    if (word.class === 'adverb' && !this.#leadsOn(end, clause)) {
      const plan = end === at + 2 && this.#text.startsWith('计划', at);
      if (end === at + 1 || plan) return null;
    }
    return token(word.class, at, end);
  }

  /** 从|不到两成, where 从不 would be a word. */
  #prepositionAt(at: number, end: number): Token | null {
    const number = nextOf(this.#numberStarts, at + 1);
    const word = number < end ? this.#lexicon.words.longestEndingAt(this.#text, number, number - at) : null;
    return word?.start === at && word.value.class === 'preposition' ? token('preposition', at, number) : null;
  }

  /** What stands in quotes or brackets from `at` on, or null. */
  #quotationAt(at: number, end: number): Token | null {
    const closed = closingOf(this.#text, at, end);
    if (closed === -1 || this.#hasQuantity(at, closed)) return null;
    return token(this.#text.charAt(at) === '(' ? 'aside' : 'quoted', at, closed);
  }

  /** What stands in quotes is one word, unless it counts itself: 以“1家国家实验室、8个大科学装置”为主体, but 推行“每月一题”. */
  #hasQuantity(from: number, to: number): boolean {
    return nextOf(this.#numberStarts, from) < to;
  }

  /** A year or month that begins at `at` (2007年, 五年, 10月底), or null. */
  #timeAt(at: number, end: number): Token | null {
    TIME.lastIndex = at;
    return TIME.test(this.#text) && TIME.lastIndex <= end ? token('time', at, TIME.lastIndex) : null;
  }

  /** A verb with its complements; a verb of one character only directly before a number (铺路灯 is no 铺, 采五六斤 is one). */
  #verbAt(at: number, end: number, verb: Verb, clause: Span): Token | null {
    let nameEnd = end;
    let reaches = false;
    if (nameEnd < clause.end && COMPLEMENT.has(this.#text.charCodeAt(nameEnd)) && this.#complements(nameEnd, clause)) {
      reaches = REACH.has(this.#text.charCodeAt(nameEnd));
      nameEnd++;
    }
    let last = nameEnd;
    // 举办过3场; in 投资过亿元 the 过 is of the number.
    if (last < clause.end && ASPECT.has(this.#text.charCodeAt(last)) && !this.#numbers.has(last)) last++;
    if (verb.surface === '为') last = this.#single.beyondEach(last);
    if (verb.surface.length > 1 && this.#isDoneWell(last, clause)) last++;
    if (verb.surface.length === 1 && !this.#single.stands(at, nameEnd, last, verb, clause)) return null;
    if (verb.surface === '为' && !this.#measures(at, last)) return null;
    return { kind: 'verb', start: at, end: last, verb, quantity: null, reaches, nameEnd };
  }

  /** 推进好总投资, not 推进好转. */
  #isDoneWell(at: number, clause: Span): boolean {
    if (at + 1 >= clause.end || this.#text.charCodeAt(at) !== WELL || this.#numbers.has(at + 1)) return false;
    const longer = this.#lexicon.words.longestAt(this.#text, at);
    return (longer === null || longer.end === at + 1) && !/[转评人事友坏处书家汉]/.test(this.#text.charAt(at + 1));
  }

  /** 出生率为6.5‰, 面积为120亩 and 供养人员为13253人 measure; 为3.2万名群众 is for them. */
  #measures(at: number, number: number): boolean {
    const quantity = this.#numbers.get(number);
    if (quantity === undefined) return false;
    if (at > 0 && /^[,;。、:()]?$/.test(this.#text.charAt(quantity.end)) && /[一-龥)]/.test(this.#text.charAt(at - 1)))
      return true;
    return (
      quantity.category === 'ratio' ||
      (at > 0 && /[率度额量数值价积长宽高期限间重别均]/.test(this.#text.charAt(at - 1)))
    );
  }

  /** 划分为10个, 提升至77.4%, but not 提高到位率: a complement stands before a number or a word that is no longer one with it. */
  #complements(at: number, clause: Span): boolean {
    if (this.#numbers.has(at + 1)) return true;
    if (ASPECT.has(this.#text.charCodeAt(at + 1)) && this.#numbers.has(at + 2)) return true;
    if (this.#text.charCodeAt(at) === ENTERS) return false;
    const longer = this.#lexicon.words.longestAt(this.#text, at);
    return longer === null || longer.end === at + 1 || longer.end > clause.end;
  }

  /** 普惠性, 引领型, 紧密型 are no verbs and no adverbs; 引领性能提升 is one. */
  #isSuffixed(at: number, clause: Span): boolean {
    if (at >= clause.end || !SUFFIX.has(this.#text.charCodeAt(at))) return false;
    const longer = this.#lexicon.words.longestAt(this.#text, at);
    return (
      (longer === null || longer.end === at + 1) && !/^(?:性能|性质|性别|型号|式样)/.test(this.#text.slice(at, at + 2))
    );
  }

  #leadsOn(at: number, clause: Span): boolean {
    if (at >= clause.end) return false;
    if (this.#numbers.has(at)) return true;
    const next = this.#lexicon.words.longestAt(this.#text, at);
    if (next?.value.class === 'verb' && next.end === at + 1) {
      return next.value.verb.alone.includes('any') || this.#verbAt(at, next.end, next.value.verb, clause) !== null;
    }
    return next !== null && next.value.class !== 'noun';
  }
}

/** The first of some ascending places that is not before `at`, or infinity. */
function nextOf(places: Uint32Array, at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return places[low] ?? Infinity;
}
