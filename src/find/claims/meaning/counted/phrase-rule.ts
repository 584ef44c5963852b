import type { ClaimLexicon, Verb } from '../../../../lexicon/claims.js';
import { OF_PERSONS } from '../../../../lexicon/counter-words.js';
import { TERM } from '../../../../lexicon/phrase-words.js';
import {
  DISPOSAL,
  DUMMY_VERB,
  HAVING_VERB,
  LIGHT_VERB,
  NOUN,
  OBJECT_VERB,
  QUANTITY,
  VERB,
} from '../../../../lexicon/word-marks.js';
import type { Quantity } from '../../quantity/types.js';
import type { Clause } from '../clauses/clause.js';
import { isWordOf } from '../clauses/phrase.js';
import { endsWithPersons } from './counted-head.js';
import { closesAsNoun, type PhraseRule } from './verb-in-phrase.js';

/** Verbs whose object a number next to them counts; what 推动 or 组织 governs does something itself. */
const TAKES_OBJECT = OBJECT_VERB | LIGHT_VERB | HAVING_VERB;

/** What the verbs behind a number can be: by what it counts, how, and what governs it. */
export function ruleOf(
  clause: Clause,
  index: number,
  { category, unit }: Quantity,
  lexicon: ClaimLexicon,
  alone: boolean,
  governor: Verb | null,
): PhraseRule {
  const governed = governor !== null && (governor.marks & TAKES_OBJECT) !== 0;
  // 将16公里灌溉渠纳入改造范围
  if (category === 'length' && clause.is(index - 1, DISPOSAL)) return 'object';
  if (category === 'people' || category === 'households') {
    // 民警6名|检查商户, 选派干部8名|走访群众
    const who =
      endsWithPersons(clause, index - 1, lexicon) || clause.endsWith(index - 1, lexicon.personEndings.servant);
    if (who && clause.is(index - 1, NOUN)) return 'persons';
    if (!lexicon.counterWords.endAll(unit, 0, unit.length, OF_PERSONS)) {
      // 给予5人党纪处分, 完成60人技术培训; not 实现9万贫困人口脱贫
      const takes = endsWithPersons(clause, index + 1, lexicon) ? DUMMY_VERB : DUMMY_VERB | LIGHT_VERB;
      const given = governor !== null && (governor.marks & takes) !== 0;
      return given && closesAsNoun(clause, index + 1, governor, lexicon) ? 'object' : 'persons';
    }
    if (!governed || !closesAsNoun(clause, index + 1, governor, lexicon)) return 'named';
    return (governor.marks & HAVING_VERB) === 0 ? 'object' : 'there';
  }
  if (governed && (category === 'count' || category === 'length' || category === 'area')) {
    return (governor.marks & HAVING_VERB) === 0 ? 'object' : 'there';
  }
  // 举办7期辅具发放活动, 开展为期20天的支教活动
  const term = category === 'duration' && isWordOf(clause, index - 1, TERM, lexicon.phraseWords);
  if (((governed && category === 'events') || term) && endsWithActivity(clause, index, lexicon)) return 'object';
  return alone && category === 'count' ? 'alone' : 'plain';
}

/** Whether nothing but the name of an activity stands behind a number, or its 的, up to the end of its clause. */
function endsWithActivity(clause: Clause, index: number, { nounEndings }: ClaimLexicon): boolean {
  const last = clause.lastOfRun(clause.isWord(index + 1, '的') ? index + 1 : index, NOUN | VERB | QUANTITY);
  return last + 1 === clause.length && clause.is(last, NOUN) && clause.endsWith(last, nounEndings.activity);
}
