import type { ReadingLexicon } from '../../lexicon/reading.js';
import { firstParagraphs, isTitleLine, overlap } from '../articles/flow.js';
import { formOf } from './forms.js';
import { isPageLine } from './page-forms.js';
import { isPathOrStamp } from './stamps.js';
import { type Unit, unitOf } from './unit.js';

/** A shorter line among the words of a menu is one of them. */
const SHORTEST_TITLE = 7;
/** `首页English`, `• 客户端下载` */
const LONGEST_LINK = 12;
const FEWEST_LINKS = 3;

/** `首页`, `民文`, `登录`, each on a line of its own over a longer line: the second is a word of the menu too. */
export function withoutMenu(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  const body = units.findIndex(({ form }) => form === 'paragraph');
  const isWord = (at: number): boolean => {
    const { form, block } = units[at] as Unit;
    return (
      (form === 'short' && block.text.length < SHORTEST_TITLE) ||
      (form === 'furniture' && block.text.length <= LONGEST_LINK)
    );
  };
  let end = 0;
  while (end < body && isWord(end)) end++;
  const links = units.slice(0, end).filter(({ form }) => form === 'furniture');
  const [last] = links.slice(-1);
  const isTitled = units.slice(end, Math.max(end, body)).some(({ form }) => form === 'short' || form === 'heading');
  if (links.length < FEWEST_LINKS || last === undefined || !isTitled || isPathOrStamp(last.block, lexicon))
    return units;
  // `杂志` after the last link it knows, over the date of the page: a title has its text or its stamp under it.
  const after = units[end];
  const isOver = after?.form === 'furniture' && isPageLine(after.block.text);
  const to = isOver ? end : units.indexOf(last);
  return units.map((unit, at) => (at < to && unit.form === 'short' ? unitOf('furniture', unit.block) : unit));
}

const EDITOR = formOf((_, { pageLabels }) => `^(?:责任|值班)?(?:${pageLabels.editors.join('|')})[:：]$`);

/** `责编：` alone on its line, and the names of the editors under it. */
export function namesUnderLabels(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  return units.map((unit, at) => {
    const label = units[at - 1];
    const isOfStaff = unit.form === 'names' && label !== undefined && EDITOR(lexicon).test(label.block.text);
    return isOfStaff ? unitOf('furniture', unit.block) : unit;
  });
}

/** `双河镇:打通线上通道2026-02-03`, `清源中学举行纪念..`: the title of another article, with its date, or cut. */
export const OTHER_TITLE = /^[^。]{6,40}\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|^[^。]{4,60}\.{2,}$/;

const FORMER_TITLE = /^[（(]?原标题[:：]\s*(?=\S)/;

/** `原标题：…` over a text that has no other title is its title. */
export function withFormerTitle(units: readonly Unit[]): readonly Unit[] {
  const body = units.findIndex(({ form }) => form === 'paragraph');
  const head = units.slice(0, Math.max(body, 0));
  const former = head.findIndex(({ form, block }) => form === 'furniture' && FORMER_TITLE.test(block.text));
  if (former < 0 || head.some(isTitleLine)) return units;
  const { block } = units[former] as Unit;
  const from = FORMER_TITLE.exec(block.text)?.[0].length ?? 0;
  const to = /^[（(]/.test(block.text) && /[）)]$/.test(block.text) ? block.text.length - 1 : block.text.length;
  return units.map((unit, at) => (at === former ? unitOf('short', block.cut(from, to)) : unit));
}

/** Share of its pairs of characters that a summary has in the text which it is taken from. */
const TAKEN = 0.8;

/** The title and a summary, which is taken from the text, over the title of the article itself: they say nothing of their own. */
export function withoutSummary(units: readonly Unit[]): readonly Unit[] {
  const title = units.findIndex(isTitleLine);
  const [summary, again] = [units[title + 1], units[title + 2]];
  if (title < 0 || summary?.form !== 'paragraph' || !isTitleLine(again)) return units;
  if (again?.block.text !== units[title]?.block.text) return units;
  if (overlap(summary.block.text, firstParagraphs(units, title + 3)) < TAKEN) return units;
  return units.map((unit, at) => (at === title || at === title + 1 ? unitOf('furniture', unit.block) : unit));
}
