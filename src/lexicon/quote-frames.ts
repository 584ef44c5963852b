import { phraseSet } from '../text/phrase-set.js';
import type { PhraseIndex } from '../text/phrases.js';
import { UnitSet } from '../text/unit-set.js';
import { type ClassedWord, groupsOf, wordsByClass } from './classes.js';
import { readLexicon } from './readers.js';

const TABLE = 'quote-frames.tsv';
const CLASSES = [
  'filler',
  'scheme',
  'scheme-kind',
  'firm',
  'founder',
  'team',
  'team-kind',
  'event',
  'festival',
  'motto',
  'frame',
  'principle',
  'principle-kind',
  'aim',
  'joining',
  'practice',
  'undertaking',
  'road-word',
  'result',
  'chain',
  'chain-kind',
  'link',
  'chain-lead',
  'summand',
] as const;
type FrameClass = (typeof CLASSES)[number];

/** 的 belongs to the frame: 按照宜草则草的原则 */
const HAN = '(?:(?!的)[\\u4e00-\\u9fff])';
const SHORTEST_LINK = 2;
const LAST_LINK = new RegExp(`^${HAN}{${SHORTEST_LINK},8}`);
const SEGMENTS = `${HAN}{2,9}(?:[、,]${HAN}{2,9}){1,6}?`;

/** The words around quotes and parallel formulas, in the patterns that they make: see the comment of `data/quote-frames.tsv`. */
export class QuoteFrames {
  /** At the start of what follows “12345”: 总体发展战略; not 政务服务热线. */
  readonly scheme: RegExp;
  /** At the start of what follows a quote: 蔬菜专业合作社; not 领办专业合作社. */
  readonly firm: RegExp;
  /** At the start of what follows a quote: 青年志愿服务队; not 工作法带动队伍. */
  readonly team: RegExp;
  /** At the start of what follows a quote: 主题系列志愿服务活动; not 等活动, which may be campaigns. */
  readonly event: RegExp;
  /** At the start of what follows a quote that names a festival or a show, however short: 写生艺术节 */
  readonly festival: RegExp;
  /** At the end of what goes before a quote: 要做的就是一句话: */
  readonly motto: RegExp;
  /** Sticky: frames that name the formula that they hold in their group a principle, a requirement or an aim: 按照…的原则, 以…为目标. */
  readonly parallels: readonly RegExp[];
  /** What these start with. */
  readonly parallelStarts: string;
  /** Whether two clauses are joined in a formula: 对外开放政策,根据平等互利 */
  readonly joined: RegExp;
  /** What makes a practice of an everyday word in quotes: “红黑榜”|制度 */
  readonly practices: PhraseIndex<true>;
  /** What makes a practice of a figure of speech: “领头雁”|工程 */
  readonly undertakings: PhraseIndex<true>;
  /** Triggers that say what comes of work rather than how it is done: 实现, 守护; not 推行. */
  readonly results: PhraseIndex<true>;
  /** Words that begin with 路 and end no street's name: 三纵三横|路网; not 三北|路. */
  readonly roadWords: PhraseIndex<true>;
  /** At the start of what follows the last + of a chain: a last link of the table. */
  readonly #link: RegExp;
  /** Sticky: the noun that carries a chain, behind its last link: 的发展模式. */
  readonly #carrier: RegExp;
  readonly #summand: RegExp;
  readonly #lead: RegExp;
  readonly #filler: RegExp;
  readonly #fillerStarts: UnitSet;
  readonly #run: RegExp;
  readonly #longestFrame: number;

