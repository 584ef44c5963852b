import type { BylinePart, ReadingLexicon } from '../../lexicon/reading.js';
import { isChinese, isSpace } from '../../text/script.js';
import { UnitSet } from '../../text/unit-set.js';
import { formOf } from '../pages/forms.js';
import {
  areSolidNames,
  hasPoint,
  hasSurname,
  isName,
  isTranscribed,
  LONGEST_NAME,
  withoutNameGaps,
} from '../pages/names.js';
import { isColumnTitle } from '../pages/page-names.js';
import { LONGEST_WITH_PAGE, REPORT_ONLY, withoutLabel, withoutOrgan, withoutSource } from './byline-labels.js';
import { areOutlets, isOfOutlets, isOrganAndName, isOutlet, isOutletOf } from './outlets.js';
import { withoutPlaceOfReport } from './place-of-report.js';

/** What a line says of who wrote or photographed. */
export interface Byline {
  /** Names and their offices as shown, brackets and marks off. */
  readonly text: string;
  /** It credits a photograph only. */
  readonly isPhoto: boolean;
}

const LONGEST = 60;
const MOST_NAMES = 8;
/** Also what e-papers give for a mark of their own font, and scans for a box: `N本报记者 练仁福`, `口本报记者 练仁福`. */
const MARK = /^(?:[□■◎●○▲◆☐❑▢]\s*|[NnUDOo口囗]\s?(?=本报|晚报|记者|通讯员))/;
const BRACKETED = /^[（(【[〔]([^（）()【】[\]〔〕]{2,60})[）)】\]〕]$/;
const PHOTO_END = /(?:[\s:：]|(?<!文)[/／])*(?<!文[/／])(?:摄|供图|摄影)$/;
/** Between words, as white space is. */
const SEPARATORS = new UnitSet('、，,;；:：|｜丨-—');
/** Stands for a bar on pages of WeChat, though it is a character: `记者丨王莹`. */
const BAR = '丨';
/** What a line begins with that is set off as a byline: a mark, a bracket. */
const SET_OFF = new UnitSet('□■◎●○▲◆☐❑▢NnUDOo口囗（(【[〔');
/** What may stand after an office of one character: 文/图, 摄. */
const AFTER_OFFICE = /^(?:[\s、，,;；:：|｜/／-]|$)/;
const BETWEEN_NAMES = new UnitSet('、，,;；:：|｜-·•・');

/**
 * The byline that the whole line is, or null: names in brackets or after a mark, or names with an office (本报记者 韩梅 通讯员 李勇).
 * Bare names are no byline by themselves: see `isNameList`.
 */
export function bylineOf(whole: string, lexicon: ReadingLexicon): Byline | null {
  const line = /[）)|]$/.test(whole) && whole.length <= LONGEST_WITH_PAGE ? withoutSource(whole) : whole;
  if (line.length > LONGEST || !(SET_OFF.has(line.charCodeAt(0)) || holdsOffice(line, lexicon))) return null;
  const marked = (line.includes(BAR) ? line.replaceAll(BAR, '：') : line).replace(MARK, '');
  const unmarked = withoutOrgan(marked, lexicon);
  const inner = BRACKETED.exec(unmarked)?.[1];
  const text = withoutPlaceOfReport((inner ?? unmarked).trim(), lexicon);
  const isMarked = marked.length !== line.length;
  // `■美丽清源`, `■记者基层行`
  if (isMarked && isColumnTitle(text, lexicon)) return null;
  const isSet = inner !== undefined || isMarked;
  const isNamed =
    (isMarked && endsWithName(text, lexicon)) ||
    (inner !== undefined && (areSolidNames(text, lexicon) || isOrganAndName(text, lexicon)));
  if (REPORT_ONLY.test(text)) return null;
  const parts = partsOf(text, isSet, lexicon) ?? (isNamed ? [] : null);
  if (parts === null) return null;
  if (parts.length === 0 && !isSet) return null;
  return { text: withoutLabel(text.replace(PHOTO_END, '').trim()), isPhoto: isPhotoCredit(text, parts) };
}

