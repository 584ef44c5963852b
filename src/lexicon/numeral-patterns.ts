import { UnitSet } from '../text/unit-set.js';
import { alternatives, type ClassedWord, type WordsByClass, wordsByClass } from './classes.js';
import { firstUnits, NumeralShape } from './numeral-shape.js';
import { readLexicon } from './readers.js';

/** How a numeric abbreviation is made: two 确立, six 到位 and no more, 三大 + 会战, 三治 + 融合, 一村 + 一品, 十五分钟 + 生活圈,
 * 四步 + 工作法, 六进 + 活动, 每月一 + 题, 五 + 必访, 一窗 + 通办, 721 + 工作法, 十百千 + 工程; and how a quoted text begins that a number counts:
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
  'magnitudes',
] as const;
export type NumeralForm = (typeof NUMERAL_FORMS)[number];

const NUMERAL = '[一二两三四五六七八九十双多]';
const HAN = '[\\u4e00-\\u9fff]';
/** What an abbreviation counts: no particle, no date, and no magnitude (一万四千三百 is a number); 三定, but 一定. */
const PLAIN = `(?!${NUMERAL}|[个的了和与及在是第年月日就也都又再才更最很样致角零百千万亿余来]|(?<=一)定)${HAN}`;

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
  'ordinal',
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
  'hub',
  'manifold',
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

/** What the expressions are made of: words of the tables, and what may not stand before an abbreviation. */
interface Pieces {
  /** The words of a class, as alternatives. */
  readonly any: (name: keyof Parts) => string;
  /** The head words of a form, the longest first: 每月一考|核. */
  readonly heads: (form: NumeralForm) => string;
  /** The characters that may not stand before 一. */
  readonly before: string;
  /** Before small numerals: no 第三会, 二十三会, 其三会, 统一就一定; but 责任三到位. */
  readonly fresh: string;
}

function piecesOf(headsByForm: ReadonlyMap<NumeralForm, readonly string[]>, parts: Parts): Pieces {
  const before = firstUnits(parts.before);
  return {
    any: (name) => alternatives(parts[name]),
    heads: (form) => [...(headsByForm.get(form) ?? [])].sort((a, b) => b.length - a.length).join('|'),
    before,
    fresh: `(?<![一二两三四五六七八九十百千万亿第数几双多长珠${firstUnits(parts.ordinal)}\\d.])(?<![${before}](?=一))`,
  };
}

/** Abbreviations of small numerals that a head or a frame ends. */
function countedForms({ any, heads, fresh }: Pieces): string[] {
  const counted = any('counted');
  const parted = any('part');
  // 做到六个到位。 六个到位的要求; not 三个必须解决的问题.
  const whole = `(?=${BORDER}|的?(?:${any('whole')})|$)`;
  // One character stands for a whole part of a scheme where nothing of its word follows.
  const scheme = `[^\\u4e00-\\u9fff]|$|${any('scheme')}`;
  return [
    `${fresh}(?:[两三四五六七八九]|十[一二三四五六七八九]?)(?:[个项]|(?<!十[一二三四五六七八九])大)(?:${heads('counted')})`,
    `${fresh}[两三四五六七八九十]个(?:${heads('whole')})${whole}`,
    // 五个一活动; not 排成五个一, which counts.
    `${fresh}[两三四五六七八九十]个一(?=${any('whole')})`,
    `${fresh}[两三四五六七八九十]大(?:${heads('great')})`,
    `${fresh}[二两三四五六七八九](?!${counted}|${any('joined-counted')})${PLAIN}(?:${heads('joined')})`,
    `${fresh}[二三四五六七八九多]位一体`,
    `${fresh}一${PLAIN}{1,2}一(?:${heads('item')})`,
    // 每月一讲; 一周一调度、一月一通报; not 一年一度.
    `(?:每|${fresh}一)[日天周旬月季年]一(?:${heads('every')})`,
    // 三天一调度、两周一通报
    `${fresh}[两三四五六七八九十][天日周月年]一(?:${heads('every')})`,
    `(?:[一二三四五六七八九]?十[一二三四五六七八九]?|\\d{1,2}|一刻)(?:分钟|钟)${HAN}{0,6}?(?:${heads('circle')})`,
    // Not 四议两公开工作法, which is 四议两公开.
    `${fresh}[三四五六七八九十](?:${any('method')})(?:(?!${NUMERAL})${HAN}){0,4}?(?:${heads('method')})`,
    `${fresh}[两三四五六七八九十双](?:${any('deed')})${carriedBy(heads('campaign'))}`,
    // 六步决策法, 五心服务法; not 四级人民法院, 三字经法治课.
    `${fresh}[三四五六七八九十][步心]${HAN}{2}(?!${any('law')})法`,
    `${fresh}[两三四五六七八九十](?:${heads('direct')})`,
    `${fresh}一(?:${any('carrier')})(?:${heads('carried')})`,
    // 一区三园, 一园多区 name a scheme, 三县一区 counts.
    `${fresh}一(?:区[两三四五六七八九多]园|园[两三四五六七八九多]区)`,
    // 一核多元, 一员多岗; not 一区多个.
    `${fresh}一(?:${any('hub')})多(?:${any('manifold')})`,
    // 一中心四平台, 一平台三网格局; not 一平台五窗|台.
    `${fresh}[一两二三四五六七八九](?:${parted})(?:${NUMERAL}(?:${parted}|(?!${counted})${PLAIN}(?=${NUMERAL}|${scheme})))+`,
    // 双培养双带动; not 双方当事人双方.
    `${fresh}双(?![方向语流职])${HAN}{2}(?:双(?![方向语流职])${HAN}{2})+`,
  ];
}

