import type { Article, SloganKind, SloganOccurrence } from '../core/types.js';
import type { ArticleFindings } from '../find/analysis.js';
import { sentenceAround } from '../find/analysis.js';
import { looseKey } from '../text/loose.js';
import { copyOf, type Fold, type Saved } from './fold.js';
import { nearForms } from './near.js';
import { addCounts, byCodePoint, count, mostCounted } from './order.js';
import { countText, type Entry, newEntry, widenDates } from './slogan-entry.js';

/** A slogan's row: one canonical form of one group. */
export interface SloganRow {
  /** Cells of the group's columns, empty without `--by`. */
  readonly group: readonly (string | number | null)[];
  readonly slogan: string;
  readonly kind: SloganKind;
  readonly count: number;
  readonly articles: number;
  readonly regions: number;
  /** The spellings met, most frequent first. */
  readonly variants: readonly string[];
  /** The sentence of the first occurrence. */
  readonly context: string;
  readonly known: boolean;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Slogans of the same group at an edit distance of one, perhaps misprints of it or it of them: `form×count`. */
  readonly near: readonly string[];
}

/** The columns that a slogan is counted within, for one article. */
export type SloganGrouping = (findings: ArticleFindings) => readonly (string | number | null)[];

/** An entry with its maps and sets as lists. */
interface SavedEntry {
  readonly key: string;
  readonly entry: Omit<Entry, 'forms' | 'kinds' | 'variants' | 'regions' | 'lastArticle'>;
  readonly forms: readonly [string, number][];
  readonly kinds: readonly [SloganKind, number][];
  readonly variants: readonly [string, number][];
  readonly regions: readonly string[];
}

/** Counts slogans over articles; keeps the tables only. Canonical forms that differ in separators alone are one slogan. */
export class SloganFold implements Fold<SloganRow> {
  readonly keepsCopies = true;
  readonly #entries = new Map<string, Entry>();
  readonly #groupOf: SloganGrouping;
  #group = '';
  /** By form the entries of the group that the last article is in: a key takes longer to make than to look up. */
  readonly #ofGroup = new Map<string, Entry>();
  #articles = 0;

  constructor(groupOf: SloganGrouping) {
    this.#groupOf = groupOf;
  }

  add(findings: ArticleFindings): void {
    const { article, region, slogans } = findings;
    const group = this.#groupOf(findings);
    this.#articles++;
    this.#enter(group);
    for (const occurrence of slogans.occurrences) {
      const entry = this.#entryOf(group, article, occurrence);
      entry.count++;
      countText(entry.forms, occurrence.slogan);
      countText(entry.variants, occurrence.text);
      count(entry.kinds, occurrence.kind, 1);
      entry.known ||= occurrence.known;
      if (entry.lastArticle === this.#articles) continue;
      entry.lastArticle = this.#articles;
      entry.articles++;
      if (region.division !== null) entry.regions.add(region.division.code);
      widenDates(entry, article.date, article.date);
    }
  }

  /** Looks forms up within a group, until another comes. */
  #enter(group: Entry['group']): void {
    const name = JSON.stringify(group);
    if (name === this.#group) return;
    this.#group = name;
    this.#ofGroup.clear();
  }

  #entryOf(group: Entry['group'], article: Article, occurrence: SloganOccurrence): Entry {
    const known = this.#ofGroup.get(occurrence.slogan);
    if (known !== undefined) return known;
    const key = JSON.stringify([...group, looseKey(occurrence.slogan)]);
    const entry = this.#entries.get(key) ?? newEntry(group.map(copyOfCell), contextOf(article, occurrence));
    this.#entries.set(key, entry);
    this.#ofGroup.set(copyOf(occurrence.slogan), entry);
    return entry;
  }

  save(): Saved {
    return Array.from(this.#entries, ([key, entry]): SavedEntry => {
      const { group, context, count, articles, known, firstDate, lastDate, forms, kinds, variants, regions } = entry;
      return {
        key,
        entry: { group, context, count, articles, known, firstDate, lastDate },
        forms: [...forms],
        kinds: [...kinds],
        variants: [...variants],
        regions: [...regions],
      };
    });
  }

  merge(saved: Saved): void {
    for (const { key, entry: other, forms, kinds, variants, regions } of saved as SavedEntry[]) {
      const entry = this.#entries.get(key) ?? newEntry(other.group, other.context);
      this.#entries.set(key, entry);
      addCounts(entry.forms, forms);
      addCounts(entry.kinds, kinds);
      addCounts(entry.variants, variants);
      for (const region of regions) entry.regions.add(region);
      entry.count += other.count;
      entry.articles += other.articles;
      entry.known ||= other.known;
      widenDates(entry, other.firstDate, other.lastDate);
    }
  }

  /** The rows: in the order of the groups met, within a group by count ↓, articles ↓, then code points. */
  rows(): SloganRow[] {
    const rows = this.#byGroup().flatMap((entries, rank) => rowsOf(entries).map((row) => ({ row, rank })));
    rows.sort(
      (a, b) =>
        a.rank - b.rank ||
        b.row.count - a.row.count ||
        b.row.articles - a.row.articles ||
        byCodePoint(a.row.slogan, b.row.slogan),
    );
    return rows.map(({ row }) => row);
  }

  /** The entries of each group, the groups in the order met. */
  #byGroup(): Entry[][] {
    const groups = new Map<string, Entry[]>();
    for (const entry of this.#entries.values()) {
      const group = JSON.stringify(entry.group);
      const entries = groups.get(group);
      if (entries === undefined) groups.set(group, [entry]);
      else entries.push(entry);
    }
    return [...groups.values()];
  }
}

function contextOf(article: Article, occurrence: SloganOccurrence): string {
  const sentence = sentenceAround(article, occurrence);
  return copyOf(article.text.slice(sentence.start, sentence.end));
}

function copyOfCell(cell: string | number | null): string | number | null {
  return typeof cell === 'string' ? copyOf(cell) : cell;
}

/** The rows of one group. */
function rowsOf(entries: readonly Entry[]): SloganRow[] {
  const forms = entries.map((entry) => {
    const form = canonicalForm(entry.forms);
    return { key: looseKey(form), form, count: entry.count };
  });
  const near = nearForms(forms);
  return entries.map((entry, at) => rowOf(entry, near.get(forms[at]?.key ?? '') ?? []));
}

function rowOf(entry: Entry, near: readonly string[]): SloganRow {
  const { group, context, known, firstDate, lastDate, articles } = entry;
  return {
    group,
    slogan: canonicalForm(entry.forms),
    kind: mostCounted(entry.kinds)[0] as SloganKind,
    count: entry.count,
    articles,
    regions: entry.regions.size,
    variants: mostCounted(entry.variants),
    context,
    known,
    firstDate,
    lastDate,
    near,
  };
}

/** The form with separators where any article has one (走在前、作表率 before 走在前作表率), else the most frequent. */
function canonicalForm(forms: ReadonlyMap<string, number>): string {
  const ranked = mostCounted(forms);
  const longest = Math.max(...ranked.map((form) => form.length));
  return ranked.find((form) => form.length === longest) as string;
}
