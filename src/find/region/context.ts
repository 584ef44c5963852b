import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { CueEffect } from '../../lexicon/place-cues.js';
import {
  BUILDING,
  COMPANY,
  DATELINE,
  LIST,
  OPENING_TITLE,
  PAPER,
  PARTY,
  signsAt,
  signsBetween,
  TITLE,
} from './characters.js';
import type { Mention } from './mentions.js';
import { isPerson } from './persons.js';
import { holds } from './resolve.js';

/** What stands beside a place name: a cue of place-cues.tsv, or what is read from the form of the words around it. */
export type Effect =
  | CueEffect
  | 'company'
  | 'list'
  | 'dateline'
  | 'wire'
  | 'source'
  | 'headline'
  | 'document'
  | 'unit'
  | null;

const LONGEST_CUE = 6;
/** 海口启洁城市服务有限公司, 汾西矿业 */
const COMPANY_AFTER =
  /^[^,。;:、!?\s“”()]{0,14}?(?:有限公司|有限责任公司|公司|集团|股份)|^(?:矿业|焦煤|煤业|钢铁|石化|重工|药业|酒业|乳业|机床|铝业|铜业)/;
/** Characters in which the patterns of what follows a name end with 援建, begin with 公司, or have a 考察团. */
const AHEAD = 16;
/** 到深圳招商, 与深圳相比; but 到乌达区调研 is said of the place where it happens. */
const PASSING_AFTER =
  /^(?:等地|市|省)?(?:招商|考察|学习|务工|打工|取经|跟班|参展|求学|推介|经商|就读|就医|旅游|相比|签约|签订|签署|合作|携手|联手|同步|交流|对接|共建|结成|缔结|达成|协商)/;
/** 莆田市涵江区在西吉县援建车间4个; not 西吉县由福建援建的车间. */
const GIVER = /^[^,。;:由的]{0,14}(?:援建|捐建)/;
/** 在上海打拼15年: who comes home tells of it; 在乌达区务工人员中 does not. */
const LIVED_AFTER =
  /^市?(?:打拼|打工|务工(?!人员)|经商|做生意|读书|读大学|上大学|求学|当兵|服役|开店|闯荡|工作了|生活了)/;
/** 国网大同供电公司, 中国移动平安分公司: the name of a unit, in which 大同 is no word. */
const GRID_BEFORE = /(?:国网|电网|移动|联通|电信|邮政|石化|石油|人寿|财险|人保|烟草|农行|工行|建行|中行)$/;
/** 德州市副市长带领考察团来我市考察: whoever comes is from elsewhere. */
const VISITS = /^[^。;!?\n]{0,30}来我[市县区州盟旗省](?:考察|调研|学习|参观|访问|采访|交流|检查|督导|视察|慰问)/;
const LONGEST_VISIT = 40;
/** 湖南省浏阳市考察团一行18人来到芦溪县; but 黎平县考察团赴广西 is an article of its own county. */
const VISITORS =
  /^[^,。;:!?\n]{0,6}(?:[考观参]\S团|代表团|调研组|考察组|交流团)[^,。;!?\n]{0,10}(?:来到|莅临|走进|来[^,。;!?\n]{2,10}(?:考察|调研|参观|学习|观摩|交流))/;
const LONGEST_VISITORS = 40;
/** Characters before the last of 考察团 and its like. */
const LONGEST_DELEGATION = 8;
/** 义乌:小商品通全球 */
const HEADLINE_AFTER = /^(?:[市县区])?(?::|\s*\||·)/;
/** 来源:建阳报; 中国甘肃网6月17日讯; 枞阳在线消息, not 枞阳在线教育 */
const PAPER_AFTER = /^(?:报(?![\u4e00-\u9fff])|网(?:讯|消息|记者|\d|[\s,)|-]|$)|在线(?:讯|消息|[\s,)|-]|$))/;
/** 商洛日报讯, 达州日报社全媒体记者: the paper that prints the article, not one that an article names. */
const SOURCE_AFTER =
  /^(?:\d{1,2}月\d{1,2}日)?[\u4e00-\u9fff]{0,4}(?:日|晚|晨|早)?报?[\u4e00-\u9fff]{0,6}?(?:讯|记者|\d{1,2}月\d{1,2}日讯)/;
const SOURCE_BEFORE = /(?:来源|转自|原载|据|版权所有)[:|\s\u00a9]*(?:\d{4}\s*)?$/;
/** 本报西宁4月10日讯, 新华社西宁4月10日电 */
const DATELINE_BEFORE = /(?:本报|本网|晚报|日报|新闻网)$/;
/** The agencies of the whole country: their 北京 says nothing. */
const WIRE_BEFORE = /(?:新华社|新华网|中新社|中新网|人民网|央视网|中国网)$/;
const DATELINE_AFTER = /^(?:\d{1,2}月\d{1,2}日)?(?:讯|电)/;

