import type { ReadingLexicon } from '../../lexicon/reading.js';
import { withoutSpace } from '../../text/spaces.js';
import { LEAST_OVERLAP, overlap } from '../articles/flow.js';
import { formOf } from './forms.js';
import { changed, type Unit } from './unit.js';

const HEAD = formOf((words) => `${words.any('contents')}$`);
/** Marks around the head of a list: `【本期要目】`, `◆今日导读：` */
const AROUND = /^[\s【[（(◆■●◇★☆*]+|[\s】\]）):：◆■●◇★☆*]+$/g;
const LONGEST_HEAD = 12;
/** Before a title in the list, and over its text: `◆`, `1．`. */
const MARK = /^(?:[◎●■◆○□▶►★☆▲△◇※·•*>＞»-]|\d{1,2}[.．、])\s*/;
/** After it: the page that it stands on. */
const PAGE = /(?:[.…·•．—-]*[（(]?(?:第?\d{1,3}版?)?[）)]?)$/;
/** Parts of one text: `一、总体要求`, `第二章 职责`. */
const PART = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、．.]|第[一二三四五六七八九十\d]{1,3}[章节条部])/;
const SHORTEST_TITLE = 5;
const FEWEST = 2;

/**
 * Lines under `本期要目` that stand again over their texts: those of the list are left out, and each of the others is the title of an
 * article.
 */
export function titlesOfContents(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  const head = units.findIndex(({ block }) => isHead(block.text, lexicon));
  const body = units.findIndex(({ form }, at) => at > head && form === 'paragraph');
  if (head < 0 || body < 0) return units;
  const listed = new Set<string>();
  const titles = new Set<number>();
  let last = head;
  let mark: string | null = null;
  for (let at = head + 1; at < units.length; at++) {
    const unit = units[at] as Unit;
    if (!isLine(unit)) continue;
    const title = bare(unit.block.text);
    if (listed.has(title)) titles.add(at);
    else if (at < body && titles.size === 0 && title.length >= SHORTEST_TITLE && !PART.test(title)) {
      mark ??= markOf(unit.block.text);
      // Under a list with a mark to each title, `>>`, the next title stands with another or none.
      if (mark !== '' && markOf(unit.block.text) !== mark) continue;
      listed.add(title);
      last = at;
    }
  }
  if (titles.size < (mark === '' ? FEWEST : 1)) return units;
  const text = units.slice(body, Math.min(...titles)).filter(({ form }) => form === 'paragraph');
  const again = new Set([...titles].map((at) => bare((units[at] as Unit).block.text)));
  // The title of the article under the list may be none of the list.
  const isOwn = ({ block }: Unit): boolean =>
    !again.has(bare(block.text)) && overlap(block.text, text) >= LEAST_OVERLAP;
  while (last > head && isLine(units[last] as Unit) && isOwn(units[last] as Unit)) last--;
  return units.flatMap((unit, at): readonly Unit[] => {
    // The places that the list names are those of other articles.
    if (at >= head && at <= last && isLine(unit)) return [];
    if (!titles.has(at)) return [unit];
    const { text } = unit.block;
    const block = unit.block.cut(MARK.exec(text)?.[0].length ?? 0, text.length);
    return [changed(unit, { form: 'heading', block: block.withHeading(1), opens: true })];
  });
}

function isLine({ form }: Unit): boolean {
  return form === 'short' || form === 'heading' || form === 'organ' || form === 'furniture';
}

/** The mark before a title, numbers being alike; empty where there is none. */
function markOf(text: string): string {
  const mark = MARK.exec(text)?.[0].trim() ?? '';
  return /^\d/.test(mark) ? '1' : mark;
}

function isHead(text: string, lexicon: ReadingLexicon): boolean {
  if (text.length > LONGEST_HEAD) return false;
  return HEAD(lexicon).test(withoutSpace(text, 0, text.length).replace(AROUND, ''));
}

/** A title without its mark and its page, so that the two are alike. */
function bare(text: string): string {
  const line = withoutSpace(text, 0, text.length).replace(MARK, '').replace(PAGE, '');
  return /^【[^】]+】$/.test(line) ? line.slice(1, -1) : line;
}
