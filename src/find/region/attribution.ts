import type { Article, Division, RegionAttribution, RegionCandidate } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import { type Reading, readPlaces } from './reading.js';

/** The region of an article with what was read for it: the places of its claims are told from the same reading. */
export class ReadAttribution implements RegionAttribution {
  readonly #reading: Reading;
  readonly #gazetteer: Gazetteer;

  constructor(
    readonly division: Division | null,
    readonly evidence: string,
    readonly candidates: readonly RegionCandidate[],
    reading: Reading,
    gazetteer: Gazetteer,
  ) {
    this.#reading = reading;
    this.#gazetteer = gazetteer;
  }

  /** The reading of an article, its mentions as they are decided without help; made anew where the attribution has none. */
  static readingOf(attribution: RegionAttribution, article: Article, gazetteer: Gazetteer): Reading {
    const known = #reading in attribution ? attribution : null;
    if (known === null || known.#reading.article !== article || known.#gazetteer !== gazetteer) {
      return readPlaces(article, gazetteer);
    }
    for (const mention of known.#reading.mentions) mention.division = mention.anchor;
    return known.#reading;
  }
}
