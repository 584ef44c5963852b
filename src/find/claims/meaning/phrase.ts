import type { ClaimLexicon } from '../../../lexicon/claims.js';
import type { Token } from './tokens.js';

/** The tokens of a clause with the text that they stand in. */
export interface Clause {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentence: number;
  readonly opens: boolean;
}

/** A half-open range of the tokens of a clause. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const SUFFIX = /^[员者率器机费证性型化法力度额量位站场点岗]$/;

const NOUN_LIKE = new Set(['noun', 'quoted', 'attributive', 'scope', 'aside']);

/** What follows a 的 without being the noun that it leads to. */
const NO_HEAD =
  /^(?:基础上|同时|情况下|过程中|前提下|背景下|时候|条件下|环境下|带动下|推动下|支持下|影响下|帮助下|努力下)/;

/** Longest run of text between 的 and a number that one phrase can hold. */
const LONGEST_CLAUSE_OF_NOUN = 16;

export function isNounLike(token: Token | undefined): boolean {
  return token !== undefined && NOUN_LIKE.has(token.kind);
}

export function surface(clause: Clause, index: number): string {
  const token = clause.tokens[index];
  return token === undefined ? '' : clause.text.slice(token.start, token.end);
}

/** The longest head noun that the text at a token begins with: 改造|项目. */
function beginsWithHead(clause: Clause, index: number, lexicon: ClaimLexicon): boolean {
  const word = surface(clause, index);
  if (word.length === 1) return lexicon.measureNouns.get(word)?.has('head') ?? false;
  for (let length = Math.min(4, word.length); length >= 2; length--) {
    const classes = lexicon.measureNouns.get(word.slice(0, length));
    if (classes?.has('head') || classes?.has('amount')) return true;
  }
  return false;
}

/**
 * Whether the verb at `index` is used as a verb. A verb that cannot be a noun always is, but for a noun of one character
 * that it makes (受益者). One that can is a noun at the end of its phrase (开展调研3次), before 的 and before a head noun
 * (改造项目), and a verb before any other noun (改造危房).
 */
export function isVerbal(clause: Clause, index: number, lexicon: ClaimLexicon): boolean {
  const token = clause.tokens[index];
  if (token?.kind !== 'verb' || token.verb === null) return false;
  const next = clause.tokens[index + 1];
  if (!token.verb.nominal) {
    return !(next?.kind === 'noun' && SUFFIX.test(surface(clause, index + 1)));
  }
  if (next === undefined) return false;
  if (next.kind === 'noun') return !beginsWithHead(clause, index + 1, lexicon) && next.end - next.start > 1;
  if (next.kind === 'verb') {
    if (next.verb?.kind === 'subject') return false;
    if (token.verb.kind === 'light') return true;
    return isVerbal(clause, index + 1, lexicon) || clause.tokens[index + 2]?.kind === 'noun';
  }
  return VERB_OPENS.has(next.kind);
}

/** What stands after a verb and never after the noun that it can be. */
const VERB_OPENS = new Set(['determiner', 'quoted', 'scope', 'attributive', 'preposition']);

/**
 * What a verb after a number can be: `persons` are the subject of it (300人就业); a counter `alone`, with no noun before it,
 * needs the noun phrase (6大排水分区); else it starts something new (500万元改造道路).
 */
type PhraseRule = 'persons' | 'alone' | 'plain';

/** The noun phrase that the number at `index` counts, directly after it, or null. */
export function phraseAfter(clause: Clause, index: number, lexicon: ClaimLexicon, alone: boolean): Range | null {
  const { tokens } = clause;
  const category = tokens[index]?.quantity?.category;
  const rule: PhraseRule =
    category === 'people' || category === 'households' ? 'persons' : alone && category === 'count' ? 'alone' : 'plain';
  let from = index + 1;
  if (surface(clause, from) === '的') {
    from++;
    if (NO_HEAD.test(surface(clause, from))) return null;
  }
  while (tokens[from]?.kind === 'determiner' || tokens[from]?.kind === 'aside') from++;
  const relative = relativeHead(clause, from);
  if (relative !== null) return extend(clause, relative, lexicon, rule);
  return extend(clause, from, lexicon, rule);
}

/** 300名参加培训的学员: the number counts what follows the 的. */
function relativeHead(clause: Clause, from: number): number | null {
  const { tokens } = clause;
  const first = tokens[from];
  if (first === undefined || first.kind === 'quantity' || first.kind === 'pause') return null;
  let verbs = 0;
  let nounsFirst = isNounLike(first);
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quantity') return null;
    if (token.start - first.start > LONGEST_CLAUSE_OF_NOUN) return null;
    if (token.kind === 'verb') verbs++;
    if (token.kind === 'connective' && at === from) nounsFirst = false;
    if (surface(clause, at) === '的' && at > from) {
      const head = tokens[at + 1];
      const headed =
        head !== undefined && (isNounLike(head) || head.kind === 'verb') && !NO_HEAD.test(surface(clause, at + 1));
      if (!headed) return null;
      if (verbs > 0 && nounsFirst) return null;
      return verbs > 0 ? at + 1 : null;
    }
  }
  return null;
}

function extend(clause: Clause, from: number, lexicon: ClaimLexicon, rule: PhraseRule): Range | null {
  const { tokens } = clause;
  let to = from;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isNounLike(token)) to = at + 1;
    else if (token.kind === 'verb') {
      if (!staysInPhrase(clause, at, from, lexicon, rule)) break;
      to = at + 1;
    } else if (token.kind === 'connective' || token.kind === 'pause') {
      if (to === from || to !== at || !joins(clause, at, lexicon)) break;
    } else if (surface(clause, at) === '的' || surface(clause, at) === '之') {
      const next = tokens[at + 1];
      if (to === from || !isNounLike(next) || NO_HEAD.test(surface(clause, at + 1))) break;
    } else break;
  }
  while (to > from && tokens[to - 1]?.kind === 'attributive' && tokens[to]?.kind === 'verb' && to - 1 > from) to--;
  return to > from ? trimmed(clause, { from, to }) : null;
}

