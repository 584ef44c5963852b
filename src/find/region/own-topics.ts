import type { Division } from '../../core/types.js';
import type { PlaceFrames } from '../../lexicon/place-frames.js';
import { fitsKind } from './deixis.js';
import type { Mention } from './mentions.js';
import type { Reading } from './reading.js';
import { NAMED, Topic, type Traits } from './topic.js';

/** The offices of the article's own place: 广元市投入500万元,|县财政|配套100万元. */
export function officeTopics({ deixis }: Reading, home: Division, frames: PlaceFrames): Topic[] {
  return deixis
    .filter(({ word: { surface, kind, strength } }) => {
      return strength > 0 && surface.length > kind.length && surface.startsWith(kind) && fitsKind(home, kind);
    })
    .map(({ word, start }) => new Topic(start, start + word.surface.length, home, NAMED, frames));
}

/** 常山县|石塘村 is told of as a town is; not 常山县|农村. */
const VILLAGE = /^(?![农乡镇各全]村)[\u4e00-\u9fff]{1,4}?村/;
const LONGEST_VILLAGE = 6;
/** So many villages are remembered. */
const MOST_VILLAGES = 20;

/** The village after a name of a county or a town, or null. */
export function villageAfter(text: string, end: number): string | null {
  return VILLAGE.exec(text.slice(end, end + LONGEST_VILLAGE))?.[0] ?? null;
}

/**
 * Where a village is named again by itself that a text has put into a county: 到安吉县余村学习。|余村|有农户280户. Two of one name are none.
 * @param division what is known of a mention, as `topics` see it
 */
export function villageTopics(
  text: string,
  mentions: readonly Mention[],
  traitsOf: (division: Division) => Traits,
  frames: PlaceFrames,
): Topic[] {
  const counties = new Map<string, Division | null>();
  const named = new Set<number>();
  for (const { division, end, chains, effect } of mentions) {
    if (division === null || chains || effect === 'word' || effect === 'road') continue;
    const village = villageAfter(text, end);
    if (village === null) continue;
    named.add(end);
    const known = counties.get(village);
    if (known !== undefined) counties.set(village, known === division ? division : null);
    else if (counties.size < MOST_VILLAGES) counties.set(village, division);
  }
  if (counties.size === 0) return [];
  const topics: Topic[] = [];
  for (const { index, 0: village } of text.matchAll(new RegExp([...counties.keys()].join('|'), 'g'))) {
    const division = counties.get(village) ?? null;
    if (division === null || named.has(index)) continue;
    topics.push(new Topic(index, index + village.length, division, traitsOf(division), frames));
  }
  return topics;
}
