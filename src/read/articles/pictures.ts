import type { ReadingLexicon } from '../../lexicon/reading.js';
import { captionsOfSite } from '../pages/site-pages.js';
import { isPathOrStamp } from '../pages/stamps.js';
import { changed, isBracketed, type Unit } from '../pages/unit.js';
import { splitCredit } from '../pages/units.js';
import { goesOn, isDated, isOfOther } from './cohesion.js';
import { LEAST_OVERLAP, overlap } from './flow.js';
import { LONGEST_CAPTION } from './inline.js';
import { creditsPicture } from './picture-text.js';

/** `图为拔河比赛现场。`, `上图：…`, `4月6日，志愿者清理河道。 通讯员 姚胜 摄`; not `图①：程鹏在直播。`, one of the pictures of the text above. */
const TOLD = /^(?:图[为：:]|[左右上下]图[，：:为]|(?:\d{1,2}月)?\d{1,2}日[，,])/;
const SENTENCE = /[。！？!?]/;

/**
 * The text of a picture that closes an article is an article of its own, with who took it: before the end of the page, another
 * picture, or a title that shows itself. Amid the paragraphs of an article, or over them, it is its caption.
 */
export function closingPictures(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  if (units.some((unit) => isOfSite(unit, lexicon))) return captionsOfSite(units);
  if (!units.some((unit) => isPicture(unit))) return units;
  return units.flatMap((unit, at): readonly Unit[] => {
    if (beginsPicture(units, at)) return [changed(unit, { opens: true })];
    if (!isPicture(unit) || !closes(units, at)) return [unit];
    const opens = !/^(?:short|heading|deck)$/.test(units[at - 1]?.form ?? '') && !beginsPicture(units, at - 1);
    return splitCredit(unit, lexicon).map((part, index) =>
      index === 0 ? changed(part, { form: 'paragraph', opens: opens && at > 0 }) : part,
    );
  });
}

/** A page of a web site holds one article with its pictures: `当前位置：首页 > 政务动态`, `发布时间：2023-04-10 09:12`. */
function isOfSite({ form, block }: Unit, lexicon: ReadingLexicon): boolean {
  return form === 'furniture' && isPathOrStamp(block, lexicon);
}

function isPicture({ form, block }: Unit): boolean {
  return form === 'caption' && (TOLD.test(block.text) || isDated(block.text)) && SENTENCE.test(block.text);
}

/** `近日，石桥镇的葡萄成熟了。` before `图为村民在采摘。`, under an article of something else. */
function beginsPicture(units: readonly Unit[], at: number): boolean {
  const [unit, picture] = [units[at], units[at + 1]];
  if (unit?.form !== 'paragraph' || unit.hasLead || picture?.form !== 'caption') return false;
  if (!/^图为/.test(picture.block.text) || !isDated(unit.block.text) || !closes(units, at + 1)) return false;
  const before = stretchBefore(units, at);
  return before.length > 0 && !goesOn(before, unit);
}

/** `6月4日，村民在插秧。` + `李梅 摄`: the text of another picture, whose credit has been cut off it. */
function isPictureStory(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return unit?.form === 'paragraph' && units[at + 1]?.isPhoto === true && TOLD.test(unit.block.text);
}

/** Whether nothing of the article follows: its title stands over it. */
function closes(units: readonly Unit[], at: number): boolean {
  const text = units.findIndex(({ form }) => form === 'paragraph' || form === 'caption');
  const isFirst = text >= at && !units[at - 1]?.isPageName;
  const isTitled = isFirst && units.slice(0, at).some(({ form }) => form === 'short' || form === 'heading');
  if (isFirst && !isCredited(units, at)) return false;
  if (isOneStory(units, at)) return false;
  let next = at + 1;
  while (next < units.length && isFoot(units[next] as Unit)) next++;
  const follower = units[next];
  if (isTitled) return follower === undefined;
  if (isClosedBefore(units, at)) return true;
  if (follower === undefined || follower.isPageName || isPicture(follower) || isPictureStory(units, next)) return true;
  if (follower.isLead || follower.form === 'rule') return true;
  // `县税务局` over `开展“春风行动”` is the first line of a title.
  if (!isHeadLine(follower) || !isSigned(units, at)) return false;
  if (isOfOther(stretchBefore(units, at), units[at] as Unit)) return true;
  while (next < units.length && isHeadLine(units[next] as Unit)) next++;
  const under = units[next];
  if (isFirst && under?.form === 'paragraph' && isOfOther([units[at] as Unit], under)) return true;
  return under?.isLead === true || /^(?:deck|byline|names)$/.test(under?.form ?? '');
}

