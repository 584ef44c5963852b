/** Below it, and from here to the full-width space, stand all the white space of Unicode and some other signs. */
const LAST_ASCII_SPACE = 0x20;
const FIRST_WIDE_SPACE = 0xa0;
const LAST_WIDE_SPACE = 0x3000;
const BYTE_ORDER_MARK = 0xfeff;

/** A part of a text without its white space. */
export function withoutSpace(text: string, start: number, end: number): string {
  const part = text.slice(start, end);
  for (let at = 0; at < part.length; at++) {
    const unit = part.charCodeAt(at);
    const wide = unit >= FIRST_WIDE_SPACE && unit <= LAST_WIDE_SPACE;
    if (unit <= LAST_ASCII_SPACE || wide || unit === BYTE_ORDER_MARK) return part.replace(/\s+/g, '');
  }
  return part;
}