/** Whether an office, also a spaced-out one, may begin or end a word of the line: without a mark or brackets it is a byline only then. */
function holdsOffice(line: string, { officeWords }: ReadingLexicon): boolean {
  let hasGap = false;
  for (let at = 0; at < line.length; at++) {
    hasGap ||= isSpace(line.charCodeAt(at));
    const word = officeWords.numberAt(line, at);
    if (word === 0) continue;
    if (officeWords.lengthOf(word) > 1 || AFTER_OFFICE.test(line.slice(at + 1, at + 2))) return true;
  }
  return hasGap && withoutNameGaps(line) !== line;
}

/** After a mark the office of the author can be anything: `□ 中共清水县委书记 刘建国`. */
function endsWithName(text: string, lexicon: ReadingLexicon): boolean {
  const words = wordsOf(text, lexicon);
  return words.length >= 2 && words.length <= 4 && !/[，。；]/.test(text) && isName(words.at(-1) ?? '', lexicon);
}

/** `本报记者 刘畅 摄`, `图：韩梅`; not `本报记者 刘畅 摄影 韩梅`, `韩梅 文 刘畅 摄`. */
function isPhotoCredit(text: string, parts: readonly BylinePart[]): boolean {
  if (!parts.includes('photo') || parts.includes('text') || parts.includes('both')) return false;
  return parts.every((part) => part === 'photo') || PHOTO_END.test(text);
}

/** One to eight names and nothing else: `马孝`, `潘江平 杨振强`. */
export function isNameList(text: string, lexicon: ReadingLexicon): boolean {
  if (!hasShapeOfNames(text)) return false;
  const words = wordsOf(text, lexicon);
  return words.length > 0 && words.length <= MOST_NAMES && words.every((word) => isName(word, lexicon));
}

/** Whether a line holds nothing but Chinese characters in words as short as names, and what separates or joins names. */
function hasShapeOfNames(text: string): boolean {
  let length = 0;
  let longest = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isCharacter = unit >= 0x4e00 && unit <= 0x9fff;
    if (!isCharacter && !BETWEEN_NAMES.has(unit) && !isSpace(unit)) return false;
    length = isCharacter ? length + 1 : 0;
    if (length > longest) longest = length;
  }
  return longest <= LONGEST_NAME || hasPoint(text) || text.includes('记者') || text.includes('通讯员');
}

/**
 * The offices of a line in which every word is an office, a name, both in one (记者施翔, 孙凯芳摄), or the paper or organ of those
 * named (西宁晚报记者 魏星, 市城管局 田甜); null for any other line.
 */
function partsOf(text: string, isSet: boolean, lexicon: ReadingLexicon): BylinePart[] | null {
  const words = wordsOf(text, lexicon);
  if (words.length === 0 || words.length > 2 * MOST_NAMES) return null;
  const parts: BylinePart[] = [];
  let outlets = 0;
  let names = 0;
  let doubtful = 0;
  let unlisted = 0;
  for (const [at, word] of words.entries()) {
    const rest = isName(word, lexicon) ? word : takeOffices(word, parts, lexicon);
    if (rest === '') continue;
    if (isName(rest, lexicon)) names++;
    else if (isOutlet(rest, lexicon) || areOutlets(rest, lexicon) || isOutletOf(word, lexicon)) outlets++;
    else if (RUN_OF_OFFICES(lexicon).test(rest)) parts.push('person');
    else if (isOfOutlets(word) && isName(words[at + 1] ?? '', lexicon)) outlets++;
    else if (isTranscribed(rest, lexicon) || (parts.length > 0 && areSolidNames(rest, lexicon))) names++;
    else if (names > 0 && word === `${rest}报道` && rest.length <= 4) continue;
    else if (hasSurname(rest, lexicon)) doubtful++;
    else if (UNLISTED.test(rest) && !lexicon.notNames.has(rest)) unlisted++;
    else return null;
  }
  if (unlisted > 0 && !isNameAmong(parts, isSet && !/[:：]/.test(text), names, unlisted)) return null;
  // `高原 梁晨`, `记者 江山`: a word that is a name too is one among names or after an office.
  if (doubtful > 0 && (doubtful > 1 || (names === 0 && !parts.includes('person')))) return null;
  return outlets > 0 && names === 0 && parts.length === 0 ? null : parts;
}

