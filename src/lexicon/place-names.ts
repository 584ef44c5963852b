import type { Division, DivisionLevel } from '../core/types.js';
import { PhraseIndex } from '../text/phrases.js';
import type { Columns } from './compiled-files.js';
import { shortNames } from './division-names.js';
import type { NameClass, NameForm, PlaceName } from './gazetteer.js';
import { NameBeginnings } from './name-beginnings.js';
import { readDerived, readIndex, readLexicon } from './readers.js';

const LEVELS: readonly DivisionLevel[] = ['province', 'city', 'county'];

/** Which later forms join a name: 东乡县 is the old name of one county and the short name of another. */
const JOINED: Readonly<Record<NameForm, readonly NameForm[]>> = {
  full: ['full'],
  alias: ['alias', 'short'],
  short: ['short'],
  stem: ['stem'],
};

interface Draft {
  surface: string;
  form: NameForm;
  class: NameClass;
  divisions: Division[];
}

/** What is known of the names of places. */
interface PlaceNames {
  /** All names, with the newspapers and traps. */
  readonly names: PhraseIndex<PlaceName>;
  /** What they begin with, and the words beside them. */
  readonly beginnings: NameBeginnings;
}

/**
 * The names of divisions. Index and columns are made by the build; a name is made of its row when a text first has it.
 * @param others words that stand where names do
 */
export function placeNames(
  divisions: readonly Division[],
  byCode: ReadonlyMap<string, Division>,
  others: readonly string[],
): PlaceNames {
  const columns = readDerived('place-names', () => columnsOf(withTraps(collectNames(divisions, byCode), byCode)));
  const names = readIndex(
    'place-names',
    () => new PhraseIndex(columns.surface.map((name) => [name, name])).parts.bytes,
  );
  const beginnings = readIndex('place-beginnings', () => NameBeginnings.of([...columns.surface, ...others]).bytes);
  return {
    names: PhraseIndex.fromBytes(names, (number) => {
      const row = number - 1;
      return {
        surface: columns.surface[row] as string,
        form: columns.form[row] as NameForm,
        class: columns.class[row] as NameClass,
        divisions: divisionsOf(columns.codes[row] as string, byCode),
      };
    }),
    beginnings: new NameBeginnings(beginnings),
  };
}

function columnsOf(names: readonly PlaceName[]): Columns<'surface' | 'form' | 'class' | 'codes'> {
  return {
    surface: names.map(({ surface }) => surface),
    form: names.map(({ form }) => form),
    class: names.map((name) => name.class),
    codes: names.map(({ divisions }) => divisions.map(({ code }) => code).join(' ')),
  };
}

function divisionsOf(codes: string, byCode: ReadonlyMap<string, Division>): Division[] {
  return codes === '' ? [] : codes.split(' ').map((code) => byCode.get(code) as Division);
}

function collectNames(divisions: readonly Division[], byCode: ReadonlyMap<string, Division>): Map<string, Draft> {
  const classes = new Map<string, NameClass>();
  for (const row of readLexicon('place-words.tsv', ['name', 'class'])) classes.set(row.name, row.class as NameClass);
  const named = new Map<string, Draft>();
  const add = (surface: string, form: NameForm, division: Division): void => {
    const draft = named.get(surface);
    if (draft === undefined) {
      named.set(surface, { surface, form, class: classes.get(surface) ?? 'plain', divisions: [division] });
    } else if (JOINED[draft.form].includes(form) && !draft.divisions.includes(division)) draft.divisions.push(division);
  };
  for (const division of divisions) add(division.name, 'full', division);
  for (const file of ['place-aliases.tsv', 'old-names.tsv']) {
    for (const { name, code } of readLexicon(file, ['name', 'code'])) {
      const division = byCode.get(code);
      if (division !== undefined) add(name, 'alias', division);
    }
  }
  const shortened = divisions.map((division) => ({ division, names: shortNames(division.name, division.level) }));
  for (const form of ['short', 'stem'] as const) {
    for (const { division, names } of shortened) {
      for (const short of names) if (short.form === form) add(short.name, form, division);
    }
  }
  addFormerCounties(divisions, named, classes);
  for (const draft of named.values()) {
    if (draft.divisions.length < 2) continue;
    draft.divisions.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  }
  return named;
}

/**
 * A district or a city of the counties may have been a county: 房山区 was 房山县. The names that nothing else bears, but for
 * those whose stem is a word: 振兴|县域经济 names no 振兴县.
 */
function addFormerCounties(
  divisions: readonly Division[],
  named: Map<string, Draft>,
  classes: ReadonlyMap<string, string>,
): void {
  const former = new Map<string, Draft>();
  for (const division of divisions) {
    const stem = division.name.slice(0, -1);
    const surface = `${stem}县`;
    if (division.level !== 'county' || !/[^新林][市区]$/.test(division.name) || stem.length < 2) continue;
    if (named.has(surface) || classes.has(stem) || classes.has(division.name)) continue;
    const draft = former.get(surface);
    if (draft !== undefined) draft.divisions.push(division);
    else former.set(surface, { surface, form: 'alias', class: 'plain', divisions: [division] });
  }
  for (const [surface, draft] of former) named.set(surface, draft);
}

/** The names with the newspapers and traps among them; a trap never hides a name that is equal to it. */
function withTraps(named: ReadonlyMap<string, PlaceName>, byCode: ReadonlyMap<string, Division>): PlaceName[] {
  const all = new Map(named);
  for (const { name, code } of readLexicon('newspapers.tsv', ['name', 'code'])) {
    const division = byCode.get(code);
    if (division !== undefined) all.set(name, { surface: name, form: 'alias', class: 'paper', divisions: [division] });
  }
  for (const { surface } of readLexicon('place-traps.tsv', ['surface'])) {
    if (!all.has(surface)) all.set(surface, { surface, form: 'alias', class: 'plain', divisions: [] });
  }
  return [...all.values()];
}
