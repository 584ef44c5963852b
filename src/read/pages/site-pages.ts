import type { ReadingLexicon } from '../../lexicon/reading.js';
import { formOf } from './forms.js';
import { opensLinks } from './page-names.js';
import { clearSiteFoot, isClosing, isCut } from './site-foot.js';
import { clearSiteHead } from './site-head.js';
import { namesUnderLabels, withFormerTitle, withoutMenu, withoutSummary } from './site-lines.js';
import { isPath, isPathOrStamp } from './stamps.js';
import { changed, type Unit, unitOf } from './unit.js';

const LONGEST_HEAD = 12;
/** The beginning of another text; a longer paragraph is an article. */
const LONGEST_TEASER = 120;
/** A shorter line under the path is a button. */
const SHORTEST_TITLE = 7;
const LONGEST_CAPTION = 90;
/** So many texts in a row that break off are none of the article. */
const FEWEST_CUT = 2;
const MARKS = /^[•·●■▶◆\s]+|[：:\s]+$/g;

/** `相关文章：` with nothing under it, at the end of the page. */
function withoutLastHead(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  const last = units.at(-1);
  if (units.length < 2 || last === undefined || !opensLinks(last.block.text, lexicon)) return units;
  return [...units.slice(0, -1), unitOf('furniture', last.block)];
}

/** What stands on the page of a site around its one article is no article. */
export function clearSitePage(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  const headed = namesUnderLabels(withoutMenu(underPath(withoutSummary(units)), lexicon), lexicon);
  const footed = clearSiteFoot(withoutNotices(withoutTeasers(headed, lexicon), lexicon), lexicon);
  return withFormerTitle(withoutLastHead(clearSiteHead(footed, lexicon), lexicon));
}

/**
 * Under `热点推荐` other articles of the site stand, each with the beginning of its text. Where longer text follows, or the stamp of
 * another article, the line was a heading.
 */
function withoutTeasers(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  const body = units.findIndex(({ form }) => form === 'paragraph');
  const head = body < 0 ? -1 : units.findIndex((unit, at) => at > body && isHead(unit, lexicon));
  if (head < 0) return units;
  const isOnlyClosing = !headsTeasers((units[head] as Unit).block.text, lexicon);
  const cut = units.filter(({ block }, at) => at > head && isCut(block.text));
  if (isOnlyClosing && cut.length < FEWEST_CUT) return units;
  for (const { form, block } of units.slice(head + 1)) {
    if (form === 'rule' || block.heading > 0 || (form === 'furniture' && isPathOrStamp(block, lexicon))) return units;
    if (form === 'paragraph' && block.text.length > LONGEST_TEASER && !isCut(block.text)) return units;
  }
  return units.map((unit, at) => (at < head ? unit : unitOf('furniture', unit.block)));
}

/** `声明：` and `1、凡本网注明…`, `2、部分内容转自其他媒体…` under it, after the text. */
function withoutNotices(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  const isHeadOfNotice = NOTICE_HEAD(lexicon);
  const head = units.findIndex(({ block }) => isHeadOfNotice.test(block.text));
  const body = units.findIndex(({ form }) => form === 'paragraph');
  if (head < 0 || body < 0 || body > head) return units;
  let end = head + 1;
  while (end < units.length && isNotice(units[end] as Unit)) end++;
  return units.map((unit, at) => (at > head && at < end ? unitOf('furniture', unit.block) : unit));
}

const NOTICE_HEAD = formOf((words) => `^${words.any('disclaimer')}?声明[:：]?$`);

function isNotice({ form, block }: Unit): boolean {
  return form === 'furniture' || /本[网站报刊]|转载|侵权|版权|许可证|备案/.test(block.text);
}

/** `热点推荐`, or `标签：春耕` over the texts of which the site shows the beginnings. */
function isHead(unit: Unit, lexicon: ReadingLexicon): boolean {
  return headsTeasers(unit.block.text, lexicon) || isClosing(unit, lexicon);
}

/** `热点推荐`, `清源网特别推荐`; not `特别推荐的五条线路`. */
function headsTeasers(text: string, { teaserHeads }: ReadingLexicon): boolean {
  return text.length <= LONGEST_HEAD && teaserHeads.end(text.replace(MARKS, ''));
}

/** What over the path may look like a title or an author. */
const OF_SITE: ReadonlySet<Unit['form']> = new Set(['short', 'names', 'organ', 'byline', 'date', 'deck']);

/** What stands over the path to an article (`清源网微信`, the day of reading) is the site's, where a title follows under the path. */
function underPath(units: readonly Unit[]): readonly Unit[] {
  const body = units.findIndex(({ form, isLead }) => form === 'paragraph' || form === 'heading' || isLead);
  const head = body < 0 ? units : units.slice(0, body);
  const path = head.findIndex(({ form, block }) => form === 'furniture' && isPath(block));
  if (path < 1) return units;
  const isTitled = head.some(
    ({ form, block }, at) => at > path && form === 'short' && block.text.length >= SHORTEST_TITLE,
  );
  if (!isTitled) return units;
  return units.map((unit, at) => (at < path && OF_SITE.has(unit.form) ? unitOf('furniture', unit.block) : unit));
}

/**
 * `村民在采摘枇杷。` + `高翔 摄` amid the text on the page of a site is the caption of a picture; where every paragraph is of that kind,
 * they are the text.
 */
export function captionsOfSite(units: readonly Unit[]): readonly Unit[] {
  const isCaption = (unit: Unit, at: number): boolean =>
    unit.form === 'paragraph' && units[at + 1]?.isPhoto === true && isOneLine(unit) && units[at + 1]?.isLead === false;
  const isText = (unit: Unit, at: number): boolean => unit.form === 'paragraph' && !isCaption(unit, at);
  if (!units.some(isCaption) || !units.some(isText)) return units;
  const last = units.findLastIndex(isText);
  return units.map((unit, at) => (at < last && isCaption(unit, at) ? changed(unit, { form: 'caption' }) : unit));
}

function isOneLine({ block: { text }, hasLead }: Unit): boolean {
  return !hasLead && text.length <= LONGEST_CAPTION && text.indexOf('。') >= text.length - 1;
}
