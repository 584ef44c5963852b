import type { Division } from '../../core/types.js';
import type { Mention } from './mentions.js';

/** The towns that a text puts into a county of which the gazetteer does not know them, by name, with what that county's name can mean. */
export type AdoptedTowns = Map<string, readonly Division[]>;

/**
 * A town directly after the full name of a county lies there, whatever other county has a town of that name: towns are merged
 * and move, 天山区|新市路街道. From there on its name alone means the same one. Not after a stem, 五河|城关镇, nor a province, 上海市|南汇镇.
 */
export function adoptTowns(
  mentions: readonly Mention[],
  adopted: AdoptedTowns,
  isBelow: (inner: Mention, outer: Mention) => boolean,
): void {
  for (let index = 0; index < mentions.length; index++) {
    const town = mentions[index] as Mention;
    if (town.form !== 'township') continue;
    const owner = mentions[index - 1];
    if (owner?.end === town.start && canOwn(owner)) {
      if (isBelow(town, owner)) continue;
      adopted.set(town.surface, owner.candidates);
    }
    town.candidates = adopted.get(town.surface) ?? town.candidates;
  }
}

/** The title names the town first, and the text its county: 下溪乡天麻丰收 over 德江县下溪乡. */
export function adoptEarlier(mentions: readonly Mention[], adopted: AdoptedTowns): void {
  for (const mention of mentions) {
    if (mention.form !== 'township' || mention.chained) continue;
    mention.candidates = adopted.get(mention.surface) ?? mention.candidates;
  }
}

function canOwn({ form, class: nameClass, candidates }: Mention): boolean {
  if (form === 'stem' || form === 'township' || nameClass !== 'plain') return false;
  return candidates.every(({ level }) => level !== 'province');
}
