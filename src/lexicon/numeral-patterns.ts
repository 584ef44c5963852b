import { UnitSet } from '../text/unit-set.js';

/** How a numeric abbreviation is made: two 确立, 三治 + 融合, 一村 + 一品, 十五分钟 + 生活圈, 四步 + 工作法, 每月一 + 题,
 * 五 + 必访, 一窗 + 通办; and how a quoted text begins that a number counts: 四个 + “不摘”. */
export const NUMERAL_FORMS = [
  'counted',
  'joined',
  'item',
  'circle',
  'method',
  'every',
  'direct',
  'carried',
  'quoted',
] as const;
export type NumeralForm = (typeof NUMERAL_FORMS)[number];

const NUMERAL = '[一二两三四五六七八九十双多]';
const HAN = '[\\u4e00-\\u9fff]';
/** What an abbreviation counts: no particle, no date, and no magnitude (一万四千三百 is a number). */
const PLAIN = `(?!${NUMERAL}|[个的了和与及在是第年月日就也都又再才更最很定样致角零百千万亿余来])${HAN}`;
/** Words that begin with 一 and count nothing: 进一步四分五裂, 一定二话不说. 一体两翼 stays. */
const ADVERB = '一[步级系批定起直般切些旦致度律向样并同再贯]';
/** What may not stand before an abbreviation: 第三会, 二十三会, 统一就一定, 长三角一体化 */
const FRESH = '(?<![一二两三四五六七八九十百千万亿第数几双多统唯惟单同专划任逐归之其长珠\\d.])';

/**
 * Measures and administrative units: 三县一区, 两室一厅, 五省一市, 四菜一汤 count things, 一核三翼 names a scheme.
 * 一村一品 has its 品 from the list of heads.
 */
const COUNTED =
  '年月日天周季时分秒次度届期场回轮批名位人口家户个只条件种项张把亩元斤米吨点些起样块边面省市县区镇乡村街州旗室厅卫菜汤荤素男女老少金银铜死伤楼层岁成半万千百亿等排台辆艘座栋套间处所部级线流季队班组厘毫升克里等本首头匹段篇章字';

/** What a method has several of: 四步工作法, 五心服务. */
const METHODS = '步字心型级联共化度色段';
/** 六步决策法, 五心服务法; not 四级人民法院, 三字经法治课. */
const ANY_METHOD = `[步心]${HAN}{2}法(?![院律规制治定官庭学人庄国])`;
/** The rest of a word that an abbreviation ends with: 一心两轴三片区, 两馆一中心. */
const TAIL = '(?:(?<=片)区|(?<=中)心|(?<=基)地|(?<=枢)纽|(?<=平)台)?';
/** What services come through one of: 一窗通办, 一网联办. */
const CARRIERS = '窗网站门码证表屏端';

/** The patterns of numeric abbreviations that need no quotes. */
export interface NumeralPatterns {
  /** All sticky; every match starts with one of `NUMERAL_STARTS`. */
  readonly patterns: readonly RegExp[];
  /** By its first units whether one may start at a hanzi numeral: few do. */
  readonly shape: NumeralShape;
  /** Matches, sticky, where one of the patterns can: at nearly every start none, and one attempt tells. */
  readonly any: RegExp;
}

/** What stands behind the hanzi numeral that an abbreviation starts with: one of some second units, of some third ones, or 一 as fourth. */
class NumeralShape {
  /** 十五分钟, 一刻钟, 四步工作法 */
  readonly #seconds: UnitSet;
  /** Another numeral, or a head: 三会一课, 两个维护, 三治融合 */
  readonly #thirds: UnitSet;

  /**
   * @param direct heads that stand behind the numeral
   * @param heads heads with one character between
   */
  constructor(direct: readonly string[], heads: readonly string[]) {
    this.#seconds = new UnitSet(`一二两三四五六七八九十分钟刻${METHODS}${firstUnits(direct)}`);
    this.#thirds = new UnitSet(`一二两三四五六七八九十双多${firstUnits(heads)}`);
  }

