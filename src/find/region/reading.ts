import type { Article } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import { emptySupport, resolveAnchors, type Support } from './resolve.js';
import { readSightings, type Sightings } from './sightings.js';

/** What an article says of places, before other articles of its page are asked. */
export interface Reading extends Sightings {
  readonly article: Article;
  /** What its mentions support that need no help of others. */
  readonly support: Support;
}

/** An article is read once: for its own place, and for those of its claims. */
const readings = new WeakMap<Article, { readonly reading: Reading; readonly gazetteer: Gazetteer }>();

/** Reads an article; its mentions stand as they can be decided without help, whatever was made of them before. */
export function readPlaces(article: Article, gazetteer: Gazetteer): Reading {
  const known = readings.get(article);
  if (known?.gazetteer === gazetteer) {
    for (const mention of known.reading.mentions) mention.division = mention.anchor;
    return known.reading;
  }
  const { mentions, deixis, pairs, collectives } = readSightings(article, gazetteer);
  const support = emptySupport();
  resolveAnchors(mentions, support, gazetteer);
  const reading: Reading = { article, mentions, deixis, pairs, collectives, support };
  readings.set(article, { reading, gazetteer });
  return reading;
}
