import { readingLexicon } from '../../lexicon/reading.js';
import { isCommonHan } from '../../text/script.js';
import { shareTold } from '../lines/told.js';
import { formOf } from '../pages/forms.js';
import type { Unit } from '../pages/unit.js';
import { MOST_TOLD, overlap } from './flow.js';

/** `近日，…`, `9月6日，…`: when the event of a report took place; not `今年以来，…`, as sections of a report begin too. */
const DATED = formOf(
  (words) =>
    `^“?(?:(?:目前|眼下|当前)，?正[是值当]|时值|(?!近年|[今入].{1,2}以来)(?:${words.any('when')}|昨|(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日|\\d{4}年\\d{1,2}月|\\d{1,2}日))`,
);
/** `为做好防火工作，近日…` */
const DATED_LATER = formOf((words) => `${words.any('when')}|\\d{1,2}月\\d{1,2}日`);
const SOON = 60;

function isDatedSoon(text: string): boolean {
  return DATED_LATER(readingLexicon()).test(text.slice(0, SOON));
}

export function isDated(text: string): boolean {
  return DATED(readingLexicon()).test(text);
}

/** `产业 激发乡村新潜力`: a part of a text, under the word for what it tells of. */
export const OF_TOPIC = /^[\u4e00-\u9fff]{2}[\s\u3000]/;
/** `（三）`, `二、`, `3.`: parts of a text. */
export const NUMBERED = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、．.]/;
/** `昌宁县：为乡村振兴注入“廉动力”`; the sections of a report on a county tell of its towns. */
const OF_COUNTY = /^[\u4e00-\u9fff]{1,8}[县市区旗][:：]\s?[^，。,：:]{4,}$/;
const OF_PLACE = /^[\u4e00-\u9fff]{1,8}(?:[县市区旗镇乡]|街道|社区)[:：]\s?[^，。,：:]{4,}$/;
const SHORTEST_TITLE = 7;
const SHORTEST_TOLD = 8;
/** Enough of a text to tell whether it goes on about the same matter. */
const BEGINNING = 200;
const LEAST_TOLD = 0.25;
/**
 * How much more of a title the text under it tells than the text above, and what the two may share: of 833 headings of sections in real
 * articles none goes beyond it, of titles between articles of different papers four in five do.
 */
const LEAST_TOLD_BELOW = 0.3;
const BELOW = [LEAST_TOLD_BELOW, 0.07] as const;
const BELOW_FEATURE = [0.4, 0.04] as const;
/**
 * A report tells in its first lines what its title does: of 294 headings of sections two are told so far more there than above, of
 * titles two in three.
 */
const HEAD = 80;
const LEAST_TOLD_IN_HEAD = 0.25;
const LEAST_TOLD_AT_ONCE = 0.55;
const MOST_SHARED = 0.06;
const MOST_SHARED_UNDATED = 0.04;
const NOTHING_SHARED = 0.03;
export const SHORTEST_REPORT = 120;
/** Articles of one paper name the same places and offices. */
const MOST_SHARED_TOLD = 0.2;

/** What is known of two texts and the line between them. */
export interface Between {
  readonly title: string;
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  /** The text above names its authors under its title, as a long report in sections does. */
  readonly isFeature: boolean;
}

/**
 * Whether a line stands over the text of another article: the text tells what the line does, and shares hardly a pair of characters with
 * the text above (`齐心修好进山路` between a report on a library and `5月3日，县交通局修好进山路…`). A section goes on about the same
 * people and places, whatever its heading says (`转化成果破难题——` over what the same office did next).
 */
