import { isDigit, isHan, isLatin } from './script.js';

/** What each unit is folded to; 0 for itself. */
const folds = new Uint16Array(65_536);
for (let unit = 0xff01; unit <= 0xff5e; unit++) folds[unit] = unit - 0xfee0;
for (let unit = 0xfe50; unit <= 0xfe6b; unit++) {
  const character = String.fromCharCode(unit).normalize('NFKC');
  if (character.charCodeAt(0) !== unit) folds[unit] = character.charCodeAt(0);
}
folds[0x3000] = 0x20;
folds[0xa0] = 0x20;
// Middle dots of other scripts and keyboards: 村风涵养・新风滋润
for (const dot of '・･‧') folds[dot.charCodeAt(0)] = '·'.charCodeAt(0);
for (let unit = 0x2e80; unit <= 0x2fd5; unit++) {
  const character = String.fromCharCode(unit).normalize('NFKC');
  if (character.length === 1 && character.charCodeAt(0) !== unit) folds[unit] = character.charCodeAt(0);
}
// Simplified radicals that Unicode gives no compatibility mapping (Unicode 15, EquivalentUnifiedIdeograph.txt).
const SUPPLEMENT =
  '⺁厂⺂乛⺃乚⺅亻⺆冂⺇几⺈刂⺉刂⺌小⺍小⺎兀⺐尢⺒巳⺖忄⺘扌⺛旡⺟母⺠民⺡氵⺢水⺣灬⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺲罒⺳罒⺵罒⺹耂⺺聿⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭齿⻮歯⻯竜⻰龙⻱龟⻳龟';
for (let at = 0; at < SUPPLEMENT.length; at += 2) folds[SUPPLEMENT.charCodeAt(at)] = SUPPLEMENT.charCodeAt(at + 1);

/** Longer texts are folded in a buffer, and the longest piece by piece: a string that is put together here costs more. */
const SHORT = 48;
const PIECE = 1 << 16;
const units = new Uint16Array(PIECE);
const bytes = Buffer.from(units.buffer);

/**
 * Folds a text for matching, one UTF-16 unit to one: the folded text has the same length and the same offsets.
 * Full-width ASCII (U+FF01–FF5E), the small forms of old typesetting (﹪, ﹐, ﹑; U+FE50–FE6B) and the ideographic space become the
 * usual characters, other middle dots ·; look-alike radicals (Kangxi U+2F00–2FD5, CJK Radicals Supplement U+2E80–2EF3) become the
 * characters that they look like. NFKC is not used on text: it changes lengths (㎡ → m2). Note that `，；：（）！？％` therefore become `,;:()!?%`, while `。、《》“”` stay.
 */
export function fold(text: string): string {
  if (text.length <= SHORT) return foldShort(text);
  let folded = '';
  for (let from = 0; from < text.length; from += PIECE) folded += foldPiece(text.slice(from, from + PIECE));
  return folded;
}

function foldShort(text: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = folds[text.charCodeAt(at)] as number;
    if (unit === 0) continue;
    folded += text.slice(from, at) + String.fromCharCode(unit);
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

function foldPiece(piece: string): string {
  const { length } = piece;
  bytes.write(piece, 'utf16le');
  for (let at = 0; at < length; at++) {
    const unit = folds[units[at] as number] as number;
    if (unit !== 0) units[at] = unit;
  }
  return bytes.toString('utf16le', 0, 2 * length);
}

/**
 * The text in the characters that it is matched by, its marks as written but for quotes that are directed: of ４Ａ级景区（新）
 * 4A级景区（新）. Names are given in it, so that the spellings of one are one.
 * @param folded the text as it is matched: folded, and simplified where that was asked for
 */
export function withFoldedWords(text: string, folded: string): string {
  let written = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = folded.charCodeAt(at);
    if (unit === text.charCodeAt(at) || !(isInWords(unit) || isDirectedQuote(unit))) continue;
    written += text.slice(from, at) + folded.charAt(at);
    from = at + 1;
  }
  return from === 0 ? text : written + text.slice(from);
}

function isInWords(unit: number): boolean {
  return isDigit(unit) || isLatin(unit) || isHan(unit);
}

/** What an ASCII mark is told to be. */
function isDirectedQuote(unit: number): boolean {
  return unit === 0x201c || unit === 0x201d;
}
