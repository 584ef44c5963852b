import type { Division } from '../../core/types.js';
import type { PlaceFrames } from '../../lexicon/place-frames.js';
import { LIST, signsAt } from './characters.js';
import type { Mention } from './mentions.js';

const LEAST_LISTED = 2;
/** Of the names at least so many are no everyday words: 互助、合作两市 is of none. */
const LEAST_PLAIN = 2;

/**
 * Decides the short names of a list of counties, which bear each other out where one city has them all: 昭阳、巧家、盐津等6县(区).
 * @returns the divisions that it has decided
 */
export function resolveLists(text: string, mentions: readonly Mention[], frames: PlaceFrames): Division[] {
  const decided: Division[] = [];
  for (let first = 0; first < mentions.length; ) {
    let last = first;
    while (last + 1 < mentions.length && isNext(text, mentions[last] as Mention, mentions[last + 1] as Mention)) last++;
    if (last > first) resolveList(text, mentions.slice(first, last + 1), decided, frames);
    first = last + 1;
  }
  return decided;
}

function isNext(text: string, mention: Mention, next: Mention): boolean {
  return next.start - mention.end === 1 && (signsAt(text, mention.end) & LIST) !== 0;
}

function resolveList(text: string, list: readonly Mention[], decided: Division[], frames: PlaceFrames): void {
  const stems = list.filter(({ form }) => form === 'stem');
  if (stems.length < LEAST_LISTED || stems.length < list.length) return;
  if (stems.filter(({ class: nameClass }) => nameClass === 'plain' || nameClass === 'known').length < LEAST_PLAIN)
    return;
  const { end } = list.at(-1) as Mention;
  if (!frames.counties.test(text.slice(end, end + 8))) return;
  const [city, other] = [...citiesOf(stems[0] as Mention)].filter((parent) =>
    stems.every((mention) => citiesOf(mention).has(parent)),
  );
  if (city === undefined || other !== undefined) return;
  for (const mention of stems) {
    const county = mention.candidates.find(({ level, parent }) => level === 'county' && parent === city) as Division;
    if (mention.division === null) {
      mention.division = county;
      mention.anchor = county;
      decided.push(county);
    }
  }
}

/** The cities, and the provinces without one, in which a name can name a county. */
function citiesOf({ candidates }: Mention): Set<string> {
  const cities = new Set<string>();
  for (const { level, parent } of candidates) if (level === 'county' && parent !== null) cities.add(parent);
  return cities;
}
