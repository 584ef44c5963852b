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

/** Reads an article: its mentions are decided as far as they need no help. */
export function readPlaces(article: Article, gazetteer: Gazetteer): Reading {
  const { mentions, deixis, pairs, collectives } = readSightings(article, gazetteer);
  const support = emptySupport();
  resolveAnchors(mentions, support, gazetteer);
  return { article, mentions, deixis, pairs, collectives, support };
}
