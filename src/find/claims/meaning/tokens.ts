import type { Article, Span } from '../../../core/types.js';
import type { ClaimLexicon, ClauseWordClass, Verb } from '../../../lexicon/claims.js';
import type { Quantity } from '../quantity/types.js';

/** The quotes around what counts itself part it from its neighbours. */
const QUOTES = '“”‘’「」『』';

type TokenKind = ClauseWordClass | 'verb' | 'noun' | 'quoted' | 'aside' | 'pause' | 'quantity';

/** A token of a clause: a word of the lexicon, a quantity, a quotation, or the characters between them (`noun`). */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly verb: Verb | null;
  readonly quantity: Quantity | null;
  /** Of a verb: a result complement that makes its subject the measure (提升至, 增加到). */
  readonly reaches: boolean;
  /** Of a verb: the end of the verb with the complement that belongs to its name (划分为), without 了 and 过. */
  readonly nameEnd: number;
}

/** The closing mark of each opening one, as UTF-16 units. */
const CLOSERS = new Map(
  ['“”', '‘’', '《》', '()', '「」', '『』'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);
const REACH = new Set(['至', '到']);
const COMPLEMENT = new Set(['至', '到', '为', '成', '出', '入']);
const ASPECT = new Set(['了', '过']);

/** The end of the quotation that opens at `at`, or -1 where it does not close before `to`. */
export function closingOf(text: string, at: number, to: number): number {
  const closer = CLOSERS.get(text.charCodeAt(at));
  if (closer === undefined) return -1;
  for (let close = at + 1; close < to; close++) if (text.charCodeAt(close) === closer) return close + 1;
  return -1;
}

const NUMERAL = /[0-9一二三四五六七八九十]/;
const TIME = /(?:[0-9]{4}|[一二三四五六七八九十]{1,3})年(?:来|末|底|初)?|[0-9]{1,2}月(?:底|份|末)?/y;

const EACH = /(?:每[^每\d]{1,2}){1,2}/y;

/** Verbs of one character that are verbs before a noun too: 占全省的三成, 获国家奖项. */
const FREE = new Set(['占', '获']);

/** Verbs of one character that 共 makes verbs: 共立刑事案件424起, 共发救助金20万元; not 共建项目, 共享单车. */
const TOTALLED = new Set([
  '立',
  '发',
  '派',
  '设',
  '收',
  '破',
  '抓',
  '查',
  '捐',
  '植',
  '种',
  '修',
  '铺',
  '清',
  '拆',
  '送',
  '办',
  '评',
  '选',
  '招',
]);

/** What stands before a verb of one character that could end or begin a noun: 每亩|省, 去年|产, 往外|拉. */
const LEADS_VERB = new Set(['adverb', 'time', 'determiner', 'preposition', 'scope']);
/** Longest noun between such a verb and its number. */
const LONGEST_OBJECT = 2;

/** Cuts a clause into tokens, left to right, the longest word first. */
export class Tokenizer {
  readonly #text: string;
  readonly #lexicon: ClaimLexicon;
  /** The quantities of the article by the start of their number; a verb that is part of the quantity (突破, 超过) stands before. */
  readonly #numbers: ReadonlyMap<number, Quantity>;

  /** The ends of the dates by their start. */
  readonly #dates: ReadonlyMap<number, number>;
  readonly #dateEndings: ReadonlySet<number>;

  constructor(article: Article, lexicon: ClaimLexicon, quantities: readonly Quantity[], dates: readonly Span[]) {
    this.#text = article.folded;
    this.#lexicon = lexicon;
    this.#dates = new Map(dates.map(({ start, end }) => [start, end]));
    this.#dateEndings = new Set(dates.map(({ end }) => end));
    this.#numbers = new Map(quantities.map((quantity) => [this.#numberStart(quantity), quantity]));
  }

  #numberStart(quantity: Quantity): number {
    const word = this.#lexicon.words.longestAt(this.#text, quantity.start);
    const verb = word !== null && word.end <= quantity.numeral.start && word.value.class === 'verb';
    return verb ? word.end : quantity.start;
  }

  tokensOf(clause: Span): Token[] {
    const tokens: Token[] = [];
    let gap = clause.start;
    const close = (end: number) => {
      if (end > gap) tokens.push(token('noun', gap, end));
    };
    for (let at = clause.start; at < clause.end; ) {
      const found = this.#tokenAt(at, clause);
      if (found === null) {
        at++;
        continue;
      }
      close(at);
      tokens.push(found);
      at = found.end;
      gap = at;
    }
    close(clause.end);
    return tokens;
  }

  #tokenAt(at: number, clause: Span): Token | null {
    const quantity = this.#numbers.get(at);
    if (quantity !== undefined && quantity.end <= clause.end) {
      return { ...token('quantity', at, quantity.end), quantity };
    }
    const date = this.#dates.get(at);
    if (date !== undefined && date <= clause.end) return token('time', at, date);
    const character = this.#text.charAt(at);
    if (character === '、' || character === ' ' || character === '+') return token('pause', at, at + 1);
    const time = this.#timeAt(at, clause.end);
    if (time !== -1) return token('time', at, time);
    const closed = closingOf(this.#text, at, clause.end);
    if (closed !== -1 && !this.#hasQuantity(at, closed))
      return token(character === '(' ? 'aside' : 'quoted', at, closed);
    if (QUOTES.includes(character)) return token('pause', at, at + 1);
    const word = this.#lexicon.words.longestAt(this.#text, at);
    if (word === null || word.end > clause.end) return null;
    for (let inside = at + 1; inside < word.end; inside++) if (this.#numbers.has(inside)) return null;
    if (word.end - at > 1 && this.#isSuffixed(word.end, clause)) return token('noun', at, word.end + 1);
    if (word.value.class === 'verb') {
      const verb = this.#verbAt(at, word.end, word.value.verb, clause);
      if (verb !== null) return verb;
      return word.value.otherwise === null ? null : token(word.value.otherwise, at, word.end);
    }
    const plan = this.#text.startsWith('计划', at) && word.end === at + 2;
    if ((word.end === at + 1 || plan) && word.value.class === 'adverb' && !this.#leadsOn(word.end, clause)) return null;
    if (word.value.class === 'noun') return token('noun', at, word.end);
    return token(word.value.class, at, word.end);
  }

  /** What stands in quotes is one word, unless it counts itself: 以“1家国家实验室、8个大科学装置”为主体, but 推行“每月一题”. */
  #hasQuantity(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#numbers.has(at)) return true;
    return false;
  }

  /** The end of a year or month that begins at `at` (2007年, 五年, 10月底), or -1. */
  #timeAt(at: number, end: number): number {
    if (!NUMERAL.test(this.#text.charAt(at))) return -1;
    TIME.lastIndex = at;
    const match = TIME.exec(this.#text);
    return match === null || TIME.lastIndex > end ? -1 : TIME.lastIndex;
  }

  /** A verb with its complements; a verb of one character only directly before a number (铺路灯 is no 铺, 采五六斤 is one). */
  #verbAt(at: number, end: number, verb: Verb, clause: Span): Token | null {
    let nameEnd = end;
    let reaches = false;
    if (nameEnd < clause.end && COMPLEMENT.has(this.#text.charAt(nameEnd)) && this.#complements(nameEnd, clause)) {
      reaches = REACH.has(this.#text.charAt(nameEnd));
      nameEnd++;
    }
    let last = nameEnd;
    if (last < clause.end && ASPECT.has(this.#text.charAt(last))) last++;
    if (verb.surface === '为') last = this.#beyondEach(last);
    if (verb.surface.length > 1 && this.#isDoneWell(last, clause)) last++;
    if (verb.surface.length === 1 && !this.#standsAlone(at, nameEnd, last, verb, clause)) return null;
    if (verb.surface === '为' && !this.#measures(at, last)) return null;
    return { ...token('verb', at, last), verb, reaches, nameEnd };
  }

  /** 采五六斤, 熬了6锅, 占全省的三成, 共立案件4起, 去年产干果4200吨 hold verbs of one character; 鲜花10万吨, 礼包300个, 铺路灯 hold none. */
  #standsAlone(at: number, nameEnd: number, last: number, verb: Verb, clause: Span): boolean {
    const counts = this.#numbers.has(last);
    if (FREE.has(verb.surface) || (last > nameEnd && verb.surface !== '为')) return true;
    if (TOTALLED.has(verb.surface) && this.#text.charAt(at - 1) === '共') return true;
    if (counts && verb.alone.includes('any')) return true;
    if (!verb.alone.includes(counts ? 'number' : 'noun')) return false;
    return (counts || this.#numberFollows(last, clause)) && this.#isLed(at, clause, counts);
  }

  #numberFollows(at: number, clause: Span): boolean {
    const furthest = Math.min(clause.end, at + LONGEST_OBJECT);
    for (let number = at + 1; number <= furthest; number++) {
      if (this.#text.charAt(number - 1) === '、') return false;
      if (this.#numbers.has(number)) return true;
    }
    return false;
  }

  /** Whether before the character at `at` stands what leads a verb and is no part of a word with it. */
  #isLed(at: number, clause: Span, counts: boolean): boolean {
    if (at === clause.start) return counts;
    if (this.#dateEndings.has(at) || this.#text.charAt(at - 2) === '每' || this.#text.charAt(at - 1) === '多')
      return true;
    const before = this.#lexicon.words.longestEndingAt(this.#text, at, 4);
    if (before === null || before.start < clause.start) return false;
    return LEADS_VERB.has(before.value.class) || (counts && before.value.class === 'attributive');
  }

  /** 标准为每人每月612元: the base of a rate stands between 为 and its number. */
  #beyondEach(at: number): number {
    EACH.lastIndex = at;
    const end = at + (EACH.exec(this.#text)?.[0].length ?? 0);
    return this.#numbers.has(end) ? end : at;
  }

  /** 推进好总投资, not 推进好转. */
  #isDoneWell(at: number, clause: Span): boolean {
    if (at + 1 >= clause.end || this.#text.charAt(at) !== '好' || this.#numbers.has(at + 1)) return false;
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
    if (ASPECT.has(this.#text.charAt(at + 1)) && this.#numbers.has(at + 2)) return true;
    const character = this.#text.charAt(at);
    if (character === '入') return false;
    const longer = this.#lexicon.words.longestAt(this.#text, at);
    return longer === null || longer.end === at + 1 || longer.end > clause.end;
  }

  /** 普惠性, 引领型, 紧密型 are no verbs and no adverbs; 引领性能提升 is one. */
  #isSuffixed(at: number, clause: Span): boolean {
    if (at >= clause.end || !/[性型式]/.test(this.#text.charAt(at))) return false;
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

function token(kind: TokenKind, start: number, end: number): Token {
  return { kind, start, end, verb: null, quantity: null, reaches: false, nameEnd: end };
}
