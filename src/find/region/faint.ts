import { isBelow } from '../../core/divisions.js';
import type { Division } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { DivisionKind } from '../../lexicon/place-cues.js';
import type { Decision } from './decide.js';
import { fitsKind, type Statement, strongestKind } from './deixis.js';
import type { Tally } from './tally.js';
import { LEAST_NAMED, UPPER } from './within.js';

/** Strength from which what the text says of its kind decides what is named faintly: 我市 once, or several 市X局. */
const FIRM = 2.5;

/** 我省邮政部门…合肥、蚌埠、芜湖、铜陵四市: faint as they are, all that is named lies in several cities of one province, which the text calls its own. */
export function ofProvince(
  provinces: readonly Division[],
  tallies: ReadonlyMap<string, Tally>,
  statement: Statement,
): Decision | null {
  const [province] = provinces;
  const said = strongestKind(statement);
  if (province === undefined || provinces.length > 1 || said === null || said.strength < FIRM) return null;
  if (!UPPER.includes(said.kind) || !fitsKind(province, said.kind)) return null;
  const cities = new Set([...tallies.keys()].map((code) => code.slice(0, 4)));
  return cities.size > 2 ? { division: province, share: 1, moved: said.kind } : null;
}

/** Least share of the heaviest that a place has to have in a text to be asked. */
const ASKED_SHARE = 0.3;

/**
 * 我市平均降水…玻璃城子镇15毫米, 全市…杞县、通许县、尉氏县: faint as they are, all that is named lies in one division of the kind that the
 * text firmly gives its own place.
 */
export function ofOwnKind(
  tallies: ReadonlyMap<string, Tally>,
  statement: Statement,
  gazetteer: Gazetteer,
): Decision | null {
  const said = strongestKind(statement);
  if (said === null || said.strength < FIRM || UPPER.includes(said.kind)) return null;
  let most = 0;
  for (const { weight } of tallies.values()) most = Math.max(most, weight);
  const own = new Set<Division | null>();
  const asked = [...tallies.values()].filter(({ weight }) => weight >= ASKED_SHARE * most);
  for (const { division, isPlace } of asked) {
    if (!isPlace) return null;
    // 吉安市|永丰县|陶唐乡: what only says where another lies.
    if (asked.some((other) => isBelow(other.division, division))) continue;
    own.add(gazetteer.lineage(division).find((above) => fits(above, said.kind, tallies)) ?? null);
  }
  const [only = null] = own;
  if (only === null || own.size > 1 || most < LEAST_ALONE) return null;
  return { division: only, share: 1, moved: said.kind };
}

/** Weight of a place in a list, or of one that is named in passing. */
const LEAST_ALONE = 0.25;

/** 会同偏关县楼沟乡…开展培训: the county of the only town that is named with its county, where nothing else is named. */
export function onlyInChain(tallies: ReadonlyMap<string, Tally>, statement: Statement): Decision | null {
  const [only, other] = tallies.values();
  if (only === undefined || other !== undefined || only.division.level !== 'county') return null;
  if (!only.isPlace || !only.isInChain || only.weight < LEAST_IN_CHAIN) return null;
  const said = strongestKind(statement);
  const isOurs = said === null || UPPER.includes(said.kind) || fits(only.division, said.kind, tallies);
  return isOurs ? { division: only.division, share: 1, moved: null } : null;
}

/** Weight of a town with its county in the text. */
const LEAST_IN_CHAIN = 0.65;

function tells(outer: Division, tallies: ReadonlyMap<string, Tally>): boolean {
  return [...tallies.values()].some(({ division }) => isBelow(division, outer));
}

/** Weight from which a text names a place as more than where somebody comes from. */
const LEAST_PLACE = 1;
/** … and share of all that it names. */
const OWN_SHARE = 0.2;

/**
 * 盐城市…医疗组抵达察布查尔锡伯自治县,…我市对口支援: of several places, none of which leads, the only one that is of the kind that the
 * text outright gives its own place.
 */
export function onlyOfKind(tallies: ReadonlyMap<string, Tally>, statement: Statement): Decision | null {
  const said = strongestKind(statement);
  if (said === null || said.strength < FIRM || UPPER.includes(said.kind)) return null;
  let own: Tally | null = null;
  let all = 0;
  for (const one of tallies.values()) {
    all += one.weight;
    if (!fits(one.division, said.kind, tallies) || one.weight < LEAST_NAMED) continue;
    // 广西|都安瑶族自治县: what only says where another lies.
    if (tells(one.division, tallies)) continue;
    if (own !== null || one.weight < LEAST_PLACE || !one.isPlace) return null;
    own = one;
  }
  return own === null || own.weight < OWN_SHARE * all
    ? null
    : { division: own.division, share: own.weight / all, moved: said.kind };
}

/**
 * As `fitsKind`, and by the name that the text gives it: 高陵县 of 2013 is 高陵区 now; 高陵区 itself is no county, and 两江新区 makes
 * no district of 重庆市.
 */
export function fits(division: Division, kind: DivisionKind, tallies: ReadonlyMap<string, Tally>): boolean {
  if (division.level === 'province') return fitsKind(division, kind);
  return fitsKind(division, kind) || tallies.get(division.code)?.kinds.includes(kind) === true;
}
