import type { PlaceFrames } from '../../lexicon/place-frames.js';
import { LIST, signsAt } from './characters.js';
import type { Effect } from './context.js';
import type { Mention } from './mentions.js';

/** 来自北京、上海、广东的游客: what is said of the first or last of a list holds for all; three names and more are a list. */
export function spreadLists(text: string, mentions: readonly Mention[], frames: PlaceFrames): void {
  for (let first = 0; first < mentions.length; ) {
    let last = first;
    while (last + 1 < mentions.length && isListed(text, mentions[last], mentions[last + 1])) {
      if (last === first && isPartnerOfList(text, mentions, first)) break;
      last++;
    }
    if (last > first) spreadList(text, mentions.slice(first, last + 1), frames);
    first = last + 1;
  }
}

/** 东丽区|与|皋兰、甘谷、临潭三县结对: what stands before 与 is none of the list after it; 皋兰、甘谷与临潭 are one. */
function isPartnerOfList(text: string, mentions: readonly Mention[], at: number): boolean {
  const { end } = mentions[at] as Mention;
  if ((mentions[at + 1] as Mention).start === end || text.charAt(end) === '、') return false;
  let next = at + 1;
  while (mentions[next + 1]?.chained === true) next++;
  const [one, other] = [mentions[next], mentions[next + 1]];
  return one !== undefined && other !== undefined && other.start === one.end + 1 && text.charAt(one.end) === '、';
}

function spreadList(text: string, listed: readonly Mention[], frames: PlaceFrames): void {
  const list = listed.filter(({ chains }) => !chains);
  const effect = list.length > 1 ? effectOfList(text, list, frames) : null;
  if (effect !== null) for (const mention of list) mention.effect = effect;
}

function effectOfList(text: string, list: readonly Mention[], frames: PlaceFrames): Effect {
  const spread = list.find(({ effect }) => effect === 'elsewhere' || effect === 'aid')?.effect;
  if (spread !== undefined) return spread;
  const last = list.at(-1);
  if (last !== undefined && frames.guests.test(text.slice(last.end, last.end + 8))) return 'elsewhere';
  if (list[0]?.effect === 'passing' && last !== undefined) {
    return frames.errand.test(text.slice(last.end, last.end + 8)) ? 'elsewhere' : list.length > 2 ? 'list' : 'passing';
  }
  return list.length > 2 ? 'list' : null;
}

function isListed(text: string, mention: Mention | undefined, next: Mention | undefined): boolean {
  if (mention === undefined || next === undefined) return false;
  return next.chained || (next.start - mention.end === 1 && (signsAt(text, mention.end) & LIST) !== 0);
}
