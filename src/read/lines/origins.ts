/** Of a text without units; most texts are one run, and get a list of their own then. */
const NO_RUNS: number[] = [];

/**
 * Where the UTF-16 units of a text stand in the file that it was taken from, as runs of units that follow one another there too:
 * a line of the file is one run, however long it is.
 */
export class Origins {
  /** Of each run where it begins in the text, and where in the file. */
  #runs: number[] = NO_RUNS;
  #length = 0;

  /** Units of the text. */
  get length(): number {
    return this.#length;
  }

  /** The text goes on with `length` units that stand in the file from `place` on. */
  add(place: number, length: number): this {
    if (length <= 0) return this;
    const runs = this.#runs;
    const last = runs.length - 2;
    if (last < 0) this.#runs = [this.#length, place];
    else if (place - (runs[last + 1] as number) !== this.#length - (runs[last] as number))
      runs.push(this.#length, place);
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
    const runs = other.#runs;
    for (let run = other.#runAt(from); run < runs.length; run += 2) {
      const begin = runs[run] as number;
      const start = Math.max(from, begin);
      if (start >= to) break;
      this.add((runs[run + 1] as number) + start - begin, Math.min(to, other.#endOf(run)) - start);
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
    return (this.#runs[run + 1] as number) + unit - (this.#runs[run] as number);
  }

  /** The first unit that stands at the place or behind it; -1 where none does. */
  firstFrom(place: number): number {
    for (let run = 0; run < this.#runs.length; run += 2) {
      const unit = (this.#runs[run] as number) + Math.max(0, place - (this.#runs[run + 1] as number));
      if (unit < this.#endOf(run)) return unit;
    }
    return -1;
  }

  /** The last unit that stands at the place or before it; -1 where none does. */
  lastUpTo(place: number): number {
    for (let run = this.#runs.length - 2; run >= 0; run -= 2) {
      const ahead = place - (this.#runs[run + 1] as number);
      if (ahead >= 0) return Math.min((this.#runs[run] as number) + ahead, this.#endOf(run) - 1);
    }
    return -1;
  }

  #endOf(run: number): number {
    return this.#runs[run + 2] ?? this.#length;
  }

  /** The run that holds a unit; the first one for a unit before it. */
  #runAt(unit: number): number {
    const runs = this.#runs;
    let low = 0;
    for (let high = (runs.length >> 1) - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if ((runs[2 * middle] as number) <= unit) low = middle;
      else high = middle - 1;
    }
    return 2 * low;
  }
}
