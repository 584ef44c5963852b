import type { Division } from '../../core/types.js';
import type { Mention } from './mentions.js';
import type { Reading } from './reading.js';

/** The one place that the mastheads of a page name (通辽日报 in its furniture); null where they name none or several. */
export function printedBy(readings: readonly Reading[]): Division | null {
  const places = new Set<Division>();
  for (const { mentions } of readings) {
    for (const { division, effect, passage } of mentions) {
      const apart = passage.role !== 'paragraph' && passage.role !== 'byline';
      if (division !== null && effect === 'source' && apart) places.add(division);
    }
  }
  const [first = null] = places;
  return places.size === 1 ? first : null;
}

/** The one place whose paper an article names as its own (荆门晚报讯, 来源:神农架报); null where it names none or several. */
export function reportedBy(mentions: readonly Mention[]): Division | null {
  let first: Division | null = null;
  for (const { division, effect } of mentions) {
    if (effect !== 'source' || division === null || division === first) continue;
    if (first !== null) return null;
    first = division;
  }
  return first;
}
