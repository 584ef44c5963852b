/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Texts } from '../texts.js';

interface ArticleData {
  readonly file: string;
  readonly index: number;
  readonly title: string;
  readonly date: string;
  readonly region: string;
  readonly sentences: readonly string[];
}

export interface SloganData {
  readonly slogan: string;
  readonly kind: keyof Texts['kinds'];
  readonly count: number;
  readonly articles: number;
  readonly regions: number;
  readonly variants: readonly string[];
  readonly firstDate: string;
  readonly lastDate: string;
  /** Article, sentence of the article, and which of its UTF-16 units. */
  readonly occurrences: readonly (readonly [article: number, sentence: number, at: number, length: number])[];
}

export interface ClaimData {
  readonly article: number;
  readonly region: string;
  readonly regionCode: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly bound: string;
  readonly category: keyof Texts['categories'];
  readonly role: keyof Texts['roles'] | null;
  readonly measure: string | null;
  readonly action: string | null;
  readonly change: string | null;
  readonly status: keyof Texts['status'];
  readonly sentence: number;
  /** UTF-16 units from the beginning of the sentence, and those that the number takes there. */
  readonly at: number;
  readonly length: number;
}

export interface RegionData {
  readonly code: string;
  readonly name: string;
  readonly path: string;
  readonly level: keyof Texts['levels'];
  readonly articles: number;
  readonly claims: number;
  readonly slogans: number;
  readonly top: readonly string[];
  /** In the order of `Texts.measures`. */
  readonly sums: readonly (number | null)[];
}

export interface KeynessData {
  readonly region: string;
  readonly slogan: string;
  readonly count: number;
  readonly rest: number;
  readonly rate: number;
  readonly restRate: number;
  readonly g2: number;
  readonly logRatio: number | null;
}

/** What the page's script works with. */
export interface PageData {
  readonly language: 'zh' | 'en';
  readonly texts: Pick<
    Texts,
    | 'table'
    | 'slogans'
    | 'claims'
    | 'regions'
    | 'kinds'
    | 'categories'
    | 'roles'
    | 'status'
    | 'levels'
    | 'measures'
    | 'unplaced'
    | 'none'
  >;
  readonly articles: readonly ArticleData[];
  readonly slogans: readonly SloganData[];
  readonly claims: readonly ClaimData[];
  readonly regions: readonly RegionData[];
  readonly keyness: readonly KeynessData[];
}

/** Rows without the names of their cells, which would be most of the file. */
interface Packed {
  readonly names: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

const PACKED = ['articles', 'slogans', 'claims', 'regions', 'keyness'] as const;

export function pack(data: PageData): unknown {
  const packed = PACKED.map((table) => {
    const rows: readonly object[] = data[table];
    return [table, { names: Object.keys(rows[0] ?? {}), rows: rows.map((row) => Object.values(row)) }];
  });
  return { ...data, ...Object.fromEntries(packed) };
}

export function unpack(json: string): PageData {
  const data = JSON.parse(json) as Record<string, unknown>;
  for (const table of PACKED) {
    const { names, rows } = data[table] as Packed;
    data[table] = rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
  }
  return data as unknown as PageData;
}
