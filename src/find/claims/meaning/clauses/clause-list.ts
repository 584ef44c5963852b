/** What is known of a clause: its start, its end, its sentence, and whether it opens one, side by side. */
const CELLS = 4;

/** The cells of the clauses of an article, lent to one article after the other. */
let lent = new Int32Array(256 * CELLS);

/** Stretches of text without clause punctuation, in reading order; they hold until those of another article are asked for. */
export class ClauseList {
  length = 0;

  add(start: number, end: number, sentence: number, opens: boolean): void {
    const at = this.length * CELLS;
    if (at === lent.length) {
      const room = new Int32Array(2 * lent.length);
      room.set(lent);
      lent = room;
    }
    lent[at] = start;
    lent[at + 1] = end;
    lent[at + 2] = sentence;
    lent[at + 3] = opens ? 1 : 0;
    this.length++;
  }

  start(number: number): number {
    return lent[number * CELLS] as number;
  }

  end(number: number): number {
    return lent[number * CELLS + 1] as number;
  }

  /** Whether two clauses stand in the same sentence. */
  areInSentence(one: number, other: number): boolean {
    return lent[one * CELLS + 2] === lent[other * CELLS + 2];
  }

  /** Whether a semicolon or the end of a sentence stands before a clause: nothing is carried over from the clause before. */
  opens(number: number): boolean {
    return lent[number * CELLS + 3] !== 0;
  }
}
