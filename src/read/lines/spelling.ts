import { CodePoints } from '../../text/codepoints.js';
import { fold, withFoldedWords } from '../../text/fold.js';
import { withDirectedQuotes } from '../../text/quotes.js';
import { edgesOf } from './edges.js';
import { addOrigins, type Line } from './lines.js';
import { Origins } from './origins.js';
import { traitsOf } from './traits.js';

/** Characters that take no place: soft hyphens, zero-width spaces and joiners, byte order marks inside a text. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const SEEN = /[^\u00ad\u200b-\u200f\u2060\ufeff]+/g;
/** Full-width digits and letters (`２０２３年５月`), and radicals in place of the characters that they look like. */
const SPELT_OTHERWISE = /[０-９Ａ-Ｚａ-ｚ\u2e80-\u2fd5]/;
const UNCOMMON = new RegExp(`"|${UNSEEN.source}|${SPELT_OTHERWISE.source}`);

/** Reads traditional characters as simplified ones, one UTF-16 unit to one. */
export type Simplify = (text: string) => string;

/**
 * Lines of a file as rules read them, their words spelt the common way (`2023年5月`), their quotation marks directed, without what
 * takes no place. They keep the columns that they take.
 * @param simplify null where traditional characters are left
 */
export function inCommonSpelling(lines: readonly Line[], file: string, simplify: Simplify | null): readonly Line[] {
  if (simplify === null && !UNCOMMON.test(file)) return lines;
  return lines.map((line) => spelt(line, simplify)).filter(({ text }) => text !== '');
}

function spelt(whole: Line, simplify: Simplify | null): Line {
  if (simplify === null && !UNCOMMON.test(whole.text)) return whole;
  const line = UNSEEN.test(whole.text) ? seen(whole) : whole;
  const text = commonSpelling(line.text, simplify);
  const { holds } = traitsOf(text);
  return { ...line, text, holds, edges: edgesOf(text) };
}

/** A text of one line as rules read it. */
export function commonSpelling(text: string, simplify: Simplify | null): string {
  return withFoldedWords(text, withDirectedQuotes(matched(text, simplify), [{ start: 0, end: text.length }]));
}

function matched(text: string, simplify: Simplify | null): string {
  return simplify === null ? fold(text) : simplify(fold(text));
}

function seen(line: Line): Line {
  const origins = new Origins();
  let text = '';
  for (const { 0: part, index } of line.text.matchAll(SEEN)) {
    addOrigins(origins, line, index, index + part.length);
    text += part;
  }
  return { ...line, text, columns: traitsOf(text).columns, origins };
}

/** What can be spelt otherwise in a file that has nothing uncommon but quotation marks, and in others. */
const QUOTES = /[“”]/g;
const ANY = /[0-9A-Za-z\u3400-\u9fff“”]/g;

/** The text of a file that articles are told in: they are read in the common spelling, and shown in that of the file. */
export class WrittenText {
  readonly points: CodePoints;
  readonly #text: string;
  readonly #simplify: Simplify | null;
  readonly #replaceable: RegExp | null;

  constructor(text: string, simplify: Simplify | null = null) {
    this.points = new CodePoints(text);
    this.#text = text;
    this.#simplify = simplify;
    const words = simplify !== null || SPELT_OTHERWISE.test(text);
    this.#replaceable = words ? ANY : text.includes('"') ? QUOTES : null;
  }

  /** A text of the file as it is matched: folded, and simplified where that was asked for. Of the same length in UTF-16 units. */
  matched(text: string): string {
    return matched(text, this.#simplify);
  }

  /** What stands in the file where a text was taken from it; what does not stand there so is left. */
  asWritten(text: string, origins: Origins): string {
    if (this.#replaceable === null) return text;
    return text.replace(this.#replaceable, (unit, at: number) => {
      const own = this.#text.charAt(origins.placeOf(at) ?? -1);
      return this.#isSpellingOf(own, unit) ? own : unit;
    });
  }

  #isSpellingOf(own: string, unit: string): boolean {
    return own === '"' ? unit === '“' || unit === '”' : this.matched(own) === unit;
  }
}

/** A name taken from texts, as it stands in them as they are written; the name itself where it stands in none. */
export function nameAsWritten(
  name: string | null,
  texts: readonly { readonly text: string }[],
  written: readonly string[],
): string | null {
  if (name === null) return null;
  // A title of two lines stands in two texts.
  const at = texts
    .map(({ text }) => text)
    .join(' ')
    .indexOf(name);
  return at < 0 ? name : written.join(' ').slice(at, at + name.length);
}
