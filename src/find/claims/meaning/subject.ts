import type { ClaimLexicon } from '../../../lexicon/claims.js';
import { UnitSet } from '../../../text/unit-set.js';
import { type Clause, isNounLike, isVerbal, isWord, type Range, surface, trimmed } from './phrase.js';

const SUBJECT_PART = new Set(['noun', 'quoted', 'attributive', 'aside', 'connective', 'pause', 'determiner', 'scope']);

/**
 * The noun phrase before a verb: over adverbs and comparisons (比上年, 同比), back to a verb that cannot be a noun; one that
 * closes the phrase belongs to it (研发经费投入|增长).
 */
export function subjectOf(clause: Clause, from: number, to: number, lexicon: ClaimLexicon): Range | null {
  const { tokens } = clause;
  let end = to;
  for (;;) {
    const comparison = comparisonEndingAt(clause, from, end);
    if (comparison !== null) end = comparison;
    else if (
      end > from &&
      ['quantity', 'adverb', 'time', 'particle', 'attributive'].includes(tokens[end - 1]?.kind ?? '')
    )
      end--;
    else break;
  }
  let start = end;
  while (start > from) {
    const token = tokens[start - 1];
    if (token === undefined) break;
    const particle = token.kind === 'particle' && isWord(clause, start - 1, '的');
    const verb = token.kind === 'verb' && namesMeasure(clause, from, start - 1, end, lexicon);
    const towards = isWord(clause, start - 1, '对') && /率$|度$/.test(surface(clause, end - 1));
    if (!SUBJECT_PART.has(token.kind) && !particle && !verb && !towards) break;
    start--;
    if (towards) return { from: start, to: end };
  }
  return trimmed(clause, { from: start, to: end });
}

const MEASURING =
  /^总?(?:时间|时长|时限|周期|人数|人次|次数|数量|面积|金额|额度|进度|比例|规模|总额|总量|户数|件数|量|率|额|数|度)$/;

/** Whether a verb belongs to the name of what is measured: 研发经费投入, 企业开办时间, 申请材料, 研发投入占营业收入的比重. */
function namesMeasure(clause: Clause, from: number, at: number, end: number, lexicon: ClaimLexicon): boolean {
  const { tokens } = clause;
  const verb = tokens[at]?.verb;
  if (!verb) return false;
  if (verb.surface === '占' || !isVerbal(clause, at, lexicon)) return true;
  if (at === end - 1 || tokens[at + 1]?.verb?.surface === '占') {
    return at > from && (isNounLike(tokens[at - 1]) || tokens[at - 1]?.verb?.nominal === true);
  }
  if (MEASURING.test(surface(clause, at + 1))) return verb.surface !== '实现' && verb.surface !== '完成';
  const first = at === from || ['adverb', 'attributive', 'time'].includes(tokens[at - 1]?.kind ?? '');
  return first && verb.kind === 'object' && isNounLike(tokens[at + 1]);
}

/** Prepositions of a comparison, and what begins one. */
const COMPARES = new UnitSet('比较由从在按以与');

/** The start of a phrase such as 比上年, 较2022年, 由23.9% that ends at `end`, or null. */
function comparisonEndingAt(clause: Clause, from: number, end: number): number | null {
  for (let at = end - 1; at >= Math.max(from, end - 5); at--) {
    const token = clause.tokens[at];
    if (token?.kind === 'preposition') {
      return at < end - 1 && COMPARES.has(clause.text.charCodeAt(token.start)) ? at : null;
    }
    if (token?.kind === 'verb' || token?.kind === 'pause') return null;
  }
  return null;
}
