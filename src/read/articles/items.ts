import type { ReadingLexicon } from '../../lexicon/reading.js';
import { UnitSet } from '../../text/unit-set.js';
import { formOf } from '../pages/forms.js';
import { isColumnTitle } from '../pages/page-names.js';
import { changed, type Unit } from '../pages/unit.js';
import { beginsNote, isNoteLabel } from './asides.js';
import { goesOn } from './cohesion.js';
import { overlap } from './flow.js';

/** Set before each item of a column. */
const MARKS = new UnitSet('◎●■◆○□▶►★☆▲△◇※');
const MARK = /^[◎●■◆○□▶►★☆▲△◇※]\s*/;
/** `市税务局：夜间课堂进园区`, as the items of a column begin; not `挖潜：边角地变车位`. */
const PLACE_ITEM = formOf((words) => `^[\\u4e00-\\u9fff]{1,14}${words.any('teller')}[：:\\s]\\s?[^，。]{4,}$`);
const BRACKETS = new UnitSet('【[〔');
const COLONS = new UnitSet(':：');
const LONGEST_BRIEF = 220;

/**
 * Marks what begins an article though nothing in its form tells: the marked lines of a column (`◎ 区医院工会：给白衣天使“减压”`)
 * and the paragraphs under `简讯`. The note of an editor is set apart, so that no text begins with it.
 */
export function itemsOfColumns(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  return plainItems(
    labelledItems(
      titledBriefs(markedItems(briefItems(apartNotes(units, lexicon), lexicon), lexicon), lexicon),
      lexicon,
    ),
    lexicon,
  );
}

function isTitleLine(unit: Unit | undefined): boolean {
  return unit?.form === 'short' || unit?.form === 'heading';
}

/** A note is no paragraph of the text before which it stands; one that stands over the title begins the article. */
function apartNotes(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  if (!units.some(({ block }) => beginsNote(block.text, lexicon))) return units;
  let labelled = false;
  return units.map((unit, at): Unit => {
    const isLabel = unit.form !== 'paragraph' && isNoteLabel(unit.block.text, lexicon);
    const isNote = unit.form === 'paragraph' && (labelled || beginsNote(unit.block.text, lexicon));
    labelled = isLabel;
    const goesOn = units.slice(at + 2).some(({ form }) => form === 'paragraph');
    if (isLabel && goesOn) return changed(unit, { form: 'furniture', opens: isOverTitle(units, at + 1) });
    if (!isNote || !units.slice(at + 1).some(({ form }) => form === 'paragraph')) return unit;
    const opens = !isNoteLabel(units[at - 1]?.block.text ?? '', lexicon) && isOverTitle(units, at);
    return changed(unit, { form: 'caption', opens });
  });
}

/** After a note a title comes, and none stands before it. */
function isOverTitle(units: readonly Unit[], at: number): boolean {
  const before = units.slice(0, at).findLast(({ form }) => form !== 'furniture' && form !== 'date');
  let next = at + 1;
  while (next < units.length && units[next]?.form === 'furniture') next++;
  return isTitleLine(units[next]) && !isTitleLine(before) && before?.form !== 'deck';
}

/** `【皋兰县】近日，…`: the place of an item stands before it. */
const PLACE_LABEL = /^【[\u4e00-\u9fff]{2,8}】/;

/** Two or more paragraphs after the name of a column that are marked alike; after `简讯` also any short ones. */
function briefItems(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  const starts = new Set<number>();
  const columns = new Set<number>();
  for (let column = 0; column < units.length; column++) {
    const { isPageName, block } = units[column] as Unit;
    if (!mayHaveBriefItems(units, column, lexicon) || !(isPageName || isColumnTitle(block.text, lexicon))) continue;
    const items: number[] = [];
    for (let at = column + 1; /^(?:paragraph|byline|names)$/.test(units[at]?.form ?? ''); at++) {
      if (units[at]?.form === 'paragraph') items.push(at);
    }
    const texts = items.map((at) => units[at]?.block.text ?? '');
    const isMarked = texts.every((text) => MARK.test(text)) || texts.every((text) => PLACE_LABEL.test(text));
    if (
      items.length < 2 ||
      !(isMarked || (isOfBriefs(block.text, lexicon) && texts.every((text) => text.length <= LONGEST_BRIEF)))
    ) {
      continue;
    }
    for (const at of items) starts.add(units[at - 1]?.isLead ? at - 1 : at);
    columns.add(column);
  }
  if (columns.size === 0) return units;
  return units.map((unit, at): Unit => {
    if (columns.has(at)) return changed(unit, { form: 'furniture' });
    return starts.has(at) ? changed(unit, { opens: true }) : unit;
  });
}

