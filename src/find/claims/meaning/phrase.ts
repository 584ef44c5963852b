import type { ClaimLexicon } from '../../../lexicon/claims.js';
import { withoutSpace } from '../../../text/spaces.js';
import { UnitSet } from '../../../text/unit-set.js';
import type { Token } from './token.js';

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

const SUFFIX = new UnitSet('员者率器机费证性型化法力度额量位站场点岗户');

const NOUN_LIKE = new Set(['noun', 'quoted', 'attributive', 'scope', 'aside']);

export function isNounLike(token: Token | undefined): boolean {
  return token !== undefined && NOUN_LIKE.has(token.kind);
}

export function surface(clause: Clause, index: number): string {
  const token = clause.tokens[index];
  return token === undefined ? '' : clause.text.slice(token.start, token.end);
}

/** Whether a token is this word: makes no string of it. */
export function isWord({ text, tokens }: Clause, index: number, word: string): boolean {
  const token = tokens[index];
  return token !== undefined && token.end - token.start === word.length && text.startsWith(word, token.start);
}

/** Whether a token is one character, and which of these. */
export function isOneOf({ text, tokens }: Clause, index: number, units: UnitSet): boolean {
  const token = tokens[index];
  return token !== undefined && token.end - token.start === 1 && units.has(text.charCodeAt(token.start));
}

/** The longest head noun that the text at a token begins with: 改造|项目. */
export function beginsWithHead(clause: Clause, index: number, lexicon: ClaimLexicon): boolean {
  const word = surface(clause, index);
  if (word.length === 1) return lexicon.measureNouns.get(word)?.has('head') ?? false;
  for (let length = Math.min(4, word.length); length >= 2; length--) {
    // 建设|标准化厂房
    if (word.charAt(length) === '化') continue;
    const classes = lexicon.measureNouns.get(word.slice(0, length));
    if (classes?.has('head')) return true;
    if (classes?.has('amount')) return clause.tokens[index + 1]?.kind !== 'noun';
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
    return !(next?.kind === 'noun' && isOneOf(clause, index + 1, SUFFIX));
  }
  if (next === undefined) return false;
  if (next.kind === 'noun' && token.verb.modifies) return false;
  if (next.kind === 'noun' && TOTALS.test(surface(clause, index - 1))) return true;
  if (next.kind === 'noun') {
    const word = surface(clause, index + 1);
    if (token.verb.kind === 'light') return !ORGANISED.test(word);
    return word.length > 1 && !/^[型性化]|[率额量]$/.test(word) && !beginsWithHead(clause, index + 1, lexicon);
  }
  if (next.kind === 'verb') {
    if (token.verb.modifies && !isVerbal(clause, index + 1, lexicon)) return false;
    if (next.verb?.kind === 'subject') return false;
    if (token.verb.kind === 'light') return true;
    return isVerbal(clause, index + 1, lexicon) || clause.tokens[index + 2]?.kind === 'noun';
  }
  // 清理不规范合同
  if (next.kind === 'adverb' && isOneOf(clause, index + 1, NEGATION)) return true;
  return VERB_OPENS.has(next.kind);
}

export const NEGATION = new UnitSet('不未');
/** Prepositions that tell who gets what is given. */
export const RECIPIENT = new UnitSet('为给向');

/** Adverbs that only a verb follows: 共出动人员252人次, 累计培训学员300人, 新创建产业集群2个. */
const TOTALS = /^(?:共|累计|先后|共计|总共|一共|已|已经|陆续|相继|新)$/;

/** What 组织 and 受理 name rather than govern: 组织系统, 组织生活, 受理率. */
const ORGANISED = /^(?:率|量|额|系统|体系|部门|机构|生活|架构|结构|形式|体制|能力)/;

/** What stands after a verb and never after the noun that it can be. */
const VERB_OPENS = new Set(['determiner', 'quoted', 'scope', 'attributive', 'preposition']);

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
  while (from < to && isWord(clause, from, '是')) from++;
  while (from < to && EDGE_LEFT.has(kindAt(from)) && !(kindAt(from) === 'scope' && to - from === 1)) from++;
  while (to > from && EDGE_RIGHT.has(kindAt(to - 1))) to--;
  return to > from ? { from, to } : null;
}

/** Longest measure, in characters; a longer phrase is cut to what follows its last 的 or 、. */
const LONGEST_MEASURE = 18;

/** The words of a phrase, white space removed, cut where it is too long to name one thing. */
export function phraseText(clause: Clause, article: string, range: Range): string {
  const end = clause.tokens[range.to - 1]?.end ?? 0;
  const textFrom = (token: number) => withoutSpace(article, clause.tokens[token]?.start ?? 0, end);
  let { from } = range;
  let text = textFrom(from);
  while (text.length > LONGEST_MEASURE) {
    const cut = nextCut(clause, from, range.to);
    if (cut === null) break;
    from = cut;
    text = textFrom(from);
  }
  return withoutJoints(HAS_QUOTE.test(text) ? onOneSide(text) : text);
}

const HAS_QUOTE = /[“”‘’「」]/;
const JOINTS = new UnitSet('、和与及等');

/** A phrase neither begins nor ends with what joins it to others; it may begin with 等 (等级). */
function withoutJoints(phrase: string): string {
  const bare = !JOINTS.has(phrase.charCodeAt(0)) && !JOINTS.has(phrase.charCodeAt(phrase.length - 1));
  return bare ? phrase : phrase.replace(/^[、和与及]+|[、和与及等]+$/g, '');
}

/** A phrase does not reach over the quotes around its number: “1家实验室、8个大科学装置”为主体. */
function onOneSide(phrase: string): string {
  const close = phrase.search(/^[^“‘「]*[”’」]/) === 0 ? phrase.search(/[”’」]/) : -1;
  if (close !== -1) return phrase.slice(0, close);
  return phrase.replace(/^.*[“‘「](?=[^”’」]*$)/, '');
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
