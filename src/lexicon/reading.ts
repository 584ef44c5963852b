import { Endings } from '../text/endings.js';
import type { PhraseIndex } from '../text/phrases.js';
import { UnitSet } from '../text/unit-set.js';
import { type FurniturePhrase, FurniturePhrases, type FurniturePlace } from './furniture.js';
import { PageWords } from './page-words.js';
import { readLexicon, readPhraseSet } from './readers.js';

type Office = readonly [office: string, part: BylinePart];
export type BylinePart = 'person' | 'text' | 'photo' | 'both';

/** Labels before what a page says of an article, by what they say. */
interface PageLabels {
  readonly staff: Endings;
  readonly record: Endings;
  /** A label of those who wrote, and the names after it as its first group. */
  readonly author: RegExp;
  /** Those of who made the page, the longest first: none of them says who wrote. */
  readonly editors: readonly string[];
}

/** What the reader knows of names and pages. */
export interface ReadingLexicon {
  /** Surname to the number of characters of the longest full name that begins with it. */
  readonly surnames: ReadonlyMap<string, number>;
  /** Characters that spell names of other languages (毕力格巴特尔). */
  readonly transcribing: ReadonlySet<string>;
  /** Words that begin like a name and are none, offices (通讯员) among them. */
  readonly notNames: ReadonlySet<string>;
  /** Words for who wrote or photographed, longest first, filed by their first and by their last character. */
  readonly officesByFirst: ReadonlyMap<string, readonly Office[]>;
  readonly officesByLast: ReadonlyMap<string, readonly Office[]>;
  /** The same words, and those that stand before them, to be looked up in a line. */
  readonly officeWords: PhraseIndex<true>;
  /** Endings of the names of newspapers, stations and offices on bylines. */
  readonly outlets: Endings;
  readonly furniture: FurniturePhrases;
  readonly pageLabels: PageLabels;
  readonly pageWords: PageWords;
  /** What the names of papers and their editions end with in the head of a page (如皋融媒), and what ends like them and names none (喜报). */
  readonly papers: Endings;
  readonly noPapers: Endings;
  /** What a paper's name ends with that stands alone on its line. */
  readonly papersAlone: Endings;
  /** What the name of a paper on the web ends with (数字报). */
  readonly digital: Endings;
  /** Heads of lists of links to other articles. */
  readonly linkHeads: ReadonlySet<string>;
  /** What the head of a list of articles with the beginnings of their texts ends with. */
  readonly teaserHeads: Endings;
  /** What the name of a site ends with. */
  readonly sites: Endings;
  /** Titles of what an office makes known. */
  readonly notices: Endings;
  readonly briefs: Endings;
  /** Labels of what stands beside an article, and what they are. */
  readonly asides: ReadonlyMap<string, 'note' | 'sidebar'>;
  /** What they begin with. */
  readonly asideFirsts: UnitSet;
  /** Words of a page's links (上一版, 放大). */
  readonly links: PhraseIndex<true>;
  readonly pageNames: ReadonlySet<string>;
  /** Names of columns that could be titles as well (喜迎二十大), and endings of such names (之窗, 走基层). */
  readonly columnNames: ReadonlySet<string>;
  readonly columnEndings: Endings;
  /** Two characters that such a name begins with before the name of a place (美丽清源). */
  readonly columnBeginnings: ReadonlySet<string>;
  readonly longestPageName: number;
  readonly longestColumnName: number;
  /** Those that are short enough for a menu. */
  readonly menuNames: PhraseIndex<true>;
  /** What the names of pages end with where they stand in a row: 省内要闻, 日报公众号. */
  readonly menuEndings: Endings;
  readonly organHeads: Endings;
}

const LONGEST_MENU_NAME = 4;

let loaded: ReadingLexicon | null = null;

/** The lexicon of the reader, loaded once. */
export function readingLexicon(): ReadingLexicon {
  loaded ??= load();
  return loaded;
}

function filed(
  offices: readonly Office[],
  placeOf: (office: string) => string,
): ReadonlyMap<string, readonly Office[]> {
  const files = new Map<string, Office[]>();
  for (const office of offices) {
    const file = files.get(placeOf(office[0]));
    if (file === undefined) files.set(placeOf(office[0]), [office]);
    else file.push(office);
  }
  return files;
}

