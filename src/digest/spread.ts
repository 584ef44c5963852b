import { type BlockPool, NumberLog, NumberReader } from './number-log.js';

/** How often a unit occurs, and how evenly. */
export interface Frequency {
  readonly unit: string;
  readonly count: number;
  /** Articles that have it. */
  readonly articles: number;
  /** Deviation of proportions over the articles, 0 (even) to 1, rounded, so that the last bits of a division never change a table. */
  readonly dp: number;
}

/** Plain data, see `Saved`. */
export interface SavedSpread {
  readonly units: readonly string[];
  readonly log: string;
  readonly size: number;
}

const DP_DIGITS = 4;

/** Counts units article by article, and keeps how often each article has them: millions of numbers for a big corpus. */
export class Spread {
  readonly #numbers = new Map<string, number>();
  /** Of each article: how many units it has, its size, and the units with their counts, see `#put`. */
  readonly #log: NumberLog;
  /** Occurrences in the article under way, by unit. */
  #here = new Uint32Array(2 ** 8);
  readonly #met: number[] = [];
  #size = 0;

  /** @param pool where the counts of articles go when they get many; they stay in memory without it */
  constructor(pool?: BlockPool) {
    this.#log = new NumberLog(pool);
  }

  /** Sizes of all articles together. */
  get size(): number {
    return this.#size;
  }

  /** The number of a unit, by which it is counted. */
  numberOf(unit: string): number {
    const known = this.#numbers.get(unit);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(unit, number);
    if (number >= this.#here.length) {
      const larger = new Uint32Array(2 * number);
      larger.set(this.#here);
      this.#here = larger;
    }
    return number;
  }

  /** Counts a unit in the article under way. */
  count(number: number, times = 1): void {
    const before = this.#here[number] as number;
    if (before === 0) this.#met.push(number);
    this.#here[number] = before + times;
  }

  /** Ends the article under way. */
  endArticle(size: number): void {
    this.#size += size;
    if (this.#met.length === 0) return;
    this.#log.push(this.#met.length);
    this.#log.push(size);
    for (let at = 0; at < this.#met.length; at++) {
      const number = this.#met[at] as number;
      this.#put(number, this.#here[number] as number);
      this.#here[number] = 0;
    }
    this.#met.length = 0;
  }

  /** Most units occur once in an article: one number says so. */
  #put(number: number, count: number): void {
    this.#log.push(2 * number + (count > 1 ? 1 : 0));
    if (count > 1) this.#log.push(count);
  }

  save(): SavedSpread {
    return { units: [...this.#numbers.keys()], log: this.#log.toText(), size: this.#size };
  }

  merge({ units, log, size }: SavedSpread): void {
    const numbers = units.map((unit) => this.numberOf(unit));
    for (const reader = NumberReader.of(log); !reader.atEnd; ) {
      const met = reader.next();
      this.#log.push(met);
      this.#log.push(reader.next());
      for (let left = met; left > 0; left--) {
        const unit = reader.next();
        this.#put(numbers[unit >> 1] as number, unit % 2 === 0 ? 1 : reader.next());
      }
    }
    this.#size += size;
  }

  /** The units in the order met. */
  frequencies(): Frequency[] {
    const counts = new Float64Array(this.#numbers.size);
    const articles = new Uint32Array(counts.length);
    this.#visit((number, count) => {
      counts[number] = (counts[number] as number) + count;
      articles[number] = (articles[number] as number) + 1;
    });
    const dispersions = this.#dispersions(counts);
    return Array.from(this.#numbers.keys(), (unit, number) => ({
      unit,
      count: counts[number] as number,
      articles: articles[number] as number,
      dp: Number((dispersions[number] as number).toFixed(DP_DIGITS)),
    }));
  }

  /**
   * Gries' deviation of proportions ("Dispersions and adjusted frequencies in corpora", 2008) of each unit: 0 is spread over the
   * articles as their sizes are, near 1 is concentrated in a small one. Articles without the unit count with their size only.
   */
  #dispersions(counts: Float64Array): Float64Array {
    const covered = new Float64Array(counts.length);
    const deviations = new Float64Array(counts.length);
    this.#visit((number, count, size) => {
      const deviation = Math.abs(count / (counts[number] as number) - size / this.#size);
      deviations[number] = (deviations[number] as number) + deviation;
      covered[number] = (covered[number] as number) + size;
    });
    return deviations.map((deviation, number) => {
      return (deviation + (this.#size - (covered[number] as number)) / this.#size) / 2;
    });
  }

  #visit(see: (number: number, count: number, size: number) => void): void {
    for (const reader = this.#log.read(); !reader.atEnd; ) {
      let left = reader.next();
      for (const size = reader.next(); left > 0; left--) {
        const unit = reader.next();
        see(unit >> 1, unit % 2 === 0 ? 1 : reader.next(), size);
      }
    }
  }
}
