import type { Change } from '../../../../core/types.js';
import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { FEW } from '../../../../lexicon/whole-words.js';
import { ADVERB } from '../../../../lexicon/word-marks.js';
import { isNumeralStart } from '../../../../text/numeral-characters.js';
import { UnitSet } from '../../../../text/unit-set.js';
import type { Clause } from './clause.js';

const MORE = '多'.charCodeAt(0);
const LESS = '少'.charCodeAt(0);
/** 一年多, 三天多 */
const TIMES = new UnitSet('年月天日');

/** Whether 多 or 少 leads what begins at `at`: 每亩|少|产粮300斤; not 农户不少产粮300吨, and not 三年多|投入300万元. */
export function isMoreOrLess(text: string, at: number, wholeWords: ClaimLexicon['wholeWords']): boolean {
  const unit = text.charCodeAt(at - 1);
  if (unit === LESS) return !wholeWords.endAll(text, 0, at, FEW);
  return unit === MORE && !(TIMES.has(text.charCodeAt(at - 2)) && isNumeralStart(text.charCodeAt(at - 3)));
}

/** What 多 or 少 before the verb at a token tells: 比上年多|安排20万元 an increase, 每户少|花300元 a decrease. */
export function changeLeading(clause: Clause, verb: number): Change | null {
  if (!clause.is(verb - 1, ADVERB)) return null;
  if (clause.isWord(verb - 1, '多')) return 'increase';
  return clause.isWord(verb - 1, '少') ? 'decrease' : null;
}
