import { datelinePlaces } from '../../lexicon/dateline-places.js';
import { readingLexicon } from '../../lexicon/reading.js';
import { isDigit } from '../../text/script.js';
import { formOf } from '../pages/forms.js';
import type { Unit } from '../pages/unit.js';

const NOTICE = /^[^，。：“”]{4,22}$/;

/** `停水通告`, `关于征集意见的公告`: what an office makes known, in a text of its own. */
export function isNotice(title: string | null): boolean {
  return title !== null && readingLexicon().notices.end(title) && NOTICE.test(title);
}

/** `石桥镇：春耕备耕`, `市水利局: 疏浚渠道保春灌`, `格尔木：春耕备耕`: a place or an organ and what it did. */
export function isOfPlace(title: string): boolean {
  if (PLACE_TITLE(readingLexicon()).test(title)) return true;
  const stem = STEM_TITLE.exec(title)?.[1];
  return stem !== undefined && datelinePlaces().has(stem);
}

const STEM_TITLE = /^([\u4e00-\u9fff]{2,4})[：:]\s?[^，。]{4,}$/;
const PLACE_TITLE = formOf(
  (words) => `^(?:\\d{1,2}[.．、]\\s?)?[\\u4e00-\\u9fff]{1,14}${words.any('teller')}[：:]\\s?[^，。]{4,}$`,
);

/** `2.新店乡修通产业路` after an article titled `1.城关镇整治环境`; the sections of an article do not number its title. */
export function follows(title: string | null, line: string): boolean {
  if (title === null || !isDigit(title.charCodeAt(0)) || !isDigit(line.charCodeAt(0))) return false;
  const number = /^(\d{1,2})[.．、]/;
  const before = number.exec(title)?.[1];
  const own = number.exec(line)?.[1];
  return before !== undefined && own !== undefined && Number(own) === Number(before) + 1;
}

/** The place that a title begins with: `石桥镇` of `石桥镇开展环境整治`. */
const PLACE_FIRST = /^[\u4e00-\u9fff]{2,8}?(?:[县市区旗镇乡]|街道|苏木)(?=[\u4e00-\u9fff“])/;
const SHORTEST_OF_PLACE = 9;
/** Where a report names its place. */
const BEGINNING = 60;

/** `柳河镇疏浚渠道保春灌` after an article titled `石桥镇整治环境`, which tells nothing of 柳河镇, over a text that begins with it. */
export function isOfOtherPlace(
  line: string,
  title: string,
  { before, after }: { readonly before: readonly Unit[]; readonly after: readonly Unit[] },
): boolean {
  if (line.length < SHORTEST_OF_PLACE) return false;
  const place = PLACE_FIRST.exec(line)?.[0];
  if (place === undefined || title.includes(place) || !PLACE_FIRST.test(title)) return false;
  if (after[0]?.block.text.slice(0, BEGINNING).includes(place) !== true) return false;
  return !before.some(({ block }) => block.text.includes(place));
}
