import type { ReadingLexicon } from '../lexicon/reading.js';

/** What a line says of who wrote or photographed. */
export interface Byline {
  /** Names and their offices as shown, brackets and marks off. */
  readonly text: string;
  /** It credits a photograph only. */
  readonly isPhoto: boolean;
}

const OFFICE =
  /^(?:全媒体|融媒体|见习|实习|首席|特约|本台|本网|本刊|本报)*(?:记者|通讯员|特约记者|实习生|作者|撰文|文字|文|图|摄影|摄|摄影报道|报道|整理|采写)(?:[:：/／、]|\/图|／图|$)?/;
const PHOTO = /(?:^|[\s)）])(?:摄|摄影|供图|图|摄影报道|资料图|资料图片)$|[^文图]摄$|供图$|^(?:摄影|图片?)[:：]/;
const MARK = /^[□■◎●○▲◆☐❑]\s*/;
const BRACKETED = /^[（(【[]([^（）()【】[\]]{2,60})[）)】\]]$/;

/** The byline that the whole line is, or null. Bare names are no byline by themselves: see `isNameList`. */
export function bylineOf(line: string, lexicon: ReadingLexicon): Byline | null {
  const marked = MARK.test(line);
  const unmarked = line.replace(MARK, '');
  const inner = BRACKETED.exec(unmarked)?.[1];
  const text = (inner ?? unmarked).trim();
  if (text.length > 60) return null;
  if (inner !== undefined || marked) {
    return isNameList(text, lexicon) || hasOffice(text, lexicon)
      ? { text: cleanNames(text), isPhoto: isPhotoCredit(text) }
      : null;
  }
  return hasOffice(text, lexicon) ? { text: cleanNames(text), isPhoto: isPhotoCredit(text) } : null;
}

function cleanNames(text: string): string {
  return text.replace(/\s*(?:摄|供图|摄影)$/, '').trim();
}

function isPhotoCredit(text: string): boolean {
  return PHOTO.test(text) && !/文\s*[/／、]?\s*(?:图|摄)/.test(text);
}

/** Every word is an office (记者, 通讯员, 摄 …) or a name, and at least one is an office: `本报记者 张三 通讯员 李四`. */
function hasOffice(text: string, lexicon: ReadingLexicon): boolean {
  let offices = 0;
  for (const word of wordsOf(text)) {
    const office = OFFICE.exec(word)?.[0] ?? (/(?:摄|供图|文|图|摄影|整理)$/.test(word) ? '' : null);
    if (office === null) {
      if (!isName(word, lexicon)) return false;
      continue;
    }
    offices++;
    const rest = word
      .slice(office.length)
      .replace(/(?:文?[/／]?(?:摄影|摄|图)|供图|整理|报道)$/, '')
      .replace(/^[:：]/, '');
    if (rest !== '' && !isName(rest, lexicon)) return false;
  }
  return offices > 0;
}

/** One to eight names and nothing else: `马孝`, `潘江平 杨振强`. */
export function isNameList(text: string, lexicon: ReadingLexicon): boolean {
  const words = wordsOf(text);
  return words.length > 0 && words.length <= 8 && words.every((word) => isName(word, lexicon));
}

function wordsOf(text: string): string[] {
  const closed = text.replace(/(?<=^|[\s、，,])([\u4e00-\u9fff])\s+([\u4e00-\u9fff])(?=$|[\s、，,])/g, '$1$2');
  return closed.split(/[\s、，,;；/／]+/).filter((word) => word !== '');
}

export function isName(word: string, lexicon: ReadingLexicon): boolean {
  if (/^[\u4e00-\u9fff]{1,6}[·•・][\u4e00-\u9fff]{1,8}$/.test(word)) return true;
  if (!/^[\u4e00-\u9fff]{2,5}$/.test(word)) return false;
  const longest = Math.max(lexicon.surnames.get(word.slice(0, 2)) ?? 0, lexicon.surnames.get(word.slice(0, 1)) ?? 0);
  return word.length <= longest;
}
