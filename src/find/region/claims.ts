import type { Article, Division, RegionAttribution, Span } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { DivisionKind } from '../../lexicon/place-cues.js';
import { fitsKind } from './deixis.js';
import type { Mention } from './mentions.js';
import { readPlaces } from './reading.js';
import { addSupport, emptySupport, resolveSupported } from './resolve.js';

/** A place that a clause may be about: a name, or 全省, 我市. */
interface Topic extends Span {
  readonly division: Division;
  /** 全省, and no name. */
  readonly collective: boolean;
  readonly aided: boolean;
  /** Holds for the clauses after it too: 乌达区投入3万元,新建广场2处; not the name of a thing: 呼和浩特机场完工,投资增长4%. */
  readonly lasting: boolean;
  /** Lies neither in the article's division nor above it: 乌达区 in an article of 海勃湾区, 杭州 in one of 黄平县. */
  readonly outside: boolean;
}

const COLLECTIVE = /[全我][省市县区州盟旗](?![\u4e00-\u9fff]?级)/g;
/** What may stand between the beginning of a clause and its topic: 其中乌达区…, 今年以来全省…, 截至4月底,… */
const OPENING =
  /^(?:其中|目前|如今|现在|此外|同时|另外|而|并|仅|在|由|为|从|至此|全年|今年|去年|近年来|今年以来|当年|当日|当天|上半年|一季度|截至目前|据了解|据统计|据介绍|推动|带动|使|让|帮助|到|\d{1,4}年(?:以来)?|“十[一二三四]五”(?:时期|期间|以来)?|\d{1,2}月(?:\d{1,2}日)?|[\s“”:-])*$/;
/** 对全省贡献率达68%, 占全省的一半, 高于全国, 较全市平均 compare with a place; 居全省第一 ranks in it. */
const COMPARED_BEFORE =
  /(?:对|占|居|位居|列|位列|名列|高于|低于|高出|低出|超过|超|较|比|与|跟|同|相比|优于|快于|好于|领先|跃居|稳居|约占|达到|走在|处于|入选|荣获|获评|成为|是|全国、|向)$/;
const COMPARED_AFTER =
  /^(?:的)?(?:贡献率|平均|均值|第[一二三四五六七八九十\d]|首[个家位创次批例]|前列|前茅|排名|总量的|比重|最|唯一|领先|通报|先进|优秀|示范|百强|一等奖|[^,。;]{0,6}(?:前列|第[一二三四五六七八九十\d]|首位|平均水平))/;
/** 成都美术学院、广安理工学院等|7个项目: one of several. */
const AMONG = /、[^,。;]*等$/;
const LISTED = /^[、和与及至到—-]$/;

/**
 * The division of each span: the article's, unless its clause is about another place (其中乌达区…, 全省…, 对口帮扶新疆和田…).
 * A place that is only compared with (对全省贡献率, 高于全国平均) changes nothing.
 */
export function attributeSpans(
  article: Article,
  attribution: RegionAttribution,
  spans: readonly Span[],
  gazetteer: Gazetteer,
): (Division | null)[] {
  if (spans.length === 0) return [];
  const topics = findTopics(article, attribution.division, gazetteer);
  return spans.map((span) => topicOf(article, span, topics) ?? attribution.division);
}

function findTopics(article: Article, home: Division | null, gazetteer: Gazetteer): Topic[] {
  const homeSupport = emptySupport();
  if (home !== null) addSupport(homeSupport, home, gazetteer);
  const { mentions, support } = readPlaces(article, gazetteer);
  resolveSupported(mentions, [homeSupport, support], gazetteer);
  const topics: Topic[] = [];
  for (const [index, mention] of mentions.entries()) {
    const { division } = mention;
    if (division === null || !canBeTopic(mention) || mention.chains) continue;
    if (
      isListed(article.folded, mentions[index - 1], mention) ||
      isListed(article.folded, mention, mentions[index + 1])
    )
      continue;
    const start = chainStart(mentions, index);
    const above = home !== null && gazetteer.lineage(home).includes(division);
    if (above && division !== home && mention.form === 'stem') continue;
    topics.push({
      start,
      end: mention.end,
      division,
      collective: false,
      aided: mention.effect === 'aid',
      lasting: division === home || isLasting(article.folded, mention, home),
      outside: home !== null && !above && !gazetteer.lineage(division).includes(home),
    });
  }
  if (home !== null) topics.push(...collectives(article, home, gazetteer));
  return topics.filter((topic) => topic.aided || !isCompared(article.folded, topic)).sort((a, b) => a.start - b.start);
}