/** Whether the unit after a line may be such a paragraph, or stands over one: what comes first, for a page has many paragraphs. */
function mayHaveBriefItems(units: readonly Unit[], column: number, lexicon: ReadingLexicon): boolean {
  const next = units[column + 1];
  if (next?.form === 'byline' || next?.form === 'names') return true;
  if (next?.form !== 'paragraph') return false;
  const { text } = next.block;
  return (
    MARKS.has(text.charCodeAt(0)) || text.startsWith('【') || isOfBriefs((units[column] as Unit).block.text, lexicon)
  );
}

/** `工会简讯：`: a column in which each paragraph is an item. */
function isOfBriefs(text: string, { briefs }: ReadingLexicon): boolean {
  return briefs.endPartAt(text, 0, COLONS.has(text.charCodeAt(text.length - 1)) ? text.length - 1 : text.length);
}

const LONGEST_ITEM = 400;
const SHORTEST_ITEM_TITLE = 5;

/** Two or more lines under `简讯`, each over a short text: each is a title. A longer text may be divided by such lines. */
function titledBriefs(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  const titles = new Set<number>();
  for (let column = 0; column < units.length; column++) {
    const { form, block } = units[column] as Unit;
    if (!/^(?:short|furniture)$/.test(form) || !isOfBriefs(block.text, lexicon)) continue;
    const found: number[] = [];
    for (let at = column + 1; isItemTitle(units, at); ) {
      found.push(at);
      let length = 0;
      for (at++; ABOUT_ITEM.has(units[at]?.form ?? ''); at++)
        if (units[at]?.form === 'paragraph') length += units[at]?.block.text.length ?? 0;
      if (length === 0 || length > LONGEST_ITEM) found.length = 0;
      if (length === 0 || length > LONGEST_ITEM) break;
    }
    if (found.length > 1) for (const at of found) titles.add(at);
  }
  return titles.size === 0 ? units : units.map((unit, at) => (titles.has(at) ? changed(unit, { opens: true }) : unit));
}

const ABOUT_ITEM: ReadonlySet<string> = new Set(['paragraph', 'byline', 'names', 'organ', 'caption']);

function isItemTitle(units: readonly Unit[], at: number): boolean {
  const { form = null, block } = units[at] ?? {};
  return (form === 'short' || form === 'heading') && (block?.text.length ?? 0) >= SHORTEST_ITEM_TITLE;
}

/** The marked lines become titles where a column begins before the first: its name, or a note, and no text of an article. */
function markedItems(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  if (!units.some(isMarkedTitle)) return units;
  const marked = new Set(units.flatMap((unit, at) => (isMarkedTitle(unit) ? [at] : [])));
  const [first] = marked;
  if (first === undefined || marked.size < 2) return units;
  const start = columnStart(units, first, lexicon);
  const items = [...marked].map((at) => (units[at] as Unit).block.text.replace(MARK, ''));
  const isOfPlaces = items.filter((item) => PLACE_ITEM(lexicon).test(item)).length * 3 >= items.length * 2;
  if (start === null || !(start.isColumn || isOfPlaces)) return units;
  return units.map((unit, at): Unit => {
    if (at >= start.at && at < first && isTitleLine(unit)) return changed(unit, { form: 'furniture' });
    if (!marked.has(at)) return unit;
    const { text } = unit.block;
    const block = unit.block.cut(MARK.exec(text)?.[0].length ?? 0, text.length);
    return changed(unit, { form: 'heading', block: block.withHeading(1), opens: true });
  });
}

function isMarkedTitle(unit: Unit): boolean {
  const isLine = unit.form === 'short' || unit.form === 'organ' || unit.form === 'heading';
  return isLine && MARKS.has(unit.block.text.charCodeAt(0));
}

