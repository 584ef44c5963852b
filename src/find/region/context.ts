import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { CueEffect } from '../../lexicon/place-cues.js';
import { COMPANY, DATELINE, LIST, OPENING_TITLE, PAPER, signsAt, signsBetween, TITLE } from './characters.js';
import type { Mention } from './mentions.js';
import { isPerson } from './persons.js';
import { holds } from './resolve.js';
import { isFromElsewhere, isShowing, isVisited, markVisitors, speaksFor } from './visits.js';

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
  /^(?:等地|市|省)?(?:招商|考察|学习|务工|打工|返乡|回乡|返程|返岗|引进|购进|购买|采购|调运|运来|调来|赶来|参赛|集训|取经|跟班|参展|求学|推介|经商|就读|就医|旅游|相比|签约|签订|签署|合作|携手|联手|同步|交流|对接|共建|结成|缔结|达成|协商)/;
/** 在上海打拼15年: who comes home tells of it; 在乌达区务工人员中 does not. */
const LIVED_AFTER =
  /^市?(?:打拼|打工|务工(?!人员)|经商|做生意|读书|读大学|上大学|求学|当兵|服役|开店|闯荡|工作了|生活了)/;
/** 内蒙古自治区首个零碳园区投产: the whole of which something in a county is the first or only one. */
const FIRST_OF = /^(?:首[个家座条例批所次款]|最[大高长早]|唯一|第一[个家座条例批])/;
/** 杭州、温州的客人; of one place alone they may be those who come there. */
const GUESTS_AFTER = /^(?:等地)?的(?:客人|游客|旅客|客商|客户|订单|老板|企业家|消费者|经销商)/;
/** 国网大同供电公司, 中国移动平安分公司: the name of a unit, in which 大同 is no word. */
const GRID_BEFORE = /(?:国网|电网|移动|联通|电信|邮政|石化|石油|人寿|财险|人保|烟草|农行|工行|建行|中行)$/;
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
  if (mentions.length > 1) {
    spreadLists(text, mentions);
    markVisitors(text, mentions, (inner, outer) => isBelow(inner, outer, gazetteer));
  }
}

function isJoined(text: string, previous: Mention, { start, effect }: Mention): boolean {
  const gap = start - previous.end;
  if (gap === 0) return true;
  if (gap === 1 && ' ·'.includes(text.charAt(previous.end))) return true;
  return effect === 'branch' && gap <= LONGEST_ORGAN && ORGAN.test(text.slice(previous.end, start));
}

function effectOf(text: string, mention: Mention, visited: boolean, gazetteer: Gazetteer): Effect {
  const { start, end, passage, form } = mention;
  const signs = signsAt(text, end);
  const ahead = signsBetween(text, end, end + AHEAD);
  if (mention.class !== 'paper' && (signs & DATELINE) !== 0 && DATELINE_AFTER.test(after(text, end))) {
    const lead = leadOf(text, mention);
    if (WIRE_BEFORE.test(lead)) return mention.surface === '北京' ? 'elsewhere' : 'wire';
    // 本报北京3月8日电: a local paper's reporter at a meeting there.
    if (DATELINE_BEFORE.test(lead)) return mention.surface === '北京' ? 'wire' : 'dateline';
    if (lead === '') return 'dateline';
  }
  if (isPerson(text, mention, gazetteer)) return 'word';
  if (isFromElsewhere(text, end, ahead, visited)) return 'elsewhere';
  if (isSheet(text, mention)) return 'source';
  if (start === passage.start && HEADLINE_AFTER.test(after(text, end))) return 'headline';
  if (mention.class === 'fragment' && standsAlone(text, mention, gazetteer)) return 'headline';
  if (mention.class === 'paper' || ((signs & PAPER) !== 0 && PAPER_AFTER.test(after(text, end)))) {
    return outlet(text, mention);
  }
  if (mention.candidates[0]?.level === 'province' && FIRST_OF.test(after(text, end))) return 'list';
  const cueAfter = gazetteer.after.longestAt(text, end)?.value ?? null;
  if (cueAfter === 'outlet') return outlet(text, mention);
  if (cueAfter === 'branch' && GRID_BEFORE.test(leadOf(text, mention))) return 'unit';
  if (cueAfter !== null && holdsFor(cueAfter, mention)) return cueAfter;
  const cueBefore = gazetteer.before.longestEndingAt(text, start, LONGEST_CUE)?.value ?? null;
  if (cueBefore === 'passing') return PASSING_AFTER.test(after(text, end)) ? 'elsewhere' : cueBefore;
  if (cueBefore === 'here' && (LIVED_AFTER.test(after(text, end)) || isShowing(text, end))) return 'elsewhere';
  if (cueBefore === 'elsewhere' && text.startsWith('来自', start - 2) && speaksFor(text, end)) return 'here';
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
  if (last !== undefined && GUESTS_AFTER.test(text.slice(last.end, last.end + 8))) return 'elsewhere';
  if (list[0]?.effect === 'passing' && last !== undefined) {
    return PASSING_AFTER.test(text.slice(last.end, last.end + 8)) ? 'elsewhere' : 'passing';
  }
  return list.length > 2 ? 'list' : null;
}

function isListed(text: string, mention: Mention | undefined, next: Mention | undefined): boolean {
  if (mention === undefined || next === undefined) return false;
  return next.chained || (next.start - mention.end === 1 && (signsAt(text, mention.end) & LIST) !== 0);
}
