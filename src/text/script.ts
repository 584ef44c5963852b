/** Han characters of the basic plane, radicals and the ideographic zero included. */
export function isHan(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    (unit >= 0x2e80 && unit <= 0x2fd5) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    unit === 0x3007 ||
    (unit >= 0xd800 && unit <= 0xdfff)
  );
}

/** The common Han characters. */
export function isCommonHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** Whether a text holds nothing but the common Han characters. */
export function isChinese(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isCommonHan(text.charCodeAt(at))) return false;
  return true;
}

/** ASCII and full-width digits. */
export function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
}

/** ASCII and full-width letters, Latin letters with marks. */
export function isLatin(unit: number): boolean {
  return (
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xc0 && unit <= 0x24f) ||
    (unit >= 0xff21 && unit <= 0xff3a) ||
    (unit >= 0xff41 && unit <= 0xff5a)
  );
}

/**
 * No unit outside of these ranges is white space of any kind, for tables: they are made at every start, and to ask all units takes
 * milliseconds.
 */
export const BLANK_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x09, 0x20],
  [0xa0, 0xad],
  [0x1680, 0x1680],
  [0x2000, 0x206f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

/** White space of any width, and the characters without one (zero-width spaces and joiners, byte order mark). */
export function isBlank(unit: number): boolean {
  if (unit > 0x3000) return unit === 0xfeff;
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return (
    unit === 0x3000 ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x2060 ||
    unit === 0xad
  );
}

/** White space as `\s` and `trim` have it. */
export function isSpace(unit: number): boolean {
  if (unit > 0x3000) return unit === 0xfeff;
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return (
    unit === 0x3000 ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x1680
  );
}
