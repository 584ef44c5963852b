import type { Division } from '../core/types.js';
import type { Columns } from './compiled-files.js';
import { readDerived, readLexicon } from './readers.js';

/** Levels of the code list that are no places: the 市辖区 and 县 of municipalities, and 省直辖县级行政区划. */
const CARRIER = /^(?:11|12|31|50)0[12]00$|9000$/;

export function isCarrier(code: string): boolean {
  return CARRIER.test(code);
}

/** The divisions of divisions.tsv. One is made when it is asked for: a text names a few of the 3,216. */
export class Divisions {
  readonly #columns: Columns<'code' | 'name'> = readDerived('divisions', readColumns);
  readonly #made = new Map<string, Division>();
  readonly #children = new Map<string, readonly Division[]>();

  get(code: string): Division | null {
    return this.#made.get(code) ?? this.#make(code);
  }

  /** All of them, in the order of their codes. */
  all(): readonly Division[] {
    return this.codes.map((code) => this.get(code) as Division);
  }

  /** The codes of all of them, in ascending order. */
  get codes(): readonly string[] {
    return this.#columns.code;
  }

  /** Their names, in the order of `codes`. */
  get names(): readonly string[] {
    return this.#columns.name;
  }

  /** Those directly under the one with this code. */
  children(code: string): readonly Division[] {
    const known = this.#children.get(code);
    if (known !== undefined) return known;
    const prefix = code.replace(/(?:00){1,2}$/, '');
    const within: Division[] = [];
    for (let row = this.#rowOf(code) + 1; this.codes[row]?.startsWith(prefix); row++) {
      within.push(this.get(this.codes[row] as string) as Division);
    }
    const children = within.filter(({ parent }) => parent === code);
    this.#children.set(code, children);
    return children;
  }

  #make(code: string): Division | null {
    const row = this.#rowOf(code);
    if (this.codes[row] !== code) return null;
    const division = this.#of(code, this.names[row] as string);
    this.#made.set(code, division);
    return division;
  }

  #of(code: string, name: string): Division {
    if (code.endsWith('0000')) return { code, name, path: name, level: 'province', parent: null };
    const level = code.endsWith('00') ? 'city' : 'county';
    const city = level === 'county' ? this.get(`${code.slice(0, 4)}00`) : null;
    const parent = city ?? this.get(`${code.slice(0, 2)}0000`);
    return { code, name, path: `${parent?.path ?? ''}/${name}`, level, parent: parent?.code ?? null };
  }

  /** The first row whose code is not before this one. */
  #rowOf(code: string): number {
    let low = 0;
    let high = this.codes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.codes[middle] as string) < code) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function readColumns(): Columns<'code' | 'name'> {
  const rows = readLexicon('divisions.tsv', ['code', 'name']);
  return { code: rows.map(({ code }) => code), name: rows.map(({ name }) => name) };
}
