const UNITS = 0x10000;
/** Groups of names, a bit for each: which of them a unit begins, and above those which of them it stands second in. */
const GROUPS = 15;
/** The group of the names of one character, which any unit follows. */
const SINGLES = 1 << GROUPS;
const SECOND = 16;

/**
 * What names begin with, to find where in a text one may stand: a pass over its units looks up each of them once. The pairs of a group
 * are not told apart, so that a name stands at few of the places, and at no others.
 */
export class Beginnings {
  /** By UTF-16 unit the groups that it begins, and those that it stands second in. */
  readonly #roles = new Uint32Array(UNITS).fill((SINGLES << SECOND) >>> 0);

  /** @param names an empty one stands nowhere */
  constructor(names: Iterable<string>) {
    for (const name of names) {
      if (name === '') continue;
      const first = name.charCodeAt(0);
      const group = name.length === 1 ? SINGLES : 1 << (first % GROUPS);
      this.#add(first, group);
      if (name.length > 1) this.#add(name.charCodeAt(1), group << SECOND);
    }
  }

  #add(unit: number, role: number): void {
    this.#roles[unit] = (this.#roles[unit] as number) | role;
  }

  /**
   * The first place from `from` on where a name may stand, `to` where none does before.
   * @param units of the text, with one more behind it
   */
  next(units: Uint16Array, from: number, to: number): number {
    const roles = this.#roles;
    let role = roles[units[from] as number] as number;
    for (let at = from; at < to; at++) {
      const following = roles[units[at + 1] as number] as number;
      if ((role & (following >>> SECOND)) !== 0) return at;
      role = following;
    }
    return to;
  }
}
