const UNITS = 65_536;

/** A set of characters of the basic plane, a bit for each: small enough to stay in the cache, and asked in a nanosecond. */
export class UnitSet {
  readonly #bits = new Uint8Array(UNITS >> 3);

  /** @param characters all that are in the set, one after the other */
  constructor(characters: string) {
    for (let at = 0; at < characters.length; at++) this.add(characters.charCodeAt(at));
  }

  add(unit: number): void {
    const at = unit >> 3;
    this.#bits[at] = (this.#bits[at] as number) | (1 << (unit & 7));
  }

  /** Whether the UTF-16 unit is in the set; `NaN`, which is what stands behind the end of a text, is not. */
  has(unit: number): boolean {
    return ((this.#bits[unit >> 3] as number) & (1 << (unit & 7))) !== 0;
  }
}

/** Adds bits to those that the characters of a string have in a table by UTF-16 unit. */
export function markUnits(table: Uint16Array, characters: string, bits: number): void {
  for (let at = 0; at < characters.length; at++) {
    const unit = characters.charCodeAt(at);
    table[unit] = (table[unit] as number) | bits;
  }
}

/** The few characters of a string, as a set of UTF-16 units. */
export function unitsIn(characters: string): ReadonlySet<number> {
  if (characters === '') return NO_UNITS;
  const units = new Set<number>();
  for (let at = 0; at < characters.length; at++) units.add(characters.charCodeAt(at));
  return units;
}

export const NO_UNITS: ReadonlySet<number> = new Set();
