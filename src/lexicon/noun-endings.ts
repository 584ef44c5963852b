import { Endings } from '../text/endings.js';
import { alternatives, type ClassedWord, wordsByClass } from './classes.js';
import { readLexicon } from './readers.js';

const TABLE = 'noun-endings.tsv';
const CLASSES = [
  'actor',
  'territory',
  'organisation',
  'rate',
  'amount',
  'size',
  'activity',
  'plan',
  'gift',
  'increase',
  'decrease',
  'cut',
  'producer',
  'owned',
  'rated',
  'sum',
  'each',
  'paid',
  'due',
  'earned',
  'itself',
  'firm',
  'crew',
  'machine',
  'means',
  'hands',
] as const;

/** What the end of a name tells of what it names, for those who ask: see the comment of `data/noun-endings.tsv`. */
export interface NounEndings {
  /** Who acts and is not counted: 检察机关批捕653人. */
  readonly actor: Endings;
  /** Who has something: 社区有居民3260户, not 棉花有8元. */
  readonly owner: Endings;
  /** A place that acts: 阳光县批捕653人. */
  readonly territory: Endings;
  /** An organisation, whose verbs tell nothing of the number after it: 城市服务有限公司763人. */
  readonly organisation: Endings;
  /** What has a weak verb inside its name: an organisation, a rate or an amount (考核断面水质优良比例). */
  readonly name: Endings;
  readonly rate: Endings;
  /** What needs no verb before its number: 在院人数5870人. */
  readonly amount: Endings;
  /** What needs none in a clause of its own: 日均客流量1.2万人次. */
  readonly size: Endings;
  readonly activity: Endings;
  readonly plan: Endings;
  /** Of what kind a gift is, and not who gives it: 社会捐款30万元. */
  readonly gift: Endings;
  readonly increase: Endings;
  readonly decrease: Endings;
  readonly cut: Endings;
  /** Who yields what is weighed: 国有煤矿完成1112万吨. */
  readonly producer: Endings;
  /** What somebody has or something holds: 拥有300只羊的养殖户. */
  readonly owned: Endings;
  /** A sum, which nothing counted is: 资产确权至8个乡镇. */
  readonly sum: Endings;
  /** A sum that is so much for each: 补偿标准每亩800元. */
  readonly sumForEach: Endings;
  /** Who gets what the name goes on with: 拖欠105名农民工工资34万元. */
  readonly paid: Endings;
  /** Can be owed or waived: 追回工资86万元. */
  readonly due: Endings;
  /** What brings money, though it names none: 完成应税销售2亿元. */
  readonly earned: Endings;
  /** Is counted without another counter: 12乡镇. */
  readonly countedItself: Endings;
  /** Is counted by 家: 检查药店36个,责令整改12家. */
  readonly firm: Endings;
  /** Works where it is sent or set up: 组建5支队伍|整治环境. */
  readonly crew: Endings;
  /** Works where it is put to work: 出动12台铲车|清理积雪. */
  readonly machine: Endings;
  /** What something is done with, as the verb behind it tells: 投入资金|修缮学校36所. */
  readonly means: Endings;
  /** Those who do what the verb behind them tells, where somebody gets them together: 组织群众|整治沟渠3公里. */
  readonly hands: Endings;
  /** Matches whose rate is told with the name of the rate behind it, and gives who that is: 乡镇|污水处理率. */
  readonly ratedBefore: RegExp;
}

export function nounEndings(rows: readonly ClassedWord[]): NounEndings {
  const words = wordsByClass(TABLE, CLASSES, rows);
  const of = (...classes: readonly (typeof CLASSES)[number][]): Endings =>
    new Endings(classes.flatMap((name) => words[name]));
  return {
    actor: of('actor', 'territory'),
    owner: of('actor', 'organisation', 'territory'),
    territory: of('territory'),
    organisation: of('actor', 'organisation'),
    name: of('actor', 'organisation', 'rate', 'amount', 'size'),
    rate: of('rate'),
    amount: of('rate', 'amount'),
    size: of('size'),
    activity: of('activity'),
    plan: of('plan'),
    gift: of('gift'),
    increase: of('increase'),
    decrease: of('decrease'),
    cut: of('cut'),
    producer: of('producer'),
    owned: of('owned'),
    sum: of('sum'),
    sumForEach: of('each'),
    paid: of('paid'),
    due: of('due'),
    earned: of('earned'),
    countedItself: of('itself'),
    firm: of('firm'),
    crew: of('crew'),
    machine: of('machine'),
    means: of('means'),
    hands: of('hands'),
    ratedBefore: new RegExp(`^(.*?(?:${alternatives(words.rated)}))(?![域级内外场民政委市]).{2,}`),
  };
}

export function loadNounEndings(): NounEndings {
  const rows = readLexicon(TABLE, ['ending', 'class'], ['ending', 'class']);
  return nounEndings(rows.map(({ ending, ...row }) => ({ word: ending, ...row })));
}
