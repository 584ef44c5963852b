import { fold } from './fold.js';

const LOOSE = /[\s“”"‘’'「」『』、,;·]/g;

/** Whether spellings of one slogan may differ in this UTF-16 unit of a folded text: quotes, spaces, the separators 、 , ; · */
export function isLoose(unit: number): boolean {
  return LOOSE_UNITS.has(unit);
}

const LOOSE_UNITS = new Set([...' \t“”"‘’\'「」『』、,;·'].map((character) => character.charCodeAt(0)));

/**
 * The key under which all spellings of a slogan fold: without quotes, spaces and separators (走在前、作表率 and 走在前作表率),
 * width folded. `+` and `—` stay: 1+9 is not 19.
 */
export function looseKey(slogan: string): string {
  return fold(slogan).replace(LOOSE, '');
}
