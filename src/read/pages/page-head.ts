import type { ReadingLexicon } from '../../lexicon/reading.js';
import { isChinese } from '../../text/script.js';
import { isHeadOfPage } from './furniture.js';
import { changed, type Unit } from './unit.js';

const LONGEST_PAGE_NAME = 8;

/**
 * The name of a page over the line of its number and date is no title: `清源法治` + `A06 2018.12.05 星期三` + a title of its own, or a
 * picture. Where the text follows at once, it is: `春到草原` + `清源日报 2018年4月13日 第2版`.
 */
export function clearPageName(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  const [name, head] = units;
  if (name?.form !== 'short' || name.block.text.length > LONGEST_PAGE_NAME || !isChinese(name.block.text)) return units;
  if (head?.form !== 'furniture' || !isHeadOfPage(head.block, lexicon)) return units;
  const first = units.slice(2).find(({ form }) => form !== 'furniture' && form !== 'date');
  if (!/^(?:short|heading|caption)$/.test(first?.form ?? '')) return units;
  return [changed(name, { form: 'furniture' }), ...units.slice(1)];
}
