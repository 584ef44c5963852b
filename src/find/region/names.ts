import type { Span } from '../../core/types.js';
import type { Gazetteer, PlaceName } from '../../lexicon/gazetteer.js';
import type { Named } from './mentions.js';

/** A name of the gazetteer where it stands in a text, weighed against the names that overlap it. */
export interface PlacedName extends Span {
  /** In halves. */
  readonly weight: number;
  readonly name: Named;
}

/** Longest name of a town with its kind: 东河瓦窑堡民族乡. */
const LONGEST_TOWNSHIP = 9;
/**
 * Twice the weight of a name, which is a whole number. It weighs the square of its length: of 静海区 the name in whole counts, not 静海 or 海区. Short stems weigh by how likely
 * they are: 江西 outweighs 通江 and 西和 in 贯通江西和福建.
 */
function weightOf({ form, class: nameClass, divisions }: PlaceName, length: number): number {
  if (divisions.length === 0) return 2 * length ** 2 + 1;
  if (form !== 'stem') return 2 * length ** 2;
  if (nameClass === 'word') return 3;
  if (divisions[0]?.level === 'province') return 12;
  if (length > 2) return 2 * length ** 2 - 2;
  return divisions[0]?.level === 'city' ? 10 : 5;
}

/** Files a name of the gazetteer, or a trap, that stands at `start` under its end. */
export function fileName(found: PlacedName[], name: PlaceName, start: number): void {
  const { length } = name.surface;
  insert(found, { start, end: start + length, weight: weightOf(name, length), name });
}

/** Files the name of a town that ends at `end`, if there is one: it begins at `from` or after it. */
export function fileTownship(found: PlacedName[], text: string, from: number, end: number, gazetteer: Gazetteer): void {
  const township = gazetteer.townshipEndingAt(text, Math.max(from, end - LONGEST_TOWNSHIP), end);
  if (township === null) return;
  const { length } = township;
  const start = end - length;
  // Names of towns that come about between words count only after the name of a division.
  if (gazetteer.frames.wordsThatMeet.test(text.slice(start, end + 1)) && !endsAt(found, start)) return;
  insert(found, { start, end, weight: 2 * length ** 2, name: township });
}

/** Whether a name ends at the place; the names are in the order of their ends. */
function endsAt(found: readonly PlacedName[], place: number): boolean {
  for (let at = found.length - 1; at >= 0; at--) {
    const { end } = found[at] as PlacedName;
    if (end <= place) return end === place;
  }
  return false;
}

/** Keeps the names in the order of their ends and, where these are the same, of their beginnings. */
function insert(found: PlacedName[], name: PlacedName): void {
  let at = found.length;
  for (; at > 0; at--) {
    const before = found[at - 1] as PlacedName;
    if (before.end < name.end || (before.end === name.end && before.start <= name.start)) break;
    found[at] = before;
  }
  found[at] = name;
}

function areApart(byEnd: readonly PlacedName[]): boolean {
  for (let index = 1; index < byEnd.length; index++) {
    if ((byEnd[index] as PlacedName).start < (byEnd[index - 1] as PlacedName).end) return false;
  }
  return true;
}

/** Of names in the order of their ends the heaviest that do not overlap, in the order of the text. */
export function heaviest(byEnd: readonly PlacedName[]): readonly PlacedName[] {
  if (areApart(byEnd)) return byEnd;
  const best: number[] = [0];
  const before: number[] = [];
  for (let index = 0; index < byEnd.length; index++) {
    const { start, weight } = byEnd[index] as PlacedName;
    let previous = index;
    while (previous > 0 && (byEnd[previous - 1] as PlacedName).end > start) previous--;
    before.push(previous);
    best.push(Math.max(best[index] as number, (best[previous] as number) + weight));
  }
  const chosen: PlacedName[] = [];
  for (let index = byEnd.length; index > 0; ) {
    if (best[index] === best[index - 1]) index--;
    else {
      chosen.push(byEnd[index - 1] as PlacedName);
      index = before[index - 1] as number;
    }
  }
  return chosen.reverse();
}
