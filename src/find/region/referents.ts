import type { Division } from '../../core/types.js';
import type { DivisionKind } from '../../lexicon/place-cues.js';
import type { PlaceFrames } from '../../lexicon/place-frames.js';
import { REACH } from './characters.js';
import { fitsKind } from './deixis.js';
import type { Mention } from './mentions.js';

/** 新密市的环境给客人留下印象。|该市|面积1001平方公里: the last place of its paragraph that is of the kind; null where there is none. */
export function referent(
  mentions: readonly Mention[],
  text: string,
  start: number,
  kind: DivisionKind,
): Division | null {
  for (let at = countBefore(mentions, start) - 1; at >= 0; at--) {
    const { division, surface, end, chains } = mentions[at] as Mention;
    if (start - end > REACH || text.slice(end, start).includes('\n')) return null;
    if (division === null || chains) continue;
    if (isOfKind(division, surface, kind)) return division;
  }
  return null;
}

function isOfKind(division: Division, surface: string, kind: DivisionKind): boolean {
  return fitsKind(division, kind) || (surface.length > 2 && surface.endsWith(kind));
}

/** 剑川县发展光伏产业。目前,|全县|发电1772万千瓦时: the place that a paragraph begins with, where it is of the kind. */
export function paragraphHead(
  mentions: readonly Mention[],
  text: string,
  start: number,
  kind: DivisionKind,
  frames: PlaceFrames,
): Division | null {
  let head: Mention | null = null;
  for (let at = countBefore(mentions, start) - 1; at >= 0; at--) {
    const mention = mentions[at] as Mention;
    const { passage } = mention;
    if (start >= passage.end || start - mention.end > REACH) break;
    head = mention;
    if (mention.start === passage.start) break;
  }
  if (head === null || head.passage.role !== 'paragraph' || head.form === 'stem' || head.effect !== null) return null;
  if (!frames.opening.test(text.slice(head.passage.start, head.start))) return null;
  return head.division !== null && isOfKind(head.division, head.surface, kind) ? head.division : null;
}

/** How many of the spans, which are in order, begin before the place. */
export function countBefore(spans: readonly { readonly start: number }[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
