import { isWithin } from '../core/divisions.js';
import type { Division } from '../core/types.js';
import { fold } from '../text/fold.js';
import type { PhraseIndex } from '../text/phrases.js';
import { Divisions, isCarrier } from './divisions.js';
import { NameBeginnings } from './name-beginnings.js';
import { loadPlaceCues, type PlaceCues } from './place-cues.js';
import { placeNames } from './place-names.js';
import { loadTownships } from './townships.js';

/** `full` 西宁市, `short` 双江县, `stem` 西宁, `alias` an old or other name. */
export type NameForm = 'full' | 'short' | 'stem' | 'alias';

/** How far a name can be trusted: `word`, `fragment`, `position`, `known` as in place-words.tsv; `paper` is a newspaper, `plain` every other. */
export type NameClass = 'plain' | 'word' | 'fragment' | 'position' | 'known' | 'paper';

/** A name and the divisions that bear it. A trap is a string that hides the names in it and has no divisions. */
export interface PlaceName {
  readonly surface: string;
  readonly form: NameForm;
  readonly class: NameClass;
  /** The highest level first: 吉林 is the province before the city. */
  readonly divisions: readonly Division[];
}

/** The name of a town, township, sub-district or sumu, with the counties that have one. */
interface Township {
  readonly length: number;
  readonly form: 'township';
  readonly class: 'plain';
  readonly divisions: readonly Division[];
}

export interface Gazetteer extends PlaceCues {
  /** All divisions in the order of their codes; the statistical 市辖区 and 省直辖 levels are no divisions. */
  divisions(): readonly Division[];
  /** All names and traps, for matching in folded text. */
  readonly names: PhraseIndex<PlaceName>;
  /** What the names and traps begin with, and the words by which a text speaks of its own place. */
  readonly beginnings: NameBeginnings;
  /** What these words alone begin with. */
  readonly ownBeginnings: NameBeginnings;
  /** The division with this code; the code of a municipality's 市辖区 level (110100) gives the municipality. */
  division(code: string): Division | null;
  /** The divisions that bear this name in full, shortened (双江县, 西宁) or as an old name. */
  byName(name: string): readonly Division[];
  children(code: string): readonly Division[];
  /** The cities and counties whose first and last character stand at `at` (乌市, 海区), or null: a text may call them so. */
  abbreviatedAt(text: string, at: number): readonly Division[] | null;
  /** The division itself and those above it, from below. */
  lineage(division: Division): readonly Division[];
  /** The longest name of a town (平川镇, 城关街道) that begins at `from` or after it and ends at `end`, or null. */
  townshipEndingAt(text: string, from: number, end: number): Township | null;
  /** Whether one of the divisions has a town of this name without its kind: 寿宁县 has 鳌阳镇. */
  hasTown(divisions: readonly Division[], stem: string): boolean;
  /**
   * The division that a user names: a code, a full or short name, a path with or without separators (青海省/西宁市/城北区,
   * 青海西宁). Null where there is none or more than one.
   */
  resolve(name: string): Division | null;
}

let gazetteer: Gazetteer | null = null;

/**
 * The divisions of GB/T 2260 as of 2024 (Ministry of Civil Affairs): 34 provinces, 333 cities and 2849 counties; those that stand directly under their province (仙桃市, 石河子市, 朝阳区 of Beijing) have it as parent. They are
 * read on the first call.
 */
export function loadGazetteer(): Gazetteer {
  gazetteer ??= readGazetteer();
  return gazetteer;
}

function readGazetteer(): Gazetteer {
  const divisions = new Divisions();
  const cues = loadPlaceCues();
  const own = cues.deixisWords.map(({ surface }) => surface);
  const { names, beginnings } = placeNames(divisions, own);
  const byName = nameFinder(names);
  const division = (code: string): Division | null =>
    divisions.get(code) ?? (isCarrier(code) ? divisions.get(`${code.slice(0, 2)}0000`) : null);
  return {
    ...cues,
    divisions: () => divisions.all(),
    names,
    beginnings,
    ownBeginnings: NameBeginnings.of(own),
    division,
    byName,
    children: (code) => divisions.children(code),
    abbreviatedAt: abbreviationFinder(divisions),
    lineage: lineageFinder(divisions),
    townshipEndingAt: townshipFinder(division, byName),
    hasTown,
    resolve: (name) => resolve(fold(name), division, byName),
  };
}

function nameFinder(names: PhraseIndex<PlaceName>): Gazetteer['byName'] {
  return (name) => {
    const number = names.exactlyAt(name, 0, name.length);
    if (number === 0) return [];
    const place = names.valueOf(number);
    return place.class === 'paper' ? [] : place.divisions;
  };
}

