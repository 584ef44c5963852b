import type { ReadingLexicon } from '../../lexicon/reading.js';
import { fold } from '../../text/fold.js';
import { UnitSet } from '../../text/unit-set.js';

const LONGEST = 8;
const OPENERS = new UnitSet('【[（(');
const CLOSERS = new UnitSet('】])）');
const COLONS = new UnitSet(':：');
const ROUND = new UnitSet('(（');
const IN_BRACKETS = /^[(【[][^()【】[\]]{1,40}[)】\]]$/;

/** The text of an editor's note, or its label: `编者按：…`, `【开栏的话】…`; not `编者按下暂停键`. */
export function beginsNote(text: string, { asides, asideFirsts }: ReadingLexicon): boolean {
  const from = OPENERS.has(text.charCodeAt(0)) ? 1 : 0;
  if (!asideFirsts.has(text.charCodeAt(from))) return false;
  for (let to = from + 2; to <= from + LONGEST && to <= text.length; to++) {
    if (asides.get(text.slice(from, to)) !== 'note') continue;
    const next = text.charCodeAt(to);
    if (from > 0 ? CLOSERS.has(next) : to === text.length || COLONS.has(next) || /\s/.test(text.charAt(to)))
      return true;
  }
  return false;
}

/** The label of a note alone on its line. */
export function isNoteLabel(text: string, { asides }: ReadingLexicon): boolean {
  return text.length <= LONGEST + 3 && asides.get(bare(text)) === 'note';
}

/** A heading under which more is told of the article above: `新闻链接`, `【记者手记】`. */
export function isSidebarLabel(text: string, { asides }: ReadingLexicon): boolean {
  return text.length <= LONGEST && asides.get(bare(text)) === 'sidebar';
}

/** A label without the marks and brackets around it. */
function bare(text: string): string {
  return text.replace(/^[■●◆▶【[（(]\s?|[】\]）)]?[:：]?$/g, '');
}

/** A whole line in round brackets that names nobody: `（完）`, `（据新华社北京3月16日电）`. */
export function isAside(text: string): boolean {
  return ROUND.has(text.charCodeAt(0)) && IN_BRACKETS.test(fold(text));
}
