import type { Division } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import { type Mention, mentionOf } from './mentions.js';
import type { Reading } from './reading.js';
import { only, SEVERAL, type Support } from './resolve.js';

/**
 * Short names of one character that the text licenses: 乌市 is 乌兰浩特市 where the text names that, 海区 is 海勃湾区 in a text
 * of 乌海. The division has to be named on the page, or to lie in one that is, and to be the only one that fits.
 */
export function findAbbreviations(reading: Reading, supports: readonly Support[], gazetteer: Gazetteer): Mention[] {
  const { article, mentions, pairs } = reading;
  const { folded, passages } = article;
  const found: Mention[] = [];
  let next = 0;
  let holder = 0;
  for (const start of pairs) {
    const end = start + 2;
    while (next < mentions.length && (mentions[next] as Mention).end <= start) next++;
    if (next < mentions.length && (mentions[next] as Mention).start < end) continue;
    const called = gazetteer.abbreviatedAt(folded, start);
    if (called === null) continue;
    // 海区域 is no 海区.
    if (gazetteer.after.longestAt(folded, end)?.value === 'word' || gazetteer.names.numberAt(folded, start) !== 0)
      continue;
    if (isEndOfWord(folded, start, gazetteer)) continue;
    const division = licensed(called, supports);
    if (division === null) continue;
    while ((passages[holder]?.end ?? end) < end) holder++;
    const passage = passages[holder];
    if (passage === undefined) break;
    const name = { form: 'abbreviation', class: 'plain', divisions: [division] } as const;
    const mention = mentionOf(folded, { start, end }, name, passage);
    mention.division = division;
    found.push(mention);
  }
  return found;
}

/** The last two characters of 经开区 and the like are no name. */
function isEndOfWord(text: string, start: number, { names }: Gazetteer): boolean {
  const number = start === 0 ? 0 : names.numberAt(text, start - 1);
  return number !== 0 && names.valueOf(number).divisions.length === 0;
}

/**
 * Of the divisions that can be so called the one meant; null where there is none, or several fit as well. What is named goes
 * before what only lies in a city that is, and the article before the page: 海南区 is no 海区 on a page that names 海勃湾区.
 */
function licensed(called: readonly Division[], supports: readonly Support[]): Division | null {
  for (const { named } of supports) {
    const found = only(called, ({ code }) => named.has(code));
    if (found !== null) return found === SEVERAL ? null : found;
  }
  for (const { lineage } of supports) {
    const found = only(called, ({ level, parent }) => level === 'county' && isCity(parent) && lineage.has(parent));
    if (found !== null) return found === SEVERAL ? null : found;
  }
  return null;
}

function isCity(code: string | null): code is string {
  return code !== null && !code.endsWith('0000');
}
