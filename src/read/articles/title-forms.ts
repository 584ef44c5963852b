import { datelinePlaces } from '../../lexicon/dateline-places.js';
import { readingLexicon } from '../../lexicon/reading.js';
import { isDigit } from '../../text/script.js';
import { UnitSet } from '../../text/unit-set.js';
import { formOf } from '../pages/forms.js';
import type { Unit } from '../pages/unit.js';
import { isDated } from './cohesion.js';

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
const PLACE_FIRST = /^[\u4e00-\u9fff]{2,8}?(?:[县市区旗镇乡]|街道|苏木)(?=[\u4e00-\u9fff“：:])/;
/** A village, a part of a town: the sections of a report on the town tell of its villages. */
const VILLAGE_FIRST = /^[\u4e00-\u9fff]{1,8}?(?:村|社区|嘎查)(?=[\u4e00-\u9fff“：:])/;
const KINDS = new UnitSet('县市区旗州盟镇乡');
const SHORTEST_OF_PLACE = 9;
const SHORTEST_OF_KNOWN = 7;
/** `清源县法院巡回审判现场`, `石桥镇举行音乐会（村民供图）`: what a picture shows. */
const TELLS_PICTURE = formOf((words) => `(?:${words.any('shown')}|[）)])$`);
/** Where a report names its place. */
const BEGINNING = 60;
const BEGINNING_OF_FULL = 160;

/** The texts above and below a line. */
interface Around {
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
}

/**
 * `柳河镇疏浚渠道保春灌` over a text that begins with that town, of which neither the article above nor its title tells anything. That
 * title begins with a place as well, or the place is a known one: the sections of an article tell of more than one word for a place.
 */
export function isOfOtherPlace(line: string, title: string | null, { before, after }: Around): boolean {
  const text = after[0]?.block.text ?? '';
  const place = knownPlace(line, text) ?? townFirst(line, title, text);
  return place !== null && title?.includes(place) !== true && !before.some(({ block }) => block.text.includes(place));
}

function townFirst(line: string, title: string | null, text: string): string | null {
  if (line.length < SHORTEST_OF_PLACE) return null;
  const form = [PLACE_FIRST, VILLAGE_FIRST].find((form) => form.test(title ?? ''));
  const place = form?.exec(line)?.[0] ?? null;
  return place !== null && text.slice(0, BEGINNING).includes(place) ? place : null;
}

/** `安图` of `安图县召开会议` over `6月13日，县委书记…`, and of `安图召开会议` over a text that says 安图县. */
function knownPlace(line: string, text: string): string | null {
  if (line.length < SHORTEST_OF_KNOWN || TELLS_PICTURE(readingLexicon()).test(line)) return null;
  const found = datelinePlaces().longestAt(line, 0);
  if (found === null) return null;
  const name = line.slice(0, found.end);
  const isFull = KINDS.has(name.charCodeAt(found.end - 1));
  const stem = isFull && found.end > 2 ? name.slice(0, -1) : name;
  const at = text.slice(0, isFull ? BEGINNING_OF_FULL : BEGINNING).indexOf(stem);
  if (at >= 0 && (isFull || KINDS.has(text.charCodeAt(at + stem.length)))) return stem;
  return isFull && isDated(text) ? stem : null;
}
