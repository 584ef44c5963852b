import { UnitSet } from '../text/unit-set.js';
import { alternatives, type ClassedWord, type WordsByClass, wordsByClass } from './classes.js';
import { readLexicon } from './readers.js';

/** How a numeric abbreviation is made: two 确立, six 到位 and no more, 三大 + 会战, 三治 + 融合, 一村 + 一品, 十五分钟 + 生活圈,
 * 四步 + 工作法, 六进 + 活动, 每月一 + 题, 五 + 必访, 一窗 + 通办, 721 + 工作法; and how a quoted text begins that a number counts:
 * 四个 + “不摘”. */
export const NUMERAL_FORMS = [
  'counted',
  'whole',
  'great',
  'joined',
  'item',
  'circle',
  'method',
  'campaign',
  'every',
  'direct',
  'carried',
  'quoted',
  'digits',
] as const;
export type NumeralForm = (typeof NUMERAL_FORMS)[number];

const NUMERAL = '[一二两三四五六七八九十双多]';
const HAN = '[\\u4e00-\\u9fff]';
/** What an abbreviation counts: no particle, no date, and no magnitude (一万四千三百 is a number). */
const PLAIN = `(?!${NUMERAL}|[个的了和与及在是第年月日就也都又再才更最很定样致角零百千万亿余来])${HAN}`;

/** Where an abbreviation ends that no word goes on. */
const BORDER = '[,。;:、!?)“”‘’「」\\n]';

/** What an abbreviation of deeds is carried by, and no more: 六进|活动; not 三联活动板房, 四建工程有限公司. */
function carriedBy(heads: string): string {
  return `(?=(?:${heads})(?![室板场房公师处队局]))`;
}

const TABLE = 'numeral-parts.tsv';
const PARTS = [
  'counted',
  'joined-counted',
  'adverb',
  'before',
  'method',
  'deed',
  'carrier',
  'law',
  'part',
  'tail',
  'zero',
  'linking',
  'host',
  'errand',
  'sprint',
  'whole',
  'campaign',
  'scheme',
] as const;
type Parts = WordsByClass<(typeof PARTS)[number]>;

/** The patterns of numeric abbreviations that need no quotes. */
export interface NumeralPatterns {
  /** All sticky; every match starts with one of `NUMERAL_STARTS`. */
  readonly patterns: readonly RegExp[];
  /** By its first units whether one may start at a hanzi numeral: few do. */
  readonly shape: NumeralShape;
  /** What a pattern has behind its first digits begins with one of these: 15分钟生活圈, 721工作法, 1+9. */
  readonly afterDigits: UnitSet;
  /** What is done several times to a matter: 法律八进, 平安三送; not 县城一条街. */
  readonly ofMatter: RegExp;
  /** At the start of a quoted text that is a numeric abbreviation: 三治, 十联户, 百千万工程, 零距离; not 零工. */
  readonly quoted: RegExp;
  /** One thing that does for all: 一网兜底, 一张图管; not 一心为民, 一身正气, which has no such thing. */
  readonly oneForAll: RegExp;
  /** Matches, sticky, where one of the patterns can: at nearly every start none, and one attempt tells. */
  readonly any: RegExp;
}

/** What stands behind the hanzi numeral that an abbreviation starts with: one of some second units, of some third ones, or 一 or 双 as fourth. */
class NumeralShape {
  /** 十五分钟, 一刻钟, 四步工作法 */
  readonly #seconds: UnitSet;
  /** Another numeral, or a head: 三会一课, 两个维护, 三治融合 */
  readonly #thirds: UnitSet;
  /** What goes out in hundreds, or a day of a hundred: 百企帮百村, 千名干部下基层, 百日攻坚 */
  readonly #hosts: UnitSet;

  /**
   * @param methods what methods have several of
   * @param direct heads that stand behind the numeral
   * @param heads heads with one character between
   * @param hosts what goes out in hundreds
   */
  constructor(methods: string, direct: readonly string[], heads: readonly string[], hosts: readonly string[]) {
    this.#hosts = new UnitSet(`日${firstUnits(hosts)}`);
    this.#seconds = new UnitSet(`一二两三四五六七八九十分钟刻${methods}${firstUnits(direct)}`);
    this.#thirds = new UnitSet(`一二两三四五六七八九十双多${firstUnits(heads)}`);
  }

