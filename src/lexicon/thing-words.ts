import { UnitSet } from '../text/unit-set.js';
import { alternatives, type ClassedWord, groupsOf, wordsByClass } from './classes.js';
import { readLexicon } from './readers.js';

const TABLE = 'thing-words.tsv';
const CLASSES = [
  'phenomenon',
  'problem',
  'problem-kind',
  'grievance',
  'measure',
  'hardship',
  'marketed',
  'market-kind',
  'market-name',
  'grown',
  'produce',
  'everyday-list',
  'route',
  'classical',
  'taught',
  'teaching-kind',
  'manner',
  'held',
  'conferred',
  'firm-kind',
  'creed',
  'theme-kind',
  'theme',
  'discussed',
  'saying',
  'topic-lead',
  'period-kind',
  'errand',
  'outing',
  'deed',
  'aspect',
  'task',
  'part',
  'sort',
  'line',
  'limit',
  'list',
  'gauge',
  'tier',
  'rung',
  'crew',
  'software',
  'honouring',
  'advance',
  'netting',
  'remedy',
  'mode',
] as const;
type ThingClass = (typeof CLASSES)[number];

const HAN = '[\\u4e00-\\u9fff]';
const SEVERAL = '(?:[两三四五六七八九十]|\\d{1,2})';

/** What tells that a quote names a thing, a problem, an event or a title: see the comment of `data/thing-words.tsv`. */
export class ThingWords {
  /** At the start of what follows a quote: 现象; 的现象 */
  readonly phenomenon: RegExp;
  /** At the start of what follows a quote: 等突出问题, 的现状; 欺诈骗保问题专项整治 */
  readonly problem: RegExp;
  /** At the start of what follows a quote: 等一批老旧小区顽疾; not 等方式解决突出问题. */
  readonly amongProblems: RegExp;
  /** At the start of what follows a quote: 是反映最集中的问题, ,曾是群众的“烦心事”; not 是破解难题的办法. */
  readonly toldAsProblem: RegExp;
  /** 看病难、看病贵; not 材料少、流程短. */
  readonly hardship: RegExp;
  /** At the start of what follows a quote that comes on the market: 正式投产; not 上市公司. */
  readonly marketed: RegExp;
  /** At the start of what follows a quote that is bred or grown: 养殖 */
  readonly grown: RegExp;
  /** What is bred or grown: 湾里鸡, 坡头梨 */
  readonly produce: RegExp;
  /** What everyday lists run through: 吃、住、行、购 */
  readonly everydayList: RegExp;
  /** Words of classical Chinese: 虽, 矣 */
  readonly classical: RegExp;
  /** At the start of what follows places that are joined: 旅游专列, 城际铁路, 等3条精品旅游线路 */
  readonly route: RegExp;
  /** At the start of what follows a quote that is taught: 等安全知识 */
  readonly taught: RegExp;
  /** At the start of what follows a quote that ends with 式: 等活动形式 */
  readonly manner: RegExp;
  /** At the start of what follows how something is done: 的形式 */
  readonly ofManner: RegExp;
  /** At the start of what follows how something is held: 的方式进行 */
  readonly heldBy: RegExp;
  /** At the start of what follows a title that is striven for: 等精神文明创建活动 */
  readonly strivenFor: RegExp;
  /** At the start of what follows a title that is conferred: 评选活动 */
  readonly conferred: RegExp;
  /** At the start of what follows the motto of a firm: 企业宗旨 */
  readonly creed: RegExp;
  /** At the start of what follows a theme: 为活动主题, 的主题 */
  readonly theme: RegExp;
  /** At the start of what follows what a lesson or a talk is about: 为主题; not 的主题. */
  readonly about: RegExp;
  /** At the start of what follows what is talked about: 开展专题讨论 */
  readonly discussed: RegExp;
  /** At the end of what goes before it: 围绕 */
  readonly topicLead: RegExp;
  /** At the start of what follows what people say: ,这是村里流传的顺口溜 */
  readonly saying: RegExp;
  /** A title that ends with a period: 检察开放周 */
  readonly period: RegExp;
  /** A campaign rather than a title: 万名党员大走访, 健康科普课堂进校园; not 情系桑梓共话未来. */
  readonly campaign: RegExp;
  /** What visitors of an event do: 走进中国传统文化 */
  readonly outing: RegExp;
  /** At the start of what follows several texts that are counted: 三个方面, 三项重点, 三类监测对象 */
  readonly counted: RegExp;
  /** At the start of what follows several topics: 等3个主题, 这两个主题; not 等主题宣传活动, which are held under these names. */
  readonly topics: RegExp;
  /** At the start of what follows what work is measured by: 核心指标 */
  readonly gauge: RegExp;
  /** At the start of what follows levels: 三级组织体系, 组织架构 */
  readonly tier: RegExp;
  /** At the end of a level of an organisation: 村党支部, 楼栋长 */
  readonly rung: RegExp;
  /** At the start of what follows lists of people: 三支队伍 */
  readonly crew: RegExp;
  /** At the start of what follows the name of an application: 巡河APP */
  readonly software: RegExp;
  /** At the end of what goes before a title that is conferred: 评为了全市 */
  readonly honouring: RegExp;
  /** How a lesson is given or a round is made, and nothing else: 集中培训+现场观摩 */
  readonly modes: RegExp;
  /** What both halves of a practice tell: 评 of 群众评机关、企业评窗口 */
  readonly deeds: UnitSet;
  /** What goes into the place that the quote ends with: 戏剧进茶馆; not 清源先进社区. */
  readonly entering: RegExp;
  /** 长征五号, 雪龙号; 大河网, 政务网; not 拆窗破网, where something is done to a net. */
  readonly vesselOrSite: RegExp;
  /** At the end of what goes before a practice: 人居环境整治, 乡村治理; not 整治. */
  readonly remedy: RegExp;

