import { isBelow } from '../../core/divisions.js';
import type { Article, Division, RegionAttribution, Span } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import { ReadAttribution } from './attribution.js';
import { CLAUSE, LINE, lastStop, REACH, SENTENCE } from './characters.js';
import { pairedDivisions } from './pairwise.js';
import { countBefore } from './referents.js';
import { addSupport, emptySupport, resolveSupported } from './resolve.js';
import type { Topic } from './topic.js';
import { findTopics } from './topics.js';

/** 成都美术学院、广安理工学院等|7个项目: one of several. */
const AMONG = /、[^,。;]*等$/;

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
  const home = attribution.division;
  const reading = ReadAttribution.readingOf(attribution, article, gazetteer);
  if (reading.mentions.length > 0) {
    const homeSupport = emptySupport();
    if (home !== null) addSupport(homeSupport, home, gazetteer);
    resolveSupported(reading.mentions, [homeSupport, reading.support], gazetteer);
  }
  const topics = findTopics(reading, home, gazetteer);
  const paired = pairedDivisions(article.folded, reading.mentions, spans);
  return spans.map((span, at) => paired.get(at) ?? topicOf(article.folded, span.start, topics, home) ?? home);
}

/** The last topic before the place in its clause; else the last that opens an earlier clause of the same sentence. */
function topicOf(text: string, place: number, topics: readonly Topic[], home: Division | null): Division | null {
  let sentence: number | null = null;
  let namesHome = false;
  let other: Division | null | undefined;
  let beside: Topic | null = null;
  for (let at = countBefore(topics, place) - 1; at >= 0; at--) {
    const topic = topics[at] as Topic;
    if (place - topic.start > REACH) return null;
    sentence ??= lastStop(text, place, SENTENCE);
    if (topic.start < sentence) return carriedTopic(text, sentence, topics, at, other);
    const { listed, outside, aided, collective } = topic.traits;
    const isHome = topic.division === home && !collective && !listed;
    // 全省21个市州中,广元居第3位,增长7.2%: whatever its rank, of the article's own place.
    if (topic.end <= place && isHome && topic.opens(text)) return null;
    if (topic.end > place || !topic.counts(text) || isAmong(text, topic, place)) continue;
    // 广元市支持剑阁县改造危桥6座, in an article of the county.
    if (namesHome && liesIn(home, topic.division)) return null;
    namesHome ||= isHome && topic.clause(text) === lastStop(text, place, CLAUSE);
    if (!listed && isAbout(text, topic, place)) {
      // 浙江省去年派出医疗队,为我县群众义诊300人; not 察布查尔县被新疆确定为重点县, which lies in it
      if (outside && other !== undefined && other !== topic.division && !liesIn(topic.division, other)) return null;
      return isOneOf(text, topic, beside, place) ? null : topic.division;
    }
    // 兰州高新区提升3位,天水经开区排名46位,提升6位: not of the first any more.
    if (!listed && topic.opens(text) && !outside && !aided) return null;
    if (listed || text.charAt(topic.start - 1) === '、') beside = topic;
    else other = topic.division;
  }
  return null;
}

function liesIn(division: Division | null, outer: Division | null): boolean {
  return division !== null && outer !== null && isBelow(division, outer);
}

/**
 * 由武汉市中心医院、咸宁市中心医院28名医生: one of several that stand side by side before the figure, or in the clause of the first; not
 * 重庆市民政局报告,万州、大足15万人受灾, where all lie in the first.
 */
function isOneOf(text: string, topic: Topic, beside: Topic | null, place: number): boolean {
  if (beside === null || topic.division === null) return false;
  const clause = beside.clause(text);
  if (clause !== topic.clause(text) && clause !== lastStop(text, place, CLAUSE)) return false;
  return !liesIn(beside.division, topic.division);
}

/**
 * The place that heads an earlier sentence of the paragraph, where no other has been named since: 在江阳区茜草街道,中心去年开业。目前,已服务2.3万人次.
 * @param last the number of the last topic before the sentence
 * @param passed another place that the sentence names
 */
function carriedTopic(
  text: string,
  sentence: number,
  topics: readonly Topic[],
  last: number,
  passed: Division | null | undefined,
): Division | null {
  const paragraph = lastStop(text, sentence, LINE);
  let other = passed;
  for (let at = last; at >= 0; at--) {
    const topic = topics[at] as Topic;
    if (topic.start < paragraph) return null;
    if (!topic.counts(text) || topic.traits.listed) continue;
    if (topic.traits.placeless && topic.reports(text)) return topic.division;
    if (other !== undefined && topic.division !== other) return null;
    if (topic.leads(text) && topic.opens(text)) return isCarried(text, topic, paragraph) ? topic.division : null;
    other = topic.division;
  }
  return null;
}

/**
 * A place far away has to open the paragraph, and be told of itself; in an article of no place it has to open it and to be a county, in one of
 * a province a town. */
function isCarried(text: string, topic: Topic, paragraph: number): boolean {
  const { aided, outside, lasting, named, placeless, wide, town } = topic.traits;
  if (aided || !named) return false;
  const first = lastStop(text, topic.start, SENTENCE) === paragraph;
  if (wide) return first && town;
  if (placeless) return first && topic.division?.level === 'county';
  return outside ? first && topic.isToldOf(text) : lasting || first;
}

function isAmong(text: string, topic: Topic, place: number): boolean {
  return text.charAt(place - 1) === '等' && AMONG.test(text.slice(topic.end, place));
}

/** Whether what is said at a place is about a topic that stands in the same clause, or opens one before it. */
function isAbout(text: string, topic: Topic, place: number): boolean {
  const { aided, outside, lasting, collective, wide, named } = topic.traits;
  // 走访到全县|16个乡镇
  if (collective && topic.end === place) return true;
  const same = topic.clause(text) >= lastStop(text, place, CLAUSE);
  if (aided) return same;
  // 乌达区投入3万元 is of 乌达区 in an article of its neighbour too; 在杭州举办推介会3场 is not of 杭州.
  if (outside) {
    // 为贞丰县|100位|青少年 in an article of those who give.
    if (topic.isLocated(text)) return topic.end === place;
    if (!lasting || !topic.opens(text)) return false;
    return same || (topic.leads(text) && topic.isToldOf(text));
  }
  // In a report of the province 当雄县 has to lead the sentence in which its figures go on.
  if (!same) return (lasting || (wide && named && topic.leads(text))) && topic.opens(text);
  return topic.opens(text) || (!collective && topic.isLocated(text));
}
