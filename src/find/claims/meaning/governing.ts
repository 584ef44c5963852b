import type { ClaimLexicon } from '../../../lexicon/claims.js';
import { chooseGoverning } from './chosen.js';
import { type Clause, isNounLike, isVerbal, isWord, type Range, surface, trimmed } from './phrase.js';
import { subjectOf } from './subject.js';
import { dummyObject } from './verb-after.js';

/**
 * What stands before a number in its clause.
 * - `object`: a verb, then the noun phrase (擦洗果皮箱29425个)
 * - `direct`: the verb stands next to the number (举办2场); the phrase is its subject
 * - `subject`: the measure stands before the verb (参互率达87%, 占总面积的75%)
 * - `bare`: a noun phrase without a verb (办结率97.72%)
 * - `prepositional`: the number stands in a phrase that a preposition opens (在17个旗县开展试点) or a 的 closes (承诺的33项实事)
 * - `empty`: nothing (、175人次)
 */
export interface Before {
  readonly frame: 'object' | 'direct' | 'subject' | 'bare' | 'prepositional' | 'empty';
  /** The governing verb, with the verbs that form one verb with it. */
  readonly verbs: Range | null;
  readonly phrase: Range | null;
}

const SKIPPED = new Set([
  'quantity',
  'attributive',
  'adverb',
  'time',
  'determiner',
  'particle',
  'aside',
  'pause',
  'connective',
  'scope',
]);

/** Reads the tokens from `from` up to the number at `index`. */
export function readBefore(clause: Clause, from: number, index: number, lexicon: ClaimLexicon): Before {
  const { tokens } = clause;
  let to = index;
  while (to > from && SKIPPED.has(tokens[to - 1]?.kind ?? '')) to--;
  const last = tokens[to - 1];
  const relative = last?.kind === 'verb' && last.verb?.surface !== '占' && isWord(clause, to, '的') && to === index - 1;
  if (to === from && from === 0 && tokens[index - 1]?.kind === 'attributive') {
    return { frame: 'bare', verbs: null, phrase: { from: index - 1, to: index } };
  }
  if (to === from) return { frame: 'empty', verbs: null, phrase: null };
  if (relative) return { frame: 'prepositional', verbs: { from: to - 1, to }, phrase: null };
  if (last?.kind === 'preposition' || last?.kind === 'disposal') {
    const moves = /^(?:由|从)$/.test(surface(clause, to - 1));
    return { frame: 'prepositional', verbs: null, phrase: moves ? subjectOf(clause, from, to - 1, lexicon) : null };
  }
  if (last?.kind === 'verb' && boundsNumber(clause, index, to - 1)) {
    if (to - 1 === from) return { frame: 'empty', verbs: null, phrase: null };
    const governed = phraseNextTo(clause, from, to - 1, lexicon);
    if (governed.frame === 'object') return governed;
  }
  const listed = isWord(clause, to, '等') && clause.tokens[to - 2]?.kind === 'noun';
  if (last?.kind === 'verb' && !listed && !endsPhrase(clause, from, to - 1, lexicon)) {
    const governor = governorOfCounted(clause, from, index, to - 1, lexicon);
    if (governor !== null) return { frame: 'direct', verbs: { from: governor, to: governor + 1 }, phrase: null };
    return verbNextTo(clause, from, to, lexicon);
  }
  return phraseNextTo(clause, from, to, lexicon);
}

/** 出台支持制造业数字化转型11条措施: with a noun after the number the verb before it says of what kind, and the first governs. */
function governorOfCounted(
  clause: Clause,
  from: number,
  index: number,
  at: number,
  lexicon: ClaimLexicon,
): number | null {
  const { tokens } = clause;
  const nominal = tokens[at]?.verb?.nominal === true && at + 1 === index && tokens[index + 1]?.kind === 'noun';
  if (!nominal || tokens[index]?.quantity?.category !== 'count') return null;
  let first = from;
  while (first < at && !isVerbal(clause, first, lexicon)) first++;
  const verb = tokens[first]?.verb;
  const leads = verb?.kind === 'object' && !verb.nominal && tokens[first + 1]?.verb?.kind === 'pivot';
  return leads && first < at - 1 ? first : null;
}

/** 接待游客超过100万人次: the verb belongs to the number and does not govern it where another does. 突破 always governs. */
function boundsNumber(clause: Clause, index: number, at: number): boolean {
  const quantity = clause.tokens[index]?.quantity;
  const token = clause.tokens[at];
  return quantity != null && token !== undefined && token.start >= quantity.start && !isWord(clause, at, '突破');
}

/**
 * 完成人行步道建设3600米: the verb before the number ends a noun phrase that another verb governs; not after an adverb (救援大队共
 * 接处警58起).
 */
function endsPhrase(clause: Clause, from: number, at: number, lexicon: ClaimLexicon): boolean {
  const token = clause.tokens[at];
  if (!token?.verb?.nominal || token.reaches || token.nameEnd < token.end) return false;
  if (clause.tokens[at - 1]?.kind === 'adverb' || clause.tokens[at - 1]?.kind === 'time') return false;
  // 花田改造每亩补贴800元
  if (surface(clause, at - 1).startsWith('每')) return false;
  const amount = lexicon.measureNouns.get(token.verb.surface)?.has('amount') ?? false;
  if (amount && isNounLike(clause.tokens[at - 1]) && at > from) return true;
  if (token.verb.kind === 'subject') return false;
  let preposition = false;
  for (let before = at - 1; before >= from; before--) {
    if (clause.tokens[before]?.kind === 'preposition') preposition = true;
    const verb = clause.tokens[before]?.verb;
    if (!verb || verb.kind === 'motion') continue;
    if (verb.kind === 'light') return true;
    if (preposition || (verb.kind === 'pivot' && before < at - 1)) return false;
    if (verb.nominal && !isVerbal(clause, before, lexicon)) continue;
    if (before === at - 1) return verb.kind === 'dummy';
    if (isVerbal(clause, before, lexicon)) return verb.kind !== 'compare';
  }
  return false;
}