function isHeadLine(unit: Unit | undefined): boolean {
  return unit?.form === 'short' || unit?.form === 'heading' || unit?.form === 'organ';
}

/** The one paragraph before it names no author: text and picture are one story, as whoever took the picture tells it. */
function isOneStory(units: readonly Unit[], at: number): boolean {
  const [over, text] = [units[at - 2], units[at - 1]];
  if (text?.form !== 'paragraph' || text.hasLead || over?.form === 'paragraph' || over?.names != null) return false;
  return isCredited(units, at);
}

function isCredited(units: readonly Unit[], at: number): boolean {
  return units[at + 1]?.isPhoto === true || /摄[）)]?$/.test(units[at]?.block.text ?? '');
}

/** The names in brackets that close the article above stand right over it. */
function isClosedBefore(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return before?.form === 'byline' && !before.isLead && !before.isPhoto && isBracketed(before);
}

function stretchBefore(units: readonly Unit[], at: number): readonly Unit[] {
  return units.slice(units.findLastIndex(({ form }, index) => index < at && form !== 'paragraph') + 1, at);
}

/** Who took the picture stands in its line or after it, or the article before has closed: what follows is no title of that. */
function isSigned(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  const isClosed = before?.form === 'byline' && !before.isLead;
  return isClosed || isCredited(units, at);
}

function isFoot({ form, isPhoto, isPageName }: Unit): boolean {
  return isPhoto || form === 'credit' || (form === 'furniture' && !isPageName);
}

/** A title is not looked for in more of the text under a dateline. */
const PARAGRAPHS_TOLD = 4;

/** An article is longer. */
const LONGEST_FIRST = 18;

/**
 * Lines of pictures with who took them can stand between a title and the dateline of its text: the title is of that text, which tells
 * what it does.
 */
export function picturesOverLead(units: readonly Unit[]): readonly Unit[] {
  const captions = new Set<number>();
  // `发放仪式现场。` over `清源网讯（记者 高翔）`, where the page begins.
  const first = units.findIndex(({ form }) => form === 'paragraph');
  const isShort = (units[first]?.block.text.length ?? LONGEST_FIRST) < LONGEST_FIRST;
  if (isShort && units[first]?.hasLead === false && units[first + 1]?.isLead === true) captions.add(first);
  for (let lead = 2; lead < units.length; lead++) {
    if (units[lead]?.isLead !== true || !creditsPicture(units[lead - 1])) continue;
    let over = lead - 1;
    while (isOfPicture(units[over]) || creditsPicture(units[over])) over--;
    const end = over;
    while (isHeadLine(units[over]) || units[over]?.form === 'deck') over--;
    const title = units.slice(over + 1, end + 1).filter(isHeadLine);
    if (title.length === 0) continue;
    const line = title.map(({ block }) => block.text).join('');
    const text = units.slice(lead + 1, lead + 1 + PARAGRAPHS_TOLD).filter(({ form }) => form === 'paragraph');
    const told = overlap(line, text);
    if (told < LEAST_OVERLAP || told < overlap(line, units.slice(end + 1, lead))) continue;
    for (let at = end + 1; at < lead; at++) if (units[at]?.form === 'paragraph') captions.add(at);
  }
  if (captions.size === 0) return units;
  return units.map((unit, at) => (captions.has(at) ? changed(unit, { form: 'caption' }) : unit));
}

function isOfPicture(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.hasLead || !/^(?:paragraph|caption|furniture|date)$/.test(unit.form)) return false;
  const { text } = unit.block;
  return unit.form !== 'paragraph' || (text.length <= LONGEST_CAPTION && !/[。！？].*[。！？]/.test(text));
}
