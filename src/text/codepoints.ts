const FIRST_HALF = /[\ud800-\udbff]/;

/** Turns places in a text that count UTF-16 units into places that count Unicode code points. */
export class CodePoints {
  readonly #text: string;
  /** Where the second halves of pairs of surrogates stand: nowhere in most texts. Null until a place is asked for. */
  #seconds: readonly number[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Offset in code points of a unit, or of the end of the text; the halves of a pair share one. */
  offsetOf(at: number): number {
    this.#seconds ??= secondHalves(this.#text);
    const seconds = this.#seconds;
    let from = 0;
    for (let to = seconds.length; from < to; ) {
      const middle = (from + to) >> 1;
      if ((seconds[middle] as number) <= at) from = middle + 1;
      else to = middle;
    }
    return at - from;
  }
}

function secondHalves(text: string): number[] {
  const seconds: number[] = [];
  const first = text.search(FIRST_HALF);
  if (first < 0) return seconds;
  for (let at = first; at + 1 < text.length; at++) {
    if ((text.charCodeAt(at) & 0xfc00) !== 0xd800 || (text.charCodeAt(at + 1) & 0xfc00) !== 0xdc00) continue;
    at++;
    seconds.push(at);
  }
  return seconds;
}
