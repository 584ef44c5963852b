import type { Article, Division, RegionAttribution, Span } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import { ReadAttribution } from './attribution.js';
import { CLAUSE, lastStop, REACH, SENTENCE } from './characters.js';
import { pairedDivisions } from './pairwise.js';
import { addSupport, emptySupport, resolveSupported } from './resolve.js';
import { findTopics, type Topic } from './topics.js';

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
  return spans.map((span, at) => paired.get(at) ?? topicOf(article.folded, span.start, topics) ?? home);
}

/** The last topic before the place in its clause; else the last that opens an earlier clause of the same sentence. */
function topicOf(text: string, place: number, topics: readonly Topic[]): Division | null {
  let sentence: number | null = null;
  for (let at = countBefore(topics, place) - 1; at >= 0; at--) {
    const topic = topics[at] as Topic;
    if (place - topic.start > REACH) return null;
    sentence ??= lastStop(text, place, SENTENCE);
    if (topic.start < sentence) return null;
    if (topic.end > place || !topic.counts(text) || isAmong(text, topic, place)) continue;
    if (isAbout(text, topic, place)) return topic.division;
  }
  return null;
}

function isAmong(text: string, topic: Topic, place: number): boolean {
  return text.charAt(place - 1) === '等' && AMONG.test(text.slice(topic.end, place));
}

/** Whether what is said at a place is about a topic that stands in the same clause, or opens one before it. */
function isAbout(text: string, topic: Topic, place: number): boolean {
  const { aided, outside, lasting, collective } = topic.traits;
  const same = topic.clause(text) >= lastStop(text, place, CLAUSE);
  if (aided) return same;
  // 乌达区投入3万元 is of 乌达区 in an article of its neighbour too; 在杭州举办推介会3场 is not of 杭州.
  if (outside) return same && lasting && topic.opens(text) && !topic.isLocated(text);
  if (!same) return lasting && topic.opens(text);
  return topic.opens(text) || (!collective && topic.isLocated(text));
}

/** How many of the topics, which are in order, begin before the place. */
function countBefore(topics: readonly Topic[], place: number): number {
  let low = 0;
  let high = topics.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((topics[middle] as Topic).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