export function isTitleOfOther({ title, before, after, isFeature }: Between): boolean {
  const text = after[0]?.block.text ?? '';
  if (title.length < SHORTEST_TITLE || NUMBERED.test(title) || title.endsWith('—') || refersBack(text)) return false;
  if (!isFeature && OF_COUNTY.test(title) && sharesLess(before, after, MOST_SHARED)) return true;
  const above = overlap(title, before.slice(-MOST_TOLD));
  if (tellsInHead(title, text) - above >= LEAST_TOLD_IN_HEAD && sharesLess(before, after, LEAST_SHARED)) return true;
  const told = overlap(title, after);
  if (told < LEAST_TOLD) return !isFeature && isDated(text) && mayTellNothing(title, before, after);
  const atOnce = title.length < SHORTEST_TOLD ? 0 : overlap(title, after.slice(0, 1));
  const isToldAtOnce = atOnce >= LEAST_TOLD_AT_ONCE;
  if (isDated(text))
    return sharesLess(before, after, isToldAtOnce || told - above >= LEAST_TOLD ? MOST_SHARED_TOLD : MOST_SHARED);
  const most = isDatedSoon(text) ? MOST_SHARED_TOLD : MOST_SHARED_UNDATED;
  if (isToldAtOnce && sharesLess(before, after, most)) return true;
  if (title.length < SHORTEST_TOLD || !(isLong(before) || (!isFeature && atOnce >= LEAST_TOLD_BELOW))) return false;
  // The flowery first lines of a long report share nothing with its first section.
  const [least, mostShared] = isFeature ? BELOW_FEATURE : BELOW;
  return told - above >= least && sharesLess(before, after, mostShared);
}

function tellsInHead(title: string, text: string): number {
  return OF_TOPIC.test(title) ? 0 : shareTold(title, text.slice(0, HEAD));
}

/** `…。图为果农在采摘葡萄。` closes its text. */
const ENDS_WITH_PICTURE = /。图为[^。]+。$/;

/** `情暖乡村` over a report of another matter, and `石桥镇：壮大特色产业`, whatever the text says of the town. */
function mayTellNothing(title: string, before: readonly Unit[], after: readonly Unit[]): boolean {
  if (OF_PLACE.test(title) || ENDS_WITH_PICTURE.test(before.at(-1)?.block.text ?? '')) {
    return sharesLess(before, after, MOST_SHARED);
  }
  return isLong(before) && sharesLess(before, after, NOTHING_SHARED);
}

/** Whether paragraphs have so many characters, as a report has. */
export function isLong(paragraphs: readonly Unit[], least = SHORTEST_REPORT): boolean {
  let length = 0;
  return paragraphs.some(({ block }) => {
    length += block.text.length;
    return length >= least;
  });
}

/** A text about another matter shares less, though the paper is the same. */
const LEAST_SHARED = 0.12;
/** `300期啦！`: the end of a title, of which nothing can be told. */
const SHORTEST_TEXT = 20;
const REFERS = /^(?:(?:目前|如今|近年来|今年|去年|据悉|据了解)[，,])?该|^据(?:了解|悉|介绍)/;

/** `目前，该乡…`, `据了解，…`: no article begins so. */
export function refersBack(text: string): boolean {
  return REFERS.test(text);
}

/** Whether a paragraph tells more of what the text above tells. */
export function goesOn(before: readonly Unit[], paragraph: Unit): boolean {
  if (before.length === 0) return false;
  if (before.length === 1 && (before[0]?.block.text.length ?? 0) < SHORTEST_TEXT) return true;
  return refersBack(paragraph.block.text) || !sharesLess(before, [paragraph], LEAST_SHARED);
}

/** Whether a paragraph tells of another matter than the text above, though nothing between them says so. */
export function isOfOther(before: readonly Unit[], paragraph: Unit): boolean {
  return before.length > 0 && !refersBack(paragraph.block.text) && sharesLess(before, [paragraph], MOST_SHARED);
}

/** Whether of the pairs of characters that a text begins with less than a share stand in the text above it too; not where it has none. */
export function sharesLess(before: readonly Unit[], after: readonly Unit[], share: number): boolean {
  const pairs = new Set<number>();
  for (const { block } of after) {
    addPairs(block.text, pairs);
    if (block.text.length >= BEGINNING) break;
  }
  const count = pairs.size;
  for (const { block } of before.slice(-MOST_TOLD)) {
    for (let at = 0; at + 2 <= block.text.length; at++) {
      // What is found is taken out, so that it is found once.
      if (pairs.delete(pairAt(block.text, at)) && (count - pairs.size) / count >= share) return false;
    }
  }
  return count > 0;
}

function addPairs(text: string, pairs: Set<number>): void {
  for (let at = 0; at + 2 <= text.length && at < BEGINNING; at++) {
    if (isCommonHan(text.charCodeAt(at)) && isCommonHan(text.charCodeAt(at + 1))) pairs.add(pairAt(text, at));
  }
}

const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
