import { isSpace } from '../../text/script.js';
import type { Origins } from './origins.js';
import { traitsOf } from './traits.js';

/** A reflowed text, and where its units stand in the file. */
export interface Reflowed {
  readonly text: string;
  readonly origins: Origins;
}

/** Lines that belong together, joined: a paragraph, a title line, a byline … */
export class Block implements Reflowed {
  readonly text: string;
  readonly origins: Origins;
  /** Level of a markdown heading, else 0. */
  readonly heading: number;
  /** Which marks stand in it, as bits of `HOLDS`. */
  readonly holds: number;
  readonly #space: (() => Reflowed) | null;
  #spaced: Reflowed | null = null;

  /** @param space gives the same text with every gap as one space, which only titles and lists of names are asked for; null without gaps */
  constructor({ text, origins }: Reflowed, heading: number, holds: number, space: (() => Reflowed) | null) {
    this.text = text;
    this.origins = origins;
    this.heading = heading;
    this.holds = holds;
    this.#space = space;
  }

  /** Whether gaps stood in it, which may have been closed. */
  get hasGaps(): boolean {
    return this.#space !== null;
  }

  /** The lines joined with every gap kept as one space: in a list of names the gaps tell one from the next. */
  get spaced(): Reflowed {
    this.#spaced ??= this.#space === null ? this : this.#space();
    return this.#spaced;
  }

  /** The block with every gap shown. */
  withGaps(): Block {
    const { spaced } = this;
    return spaced.text === this.text
      ? this
      : new Block(spaced, this.heading, traitsOf(spaced.text).holds, () => spaced);
  }

  withHeading(heading: number): Block {
    return new Block(this, heading, this.holds, () => this.spaced);
  }

  /** The part of its text from `from` to `to`, without white space at its ends. */
  cut(from: number, to: number): Block {
    if (from === 0 && to === this.text.length && !this.#hasSpaceAround()) return this;
    const part = trimmed(this, from, to);
    return part.text.length === this.text.length
      ? this
      : new Block(part, this.heading, traitsOf(part.text).holds, () => this.#spacedPart(part));
  }

  #hasSpaceAround(): boolean {
    return isSpace(this.text.charCodeAt(0)) || isSpace(this.text.charCodeAt(this.text.length - 1));
  }

  /** What of the spaced text stands in the file from the first to the last unit of the part. */
  #spacedPart({ origins }: Reflowed): Reflowed {
    const first = origins.placeOf(0) ?? 0;
    const last = origins.placeOf(origins.length - 1) ?? first;
    const { spaced } = this;
    return trimmed(spaced, spaced.origins.firstFrom(first), spaced.origins.lastUpTo(last) + 1);
  }
}

function trimmed({ text, origins }: Reflowed, from: number, to: number): Reflowed {
  const part = text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  const shown = part.trim();
  return { text: shown, origins: origins.slice(start, start + shown.length) };
}