/** Where the head of a column begins, and whether it shows itself as one; null where an article has begun before the first item. */
function columnStart(
  units: readonly Unit[],
  first: number,
  lexicon: ReadingLexicon,
): { readonly at: number; readonly isColumn: boolean } | null {
  let at = first;
  let isColumn = false;
  for (; at > 0; at--) {
    const { form, block, isPageName } = units[at - 1] as Unit;
    if (form === 'caption' && beginsNote(block.text, lexicon)) isColumn = true;
    else if (isPageName || (form === 'short' && isColumnTitle(block.text, lexicon))) isColumn = true;
    else if (form !== 'furniture' && form !== 'date' && form !== 'short' && form !== 'heading') break;
  }
  const isHead = at === 0 || isColumn;
  return isHead ? { at, isColumn: isColumn || at === first } : null;
}

/** `【尉氏县】送戏下乡暖人心`; not `【典型做法】建机制 强保障`. */
const LABELLED_TITLE = /^[【[〔]([\u4e00-\u9fff]{2,14})[】\]〕]\s?[^，。]{4,}$/;
const DIVISION = /(?:[省市县区旗州盟镇乡村局]|街道|社区|[县市区]委)$/;

/** Two or more lines that begin with the names of different places or organs in brackets, each over a text: each is a title. */
function labelledItems(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  const places = new Set<string>();
  const titles = new Set<number>();
  for (const [at, { form, block }] of units.entries()) {
    const place = form === 'short' && BRACKETS.has(block.text.charCodeAt(0)) ? placeBefore(block.text, lexicon) : null;
    const next = units[at + 1]?.form;
    if (place === null || (next !== 'paragraph' && next !== 'byline' && next !== 'names')) continue;
    places.add(place);
    titles.add(at);
  }
  if (places.size < 2 || places.size < titles.size) return units;
  return units.map((unit, at) => (titles.has(at) ? changed(unit, { opens: true }) : unit));
}

function placeBefore(title: string, { organHeads }: ReadingLexicon): string | null {
  const label = LABELLED_TITLE.exec(title)?.[1] ?? '';
  return organHeads.endPart(label) || DIVISION.test(label) ? label : null;
}

const LONG_TITLE = 7;
const FEWEST_ITEMS = 3;
/** Share of a title's pairs of characters that the text under it has, on the mean. */
const MEAN_TOLD = 0.4;
/** `截至6月底，…`, `7月8日，…`, `近日，…`: how a report begins. */
const NEWS = formOf((words) => `^(?:${words.any('when', 'news')}|(?:\\d{4}年)?\\d{1,2}月|\\d{1,2}日)`);

/**
 * Three or more lines, each over a text that tells the same in more words, on a page that names no author: each is the title of a
 * report. The sections of a report are shorter, longer in text, go on about one matter, or stand under its authors.
 */
function plainItems(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  if (units.some(({ names, form, hasLead }) => names !== null || form === 'deck' || form === 'heading' || hasLead))
    return units;
  const titles = units.flatMap(({ form }, at) => (form === 'short' && units[at - 1]?.form !== 'short' ? [at] : []));
  if (titles.length < FEWEST_ITEMS || !titles.every((at) => isOverText(units, at))) return units;
  const texts = titles.map((at) => stretchUnder(units, at));
  const told = titles.reduce((sum, at, item) => sum + overlap(units[at]?.block.text ?? '', texts[item] ?? []), 0);
  if (told < MEAN_TOLD * titles.length) return units;
  const news = texts.filter(([first]) => NEWS(lexicon).test(first?.block.text ?? '')).length;
  if (news * 2 < texts.length) return units;
  const isLong = texts.some((text) => text.length > 1);
  // The heading of a section stands over more of the text above.
  const opening = titles.filter((_, item) => !isLong || item === 0 || !goesOnFrom(texts, item));
  if (opening.length < FEWEST_ITEMS) return units;
  const opens = new Set(opening);
  return units.map((unit, at) => (opens.has(at) ? changed(unit, { opens: true }) : unit));
}

function goesOnFrom(texts: readonly (readonly Unit[])[], item: number): boolean {
  const [first] = texts[item] ?? [];
  return first === undefined || goesOn(texts[item - 1] ?? [], first);
}

function stretchUnder(units: readonly Unit[], at: number): readonly Unit[] {
  let from = at + 1;
  while (units[from]?.form === 'short') from++;
  let end = from;
  while (units[end]?.form === 'paragraph') end++;
  return units.slice(from, end);
}

function isOverText(units: readonly Unit[], at: number): boolean {
  return (units[at]?.block.text.length ?? 0) >= LONG_TITLE && stretchUnder(units, at).length > 0;
}
