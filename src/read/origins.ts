/**
 * Where the UTF-16 units of a text stand in the file that it was taken from, as runs of units that follow one another there too:
 * a line of the file is one run, however long it is.
 */
export class Origins {
  /** Where each run begins in the text, and where in the file. */
  readonly #starts: number[] = [];
  readonly #places: number[] = [];
  #length = 0;

  /** Units of the text. */
  get length(): number {
    return this.#length;
  }

  /** The text goes on with `length` units that stand in the file from `place` on. */
  add(place: number, length: number): this {
    if (length <= 0) return this;
    const last = this.#starts.length - 1;
    const goesOn =
      last >= 0 && place - (this.#places[last] as number) === this.#length - (this.#starts[last] as number);
    if (!goesOn) {
      this.#starts.push(this.#length);
      this.#places.push(place);
    }
    this.#length += length;
    return this;
  }

  /** The text goes on with units that all stand at one place, such as those that a character reference of HTML stands for. */
  addAtOnePlace(place: number, length: number): this {
    for (let unit = 0; unit < length; unit++) this.add(place, 1);
    return this;
  }

  /** The text goes on with the units of another text from `from` to `to`. */
  addPart(other: Origins, from = 0, to = other.length): this {
    for (let run = other.#runAt(from); run < other.#starts.length; run++) {
      const start = Math.max(from, other.#starts[run] as number);
      if (start >= to) break;
      const end = Math.min(to, other.#endOf(run));
      this.add((other.#places[run] as number) + start - (other.#starts[run] as number), end - start);
    }
    return this;
  }

  slice(from: number, to: number): Origins {
    return new Origins().addPart(this, from, to);
  }

  /** Where the unit stands in the file; null where the text has none of that number. */
  placeOf(unit: number): number | null {
    if (!(unit >= 0 && unit < this.#length)) return null;
    const run = this.#runAt(unit);
    return (this.#places[run] as number) + unit - (this.#starts[run] as number);
  }

  /** The first unit that stands at the place or behind it; -1 where none does. */
  firstFrom(place: number): number {
    for (let run = 0; run < this.#starts.length; run++) {
      const start = this.#starts[run] as number;
      const ahead = Math.max(0, place - (this.#places[run] as number));
      if (start + ahead < this.#endOf(run)) return start + ahead;
    }
    return -1;
  }

  /** The last unit that stands at the place or before it; -1 where none does. */
  lastUpTo(place: number): number {
    for (let run = this.#starts.length - 1; run >= 0; run--) {
      const ahead = place - (this.#places[run] as number);
      if (ahead >= 0) return Math.min((this.#starts[run] as number) + ahead, this.#endOf(run) - 1);
    }
    return -1;
  }

  #endOf(run: number): number {
    return this.#starts[run + 1] ?? this.#length;
  }

  /** The run that holds a unit; the first one for a unit before it. */
  #runAt(unit: number): number {
    const starts = this.#starts;
    let low = 0;
    for (let high = starts.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= unit) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