/** Abbreviations of larger numerals: 721工作法, 百企帮百村, 十百千工程. */
function magnitudeForms({ any, heads }: Pieces): string[] {
  const many = '(?<![一二两三四五六七八九十百千万亿第数几多\\d.上近逾约余过超达满])';
  // 百企帮百村|活动; not 百企帮百村|民.
  const campaign = `(?=${BORDER}|的?(?:${any('campaign')})|$)`;
  return [
    `(?<![\\d.+])\\d{3,4}(?:${heads('digits')})`,
    // 百企帮百村, 千名干部进万家; not 上千名干部, 3万户.
    `${many}[百千万](?:${any('host')})${HAN}{0,4}?(?:${any('linking')})[百千万]${HAN}${campaign}`,
    `${many}[百千万](?:${any('host')})${HAN}{2,4}(?:${any('errand')})${campaign}`,
    `${many}百日(?:${any('sprint')})`,
    `${many}(?:十百千万?|百千万)(?:${heads('magnitudes')})`,
    // 百村示范、千村整治工程; not 百名干部、千名群众参加.
    `${many}[百千](?!名)(?:${any('host')})${HAN}{2}[、,]?[千万](?:${any('host')})${HAN}{2}(?=的?(?:${any('campaign')}))`,
  ];
}

/** Runs of parts (三治三会), by their beginning and how they go on: the trial must not read on to their end. */
function runForms({ any, before, fresh }: Pieces, parts: Parts): (readonly [first: string, rest: string])[] {
  const adverb = any('adverb');
  // 五合一治理网络 has no 五合一治.
  const group = `(?!多|${adverb})(?<![${before}])${NUMERAL}(?!${any('counted')}|合一)${PLAIN}`;
  const single = `(?:(?!${adverb})${NUMERAL}(?![年月日天次元])${PLAIN})`;
  // The rest of a word that an abbreviation ends with: 一心两轴三片区, 两馆一中心.
  const tail = `(?:${restsOf(parts.tail)})?`;
  return [
    [`${fresh}(?!一.一)${group}${group}`, `(?:${group})*(?!${NUMERAL})${tail}`],
    [`${fresh}${single}{3}`, `${single}*(?!${NUMERAL})${tail}`],
    ['(?<![\\d.+A-Za-z])\\d{1,2}\\+(?:\\d{1,2}|[NnXx])', '(?:\\+(?:\\d{1,2}|[NnXx]))*(?![\\d.+>﹥]|[年月日元亿万%分])'],
  ];
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
  const pieces = piecesOf(headsByForm, parts);
  const bounded = [...countedForms(pieces), ...magnitudeForms(pieces)];
  const runs = runForms(pieces, parts);
  const of = (form: NumeralForm) => headsByForm.get(form) ?? [];
  return {
    patterns: [...bounded, ...runs.map(([first, rest]) => first + rest)].map((source) => new RegExp(source, 'y')),
    afterDigits: new UnitSet(`分钟+${firstUnits(of('digits'))}`),
    ofMatter: new RegExp(`^${HAN}{2}[两二三四五六七八九十](?:${pieces.any('deed')})$`),
    quoted: quotedStart(parts),
    oneForAll: new RegExp(`^一(?:${pieces.any('carrier')}|张)${HAN}{2}$`),
    shape: new NumeralShape(
      firstUnits([...parts.method, ...parts.deed, ...parts.part]),
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
