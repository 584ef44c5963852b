import { UnitSet } from './unit-set.js';

/** Words that a text may end with. A text is compared with those of its own last character only, which most have none of. */
export class Endings {
  readonly #lasts = new UnitSet('');
  readonly #words = new Map<number, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const last = word.charCodeAt(word.length - 1);
      const others = this.#words.get(last);
      if (others === undefined) this.#words.set(last, [word]);
      else others.push(word);
      this.#lasts.add(last);
    }
  }

  /** Whether the text is one of the words, or ends with one. */
  end(text: string): boolean {
    return this.#find(text, 0);
  }

  /** Whether the part of a text between two places is one of the words, or ends with one. */
  endPartAt(text: string, start: number, end: number): boolean {
    const last = text.charCodeAt(end - 1);
    if (end === start || !this.#lasts.has(last)) return false;
    for (const word of this.#words.get(last) ?? []) {
      if (word.length <= end - start && text.startsWith(word, end - word.length)) return true;
    }
    return false;
  }

  /** Whether the text ends with one of the words, and has more before it. */
  endPart(text: string): boolean {
    return this.#find(text, 1);
  }

  #find(text: string, before: number): boolean {
    const last = text.charCodeAt(text.length - 1);
    if (!this.#lasts.has(last)) return false;
    const words = this.#words.get(last) ?? [];
    return words.some((word) => text.length >= word.length + before && text.endsWith(word));
  }
}
