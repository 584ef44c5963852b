import { isSpace } from './script.js';

/** A part of a text without its white space. */
export function withoutSpace(text: string, start: number, end: number): string {
  const part = text.slice(start, end);
  for (let at = 0; at < part.length; at++) if (isSpace(part.charCodeAt(at))) return part.replace(/\s+/g, '');
  return part;
}
