import type { ClaimLexicon } from '../../../lexicon/claims.js';
import { type Clause, isNounLike, isVerbal, isWord, type Range } from './phrase.js';

/** The first verb from `from` on, with the verbs next to it; the noun that a dummy verb leads to (进行|指导和服务). */
export function verbAfter(clause: Clause, from: number, lexicon: ClaimLexicon): Range | null {
  const { tokens } = clause;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'verb') continue;
    if (isWord(clause, at + 1, '的') && at + 2 < tokens.length) continue;
    if (token.verb?.kind === 'dummy') {
      const noun = dummyObject(clause, at + 1);
      return noun ?? { from: at, to: at + 1 };
    }
    if (!isVerbal(clause, at, lexicon) && isNounLike(tokens[at + 1]) && !isWord(clause, at + 1, '中')) continue;
    let to = at + 1;
    // 提供|就业岗位, 发放|护理补贴
    const part = token.verb?.kind === 'object' ? tokens[to]?.verb?.nominal : tokens[to]?.verb?.modifies;
    const modifies = part === true && (isNounLike(tokens[to + 1]) || tokens[to + 1]?.verb?.nominal === true);
    if (tokens[to]?.kind === 'verb' && token.end === token.nameEnd && !modifies) to++;
    return { from: at, to };
  }
  return null;
}

/** The verb that a dummy verb gives its place to: 进行人工|调整. */
export function dummyObject(clause: Clause, from: number): Range | null {
  for (let at = from; at < clause.tokens.length; at++) {
    const token = clause.tokens[at];
    if (token?.kind === 'verb') return { from: at, to: at + 1 };
    if (!isNounLike(token) && token?.kind !== 'particle' && token?.kind !== 'adverb') return null;
  }
  return null;
}
