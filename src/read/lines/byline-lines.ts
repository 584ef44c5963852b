import { readingLexicon } from '../../lexicon/reading.js';
import { bylineOf, isNameList } from '../articles/byline.js';
import { isOrgan } from '../articles/organ.js';
import { isSignature } from '../articles/signature.js';
import { authorOf } from '../pages/labels.js';
import type { Line } from './lines.js';
import { HOLDS } from './traits.js';

const LONGEST_BYLINE = 40;
const LONGEST_AUTHOR = 16;
const LONGEST_REST = 4;
/** `建 蒋超雪` after `…通讯员 秦兰`. */
export const REST_OF_NAME = /^[\u4e00-\u9fff]{1,2}\s+/;

/**
 * Names without an office are a byline under the first title only: later they can be the end of a list of those present. In a text
 * that a program wrapped they are rather the rest of a title (`…推动机关党建高质量发` + `展纪实`). `中共大余县委组织部` is no rest.
 */
export function isBylineLine({ text, holds }: Line, inBody: boolean): boolean {
  if (text.length > LONGEST_BYLINE || (holds & HOLDS.stop) !== 0) return false;
  const lexicon = readingLexicon();
  // `作者：高翔`, `文：高翔 图：李梅`
  if ((holds & HOLDS.wideColon) !== 0) {
    return text.length <= LONGEST_AUTHOR && (authorOf(text, lexicon) !== null || bylineOf(text, lexicon) !== null);
  }
  if (bylineOf(text, lexicon) !== null || (!inBody && isNameList(text, lexicon))) return true;
  return isSignature(text, lexicon) || (text.startsWith('中共') && isOrgan(text, lexicon));
}

/** `平娟`, `华 李强`, `摄`: the rest of a byline; not `土专家开讲`, a title under names that fill their line. */
export function mayEndByline(text: string): boolean {
  const names = text.replace(REST_OF_NAME, '');
  return text.length <= LONGEST_REST || /记者|通讯员|摄$|图$/.test(text) || isNameList(names, readingLexicon());
}
