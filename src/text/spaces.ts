import { fold } from './fold.js';
import { isSpace } from './script.js';

/** A part of a text without its white space. */
export function withoutSpace(text: string, start: number, end: number): string {
  let words = '';
  let from = start;
  for (let at = start; at < end; at++) {
    if (!isSpace(text.charCodeAt(at))) continue;
    if (at > from) words += text.slice(from, at);
    from = at + 1;
  }
  return words + text.slice(from, end);
}

/** The text folded for matching, without its white space. */
export function squeezed(text: string): string {
  return withoutSpace(fold(text), 0, text.length);
}
