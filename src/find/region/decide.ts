import { isBelow, isWithin } from '../../core/divisions.js';
import type { Division } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { DivisionKind } from '../../lexicon/place-cues.js';
import { fitsKind, type Statement, strongestKind } from './deixis.js';
import { fits, ofOwnKind, ofProvince, onlyInChain, onlyOfKind } from './faint.js';
import type { Tally, Zone } from './tally.js';
import { isBetween, LEAST_NAMED, leadsRound, ledBy, openedBy, tellsCounties, UPPER } from './within.js';

/** Weight of a division with all below it. */
export type Masses = ReadonlyMap<string, number>;

/** What a text names: by division, and summed up. */
export interface Evidence {
  readonly masses: Masses;
  readonly tallies: ReadonlyMap<string, Tally>;
}

export interface Decision {
  readonly division: Division;
  /** Share of the whole evidence that lies in the division. */
  readonly share: number;
  /** The kind that the text says and that moved the decision, else null. */
  readonly moved: DivisionKind | null;
}

/** Least weight that places an article: one plain mention in a short text, more in a long one, up to a mention in its title. */
const LEAST_WEIGHT = 0.75;
const CHARACTERS_PER_WEIGHT = 2500;
const MOST_LEAST_WEIGHT = 4;
/** A province, and each division on the way down, has to hold this share … */
const SHARE = 0.6;
/** … or this share, and twice as much as the next. */
const LEADING_SHARE = 0.4;
const LEAD_FACTOR = 2;
/** Zones that say what an article is about, and not only what it deals with. */
const HEADS: readonly Zone[] = ['title', 'subtitle', 'credit line', 'organ', 'dateline', 'opening'];
const NAMED: readonly Zone[] = HEADS.filter((zone) => zone !== 'opening');
const OF_COUNTY: readonly DivisionKind[] = ['县', '区', '旗'];
const TITLES: readonly Zone[] = ['title', 'subtitle', 'credit line'];
/** Strength from which it moves it up from a place that heads the article: 乌达区 in the title, 全市 here and there in the text. */
const FIRM_OVER_HEAD = 6;
/** … and over a county that the first sentence alone names, as the scene that it opens with, where the text never says 全县. */
const FIRM_OVER_SCENE = 5;
/** Strength from which what the text says of its kind moves the decision: 我市 once, or several 市X局. */
const FIRM = 2.5;

/** Strength from which a text speaks of its city, and not only of a 市民. */
const IN_PASSING = 1;
/** A newspaper writes of its own city or province: 衢江区 gives, 平武县 takes, and 绵阳日报 prints it. */
const SOURCE_FACTOR = 4;
/** A text that says 我州 is of no division without one: 厦门 in an article of 临夏州. */
const UNFIT_FACTOR = 0.4;

/**
 * Sums the tallies up to the provinces.
 * @param sources where the papers that print the article have their name from
 */
export function massesOf(
  tallies: ReadonlyMap<string, Tally>,
  statement: Statement,
  sources: readonly Division[],
  gazetteer: Gazetteer,
): Masses {
  const masses = new Map<string, number>();
  const said = strongestKind(statement);
  for (const { division, weight } of tallies.values()) {
    const line = gazetteer.lineage(division);
    const source = sources.some((from) => line.includes(from)) ? SOURCE_FACTOR : 1;
    const unfit = said !== null && said.strength >= FIRM && !line.some((above) => fits(above, said.kind, tallies));
    const mass = weight * source * (unfit ? UNFIT_FACTOR : 1);
    for (const { code } of line) masses.set(code, (masses.get(code) ?? 0) + mass);
  }
  return masses;
}

/**
 * The division that the evidence speaks for: down from the provinces as long as one child holds most, then to the kind said.
 * @param length of the text in UTF-16 units
 */