function pageLabels(): PageLabels {
  const rows = readLexicon('page-labels.tsv', ['label', 'says']);
  const of = (says: string): string[] => rows.filter((row) => row.says.includes(says)).map(({ label }) => label);
  const all = rows.map(({ label }) => label).join('|');
  // What ends the names: the line, a bracket, a date, or the next label; `作者：马小军审核：…` has no gap before it.
  const end = `\\s*(?:$|[）)】|｜【[\\d]|上一[篇条]|[\\s|｜][\\u4e00-\\u9fff]{2,6}[:：]|(?:责任|发布|${all})[\\u4e00-\\u9fff]{0,2}[:：])`;
  const author = new RegExp(`(?:${of('author').join('|')})\\s?[:：/／]\\s*([\\u4e00-\\u9fff·、,， ]{2,40}?)(?=${end})`);
  const editors = of('staff')
    .filter((label) => !of('author').includes(label))
    .sort((a, b) => b.length - a.length);
  return { staff: new Endings(of('staff')), record: new Endings(of('record')), author, editors };
}

function load(): ReadingLexicon {
  const pageWords = new PageWords();
  const offices = readLexicon('byline-offices.tsv', ['office', 'part'])
    .map((row) => [row.office, row.part as BylinePart] as const)
    .sort(([a], [b]) => b.length - a.length);
  const columns = readLexicon('page-columns.tsv', ['name', 'place']);
  const columnNames = columns.filter(({ place }) => place === 'whole').map(({ name }) => name);
  const asides = readLexicon('aside-labels.tsv', ['label', 'kind']);
  const pageNames = readLexicon('page-names.tsv', ['name']).map((row) => row.name);
  return {
    surnames: new Map(
      readLexicon('surnames.tsv', ['surname', 'length']).map((row) => [row.surname, Number(row.length)]),
    ),
    transcribing: new Set(
      readLexicon('transcribing.tsv', ['language', 'characters']).flatMap(({ characters }) => [...characters]),
    ),
    notNames: new Set([
      ...readLexicon('not-names.tsv', ['word']).map((row) => row.word),
      ...offices.map(([office]) => office),
    ]),
    officesByFirst: filed(offices, (office) => office.charAt(0)),
    officesByLast: filed(offices, (office) => office.charAt(office.length - 1)),
    officeWords: readPhraseSet('office-words', () => [
      ...new Set([...offices.map(([office]) => office), ...pageWords.of('own'), ...pageWords.of('epithet')]),
    ]),
    outlets: new Endings(readLexicon('byline-outlets.tsv', ['ending']).map((row) => row.ending)),
    furniture: new FurniturePhrases(
      readLexicon('page-furniture.tsv', ['phrase', 'place', 'role']).map(({ phrase, place, role }) => ({
        phrase,
        place: place as FurniturePlace,
        role: role as FurniturePhrase['role'],
      })),
    ),
    pageLabels: pageLabels(),
    pageWords,
    papers: new Endings([...pageWords.of('paper'), ...pageWords.of('digital'), ...pageWords.of('site')]),
    digital: new Endings(pageWords.of('digital')),
    linkHeads: new Set(pageWords.of('links')),
    teaserHeads: new Endings(pageWords.of('teasers')),
    noPapers: new Endings(pageWords.of('no-paper')),
    papersAlone: new Endings([...pageWords.of('daily'), ...pageWords.of('gazette')]),
    sites: new Endings(pageWords.of('site')),
    notices: new Endings(pageWords.of('notice')),
    briefs: new Endings(pageWords.of('briefs')),
    asides: new Map(asides.map(({ label, kind }) => [label, kind as 'note' | 'sidebar'])),
    asideFirsts: new UnitSet(asides.map(({ label }) => label.charAt(0)).join('')),
    links: readPhraseSet('page-links', () => readLexicon('page-links.tsv', ['link']).map(({ link }) => link)),
    pageNames: new Set(pageNames),
    columnNames: new Set(columnNames),
    columnEndings: new Endings(columns.filter(({ place }) => place === 'end').map(({ name }) => name)),
    columnBeginnings: new Set(columns.filter(({ place }) => place === 'of-place').map(({ name }) => name)),
    longestPageName: Math.max(...pageNames.map(({ length }) => length)),
    longestColumnName: Math.max(...columnNames.map(({ length }) => length)),
    menuNames: readPhraseSet('menu-names', () =>
      pageNames.filter(({ length }) => length >= 2 && length <= LONGEST_MENU_NAME),
    ),
    menuEndings: new Endings(pageWords.of('menu')),
    organHeads: new Endings(readLexicon('organ-heads.tsv', ['head']).map((row) => row.head)),
  };
}