/** 石家庄市|公安局|裕华分局 is an organ of the district; not 石家庄市|的王某到|裕华分局报案. */
const ORGAN = /^市?[\u4e00-\u9fff]{1,8}(?:局|公司|委|院)$/;
const LONGEST_ORGAN = 11;

/**
 * Reads what stands beside each mention of a passage, marks chains (青海省|西宁市), and spreads what holds for a list.
 * @param ours the places of 我市, 全省 and the like up to the end of the passage
 */
export function readEffects(
  text: string,
  mentions: readonly Mention[],
  ours: readonly number[],
  gazetteer: Gazetteer,
): void {
  const visited = mentions.length > 0 && isVisited(text, (mentions[0] as Mention).passage.start, ours);
  for (const mention of mentions) mention.effect = effectOf(text, mention, visited, gazetteer);
  for (let index = 1; index < mentions.length; index++) {
    const previous = mentions[index - 1] as Mention;
    const mention = mentions[index] as Mention;
    if (isJoined(text, previous, mention) && isBelow(mention, previous, gazetteer)) {
      mention.chained = true;
      previous.chains = true;
      if (mention.effect === null || mention.effect === 'here') mention.effect = previous.effect;
    }
  }
  if (mentions.length > 1) spreadLists(text, mentions);
}

function isJoined(text: string, previous: Mention, { start, effect }: Mention): boolean {
  const gap = start - previous.end;
  if (gap === 0) return true;
  if (gap === 1 && ' ·'.includes(text.charAt(previous.end))) return true;
  return effect === 'branch' && gap <= LONGEST_ORGAN && ORGAN.test(text.slice(previous.end, start));
}

/** Whether somebody comes to the place of the passage: 来我市. */
function isVisited(text: string, start: number, ours: readonly number[]): boolean {
  for (let at = ours.length - 1; at >= 0 && (ours[at] as number) >= start; at--) {
    if (text.startsWith('来我', (ours[at] as number) - 1)) return true;
  }
  return false;
}

function effectOf(text: string, mention: Mention, visited: boolean, gazetteer: Gazetteer): Effect {
  const { start, end, passage, form } = mention;
  const signs = signsAt(text, end);
  const ahead = signsBetween(text, end, end + AHEAD);
  if (mention.class !== 'paper' && (signs & DATELINE) !== 0 && DATELINE_AFTER.test(after(text, end))) {
    const lead = leadOf(text, mention);
    if (WIRE_BEFORE.test(lead)) return mention.surface === '北京' ? 'elsewhere' : 'wire';
    if (DATELINE_BEFORE.test(lead) || lead === '') return 'dateline';
  }
  if (isPerson(text, mention, gazetteer)) return 'word';
  if (visited && VISITS.test(text.slice(end, end + LONGEST_VISIT))) return 'elsewhere';
  if ((ahead & PARTY) !== 0 && isDelegation(text, end)) return 'elsewhere';
  if ((ahead & BUILDING) !== 0 && GIVER.test(after(text, end))) return 'elsewhere';
  if (isSheet(text, mention)) return 'source';
  if (start === passage.start && HEADLINE_AFTER.test(after(text, end))) return 'headline';
  if (mention.class === 'fragment' && standsAlone(text, mention, gazetteer)) return 'headline';
  if (mention.class === 'paper' || ((signs & PAPER) !== 0 && PAPER_AFTER.test(after(text, end)))) {
    return outlet(text, mention);
  }
  const cueAfter = gazetteer.after.longestAt(text, end)?.value ?? null;
  if (cueAfter === 'outlet') return outlet(text, mention);
  if (cueAfter === 'branch' && GRID_BEFORE.test(leadOf(text, mention))) return 'unit';
  if (cueAfter !== null && holdsFor(cueAfter, mention)) return cueAfter;
  const cueBefore = gazetteer.before.longestEndingAt(text, start, LONGEST_CUE)?.value ?? null;
  if (cueBefore === 'passing') return PASSING_AFTER.test(after(text, end)) ? 'elsewhere' : cueBefore;
  if (cueBefore === 'here' && LIVED_AFTER.test(after(text, end))) return 'elsewhere';
  if (cueBefore !== null && cueBefore !== 'here') return cueBefore;
  if (form === 'stem' && (ahead & COMPANY) !== 0 && COMPANY_AFTER.test(after(text, end))) return 'company';
  return isInTitle(text, mention) ? 'document' : cueBefore;
}

/** What follows a name, as far as the patterns look. */
function after(text: string, end: number): string {
  return text.slice(end, end + 20);
}

/** What goes before a name in its passage, as far as the patterns look. */
function leadOf(text: string, { start, passage }: Mention): string {
  return text.slice(Math.max(passage.start, start - LONGEST_CUE), start);
}

/** Whether 《 stands shortly before it, and no 》 after that. */
function isInTitle(text: string, { start, passage }: Mention): boolean {
  const least = Math.max(passage.start, start - LONGEST_CUE);
  for (let at = start - 1; at >= least; at--) {
    const quote = signsAt(text, at) & TITLE;
    if (quote !== 0) return quote === OPENING_TITLE;
  }
  return false;
}