  /** @param units of the text, which may end behind any of them */
  mayStart(units: Uint16Array, at: number): boolean {
    if (HUNDREDS.has(units[at] as number)) return this.#hosts.has(units[at + 1] as number);
    return (
      this.#seconds.has(units[at + 1] as number) ||
      this.#thirds.has(units[at + 2] as number) ||
      units[at + 3] === ONE ||
      units[at + 3] === DOUBLE
    );
  }
}

const HUNDREDS = new UnitSet('百千万');
const ONE = '一'.charCodeAt(0);
const DOUBLE = '双'.charCodeAt(0);

function firstUnits(heads: readonly string[]): string {
  return heads.map((head) => head.charAt(0)).join('');
}

/** What an abbreviation can start with. */
export const NUMERAL_STARTS = '一二两三四五六七八九十双多每百千万0123456789';

/** The rests of words of two characters, behind the first: (?<=片)区 */
function restsOf(words: readonly string[]): string {
  return words.map((word) => `(?<=${word.charAt(0)})${word.slice(1)}`).join('|');
}

/** The expression of a quoted text that starts like a numeric abbreviation. */
function quotedStart({ zero, linking }: Parts): RegExp {
  const several = '[二两三四五六七八九十双]';
  return new RegExp(
    `^(?:${several}(?!${several}|一)${HAN}|[一二两三四五六七八九]?十[一二三四五六七八九]?(?!${several}|一)${HAN}|[百千万](?:亿|${HAN}{1,2}[百千万]|${HAN}{2,5}(?:${alternatives(linking)})[百千万])${HAN}|(?!${alternatives(zero)})零${HAN})`,
  );
}

/**
 * Makes the patterns of numeric abbreviations.
 * @param headsByForm head words by form
 * @param rows of the table of their parts
 * @throws LexiconError for a part of no class (`file:line: reason`)
 */
