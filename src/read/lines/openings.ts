import { readingLexicon } from '../../lexicon/reading.js';
import { formOf } from '../pages/forms.js';
import { BEGINS } from './edges.js';
import type { Line } from './lines.js';
import { HOLDS } from './traits.js';

/** A line that begins a passage of its own wherever it stands. */
const OPENING =
  /^(?:[□■◆●▲★◎○☆▶►]|本报讯|本报(?!记者|通讯员)[^。，,]{1,16}[电讯][（(\s　]|新华社[^。，,]{1,16}电|[-*+]\s+\S|[（(](?:本报|记者|通讯员|图片?)|[-=*_]{3,}$|!\[)/;
const REPORT = formOf((words) => `^(?:[\\u4e00-\\u9fff·]{2,12}${words.any('reporter')}|[又另])讯[（(\\s\\d]`);
const LONGEST_OUTLET = 15;
/** `清源网石桥4月26日电（高翔`, `云上清源讯（通讯员 高翔`; not `…发来短讯（附后）`. */
const DATELINE =
  /^(?:[\u4e00-\u9fff·/-]{2,14}\d{1,2}月\d{1,2}日[讯电]\s?[（(]|[\u4e00-\u9fff]{2,8}讯\s?[（(][\u4e00-\u9fff]{0,6}(?:记者|通讯员))/;

/** Whether a line begins a passage of its own. */
export function opensPassage({ text, holds, edges }: Line): boolean {
  if ((edges & BEGINS.opening) !== 0 && OPENING.test(text)) return true;
  if ((holds & HOLDS.report) !== 0 && beginsReport(text)) return true;
  return (holds & HOLDS.pair) !== 0 && DATELINE.test(text);
}

/** `河池晚报讯（记者 韦春兰）`, `又讯 7月19日`; not `…的通讯（`, `又讯问了3人`. */
function beginsReport(text: string): boolean {
  const at = text.indexOf('讯');
  return at > 0 && at <= LONGEST_OUTLET && REPORT(readingLexicon()).test(text);
}
