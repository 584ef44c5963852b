import type { Span } from '../../core/types.js';
import { isLoose } from '../../text/loose.js';
import type { PhraseMatch } from '../../text/phrases.js';
import { isQuoteMark } from './quotes.js';

/** A text without quotes, spaces and separators, and where each of its UTF-16 units stood. */
export interface Squeezed {
  readonly text: string;
  readonly offsets: Uint32Array;
}

/** Squeezes a folded text, so that all spellings of a slogan look alike; line feeds stay, nothing is matched across them. */
export function squeeze(folded: string): Squeezed {
  const offsets = new Uint32Array(folded.length + 1);
  const runs: string[] = [];
  let length = 0;
  let runStart = 0;
  for (let at = 0; at < folded.length; at++) {
    if (isLoose(folded.charCodeAt(at))) {
      if (at > runStart) runs.push(folded.slice(runStart, at));
      runStart = at + 1;
    } else offsets[length++] = at;
  }
  runs.push(folded.slice(runStart));
  return { text: runs.join(''), offsets: offsets.subarray(0, length) };
}

/** What is looked for: `breaks` are the places of its loose key where a comma may stand. */
interface Sought {
  readonly breaks: ReadonlySet<number>;
  /** Begins or ends with a numeral or is short, so that its neighbours matter: 四地 is not in 十四地, 三感 not in 第三感. */
  readonly guarded: boolean;
}

/** Phrases by loose key. */
interface Phrases<Value> {
  longestAt(text: string, at: number): PhraseMatch<Value> | null;
}

/**
 * All occurrences of the phrases, left to right, the longest at a place, none overlapping another.
 * The spans are those of the folded text, with the quotes that enclose the occurrence.
 */
export function occurrencesOf<Value extends Sought>(
  folded: string,
  { text, offsets }: Squeezed,
  phrases: Phrases<Value>,
): PhraseMatch<Value>[] {
  const found: PhraseMatch<Value>[] = [];
  for (let at = 0; at < text.length; ) {
    const match = phrases.longestAt(text, at);
    if (match === null || !stands(folded, offsets, match)) at++;
    else {
      found.push({ ...withQuotes(folded, spanOf(offsets, match)), value: match.value });
      at = match.end;
    }
  }
  return found;
}

function spanOf(offsets: Uint32Array, { start, end }: Span): Span {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
}

/** Whether the squeezed match is one phrase in the text: no comma inside it but where the slogan has a break. */
function stands(folded: string, offsets: Uint32Array, { start, end, value }: PhraseMatch<Sought>): boolean {
  for (let at = start + 1; at < end; at++) {
    const from = (offsets[at - 1] ?? 0) + 1;
    const to = offsets[at] ?? 0;
    if (from === to) continue;
    const between = folded.slice(from, to);
    if (/[,;]/.test(between) && !value.breaks.has(at - start)) return false;
    if (between.includes('、') && end - start < 4 && !value.breaks.has(at - start)) return false;
  }
  return !value.guarded || isFresh(folded, spanOf(offsets, { start, end }));
}

/** 双 too: 双双拥抱 is no 双拥. */
const NUMERAL_BEFORE = /[一二两三四五六七八九十百千万第双\d+.]/;
/** 双拥街, 三北路 are places; 三纵三横路网 is none. */
const STREET_OR_DIGIT_AFTER = /^(?:[\d+街巷]|路(?![网径线况]))/;

function isFresh(folded: string, { start, end }: Span): boolean {
  return !NUMERAL_BEFORE.test(folded.charAt(start - 1)) && !STREET_OR_DIGIT_AFTER.test(folded.slice(end, end + 2));
}

/** Takes in the pair of quotes that encloses the span, or the half of it that stands within: “三治”融合 */
function withQuotes(folded: string, { start, end }: Span): Span {
  const opens = isQuoteMark(folded.charAt(start - 1)) && '“‘「『"\''.includes(folded.charAt(start - 1));
  const closes = isQuoteMark(folded.charAt(end)) && '”’」』"\''.includes(folded.charAt(end));
  const inside = folded.slice(start, end);
  const opensInside = /[“‘「『]/.test(inside);
  const closesInside = /[”’」』]/.test(inside);
  return {
    start: opens && (closes || closesInside) ? start - 1 : start,
    end: closes && (opens || opensInside) ? end + 1 : end,
  };
}