const UNLISTED = /^[\u4e00-\u9fff]{2,3}$/;

/**
 * One word with a surname that no list has is a name after an office and beside a name, or in brackets, or alone before 摄: `记者 张芳
 * 通讯员 漆亚丽`, `（记者 楼晓）`, `奉力 摄`.
 */
function isNameAmong(parts: readonly BylinePart[], isSet: boolean, names: number, unlisted: number): boolean {
  if (unlisted > 1) return false;
  // `（高翔、李梅、年磊）`, `（柳河 高翔）`
  if (isSet && names > 0 && parts.length === 0) return true;
  if (names > 0) return parts.includes('person');
  return parts.length === 1 && (parts[0] === 'photo' || (isSet && parts[0] === 'person'));
}

/** Takes the offices off both ends of a word; what is left is a name, or empty. */
function takeOffices(word: string, parts: BylinePart[], lexicon: ReadingLexicon): string {
  if (BUREAU.test(word)) {
    parts.push('person');
    return '';
  }
  let rest = word;
  for (let taken = true; taken && rest !== ''; ) {
    taken = false;
    const ahead = lexicon.officesByFirst
      .get(rest.charAt(0))
      ?.find(([office]) => rest.startsWith(office) && standsAhead(office, rest));
    if (ahead !== undefined) {
      rest = rest.slice(ahead[0].length).replace(/^[/／]/, '');
      parts.push(ahead[1]);
      taken = true;
      continue;
    }
    const behind = lexicon.officesByLast.get(rest.charAt(rest.length - 1))?.find(([office]) => rest.endsWith(office));
    // `王建文摄`: the name ends with 文, and wrote nothing.
    if (behind === undefined || (behind[0].length === 1 && isName(rest, lexicon))) continue;
    rest = rest.slice(0, -behind[0].length).replace(/[/／]$/, '');
    parts.push(behind[1]);
    taken = true;
  }
  return rest;
}

/** `本报清源记者站 高翔` */
const BUREAU = /^[\u4e00-\u9fff]{2,12}记者站$/;

/** `文/韩梅` names who wrote; the 文 of `文明城市创建工作专班` does not. */
function standsAhead(office: string, word: string): boolean {
  return office.length > 1 || word.length === 1 || /^[/／]/.test(word.slice(1));
}

/** An office inside a run of names: 济宁晚报|记者|李晖|通讯员|张红运摄. */
const OFFICE_RUN = formOf(
  (words) =>
    `(?<=[\\u4e00-\\u9fff])(?=${words.any('own')}?${words.any('epithet')}*(?:记者(?!站)|通讯员)[\\u4e00-\\u9fff])`,
  'g',
);
/** 记者李晖记者张红运. */
const OFFICE_BEFORE_OFFICE = /(?<=(?:记者|通讯员))(?=[\u4e00-\u9fff]{2,}(?:记者|通讯员))/g;
const RUN_OF_OFFICES = formOf((words) => `^${words.any('own', 'epithet')}+$`);

/** The words of a line; a name of two characters that was spaced out (马 孝) is one word. */
function wordsOf(text: string, lexicon: ReadingLexicon): string[] {
  const hasOffice = text.includes('记者') || text.includes('通讯员');
  const parted = hasOffice ? text.replace(OFFICE_RUN(lexicon), ' ').replace(OFFICE_BEFORE_OFFICE, ' ') : text;
  if (isChinese(parted)) return parted === '' ? [] : [parted];
  return separated(withoutNameGaps(parted));
}

function separated(text: string): string[] {
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at);
    if (at < text.length && !SEPARATORS.has(unit) && !isSpace(unit)) continue;
    if (at > from) words.push(text.slice(from, at));
    from = at + 1;
  }
  return words;
}
