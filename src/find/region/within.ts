import { isBelow, isWithin } from '../../core/divisions.js';
import type { Division } from '../../core/types.js';
import type { DivisionKind } from '../../lexicon/place-cues.js';
import { fitsKind, type Statement, strongestKind } from './deixis.js';
import type { Tally, Zone } from './tally.js';

/** What a text says that speaks of its province or of the country. */
export const UPPER: readonly DivisionKind[] = ['省', '自治区', '国'];
/** Weight from which a place is named: less has one that somebody comes from or goes to. */
export const LEAST_NAMED = 0.3;

const TEXT: ReadonlySet<Zone> = new Set<Zone>(['opening', 'lead', 'body']);

/** 东莞市对口帮扶乐昌市: of one of the two, and not of the province above them, which the text does not speak of. */
export function isBetween(outer: Division, statement: Statement, tallies: ReadonlyMap<string, Tally>): boolean {
  const { level, code, name } = outer;
  if (level !== 'province' || name.endsWith('市') || tallies.has(code) || UPPER.some((kind) => statement.has(kind))) {
    return false;
  }
  const places: Division[] = [];
  for (const { division, weight } of tallies.values()) {
    if (weight >= LEAST_NAMED && isBelow(division, outer)) places.push(division);
  }
  // 十堰市|房县, 襄阳市|谷城县 are two: the cities say where the counties lie.
  return places.filter((one) => !places.some((other) => isBelow(other, one))).length === 2;
}

const FEWEST_TOLD = 3;

/** 遂宁:城市更新见成效 over a paragraph each of 船山区, 安居区 and 大英县: of the city. */
export function tellsCounties(city: Division, tallies: ReadonlyMap<string, Tally>): boolean {
  let told = 0;
  for (const { division, weight } of tallies.values())
    if (division.parent === city.code && weight >= LEAST_NAMED) told++;
  return told >= FEWEST_TOLD;
}

/** Weight of a place that a text names once with its town. */
const NAMED_WITH_TOWN = 0.6;
/** Mentions of one place from which a text tells more of it than of others. */
const TWICE = 2;

/**
 * 安徽凤阳县小岗村的农民…。肥西县三河镇…。霍山县大化坪镇…: of several counties of a province, each named once, the first leads by chance;
 * not where a head names it.
 */
export function leadsRound(province: Division, below: Division, tallies: ReadonlyMap<string, Tally>): boolean {
  if (province.level !== 'province') return false;
  const others = new Set<string>();
  for (const { division, weight, mentions } of tallies.values()) {
    const { code, level } = division;
    if (level === 'province' || !isBelow(division, province)) continue;
    if (!isWithin(division, below)) {
      if (weight >= NAMED_WITH_TOWN) others.add(code.slice(0, 4));
      continue;
    }
    for (const [zone, times] of mentions) if (!TEXT.has(zone) || times >= TWICE) return false;
  }
  return others.size >= TWICE;
}

/** The only county of a city that a text names, and begins with: 淮北市相山区实验小学 under a title that names 淮北. */
export function openedBy(city: Division, tallies: ReadonlyMap<string, Tally>): Division | null {
  let only: Tally | null = null;
  for (const one of tallies.values()) {
    if (one.division.parent !== city.code || one.weight < LEAST_NAMED) continue;
    if (only !== null) return null;
    only = one;
  }
  if (only === null) return null;
  // 走进东乌珠穆沁旗呼热图淖尔苏木 under a title that names 锡林郭勒.
  const isLed =
    only.mentions.has('lead') && only.isInChain && !only.mentions.has('dateline') && !only.mentions.has('wire');
  return only.mentions.has('opening') || isLed ? only.division : null;
}

/** The only county that a text on its province names, in its first lines or in full: 新疆察布查尔县第一小学 under a title that names 新疆. */
export function ledBy(province: Division, tallies: ReadonlyMap<string, Tally>): Division | null {
  // 贵安新区党武街道: what lies in a new area is not of the county around it.
  if (/(?<!自治)区$/.test(tallies.get(province.code)?.strongest?.surface ?? '')) return null;
  let only: Tally | null = null;
  const cities = new Set<string | null>();
  for (const one of tallies.values()) {
    const { level, code } = one.division;
    if (level === 'province' || one.weight < LEAST_NAMED || !isBelow(one.division, province)) continue;
    if (level === 'city') cities.add(code);
    else if (only !== null) return null;
    else only = one;
  }
  if (only === null || cities.size > 1 || (cities.size === 1 && !cities.has(only.division.parent))) return null;
  if (only.mentions.has('opening') || only.mentions.has('lead')) return only.division;
  // 清晨的鸟鸣唤醒了浙江中部的古村落。…浙江金华兰溪市诸葛村…
  return only.isInChain && !tallies.get(province.code)?.mentions.has('title') ? only.division : null;
}

/** Strength of 我县; that of 全县 is less. */
const OUTRIGHT = 2.5;

/** 广西兴业县…近年来,兴业县…,全县茶园2万亩 in a paper of another province: 全县, and no 我县, is said of the county named more than once. */
export function saysAllOf(
  division: Division,
  own: Division,
  statement: Statement,
  tallies: ReadonlyMap<string, Tally>,
): boolean {
  const said = strongestKind(statement);
  if (said === null || said.strength >= OUTRIGHT || !fitsKind(division, said.kind)) return false;
  if (division.code.slice(0, 2) === own.code.slice(0, 2)) return false;
  let times = 0;
  for (const [zone, count] of tallies.get(division.code)?.mentions ?? []) if (zone !== 'furniture') times += count;
  return times > 1;
}