  /** @throws LexiconError for a word of no class (`file:line: reason`) */
  constructor(words: readonly ClassedWord[]) {
    const byClass = wordsByClass(TABLE, CLASSES, words);
    const any = groupsOf(byClass);
    const starts = (name: FrameClass): string => byClass[name].map((word) => word.charAt(0)).join('');
    this.#filler = new RegExp(`^等?(?:${any('filler')}|的)*`);
    this.#fillerStarts = new UnitSet(`等的${starts('filler')}`);
    this.scheme = new RegExp(`^${any('scheme-kind')}*${any('scheme')}`);
    this.firm = new RegExp(`^(?!.*${any('founder')})[\\u4e00-\\u9fff]{0,10}${any('firm')}`);
    this.team = new RegExp(`^${any('team-kind')}*${any('team')}`);
    this.event = new RegExp(`^(?!等)(?:(?!创建|征集|${any('scheme')})${HAN}){0,12}?${any('event')}`);
    this.festival = new RegExp(`^(?!等)${HAN}{0,4}${any('festival')}`);
    this.motto = new RegExp(`${any('motto')}[是为]?:$`);
    const frame = any('frame');
    const principle = `${any('principle-kind')}?(?:${any('principle')}`;
    this.parallels = [
      new RegExp(`${frame}+(${SEGMENTS})的?${principle})`, 'y'),
      new RegExp(`以(${SEGMENTS})为${principle}|${any('aim')})`, 'y'),
    ];
    this.parallelStarts = `以${starts('frame')}`;
    this.joined = new RegExp(`(?:^|[、,])${any('joining')}`);
    this.#link = new RegExp(`^${any('link')}`);
    this.#carrier = new RegExp(`(?:的|等)?${any('chain-kind')}*的?新?型?${any('chain')}`, 'y');
    this.#summand = new RegExp(`^${any('summand')}`);
    this.#lead = new RegExp(`^.*${any('chain-lead')}`);
    const index = (name: FrameClass) => phraseSet(byClass[name]);
    this.practices = index('practice');
    this.undertakings = index('undertaking');
    this.roadWords = index('road-word');
    this.results = index('result');
    this.#longestFrame = Math.max(0, ...byClass.frame.map(({ length }) => length));
    this.#run = new RegExp(`${frame}(?=${frame})`, 'y');
  }

  /** How long the last link of a chain is at the start of a text: 2 of 农户的发展模式; 0 where no noun carries the chain. */
  lastLink(text: string): number {
    const named = this.#link.exec(text)?.[0].length ?? 0;
    if (named > 0 && this.#isCarriedAt(text, named)) return named;
    // Tried one by one: a pattern with {2,8} before so many words takes V8 longer to make ready than a page to read.
    const longest = LAST_LINK.exec(text)?.[0].length ?? 0;
    for (let length = SHORTEST_LINK; length <= longest; length++) if (this.#isCarriedAt(text, length)) return length;
    return 0;
  }

  #isCarriedAt(text: string, at: number): boolean {
    this.#carrier.lastIndex = at;
    return this.#carrier.test(text);
  }

  /** How long the text is up to the last word that leads to a chain: 5 of 走出了一条党支部. */
  leadLength(text: string): number {
    return this.#lead.exec(text)?.[0].length ?? 0;
  }

  /** Whether a text begins with what is added up, as in no scheme: 笔试+面试. */
  isSummand(text: string): boolean {
    return this.#summand.test(text);
  }

  /** How long what may stand between a quote and its carrier is at the start of a clause: 等系列 before 活动. */
  fillerLength(clause: string): number {
    if (!this.#fillerStarts.has(clause.charCodeAt(0))) return 0;
    return this.#filler.exec(clause)?.[0].length ?? 0;
  }

  /** Whether a word of a frame ends at `end` that stands at `at` and another one follows: 坚持|按照 */
  isRun(folded: string, at: number, end: number): boolean {
    if (end - at > this.#longestFrame) return false;
    this.#run.lastIndex = at;
    return this.#run.test(folded) && this.#run.lastIndex === end;
  }
}

/** The words of the table. */
export function readFrameWords(): readonly ClassedWord[] {
  return readLexicon(TABLE, ['word', 'class'], ['word', 'class']);
}
