import type { Span } from '../../../core/types.js';
import type { ClaimLexicon, Verb } from '../../../lexicon/claims.js';

/** Verbs of one character that are verbs before a noun too: 占全省的三成, 获国家奖项. */
const FREE = new Set(['占', '获']);

/** Verbs of one character that 共 makes verbs: 共立刑事案件424起, 共发救助金20万元; not 共建项目, 共享单车. */
const TOTALLED = new Set('立发派设收破抓查捐植种修铺清拆送办评选招');
const TOTAL = '共'.charCodeAt(0);

/** What stands before a verb of one character that could end or begin a noun: 每亩|省, 去年|产, 往外|拉. */
const LEADS_VERB = new Set<string>(['adverb', 'time', 'determiner', 'preposition', 'scope']);
/** Attributives that only a verb follows: 义务换灯泡260个, 亩均产粮600斤. */
const MANNER = /^(?:义务|免费|自发|上门|[人户亩日月年]均)$/;
/** Longest noun between such a verb and its number. */
const LONGEST_OBJECT = 2;
/** 全县有劳动模范56人: nothing else begins with 有 that the lexicon does not know. */
const LONGEST_OWNED = 5;

const EACH = /(?:每[^每\d]{1,3}){1,2}/y;

/** Tells where one character is a verb and not a part of a word. */
export class SingleVerbs {
  readonly #text: string;
  readonly #lexicon: ClaimLexicon;
  readonly #numbers: ReadonlyMap<number, unknown>;
  readonly #dateEnds: ReadonlySet<number>;

  /** @param numbers the quantities by the start of their number */
  constructor(text: string, lexicon: ClaimLexicon, numbers: ReadonlyMap<number, unknown>, dates: readonly Span[]) {
    this.#text = text;
    this.#lexicon = lexicon;
    this.#numbers = numbers;
    this.#dateEnds = new Set(dates.map(({ end }) => end));
  }

  /** 采五六斤, 熬了6锅, 占全省的三成, 共立案件4起, 去年产干果4200吨 hold verbs of one character; 鲜花10万吨, 礼包300个, 铺路灯 hold none. */
  stands(at: number, nameEnd: number, last: number, verb: Verb, clause: Span): boolean {
    const counts = this.#numbers.has(last);
    if (FREE.has(verb.surface) || (last > nameEnd && verb.surface !== '为')) return true;
    if (TOTALLED.has(verb.surface) && this.#text.charCodeAt(at - 1) === TOTAL) return true;
    if (counts && verb.alone.includes('any')) return true;
    // 每亩省药钱15块
    const each = verb.alone.includes('number') && this.#text.charAt(at - 2) === '每';
    if (!verb.alone.includes(counts ? 'number' : 'noun') && !each) return false;
    return (
      (counts || this.#numberFollows(last, clause, verb.kind === 'have' ? LONGEST_OWNED : LONGEST_OBJECT)) &&
      this.#isLed(at, clause, counts)
    );
  }

  #numberFollows(at: number, clause: Span, longest: number): boolean {
    const furthest = Math.min(clause.end, at + longest);
    for (let number = at + 1; number <= furthest; number++) {
      if (/[、的]/.test(this.#text.charAt(number - 1))) return false;
      if (this.#numbers.has(number)) return true;
    }
    return false;
  }

  /** Whether before the character at `at` stands what leads a verb and is no part of a word with it. */
  #isLed(at: number, clause: Span, counts: boolean): boolean {
    if (at === clause.start) return counts;
    if (this.#dateEnds.has(at) || this.#text.charAt(at - 2) === '每' || this.#text.charAt(at - 1) === '多') return true;
    const before = this.#lexicon.words.longestEndingAt(this.#text, at, 4);
    if (before === null || before.start < clause.start) return false;
    if (before.value.class !== 'attributive') return LEADS_VERB.has(before.value.class);
    return counts || MANNER.test(this.#text.slice(before.start, at));
  }

  /** 标准为每人每月612元: the base of a rate stands between 为 and its number. */
  beyondEach(at: number): number {
    EACH.lastIndex = at;
    const end = at + (EACH.exec(this.#text)?.[0].length ?? 0);
    return this.#numbers.has(end) ? end : at;
  }
}
