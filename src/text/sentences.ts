import type { Span } from '../core/types.js';

const TERMINATORS = new Set('。！？!?');
const CLOSERS = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['」', '「'],
  ['』', '『'],
  ['）', '（'],
  [')', '('],
  ['》', '《'],
]);
const OPENERS = new Set(CLOSERS.values());
/** What may stand after a terminator and still belongs to its sentence. */
const TRAILERS = new Set('”’」』）)》。！？!?…—');
/** `“…。”王凤英说。`: the words after a quote that is a sentence belong to it. Not: `“…。”会议结束后,代表们参观了新区。` */
const SPEECH_TAIL =
  /^[^。！？!?；;“”]{0,40}?(?:说|(?<![街大国河频报通知])道(?![路德理])|表示|介绍|(?<![名职俗简])称|坦言|告诉|感慨|感叹|回忆|强调|指出|认为|解释|透露|笑言|直言|赞叹|呼吁|补充|这样|如是)/u;

/**
 * The sentences of a passage, as spans without white space at their ends. A sentence ends at 。！？ outside quotes and
 * brackets; a quote that ends with 。 ends one too, unless words of speech follow it. An unclosed quote ends with the passage.
 * A semicolon ends none: the clauses around it share their subject and their time.
 */
export function sentenceSpans(text: string): Span[] {
  const closing = matchPairs(text);
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const close = closing.get(at);
    if (close !== undefined) {
      at = close;
      if (!endsQuotedSentence(text, close)) continue;
    } else if (!TERMINATORS.has(text.charAt(at)) || isPointInWord(text, at)) continue;
    let end = at + 1;
    while (end < text.length && TRAILERS.has(text.charAt(end))) end++;
    if (text.charAt(end - 1) === '—') end = at + 1;
    pushTrimmed(spans, text, start, end);
    start = end;
    at = end - 1;
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

/** Openers of quotes and brackets with the place where they close. Of `“…“…”` the first stays unclosed: Chinese nests ‘’ in “”. */
function matchPairs(text: string): Map<number, number> {
  const open = new Map<string, number>();
  const pairs = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (OPENERS.has(character)) open.set(character, at);
    const opener = CLOSERS.get(character);
    const from = opener === undefined ? undefined : open.get(opener);
    if (opener === undefined || from === undefined) continue;
    pairs.set(from, at);
    open.delete(opener);
  }
  return pairs;
}

function endsQuotedSentence(text: string, close: number): boolean {
  if (text.charAt(close) !== '”' && text.charAt(close) !== '」') return false;
  if (!TERMINATORS.has(text.charAt(close - 1)) && text.charAt(close - 1) !== '…') return false;
  const next = text.charAt(close + 1);
  if (next === '' || next === '“' || next === '\n') return true;
  if ('，,、；;：:。的'.includes(next)) return false;
  if (text.charAt(close - 1) === '…') return false;
  return !beginsWithSpeaker(text.slice(close + 1, close + 48));
}

/** Whether a text that follows a quote tells who said it. */
export function beginsWithSpeaker(text: string): boolean {
  return SPEECH_TAIL.test(text);
}

/** The `!` of `Yahoo!` or the `?` of an address between Latin letters ends nothing. */
function isPointInWord(text: string, at: number): boolean {
  return /[!?]/.test(text.charAt(at)) && /[a-z0-9]/i.test(text.charAt(at + 1));
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && text.charAt(start).trim() === '') start++;
  while (end > start && text.charAt(end - 1).trim() === '') end--;
  if (end > start) spans.push({ start, end });
}