export function decide(
  { masses, tallies }: Evidence,
  statement: Statement,
  length: number,
  gazetteer: Gazetteer,
): Decision | null {
  if (masses.size === 0) return null;
  const provinces = provincesOf(masses, gazetteer);
  let total = 0;
  for (const { code } of provinces) total += masses.get(code) as number;
  if (total < Math.min(MOST_LEAST_WEIGHT, LEAST_WEIGHT + length / CHARACTERS_PER_WEIGHT))
    return (
      ofProvince(provinces, tallies, statement) ??
      ofOwnKind(tallies, statement, gazetteer) ??
      onlyInChain(tallies, statement)
    );
  const share = (division: Division): number => (masses.get(division.code) ?? 0) / total;
  let at = leader(provinces, masses, total);
  // One of several places of a round-up, which leads by chance: only a head (title, credit) makes the article its own.
  if (at === null || (share(at) < SHARE && !isHead(at, tallies))) return onlyOfKind(tallies, statement);
  for (let below: Division | null = at; below !== null; ) {
    at = below;
    below = leader(gazetteer.children(at.code), masses, masses.get(at.code) ?? 0);
    if (below !== null && isTitledCity(at, below, tallies, statement)) below = null;
    if (below !== null && share(below) < SHARE * share(at) && leadsRound(at, below, tallies)) below = null;
  }
  if (at.level === 'city' && (statement.get('市') ?? 0) < IN_PASSING) at = openedBy(at, tallies) ?? at;
  else if (at.level === 'province' && !UPPER.some((kind) => statement.has(kind))) at = ledBy(at, tallies) ?? at;
  const said = strongestKind(statement);
  if (isBetween(at, statement, tallies)) return null;
  const whole = said === null ? null : wholeOf(at, said, tallies, gazetteer);
  if (said !== null && whole !== null) return { division: whole, share: share(whole), moved: said.kind };
  if (said !== null && isNewsRoom(at, tallies)) {
    const province = gazetteer.lineage(at).find(({ level }) => level === 'province');
    if (province !== undefined && fitsKind(province, said.kind) && !fitsKind(at, said.kind)) {
      return { division: province, share: share(province), moved: said.kind };
    }
  }
  const firm = firmOver(at, tallies, statement);
  if (said === null || said.strength < FIRM || fits(at, said.kind, tallies))
    return { division: at, share: share(at), moved: null };
  const above = gazetteer.lineage(at).find((division) => fitsKind(division, said.kind));
  // 我国于2011年…国务院 in an article that its title gives to 商洛市; not 我国成功发射卫星 from 酒泉.
  const isTitled = said.kind === '国' && isHead(at, tallies, TITLES);
  if ((above !== undefined || isTitled) && said.strength < firm) return { division: at, share: share(at), moved: null };
  const fitting = above ?? nearestBelow(at, said.kind, masses, gazetteer);
  if (fitting === null && isZone(at, said.kind, tallies)) return { division: at, share: share(at), moved: null };
  if (fitting === null) return onlyOfKind(tallies, statement);
  return { division: fitting, share: share(fitting), moved: said.kind };
}

/**
 * 全省春耕顺利…互助县…民和县…大通县: the province, where the text speaks of it, no head names a place, and the places named lie in
 * several cities; not one county of it, 省农科院专家 and a neighbour.
 */
function wholeOf(
  found: Division,
  { kind, strength }: NonNullable<ReturnType<typeof strongestKind>>,
  tallies: ReadonlyMap<string, Tally>,
  gazetteer: Gazetteer,
): Division | null {
  if (found.level === 'province' || strength < IN_PASSING || !UPPER.includes(kind) || isHead(found, tallies))
    return null;
  const province = gazetteer.lineage(found).find(({ level }) => level === 'province');
  if (province === undefined || !fitsKind(province, kind)) return null;
  const cities = new Set<string>();
  let counties = 0;
  for (const { division, weight } of tallies.values()) {
    if (weight < LEAST_NAMED || !isBelow(division, province)) continue;
    cities.add(division.code.slice(0, 4));
    if (division.level === 'county') counties++;
  }
  return cities.size > 1 && counties > 2 ? province : null;
}

