import type { Division } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { DivisionKind } from '../../lexicon/place-cues.js';
import { fitsKind, kindSaid, OUTRIGHT } from './deixis.js';
import type { Weighed } from './prior.js';

/**
 * The place that an article which says 我市 or 县医院 calls its own: the page's or the one above it that fits, else the only county of
 * its page that does. Null where it says nothing.
 * @param prior where the articles of the page are from, or null
 * @param placed the places of the articles of the page, as far as their own words decide them
 */
export function ownPlace(
  { statement }: Weighed,
  prior: Division | null,
  placed: readonly Division[],
  gazetteer: Gazetteer,
): Division | null {
  const said = kindSaid(statement, prior);
  if (said === null) return null;
  const saysOurs = said.strength >= OUTRIGHT;
  if (prior === null) {
    if (!saysOurs && placed.some((division) => division !== placed[0])) return null;
    return onlyCounty(placed, said.kind, saysOurs ? LEAST_PLACED : LEAST_UNANIMOUS);
  }
  const fitting = gazetteer.lineage(prior).find((division) => fitsKind(division, said.kind));
  if (fitting !== undefined) return fitting;
  // 全县 in the 崇明报 of 2010: the paper of a district that was a county.
  if (said.kind === '县' && gazetteer.byName(countyOf(prior)).includes(prior)) return prior;
  if (prior.level !== 'city') return null;
  const inside = placed.filter((division) => gazetteer.lineage(division).includes(prior));
  return onlyCounty(inside, said.kind, saysOurs ? 1 : LEAST_PLACED);
}

/** Articles of one county that place another which says 我县 on a page of no one place, or 全县 on one of its city. */
const LEAST_PLACED = 2;
/** … one that says no more than 县人社局, where all others are of that county. */
const LEAST_UNANIMOUS = 3;

/** 今年以来，我县河长… among articles of 融安县 and of its city. */
function onlyCounty(placed: readonly Division[], kind: DivisionKind, least: number): Division | null {
  const [first, ...others] = placed.filter((division) => division.level === 'county' && fitsKind(division, kind));
  if (first === undefined || others.length + 1 < least) return null;
  return others.every((other) => other === first) ? first : null;
}

/** 崇明区 → 崇明县 */
function countyOf({ name }: Division): string {
  return `${name.slice(0, -1)}县`;
}