  /** @param units of the text, which may end behind any of them */
  mayStart(units: Uint16Array, at: number): boolean {
    return (
      this.#seconds.has(units[at + 1] as number) || this.#thirds.has(units[at + 2] as number) || units[at + 3] === ONE
    );
  }
}

const ONE = '一'.charCodeAt(0);

function firstUnits(heads: readonly string[]): string {
  return heads.map((head) => head.charAt(0)).join('');
}

/** What an abbreviation can start with. */
export const NUMERAL_STARTS = '一二两三四五六七八九十双多每0123456789';
/** 15分钟生活圈, 一刻钟, 721工作法, 1+9: what a pattern has behind its first digits begins with one of these. */
export const AFTER_DIGITS = new UnitSet('分钟工行战+');

/** Makes the patterns of the head words by form. */
export function numeralPatterns(headsByForm: ReadonlyMap<NumeralForm, readonly string[]>): NumeralPatterns {
  const of = (form: NumeralForm) => headsByForm.get(form) ?? [];
  const heads = (form: NumeralForm) => of(form).join('|');
  const group = `(?!多|${ADVERB})(?<![统唯惟])${NUMERAL}(?![${COUNTED}])${PLAIN}`;
  const single = `(?:(?!${ADVERB})${NUMERAL}(?![年月日天次元])${PLAIN})`;
  const bounded = [
    `${FRESH}(?:[两三四五六七八九]|十[一二三四五六七八九]?)(?:[个项]|(?<!十[一二三四五六七八九])大)(?:${heads('counted')})`,
    `${FRESH}[二两三四五六七八九](?![${COUNTED}方端路条岸])${PLAIN}(?:${heads('joined')})`,
    `${FRESH}[二三四五六七八九多]位一体`,
    `${FRESH}一${PLAIN}{1,2}一(?:${heads('item')})`,
    `每[日天周旬月季年]一(?:${heads('every')})`,
    `(?:[一二三四五六七八九]?十[一二三四五六七八九]?|\\d{1,2}|一刻)(?:分钟|钟)${HAN}{0,6}?(?:${heads('circle')})`,
    `${FRESH}[三四五六七八九十][${METHODS}]${HAN}{0,4}?(?:${heads('method')})`,
    `${FRESH}[三四五六七八九十]${ANY_METHOD}`,
    `${FRESH}[两三四五六七八九十](?:${heads('direct')})`,
    `${FRESH}一[${CARRIERS}](?:${heads('carried')})`,
    // 一区三园, 一园多区 name a scheme, 三县一区 counts.
    `${FRESH}一(?:区[两三四五六七八九多]园|园[两三四五六七八九多]区)`,
    `(?<![\\d.+])\\d{3,4}(?:工作法|工程|行动|战略|工作体系|工作机制)`,
  ];
  const runs = [
    [`${FRESH}(?!一.一)${group}${group}`, `(?:${group})*(?!${NUMERAL})${TAIL}`],
    [`${FRESH}${single}{3}`, `${single}*(?!${NUMERAL})${TAIL}`],
    ['(?<![\\d.+A-Za-z])\\d{1,2}\\+(?:\\d{1,2}|[NnXx])', '(?:\\+(?:\\d{1,2}|[NnXx]))*(?![\\d.+]|[年月日元亿万%分])'],
  ] as const;
  // A run is matched as a whole once, but tried wherever one may begin: the trial must not read on to its end.
  return {
    patterns: [...bounded, ...runs.map(([first, rest]) => first + rest)].map((source) => new RegExp(source, 'y')),
    shape: new NumeralShape(of('direct'), [...of('counted'), ...of('joined'), ...of('carried')]),
    any: new RegExp([...bounded, ...runs.map(([first]) => first)].join('|'), 'y'),
  };
}
