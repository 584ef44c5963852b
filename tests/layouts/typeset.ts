/** Width of a character in a column of justified text, in Chinese characters: marks give way, and other characters are narrow. */
function widthOf(character: string): number {
  if (/[，。、；：？！（）《》“”‘’]/.test(character)) return 0.65;
  if (character === ' ') return 0.25;
  return character.charCodeAt(0) < 0x2000 ? 0.55 : 1;
}

const NARROWEST_MARK = 0.65;
/** Marks that no line begins with, and marks that none ends with. */
const CLOSING = /^[，。、；：？！）》”’】…％%]/;
const OPENING = /[（《“‘【]/;
/** A number is not broken. */
const PIECES = /[0-9A-Za-z.,%]+|[\s\S]/gu;

/**
 * The lines of a paragraph as a newspaper sets it: justified, so that lines have more or fewer characters.
 * @param width of the column in Chinese characters
 */
export function typeset(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const piece of paragraph.match(PIECES) ?? []) {
    const own = sum(piece);
    const hangs = CLOSING.test(piece) && filled + own <= width + NARROWEST_MARK;
    if (line === '' || filled + own <= width || hangs) {
      line += piece;
      filled += own;
      continue;
    }
    let end = line.length;
    if (CLOSING.test(piece)) end--;
    while (OPENING.test(line.charAt(end - 1))) end--;
    lines.push(line.slice(0, end).trim());
    line = (line.slice(end) + piece).trimStart();
    filled = sum(line);
  }
  if (line !== '') lines.push(line.trim());
  return lines;
}

function sum(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}
