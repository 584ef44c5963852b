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

/** Where the character stands that follows so many others, white space not counted; 0 where none does. */
export function placeBehind(text: string, characters: number): number {
  let rest = characters;
  for (let at = 0; at < text.length; at++) {
    if (!isSpace(text.charCodeAt(at)) && rest-- === 0) return at;
  }
  return 0;
}

/** The text folded for matching, without its white space. */
export function squeezed(text: string): string {
  return withoutSpace(fold(text), 0, text.length);
}
