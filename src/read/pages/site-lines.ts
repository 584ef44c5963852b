import type { ReadingLexicon } from '../../lexicon/reading.js';
import { formOf } from './forms.js';
import { isPathOrStamp } from './stamps.js';
import { type Unit, unitOf } from './unit.js';

/** A shorter line among the words of a menu is one of them. */
const SHORTEST_TITLE = 7;
const FEWEST_LINKS = 3;

/** `首页`, `民文`, `登录`, each on a line of its own over a longer line: the second is a word of the menu too. */
export function withoutMenu(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  const body = units.findIndex(({ form }) => form === 'paragraph');
  const isWord = (at: number): boolean => {
    const { form, block } = units[at] as Unit;
    return (form === 'furniture' || form === 'short') && block.text.length < SHORTEST_TITLE;
  };
  let end = 0;
  while (end < body && isWord(end)) end++;
  const links = units.slice(0, end).filter(({ form }) => form === 'furniture');
  const [last] = links.slice(-1);
  const isTitled = units.slice(end, Math.max(end, body)).some(({ form }) => form === 'short' || form === 'heading');
  if (links.length < FEWEST_LINKS || last === undefined || !isTitled || isPathOrStamp(last.block, lexicon))
    return units;
  const to = units.indexOf(last);
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