/** In a report of a province a place is a clause's at most, but for 赣州信丰县,首条生产线投产,年产值达20亿元. */
function isLasting(text: string, mention: Mention, home: Division | null): boolean {
  if (mention.form === 'stem') return false;
  return home?.level !== 'province' || /[,:]/.test(text.charAt(mention.end));
}

const TOPICAL: ReadonlySet<Mention['effect']> = new Set([null, 'here', 'aid', 'feature', 'branch', 'headline']);

function canBeTopic(mention: Mention): boolean {
  return TOPICAL.has(mention.effect) && !(mention.effect === 'feature' && mention.form === 'stem');
}

function isListed(text: string, mention: Mention | undefined, next: Mention | undefined): boolean {
  return mention !== undefined && next !== undefined && LISTED.test(text.slice(mention.end, next.start));
}

function chainStart(mentions: readonly Mention[], index: number): number {
  let at = index;
  while (at > 0 && mentions[at]?.chained) at--;
  return mentions[at]?.start ?? 0;
}

function* collectives(article: Article, home: Division, gazetteer: Gazetteer): Generator<Topic> {
  const line = gazetteer.lineage(home);
  for (const match of article.folded.matchAll(COLLECTIVE)) {
    const kind = match[0].charAt(1) as DivisionKind;
    const division = line.find((above) => fitsKind(above, kind));
    if (division === undefined) continue;
    yield {
      start: match.index,
      end: match.index + 2,
      division,
      collective: true,
      aided: false,
      lasting: true,
      outside: false,
    };
  }
}

function isCompared(text: string, topic: Topic): boolean {
  const before = text.slice(Math.max(0, topic.start - 4), topic.start);
  return COMPARED_BEFORE.test(before) || COMPARED_AFTER.test(text.slice(topic.end, topic.end + 14));
}

/** The last topic before the span in its clause; else the last that opens an earlier clause of the same sentence. */
function topicOf(article: Article, span: Span, topics: readonly Topic[]): Division | null {
  const text = article.folded;
  const sentence = lastOf(text, span.start, /[。;!?\n]/);
  for (let at = countBefore(topics, span.start) - 1; at >= 0; at--) {
    const topic = topics[at];
    if (topic === undefined || topic.start < sentence) return null;
    if (AMONG.test(text.slice(topic.end, span.start))) continue;
    const clause = lastOf(text, topic.start, /[,。;!?:\n]/);
    const opens = OPENING.test(text.slice(clause, topic.start));
    const same = clause >= lastOf(text, span.start, /[,。;!?\n]/);
    const located = /[在为]$/.test(text.slice(clause, topic.start));
    if (topic.aided ? same : isAbout(topic, { same, opens, located })) return topic.division;
  }
  return null;
}

/** Whether the clause of a figure is about a place that stands in it (`same`) or opens one before it. */
function isAbout(topic: Topic, where: { same: boolean; opens: boolean; located: boolean }): boolean {
  const { same, opens, located } = where;
  // 乌达区投入3万元 is of 乌达区 in an article of its neighbour too; 在杭州举办推介会3场 is not of 杭州.
  if (topic.outside) return same && opens && !located && topic.lasting;
  return same ? opens || (located && !topic.collective) : opens && topic.lasting;
}

/** How many of the topics, which are in order, end before the place. */
function countBefore(topics: readonly Topic[], place: number): number {
  let low = 0;
  let high = topics.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((topics[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place after the last separator before `at`. A separator is looked for in at most 300 characters. */
function lastOf(text: string, at: number, separator: RegExp): number {
  const least = Math.max(0, at - 300);
  let start = at;
  while (start > least && !separator.test(text.charAt(start - 1))) start--;
  return start;
}
