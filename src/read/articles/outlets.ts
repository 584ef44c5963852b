import type { ReadingLexicon } from '../../lexicon/reading.js';
import { isChinese } from '../../text/script.js';
import { UnitSet } from '../../text/unit-set.js';
import { isName } from '../pages/names.js';

const LONGEST_OUTLET = 16;
/** `科` of `宣传科` ends no name. */
const PARTS_OF_ORGANS = new UnitSet('科组会院校馆团心长员系班');

/** `涟水融媒记者`: 融媒记者 is an office too, and 涟水 by itself no outlet. */
export function isOutletOf(word: string, lexicon: ReadingLexicon): boolean {
  return word.endsWith('记者') && isOutlet(word.slice(0, -2), lexicon);
}

/** `湖州日报/湖州发布`, `清源日报·清源客户端`. */
export function areOutlets(word: string, lexicon: ReadingLexicon): boolean {
  return /[/／·]/.test(word) && word.split(/[/／·]/).every((name) => isOutlet(name, lexicon));
}

/** `清源报·清视频记者` before a name, whatever the outlets are. */
export function isOfOutlets(word: string): boolean {
  return /^[\u4e00-\u9fff]{2,6}[·/／][\u4e00-\u9fff]{2,8}记者$/.test(word);
}

export function isOutlet(word: string, lexicon: ReadingLexicon): boolean {
  if (word.length < 2 || word.length > LONGEST_OUTLET || !isChinese(word)) return false;
  return lexicon.outlets.end(word) || lexicon.organHeads.end(word);
}

/** `(县残联周敏)`, in brackets; not `(县委常委会)`. */
export function isOrganAndName(text: string, lexicon: ReadingLexicon): boolean {
  if (text.length > LONGEST_OUTLET || !isChinese(text) || isOutlet(text, lexicon)) return false;
  return [3, 2].some((length) => {
    const name = text.slice(-length);
    return (
      !PARTS_OF_ORGANS.has(name.charCodeAt(length - 1)) &&
      isName(name, lexicon) &&
      isOutlet(text.slice(0, -length), lexicon)
    );
  });
}