function verbNextTo(clause: Clause, from: number, to: number, lexicon: ClaimLexicon): Before {
  const last = clause.tokens[to - 1];
  const kind = last?.verb?.kind;
  const subject = kind === 'subject' || kind === 'compare' || last?.reaches === true;
  const verbs = kind === 'subject' ? { from: to - 1, to } : runEndingAt(clause, from, to - 1);
  return {
    frame: subject ? 'subject' : 'direct',
    verbs,
    phrase: subjectOf(clause, from, verbs.from, lexicon),
  };
}

function phraseNextTo(clause: Clause, from: number, to: number, lexicon: ClaimLexicon): Before {
  const { tokens } = clause;
  const verbs: number[] = [];
  let preposition = -1;
  for (let at = from; at < to; at++) {
    if (isVerbal(clause, at, lexicon)) verbs.push(at);
    else if (tokens[at]?.kind === 'preposition' || tokens[at]?.kind === 'disposal') preposition = at;
  }
  const governing = chooseGoverning(clause, withoutRelative(clause, verbs), to);
  const closed = preposition !== -1 && isWord(clause, to, '的') && tokens[governing ?? 0]?.verb?.surface !== '占';
  if (preposition > (governing ?? -1) || closed)
    return prepositional(clause, from, preposition, to, governing, lexicon);
  if (governing === null) return { frame: 'bare', verbs: null, phrase: trimmed(clause, { from, to }) };
  const run = runEndingAt(clause, from, governing);
  const verb = tokens[governing]?.verb;
  if (verb?.kind === 'compare' || verb?.surface === '占') {
    return { frame: 'subject', verbs: run, phrase: subjectOf(clause, from, run.from, lexicon) };
  }
  const other = verb?.kind === 'object' || verb?.kind === 'pivot';
  if (RATE.test(surface(clause, to - 1)) && other && verb?.change === null) {
    // 企业反映问题办结率97.9%: what stands before a rate names it
    return { frame: 'bare', verbs: null, phrase: trimmed(clause, { from, to }) };
  }
  const named = verb?.kind === 'dummy' ? dummyObject(clause, governing + 1) : null;
  return { frame: 'object', verbs: named ?? run, phrase: trimmed(clause, { from: governing + 1, to }) };
}

/** 为提供线索的群众兑现奖励10万元: a verb before 的 and its noun says which, where another one follows them. */
function withoutRelative(clause: Clause, verbs: readonly number[]): readonly number[] {
  const last = verbs.at(-1) ?? 0;
  for (let at = last - 2; at > (verbs[0] ?? last); at--) {
    if (!isWord(clause, at, '的') || !isNounLike(clause.tokens[at + 1])) continue;
    const after = verbs.filter((verb) => verb > at + 1);
    return clause.tokens[after[0] ?? -1]?.verb?.nominal === false ? after : verbs;
  }
  return verbs;
}

const RATE = /(?:率|占比|比重)$/;

/** 对全省的贡献率 is a name; 在全市在职党员 is a place before a noun; 由每人每年380元 moves what stands before it. */
function prepositional(
  clause: Clause,
  from: number,
  preposition: number,
  to: number,
  governing: number | null,
  lexicon: ClaimLexicon,
): Before {
  const named = isWord(clause, preposition, '对') && /率$|度$/.test(surface(clause, to - 1));
  if (named) return { frame: 'bare', verbs: null, phrase: { from: preposition, to } };
  const moves = /^(?:由|从)$/.test(surface(clause, preposition));
  return {
    frame: 'prepositional',
    verbs: governing === null || governing > preposition ? null : runEndingAt(clause, from, governing),
    phrase:
      (moves ? subjectOf(clause, from, preposition, lexicon) : null) ?? trimmed(clause, { from: preposition + 1, to }),
  };
}

/** The verbs that stand next to each other up to `at`: 查处纠正, 组织开展, 新建、改建. */
function runEndingAt(clause: Clause, from: number, at: number): Range {
  const { tokens } = clause;
  let start = at;
  while (start > from) {
    const before = tokens[start - 1];
    if (before?.kind === 'verb' && joinsRun(clause, start - 1, from)) start--;
    else if (
      (before?.kind === 'pause' || before?.kind === 'connective') &&
      tokens[start - 2]?.kind === 'verb' &&
      start - 2 >= from &&
      !isNounLike(tokens[start - 3])
    ) {
      start -= 2;
    } else break;
  }
  return { from: start, to: at + 1 };
}

/** 组织开展 is one; 保险制度试点|惠及 has a noun that happens to be a verb before the verb. */
function joinsRun(clause: Clause, at: number, from: number): boolean {
  const verb = clause.tokens[at]?.verb;
  if (verb?.nominal && at > from && isNounLike(clause.tokens[at - 1]) && clause.tokens[at - 1]?.kind !== 'attributive')
    return false;
  const next = clause.tokens[at + 1]?.verb;
  // 研发投入占营收的6.8%
  if (next?.surface === '占') return false;
  if (verb?.nominal && verb.kind !== 'light' && (next?.kind === 'pivot' || next?.people === 'served')) return false;
  const kind = verb?.kind;
  return kind !== 'subject' && kind !== 'compare' && kind !== 'have';
}
