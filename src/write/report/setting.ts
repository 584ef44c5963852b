import type { Division } from '../../core/types.js';
import type { Report } from '../../digest/report.js';
import { shortNames } from '../../lexicon/division-names.js';
import { looseKey } from '../../text/loose.js';
import type { Figures } from './figures.js';
import type { Texts } from './texts.js';

/** What every section of the page is made from. */
export interface Setting {
  readonly report: Report;
  readonly texts: Texts;
  readonly figures: Figures;
  /** The form in which a slogan is shown, by its key. */
  readonly slogans: ReadonlyMap<string, string>;
  /** The names of the compared divisions, by their codes. */
  readonly places: ReadonlyMap<string, string>;
}

/** The forms in which slogans are shown, by their keys. */
export function sloganForms(report: Report): ReadonlyMap<string, string> {
  return new Map(report.slogans.map(({ slogan }) => [looseKey(slogan), slogan]));
}

/**
 * Names for the divisions of one chart, by code: as short as they are still understood (青海, 西宁, 海西州, 城北区), with the
 * division above where two would be alike (兰州市城关区, 拉萨市城关区), else the whole path.
 */
export function placeLabels(divisions: readonly Division[]): ReadonlyMap<string, string> {
  const forms = [shortLabel, ({ path }: Division) => path.split('/').slice(-2).join(''), ({ path }: Division) => path];
  const labels = new Map<string, string>();
  for (const form of forms) {
    const left = divisions.filter(({ code }) => !labels.has(code));
    const times = new Map<string, number>();
    for (const division of left) times.set(form(division), (times.get(form(division)) ?? 0) + 1);
    for (const division of left) if (times.get(form(division)) === 1) labels.set(division.code, form(division));
  }
  return labels;
}

function shortLabel(division: Division): string {
  const names = shortNames(division.name, division.level);
  const short = names.find(({ form }) => form === 'short')?.name;
  if (division.level === 'province') return names.find(({ form }) => form === 'stem')?.name ?? division.name;
  if (short !== undefined) return short;
  return division.level === 'city' ? (names[0]?.name ?? division.name) : division.name;
}

/** The divisions of the compared level with their labels. */
export function comparedPlaces(report: Report): ReadonlyMap<string, string> {
  const divisions = report.levels[report.level].done.flatMap(({ division }) => (division === null ? [] : [division]));
  return placeLabels(divisions);
}

/** Occurrences in 10,000 characters. */
export function densityOf(count: number, characters: number): number {
  return characters === 0 ? 0 : (count / characters) * 10_000;
}