/** The abbreviations are filed when the first is looked up. */
function abbreviationFinder(divisions: Divisions): Gazetteer['abbreviatedAt'] {
  let filed: Map<number, string[]> | null = null;
  return (text, at) => {
    filed ??= fileAbbreviations(divisions);
    const codes = filed.get((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1));
    return codes === undefined ? null : codes.map((code) => divisions.get(code) as Division);
  };
}

/** The codes of those that bear an abbreviation, by its characters. */
function fileAbbreviations({ codes, names }: Divisions): Map<number, string[]> {
  const filed = new Map<number, string[]>();
  codes.forEach((code, row) => {
    const name = names[row] as string;
    if (code.endsWith('0000') || name.length < 3) return;
    const pair = (name.charCodeAt(0) << 16) | name.charCodeAt(name.length - 1);
    const others = filed.get(pair);
    if (others === undefined) filed.set(pair, [code]);
    else others.push(code);
  });
  return filed;
}

/** Townships are made of their names as they are met: most texts name a few of the 40,000. */
function townshipFinder(
  division: (code: string) => Division | null,
  byName: Gazetteer['byName'],
): Gazetteer['townshipEndingAt'] {
  const met = new Map<number, Township>();
  const townshipOf = (number: number, length: number): Township => {
    const divisions = loadTownships()
      .codes(number)
      .map(division)
      .filter((county) => county !== null);
    return { length, form: 'township', class: 'plain', divisions };
  };
  return (text, from, end) => {
    const index = loadTownships();
    const number = index.longestEndingAt(text, from, end);
    if (number !== 0) {
      const township = met.get(number) ?? townshipOf(number, index.lengthOf(number));
      met.set(number, township);
      return township;
    }
    for (const kind of LATER_KINDS.get(text.charAt(end - 1)) ?? []) {
      const later = index.longestEndingAt(text, from, end - 1, kind);
      if (later === 0) continue;
      const stem = index.lengthOf(later) - kind.length;
      // 博兴镇 may be that of 博兴县, and is no 博兴街道 of another place.
      if (byName(text.slice(end - 1 - stem, end - 1)).length === 0) return townshipOf(later, stem + 1);
    }
    return null;
  };
}

const TOWN_KINDS = ['镇', '乡', '街道'];

function hasTown(divisions: readonly Division[], stem: string): boolean {
  const index = loadTownships();
  return TOWN_KINDS.some((kind) => {
    const number = index.longestEndingAt(stem, 0, stem.length, kind);
    if (number === 0 || index.lengthOf(number) !== stem.length + kind.length) return false;
    return index.codes(number).some((code) => divisions.some((division) => division.code === code));
  });
}

/** What a 乡 or a 镇 may have become whose name no town bears any more: the 东湖乡 of an older text is 东湖镇 or 东湖街道 now. */
const LATER_KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['乡', ['镇', '街道']],
  ['镇', ['街道']],
]);

function lineageFinder(divisions: Divisions): Gazetteer['lineage'] {
  const lines = new Map<Division, readonly Division[]>();
  return (from) => {
    let line = lines.get(from);
    if (line === undefined) {
      line = lineageOf(from, divisions);
      lines.set(from, line);
    }
    return line;
  };
}

function lineageOf(division: Division, divisions: Divisions): Division[] {
  const line: Division[] = [];
  for (let at: Division | null = division; at !== null; at = at.parent === null ? null : divisions.get(at.parent))
    line.push(at);
  return line;
}

/** Walks a path of names from the left: each part has to lie in one of the divisions that the parts before it named. */
function resolve(
  name: string,
  division: (code: string) => Division | null,
  byName: Gazetteer['byName'],
): Division | null {
  const text = name.trim();
  if (/^\d{6}$/.test(text)) return division(text);
  let found: readonly Division[] | null = null;
  for (let at = 0; at < text.length; ) {
    if (/[/\s,>·、-]/.test(text.charAt(at))) {
      at++;
      continue;
    }
    let end = text.length;
    while (end > at && byName(text.slice(at, end)).length === 0) end--;
    const here = byName(text.slice(at, end));
    found = found === null ? here : inside(here, found);
    if (found.length === 0) return null;
    at = end;
  }
  return preferred(found ?? []);
}

function inside(inner: readonly Division[], outer: readonly Division[]): readonly Division[] {
  return inner.filter((division) => outer.some((one) => isWithin(division, one)));
}

/** Of the divisions that bear one name the highest, where it is the only one of its level: 吉林 is the province. */
function preferred(divisions: readonly Division[]): Division | null {
  const [first, second] = divisions;
  return first !== undefined && first.level !== second?.level ? first : null;
}