  /** @throws LexiconError for a word of no class (`file:line: reason`) */
  constructor(words: readonly ClassedWord[]) {
    const byClass = wordsByClass(TABLE, CLASSES, words);
    const any = groupsOf(byClass);
    /** What stands before or after a character in the words of a class: 先 of 先进 */
    const beside = (name: ThingClass, character: string, place: number): string =>
      alternatives(
        byClass[name].filter((word) => word.charAt(1 - place) === character).map((word) => word.charAt(place)),
      );
    this.phenomenon = new RegExp(`^[等的]?${any('phenomenon')}`);
    this.problem = new RegExp(
      `^(?:[等的]${any('problem-kind')}?${any('problem')}|(?![等的])${HAN}{2,6}问题(?:专项|集中)?(?:整治|治理|整改))`,
    );
    this.amongProblems = new RegExp(`^等(?:(?!${any('measure')})${HAN}){0,8}${any('grievance')}`);
    this.toldAsProblem = new RegExp(
      `^,?(?:一直|曾经?)?是(?:(?!${any('measure')})${HAN}){0,12}?“?${any('grievance')}(?=[”,。;]|$)`,
    );
    const hard = `${HAN}{2,6}${any('hardship')}`;
    this.hardship = new RegExp(`^${hard}(?:[、,]${hard})+$`);
    this.marketed = new RegExp(`^${any('market-kind')}?(?!${any('market-name')})${any('marketed')}`);
    this.grown = new RegExp(`^${any('grown')}`);
    this.produce = new RegExp(`^${HAN}{2,4}${any('produce')}$`);
    const lists = byClass['everyday-list'].map((list) => `^(?:[${list}](?:[、,]|$)){3,}$`);
    this.everydayList = new RegExp(lists.join('|'));
    this.classical = new RegExp(any('classical'));
    this.route = new RegExp(`^(?:等\\d{0,2}条)?${HAN}{0,4}${any('route')}`);
    this.taught = new RegExp(`^等${any('teaching-kind')}{0,2}${any('taught')}`);
    this.manner = new RegExp(`^等?${HAN}{0,6}${any('manner')}`);
    this.ofManner = new RegExp(`^的${any('manner')}`);
    this.heldBy = new RegExp(`^的?${any('manner')}${any('held')}`);
    this.strivenFor = new RegExp(`^[的等]{0,2}(?:群众性)?(?:精神文明)?(?:${any('conferred')}|创建)`);
    this.conferred = new RegExp(`^等?${any('conferred')}`);
    this.theme = new RegExp(`^(?:为${any('theme-kind')}?|的)?主题`);
    this.about = new RegExp(`^为${any('theme-kind')}?主题`);
    this.discussed = new RegExp(`^(?:开展|进行|组织|展开|举行|召开|作)了?\\d?[一次场]*${HAN}{0,6}${any('discussed')}`);
    this.topicLead = new RegExp(`${any('topic-lead')}$`);
    this.saying = new RegExp(
      `^,?(?:这|那)?[句段首]?${HAN}{0,2}(?:是|成了|成为)${HAN}{0,12}?${any('saying')}|^的${any('saying')}`,
    );
    this.period = new RegExp(`${any('period-kind')}[周月季]$`);
    this.campaign = new RegExp(`[百千万]|${any('errand')}${HAN}{1,3}$`);
    this.outing = new RegExp(`^${any('outing')}`);
    this.counted = new RegExp(
      `^等?${SEVERAL}(?:个${HAN}{0,2}${any('aspect')}|项${any('task')}|大(?:${any('part')}|${HAN}{0,7}${any('line')})|类${HAN}{0,4}${any('sort')}|条${any('limit')}|张${any('list')})`,
    );
    this.topics = new RegExp(
      `^[等这](?:\\d{1,2}个|[一两二三四五六七八九十多]个)?${any('theme')}(?!${HAN}{0,6}活动|党日)`,
    );
    this.gauge = new RegExp(`^等?${HAN}{0,4}${any('gauge')}`);
    this.tier = new RegExp(`^的?(?:[二两三四五六七八九]级|组织)${HAN}{0,6}${any('tier')}`);
    this.rung = new RegExp(`${any('rung')}$`);
    this.crew = new RegExp(`^等?${SEVERAL}支${HAN}{0,4}${any('crew')}`);
    this.software = new RegExp(`^${HAN}{1,6}${any('software')}`);
    this.honouring = new RegExp(`${any('honouring')}了?${HAN}{1,8}$`);
    this.deeds = new UnitSet(byClass.deed.join(''));
    this.entering = new RegExp(
      `^${HAN}{2,4}(?<!${beside('advance', '进', 0)})进(?!${beside('advance', '进', 1)})${HAN}{2,3}$`,
    );
    this.vesselOrSite = new RegExp(`^.{1,5}号$|^.{1,6}(?<!${beside('netting', '网', 0)})网$`);
    this.creed = new RegExp(`^${any('firm-kind')}${any('creed')}`);
    this.modes = new RegExp(`^(?:[^+]{0,6}${any('mode')}\\+)+[^+]{0,6}${any('mode')}$`);
    this.remedy = new RegExp(`${any('remedy')}$`);
  }
}

/** The words of the table. */
export function readThingWords(): readonly ClassedWord[] {
  return readLexicon(TABLE, ['word', 'class'], ['word', 'class']);
}
