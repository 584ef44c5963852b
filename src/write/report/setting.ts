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
}

/** The forms in which slogans are shown, by their keys. */
export function sloganForms(report: Report): ReadonlyMap<string, string> {
  return new Map(report.slogans.map(({ slogan }) => [looseKey(slogan), slogan]));
}

/** A division's name as short as it is still understood: 青海, 西宁, 海西州, 城北区, 双江县. */
export function placeLabel(division: Division): string {
  const names = shortNames(division.name, division.level);
  const short = names.find(({ form }) => form === 'short')?.name;
  if (division.level === 'province') return names.find(({ form }) => form === 'stem')?.name ?? division.name;
  if (short !== undefined) return short;
  return division.level === 'city' ? (names[0]?.name ?? division.name) : division.name;
}

/** Occurrences in 10,000 characters. */
export function densityOf(count: number, characters: number): number {
  return characters === 0 ? 0 : (count / characters) * 10_000;
}