export function numeralPatterns(
  headsByForm: ReadonlyMap<NumeralForm, readonly string[]>,
  rows: readonly ClassedWord[],
): NumeralPatterns {
  const parts = wordsByClass(TABLE, PARTS, rows);
  const any = (name: keyof Parts): string => alternatives(parts[name]);
  const adverb = any('adverb');
  const before = firstUnits(parts.before);
  // What may not stand before an abbreviation: 第三会, 二十三会, 统一就一定
  const fresh = `(?<![一二两三四五六七八九十百千万亿第数几双多长珠\\d.${before}])`;
  const many = '(?<![一二两三四五六七八九十百千万亿第数几多\\d.上近逾约余过超达满])';
  const counted = any('counted');
  const methods = any('method');
  const of = (form: NumeralForm) => headsByForm.get(form) ?? [];
  // 每月一考|核: the longest first.
  const heads = (form: NumeralForm) => [...of(form)].sort((a, b) => b.length - a.length).join('|');
  // 五合一治理网络 has no 五合一治.
  const group = `(?!多|${adverb})(?<![${before}])${NUMERAL}(?!${counted}|合一)${PLAIN}`;
  const single = `(?:(?!${adverb})${NUMERAL}(?![年月日天次元])${PLAIN})`;
  const parted = any('part');
  // 做到六个到位。 六个到位的要求; not 三个必须解决的问题.
  const whole = `(?=${BORDER}|的?(?:${any('whole')})|$)`;
  // 百企帮百村|活动; not 百企帮百村|民.
  const campaign = `(?=${BORDER}|的?(?:${any('campaign')})|$)`;
  // One character stands for a whole part of a scheme where nothing of its word follows.
  const scheme = `[^\\u4e00-\\u9fff]|$|${any('scheme')}`;
  const bounded = [
    `${fresh}(?:[两三四五六七八九]|十[一二三四五六七八九]?)(?:[个项]|(?<!十[一二三四五六七八九])大)(?:${heads('counted')})`,
    `${fresh}[两三四五六七八九十]个(?:${heads('whole')})${whole}`,
    `${fresh}[两三四五六七八九十]大(?:${heads('great')})`,
    `${fresh}[二两三四五六七八九](?!${counted}|${any('joined-counted')})${PLAIN}(?:${heads('joined')})`,
    `${fresh}[二三四五六七八九多]位一体`,
    `${fresh}一${PLAIN}{1,2}一(?:${heads('item')})`,
    // 每月一讲; 一周一调度、一月一通报; not 一年一度.
    `(?:每|${fresh}一)[日天周旬月季年]一(?:${heads('every')})`,
    `(?:[一二三四五六七八九]?十[一二三四五六七八九]?|\\d{1,2}|一刻)(?:分钟|钟)${HAN}{0,6}?(?:${heads('circle')})`,
    // Not 四议两公开工作法, which is 四议两公开.
    `${fresh}[三四五六七八九十](?:${methods})(?:(?!${NUMERAL})${HAN}){0,4}?(?:${heads('method')})`,
    `${fresh}[两三四五六七八九十](?:${any('deed')})${carriedBy(heads('campaign'))}`,
    // 六步决策法, 五心服务法; not 四级人民法院, 三字经法治课.
    `${fresh}[三四五六七八九十][步心]${HAN}{2}(?!${any('law')})法`,
    `${fresh}[两三四五六七八九十](?:${heads('direct')})`,
    `${fresh}一(?:${any('carrier')})(?:${heads('carried')})`,
    // 一区三园, 一园多区 name a scheme, 三县一区 counts.
    `${fresh}一(?:区[两三四五六七八九多]园|园[两三四五六七八九多]区)`,
    // 一中心四平台, 一平台三网格局; not 一平台五窗|台.
    `${fresh}[一两二三四五六七八九](?:${parted})(?:${NUMERAL}(?:${parted}|(?!${counted})${PLAIN}(?=${NUMERAL}|${scheme})))+`,
    // 双培养双带动; not 双方当事人双方.
    `${fresh}双(?![方向语流职])${HAN}{2}(?:双(?![方向语流职])${HAN}{2})+`,
    `(?<![\\d.+])\\d{3,4}(?:${heads('digits')})`,
    // 百企帮百村, 千名干部进万家; not 上千名干部, 3万户.
    `${many}[百千万](?:${any('host')})${HAN}{0,4}?(?:${any('linking')})[百千万]${HAN}${campaign}`,
    `${many}[百千万](?:${any('host')})${HAN}{2,4}(?:${any('errand')})${campaign}`,
    `${many}百日(?:${any('sprint')})`,
  ];
  // The rest of a word that an abbreviation ends with: 一心两轴三片区, 两馆一中心.
  const tail = `(?:${restsOf(parts.tail)})?`;
  const runs = [
    [`${fresh}(?!一.一)${group}${group}`, `(?:${group})*(?!${NUMERAL})${tail}`],
    [`${fresh}${single}{3}`, `${single}*(?!${NUMERAL})${tail}`],
    ['(?<![\\d.+A-Za-z])\\d{1,2}\\+(?:\\d{1,2}|[NnXx])', '(?:\\+(?:\\d{1,2}|[NnXx]))*(?![\\d.+>﹥]|[年月日元亿万%分])'],
  ] as const;
  // A run is matched as a whole once, but tried wherever one may begin: the trial must not read on to its end.
  return {
    patterns: [...bounded, ...runs.map(([first, rest]) => first + rest)].map((source) => new RegExp(source, 'y')),
    afterDigits: new UnitSet(`分钟+${firstUnits(of('digits'))}`),
    ofMatter: new RegExp(`^${HAN}{2}[两二三四五六七八九十](?:${any('deed')})$`),
    quoted: quotedStart(parts),
    oneForAll: new RegExp(`^一(?:${any('carrier')}|张)${HAN}{2}$`),
    shape: new NumeralShape(
      [...parts.method, ...parts.deed, ...parts.part].map((word) => word.charAt(0)).join(''),
      of('direct'),
      [...of('counted'), ...of('whole'), ...of('great'), ...of('joined'), ...of('carried')],
      parts.host,
    ),
    any: new RegExp([...bounded, ...runs.map(([first]) => first)].join('|'), 'y'),
  };
}

/** The parts of numeric abbreviations as the table has them. */
export function readNumeralParts(): readonly ClassedWord[] {
  return readLexicon(TABLE, ['word', 'class'], ['word', 'class']);
}
