import type { Division, DivisionLevel } from '../core/types.js';
import { PhraseIndex } from '../text/phrases.js';
import { shortNames } from './division-names.js';
import type { Divisions } from './divisions.js';
import type { NameClass, NameForm, PlaceName } from './gazetteer.js';
import { NameBeginnings } from './name-beginnings.js';
import { indexBytes, readDerived, readIndex, readLexicon } from './readers.js';

const LEVELS: readonly DivisionLevel[] = ['province', 'city', 'county'];
const FORMS: readonly NameForm[] = ['full', 'short', 'stem', 'alias'];
const CLASSES: readonly NameClass[] = ['plain', 'word', 'fragment', 'position', 'known', 'paper'];

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
 * The names of divisions. Indices and columns are made by the build; a name is made of its row when a text first has it.
 * @param others words that stand where names do
 */
export function placeNames(divisions: Divisions, others: readonly string[]): PlaceNames {
  const made = once(() => withTraps(collectNames(divisions), divisions));
  const kinds = readIndex('place-kinds', () => Uint8Array.from(made(), kindOf));
  const { codes } = readDerived('place-names', () => ({ codes: made().map(codesOf) }));
  const names: PhraseIndex<PlaceName> = PhraseIndex.fromBytes(
    readIndex('place-names', () =>
      indexBytes(
        'place-names',
        made().map(({ surface }) => [surface, surface]),
      ),
    ),
    (number) => ({
      surface: names.phrase(number),
      form: FORMS[(kinds[number - 1] as number) % FORMS.length] as NameForm,
      class: CLASSES[Math.floor((kinds[number - 1] as number) / FORMS.length)] as NameClass,
      divisions: divisionsOf(codes[number - 1] as string, divisions),
    }),
  );
  const beginnings = readIndex(
    'place-beginnings',
    () => NameBeginnings.of([...made().map(({ surface }) => surface), ...others]).bytes,
  );
  return { names, beginnings: new NameBeginnings(beginnings) };
}

/** Form and class of a name in one number. */
function kindOf({ form, class: name }: PlaceName): number {
  return CLASSES.indexOf(name) * FORMS.length + FORMS.indexOf(form);
}

function codesOf({ divisions }: PlaceName): string {
  return divisions.map(({ code }) => code).join(' ');
}

function divisionsOf(codes: string, divisions: Divisions): Division[] {
  return codes === '' ? [] : codes.split(' ').map((code) => divisions.get(code) as Division);
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => (made ??= make());
}

function collectNames(registry: Divisions): Map<string, Draft> {
  const divisions = registry.all();
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
      const division = registry.get(code);
      if (division !== null) add(name, 'alias', division);
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
function withTraps(named: ReadonlyMap<string, PlaceName>, divisions: Divisions): PlaceName[] {
  const all = new Map(named);
  for (const { name, code } of readLexicon('newspapers.tsv', ['name', 'code'])) {
    const division = divisions.get(code);
    if (division !== null) all.set(name, { surface: name, form: 'alias', class: 'paper', divisions: [division] });
  }
  for (const { surface } of readLexicon('place-traps.tsv', ['surface'])) {
    if (!all.has(surface)) all.set(surface, { surface, form: 'alias', class: 'plain', divisions: [] });
  }
  return [...all.values()];
}
