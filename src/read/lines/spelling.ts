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

/**
 * Lines of a file as rules read them, their words spelt the common way (`2023年5月`), their quotation marks directed, without what
 * takes no place. They keep the columns that they take.
 */
export function inCommonSpelling(lines: readonly Line[], file: string): readonly Line[] {
  return UNCOMMON.test(file) ? lines.map(spelt).filter(({ text }) => text !== '') : lines;
}

function spelt(whole: Line): Line {
  if (!UNCOMMON.test(whole.text)) return whole;
  const line = UNSEEN.test(whole.text) ? seen(whole) : whole;
  const folded = withDirectedQuotes(fold(line.text), [{ start: 0, end: line.text.length }]);
  const text = withFoldedWords(line.text, folded);
  const { holds } = traitsOf(text);
  return { ...line, text, holds, edges: edgesOf(text) };
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
  readonly #replaceable: RegExp | null;

  constructor(text: string) {
    this.points = new CodePoints(text);
    this.#text = text;
    this.#replaceable = SPELT_OTHERWISE.test(text) ? ANY : text.includes('"') ? QUOTES : null;
  }

  /** What stands in the file where a text was taken from it; what does not stand there so is left. */
  asWritten(text: string, origins: Origins): string {
    if (this.#replaceable === null) return text;
    return text.replace(this.#replaceable, (unit, at: number) => {
      const own = this.#text.charAt(origins.placeOf(at) ?? -1);
      return isSpellingOf(own, unit) ? own : unit;
    });
  }
}

function isSpellingOf(own: string, unit: string): boolean {
  return own === '"' ? unit === '“' || unit === '”' : fold(own) === unit;
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