function isDelegation(text: string, end: number): boolean {
  if ((signsBetween(text, end + 1, end + LONGEST_DELEGATION + 1) & PARTY) === 0) return false;
  return VISITORS.test(text.slice(end, end + LONGEST_VISITORS));
}

/** 礼县妇联, but not 彬彬有礼县委: nothing before the name, and an office of its kind after it. */
function standsAlone(text: string, { start, end, passage }: Mention, gazetteer: Gazetteer): boolean {
  const free = start === passage.start || !/[\u4e00-\u9fff]/.test(text.charAt(start - 1));
  return free && !/[城域级]/.test(text.charAt(end)) && gazetteer.deixis.numberAt(text, end - 1) !== 0;
}

/** Longest passage that is a masthead and nothing else: 锡林郭勒日报. */
const MASTHEAD = 8;

/** 泰和新闻, 大悟通讯2009年8月, 南漳手机报: the head of a page names its sheet; not 北京新闻发布会. */
const SHEET_AFTER =
  /^[市县区州旗]?(?:新闻|通讯|手机报|时讯|快讯|周报|周刊|简报|日报|晚报|报)(?:\d{4}年|第|总第|[\s|]|数字报|电子|$)/;
/** 今日婺城 */
const SHEET_BEFORE = /^(?:今日|新|看|掌上)?$/;

function isSheet(text: string, { start, end, passage }: Mention): boolean {
  if (start - passage.start > 2 || passage.role === 'paragraph') return false;
  const lead = text.slice(passage.start, start);
  if (!SHEET_BEFORE.test(lead)) return false;
  return SHEET_AFTER.test(after(text, end)) || (lead === '今日' && /^(?:$|[\s\d])/.test(text.slice(end, passage.end)));
}

/** 伊川县融媒体中心与高校签约: an office of the county, told of as others are; 伊川县融媒体中心供稿 is a credit. */
const MEDIA_CENTRE = /^融媒体?中心(?!记者|通讯员|讯|消息|报道|供|摄|[\s)]|$)/;

/** 长寿日报 is a paper of 长寿区; 金山网 need not be of 金山区. */
function outlet(text: string, mention: Mention): Effect {
  const { passage, class: nameClass, end: place } = mention;
  const rest = after(text, place);
  if (nameClass === 'word' && rest.startsWith('网')) return 'word';
  const { role, start, end } = passage;
  const prints = role === 'furniture' || role === 'byline' || role === 'credit' || end - start <= MASTHEAD;
  if (prints || SOURCE_BEFORE.test(leadOf(text, mention)) || SOURCE_AFTER.test(rest)) return 'source';
  return MEDIA_CENTRE.test(rest) ? null : 'outlet';
}

/** 格尔木路 is a road, 格尔木市路灯 none; 西城区域 hides 西城区. */
function holdsFor(after: CueEffect, mention: Mention): boolean {
  if (after === 'word') return mention.surface.endsWith('区');
  return mention.form === 'stem' || !(after === 'road' || after === 'feature' || after === 'school');
}

/** Whether a mention can name a division inside one that the other can name. */
function isBelow(inner: Mention, outer: Mention, gazetteer: Gazetteer): boolean {
  return inner.candidates.some((candidate) =>
    outer.candidates.some((above) => holds(above, candidate, [outer, inner], gazetteer)),
  );
}

/** 来自北京、上海、广东的游客: what is said of the first or last of a list holds for all; three names and more are a list. */
function spreadLists(text: string, mentions: readonly Mention[]): void {
  for (let first = 0; first < mentions.length; ) {
    let last = first;
    while (last + 1 < mentions.length && isListed(text, mentions[last], mentions[last + 1])) last++;
    if (last > first) spreadList(text, mentions.slice(first, last + 1));
    first = last + 1;
  }
}

function spreadList(text: string, listed: readonly Mention[]): void {
  const list = listed.filter(({ chains }) => !chains);
  const effect = list.length > 1 ? effectOfList(text, list) : null;
  if (effect !== null) for (const mention of list) mention.effect = effect;
}

function effectOfList(text: string, list: readonly Mention[]): Effect {
  const spread = list.find(({ effect }) => effect === 'elsewhere' || effect === 'aid')?.effect;
  if (spread !== undefined) return spread;
  const last = list.at(-1);
  if (list[0]?.effect === 'passing' && last !== undefined) {
    return PASSING_AFTER.test(text.slice(last.end, last.end + 8)) ? 'elsewhere' : 'passing';
  }
  return list.length > 2 ? 'list' : null;
}

function isListed(text: string, mention: Mention | undefined, next: Mention | undefined): boolean {
  if (mention === undefined || next === undefined) return false;
  return next.chained || (next.start - mention.end === 1 && (signsAt(text, mention.end) & LIST) !== 0);
}