/** 5条道路改造 and 12项培训活动 keep the verb; 763名环卫工人坚守岗位 and 300人就业 do not. */
function staysInPhrase(clause: Clause, at: number, from: number, lexicon: ClaimLexicon, rule: PhraseRule): boolean {
  const token = clause.tokens[at];
  const next = clause.tokens[at + 1];
  const headed = next?.kind === 'noun' && beginsWithHead(clause, at + 1, lexicon);
  if (rule === 'alone' && next?.kind === 'noun' && modifiesOnly(clause, from, at)) return true;
  if (!token?.verb?.nominal) return headed === true && next !== undefined && next.end - next.start === 1;
  if (headed) return true;
  if (rule === 'persons') return false;
  const first = at === from || (at === from + 1 && /^[子新大小老主副总]$/.test(surface(clause, from)));
  if (rule === 'alone' && first && next?.kind === 'noun') return true;
  if (first && next?.kind === 'verb' && isVerbal(clause, at + 1, lexicon)) return true;
  if (next?.kind === 'noun' && at > from)
    return ['adverb', 'attributive', 'verb'].includes(clause.tokens[at + 2]?.kind ?? '');
  if (next?.kind === 'quantity') return at === from;
  if (next?.kind === 'verb') return next.verb?.nominal === true;
  return next === undefined || ['pause', 'connective', 'particle'].includes(next.kind);
}

/** 17个国家引才引智基地: what stands between the counter and the verb can only modify the noun that follows. */
function modifiesOnly(clause: Clause, from: number, to: number): boolean {
  if (to === from) return false;
  for (let at = from; at < to; at++) {
    const kind = clause.tokens[at]?.kind;
    if (kind !== 'scope' && kind !== 'attributive' && !MODIFIER.test(surface(clause, at))) return false;
  }
  return true;
}

const MODIFIER = /^(?:国家|国家级|省级|市级|县级|区级|世界级|全国|省|市|重点|重大|大型|新型|优质|高端)$/;

/** Whether what stands after a 、 or 和 still belongs to the phrase: a noun, and no number of its own before the next pause. */
function joins(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  const { tokens } = clause;
  const next = tokens[at + 1];
  if (next === undefined || !(isNounLike(next) || (next.kind === 'verb' && !isVerbal(clause, at + 1, lexicon))))
    return false;
  for (let ahead = at + 1; ahead < tokens.length; ahead++) {
    const kind = tokens[ahead]?.kind;
    if (kind === 'quantity' || tokens[ahead]?.verb?.kind === 'subject') return false;
    if (kind === 'pause' || kind === 'connective' || (kind === 'verb' && isVerbal(clause, ahead, lexicon))) return true;
  }
  return true;
}

const EDGE_LEFT = new Set([
  'scope',
  'adverb',
  'time',
  'determiner',
  'particle',
  'connective',
  'pause',
  'aside',
  'preposition',
  'disposal',
]);
const EDGE_RIGHT = new Set(['adverb', 'time', 'particle', 'connective', 'pause', 'aside', 'determiner', 'preposition']);

/** The range without what can stand at no edge of a noun phrase, or null where nothing is left. */
export function trimmed(clause: Clause, range: Range): Range | null {
  let { from, to } = range;
  const kindAt = (index: number) => clause.tokens[index]?.kind ?? 'noun';
  while (from < to && EDGE_LEFT.has(kindAt(from)) && !(kindAt(from) === 'scope' && to - from === 1)) from++;
  while (to > from && EDGE_RIGHT.has(kindAt(to - 1))) to--;
  return to > from ? { from, to } : null;
}

/** Longest measure, in characters; a longer phrase is cut to what follows its last 的 or 、. */
const LONGEST_MEASURE = 18;

/** The words of a phrase, white space removed, cut where it is too long to name one thing. */
export function phraseText(clause: Clause, article: string, range: Range): string {
  let { from } = range;
  const text = (start: number) =>
    article.slice(clause.tokens[start]?.start ?? 0, clause.tokens[range.to - 1]?.end ?? 0).replace(/[\s\u3000]+/g, '');
  while (text(from).length > LONGEST_MEASURE) {
    const cut = nextCut(clause, from, range.to);
    if (cut === null) break;
    from = cut;
  }
  return text(from).replace(/^[、和与及]+|[、和与及等]+$/g, '');
}

const CUTS = new Set(['pause', 'connective', 'aside', 'quantity', 'time']);

/** The words of a phrase that follows its number: of a list that is too long the first item. */
export function leadingText(clause: Clause, article: string, range: Range): string {
  const whole = phraseText(clause, article, range);
  const joint = clause.tokens.findIndex(
    (token, at) => at > range.from && at < range.to && (token.kind === 'pause' || token.kind === 'connective'),
  );
  const length = (clause.tokens[range.to - 1]?.end ?? 0) - (clause.tokens[range.from]?.start ?? 0);
  return joint === -1 || length <= LONGEST_MEASURE
    ? whole
    : phraseText(clause, article, { from: range.from, to: joint });
}

function nextCut(clause: Clause, from: number, to: number): number | null {
  for (let at = from; at < to - 1; at++) {
    const word = surface(clause, at);
    if (word === '的' || word === '等' || CUTS.has(clause.tokens[at]?.kind ?? 'noun')) return at + 1;
  }
  return null;
}
