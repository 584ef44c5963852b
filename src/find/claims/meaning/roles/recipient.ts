import { DETERMINER, NOMINAL, NOUN, PARTICLE, PAUSE, PIVOT_VERB, SCOPE } from '../../../../lexicon/word-marks.js';
import type { Place } from '../place.js';

/** 对69名学生发放助学金: to whom money is given. */
export function isPaid({ clause, index, before, right }: Place): boolean {
  if (before.frame !== 'prepositional' || right === null || clause.verb(right.to - 1)?.money !== 'spent') return false;
  let at = index - 1;
  // 对低保对象、五保供养对象等1200名群众发放补贴
  if (clause.isWord(at, '等')) while (clause.is(at, NOUN | NOMINAL | SCOPE | PAUSE | PARTICLE)) at--;
  while (clause.is(at, SCOPE | DETERMINER)) at--;
  return clause.isWord(at, '对');
}

/** 帮助|困难群众|联系就医8户: those are helped who are helped to do what the verb next to the number tells. */
export function isHelped({ clause, before }: Place): boolean {
  const { verbs, phrase } = before;
  if (verbs === null || phrase === null || phrase.to > verbs.from || !clause.is(phrase.from - 1, PIVOT_VERB))
    return false;
  return clause.verb(phrase.from - 1)?.people === 'served';
}