/** Least weight of a name in a title that nothing beside it plays down. */
const OUTRIGHT_TITLE = 4;

/** 常德市召开教育工作会 over 全市投入资金,其中桃源县…: of the city that the title names, though its paper is of the county. */
function isTitledCity(
  at: Division,
  below: Division,
  tallies: ReadonlyMap<string, Tally>,
  statement: Statement,
): boolean {
  if (at.level !== 'city' || isHead(below, tallies, TITLES)) return false;
  const isSaid = (statement.get('市') ?? 0) >= IN_PASSING && !isHead(below, tallies);
  if (!isSaid && !tellsCounties(at, tallies)) return false;
  const strongest = tallies.get(at.code)?.strongest;
  return strongest?.zone === 'title' && strongest.weight >= OUTRIGHT_TITLE;
}

/** The provinces that have weight, in the order of their codes. */
function provincesOf(masses: Masses, gazetteer: Gazetteer): Division[] {
  const codes: string[] = [];
  for (const code of masses.keys()) if (code.endsWith('0000')) codes.push(code);
  const provinces: Division[] = [];
  for (const code of codes.sort()) {
    const province = gazetteer.division(code);
    if (province !== null) provinces.push(province);
  }
  return provinces;
}

/** 新乡经开区税务局: a development zone says 区 of itself and lies in the city that its title names. */
function isZone({ code, level }: Division, kind: DivisionKind, tallies: ReadonlyMap<string, Tally>): boolean {
  return kind === '区' && level === 'city' && tallies.get(code)?.mentions.has('title') === true;
}

/** The strength that moves the decision up from a place. */
function firmOver(at: Division, tallies: ReadonlyMap<string, Tally>, statement: Statement): number {
  if (!isHead(at, tallies)) return FIRM;
  const isScene =
    at.level === 'county' && !isHead(at, tallies, NAMED) && !OF_COUNTY.some((kind) => statement.has(kind));
  return isScene ? FIRM_OVER_SCENE : FIRM_OVER_HEAD;
}

/** 本报合肥讯 全省夏收…: whether nothing but a dateline names a city, which then may be where the news room is. */
function isNewsRoom({ code, level }: Division, tallies: ReadonlyMap<string, Tally>): boolean {
  const zones = tallies.get(code)?.mentions;
  return level === 'city' && zones !== undefined && zones.size === 1 && (zones.has('dateline') || zones.has('wire'));
}

/** Whether the title, a credit line or the like names the division or one below it. */
function isHead(outer: Division, tallies: ReadonlyMap<string, Tally>, zones = HEADS): boolean {
  for (const { division, mentions } of tallies.values()) {
    if (isWithin(division, outer) && zones.some((zone) => mentions.has(zone))) return true;
  }
  return false;
}

function leader(divisions: readonly Division[], masses: Masses, whole: number): Division | null {
  let first: Division | null = null;
  let most = 0;
  let second = 0;
  for (const division of divisions) {
    const mass = masses.get(division.code) ?? 0;
    if (mass > most) {
      second = most;
      most = mass;
      first = division;
    } else if (mass > second) second = mass;
  }
  if (most >= SHARE * whole || (most >= LEADING_SHARE * whole && most >= LEAD_FACTOR * second)) return first;
  return null;
}

/** The division of the kind below the one found that leads the others. */
function nearestBelow(found: Division, kind: DivisionKind, masses: Masses, gazetteer: Gazetteer): Division | null {
  const inside = [...masses.keys()]
    .map((code) => gazetteer.division(code))
    .filter((division) => division !== null)
    .filter((division) => isBelow(division, found) && fitsKind(division, kind))
    .sort((a, b) => (masses.get(b.code) ?? 0) - (masses.get(a.code) ?? 0));
  const [first, second] = inside;
  if (first === undefined) return null;
  const most = masses.get(first.code) ?? 0;
  return most >= LEAST_WEIGHT && most >= 1.5 * (second === undefined ? 0 : (masses.get(second.code) ?? 0))
    ? first
    : null;
}
