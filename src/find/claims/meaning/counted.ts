import type { ClaimLexicon, Verb } from '../../../lexicon/claims.js';
import { beginsWithHead, type Clause, isNounLike, isVerbal, isWord, type Range, surface, trimmed } from './phrase.js';

/** What follows a 的 without being the noun that it leads to. */
const NO_HEAD =
  /^(?:基础上|同时|情况下|过程中|前提下|背景下|时候|条件下|环境下|带动下|推动下|支持下|影响下|帮助下|努力下|有(?![限机色关效])|是|为|占)/;

/** Longest run of text between 的 and a number that one phrase can hold. */
const LONGEST_CLAUSE_OF_NOUN = 16;

/**
 * What a verb after a number can be: `persons` are the subject of it (300人就业), but those that a counter wants `named` come
 * after it (3.2万名参保群众报销); a counter `alone`, with no noun before it,
 * needs the noun phrase (6大排水分区); after a verb whose `object` the number counts it is part of the noun (培育10家引领型企业,
 * 实施320个共建项目), and after one of being `there` only where another verb follows; else it starts something new (500万元改造道路).
 */
type PhraseRule = 'persons' | 'named' | 'alone' | 'plain' | 'object' | 'there';

/** The noun phrase that the number at `index` counts, directly after it, or null. */
export function phraseAfter(
  clause: Clause,
  index: number,
  lexicon: ClaimLexicon,
  alone: boolean,
  governor: Verb | null,
): Range | null {
  const { tokens } = clause;
  const category = tokens[index]?.quantity?.category;
  const persons = category === 'people' || category === 'households';
  const named = persons && /[名位户]$/.test(tokens[index]?.quantity?.unit ?? '');
  const governed = governor !== null && TAKES_OBJECT.has(governor.kind);
  const object = governed && (category === 'count' || category === 'length' || category === 'area');
  const rule: PhraseRule =
    named && governed && closesAsNoun(clause, index + 1, governor, lexicon)
      ? 'object'
      : named
        ? 'named'
        : persons
          ? 'persons'
          : object
            ? governor.kind === 'have'
              ? 'there'
              : 'object'
            : alone && category === 'count'
              ? 'alone'
              : 'plain';
  let from = index + 1;
  if (category === 'count' && qualifierAt(clause, from)) from++;
  // 下派5批86名村干部
  if (tokens[index]?.quantity?.unit === '批' && tokens[from]?.quantity != null) from++;
  if (isWord(clause, from, '的')) {
    from++;
    if (NO_HEAD.test(surface(clause, from))) return null;
  }
  while (tokens[from]?.kind === 'determiner' || tokens[from]?.kind === 'aside') from++;
  const relative = relativeHead(clause, from, lexicon);
  if (relative !== null) return extend(clause, relative, lexicon, rule);
  return extend(clause, from, lexicon, rule);
}

/** The noun that a number shares with the next of its list: 5个国家级、60个省级培训基地; null where it has one of its own. */
export function sharedPhrase(clause: Clause, phrase: Range, lexicon: ClaimLexicon): Range | null {
  const { tokens } = clause;
  const joint = tokens[phrase.to]?.kind;
  const grade = /[级型性]$/.test(surface(clause, phrase.to - 1)) && phrase.to - phrase.from === 1;
  if (!grade || (joint !== 'pause' && joint !== 'connective') || tokens[phrase.to + 1]?.quantity == null) return null;
  return phraseAfter(clause, phrase.to + 1, lexicon, true, null);
}

/** Verbs whose object a number next to them counts; what 推动 or 组织 governs does something itself. */
const TAKES_OBJECT = new Set<Verb['kind']>(['object', 'light', 'have']);

/** 12个100亩以上集中连片的产业示范基地: the second number says which, where it is bounded. */
function qualifierAt(clause: Clause, at: number): boolean {
  const quantity = clause.tokens[at]?.quantity;
  if (quantity == null || !['area', 'money', 'length', 'weight', 'energy', 'volume'].includes(quantity.category))
    return false;
  const next = surface(clause, at + 1);
  return (
    quantity.bound === 'more' || quantity.bound === 'less' || next.startsWith('级') || isNounLike(clause.tokens[at + 1])
  );
}

/** Whether from a verb on up to the next pause or number stands nothing but a noun phrase. */
function closesAsNoun(clause: Clause, at: number, governor: Verb | null, lexicon: ClaimLexicon): boolean {
  const { tokens } = clause;
  let last = at;
  for (let ahead = at + 1; ahead < tokens.length; ahead++) {
    const token = tokens[ahead];
    if (token === undefined || token.kind === 'pause' || token.kind === 'connective' || token.kind === 'quantity')
      break;
    // 28个新建小区的6200户业主
    if (ahead > at + 1 && isWord(clause, ahead, '的') && clause.tokens[ahead + 1]?.kind === 'quantity') break;
    if (token.kind === 'aside') continue;
    // 扶持32户农户发展养殖业
    const part = token.verb?.nominal === true && (governor === null || !isVerbal(clause, ahead, lexicon));
    if (!isNounLike(token) && !part) return false;
    last = ahead;
  }
  // 完成3.7万户家庭适老化改造
  const activity = governor?.kind === 'light' && tokens[last]?.verb?.nominal === true;
  return (tokens[last]?.kind === 'noun' || activity) && last > at;
}

/** 300名参加培训的学员: the number counts what follows the 的. */
function relativeHead(clause: Clause, from: number, lexicon: ClaimLexicon): number | null {
  const { tokens } = clause;
  const first = tokens[from];
  if (first === undefined || first.kind === 'quantity' || first.kind === 'pause') return null;
  // 10个试点县的支持力度
  if (first.verb?.nominal && beginsWithHead(clause, from + 1, lexicon)) return null;
  let verbs = 0;
  let nounsFirst = isNounLike(first);
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quantity') return null;
    if (token.start - first.start > LONGEST_CLAUSE_OF_NOUN) return null;
    if (token.kind === 'verb') verbs++;
    if (token.kind === 'connective' && at === from) nounsFirst = false;
    if (isWord(clause, at, '的') && at > from) {
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
    } else if (isWord(clause, at, '的') || isWord(clause, at, '之')) {
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
  if (token?.verb?.modifies && next?.kind === 'noun') return true;
  const headed = next?.kind === 'noun' && beginsWithHead(clause, at + 1, lexicon);
  if (rule === 'named' && at === from && next?.kind === 'noun' && goesOn(clause, at + 2)) return true;
  if (rule === 'alone' && next?.kind === 'noun' && modifiesOnly(clause, from, at)) return true;
  const modifies = token?.verb?.nominal === true || at === from;
  // 已有226台加入合作社, but 已有28个新建小区交房 and 已有28个新建小区的6200户居民领到
  const owned = isWord(clause, at + 2, '的') && clause.tokens[at + 3]?.kind === 'quantity';
  const does = rule === 'there' && at === from && !token?.verb?.nominal && !goesOn(clause, at + 2) && !owned;
  if ((rule === 'object' || rule === 'there') && modifies && !does && closesAsNoun(clause, at, null, lexicon))
    return true;
  if (!token?.verb?.nominal) return headed === true && next !== undefined && next.end - next.start === 1;
  if (headed) return true;
  if (rule === 'persons' || rule === 'named') return false;
  const first = at === from || (at === from + 1 && /^[子新大小老主副总]$/.test(surface(clause, from)));
  if (rule === 'alone' && first && next?.kind === 'noun') return true;
  if (first && next?.kind === 'verb' && isVerbal(clause, at + 1, lexicon)) return true;
  if (next?.kind === 'noun' && at > from)
    return ['adverb', 'attributive', 'verb'].includes(clause.tokens[at + 2]?.kind ?? '');
  if (next?.kind === 'quantity') return at === from;
  if (next?.kind === 'verb') return next.verb?.nominal === true;
  return next === undefined || ['pause', 'connective', 'particle'].includes(next.kind);
}

/** Whether another verb follows before a number does. */
function goesOn(clause: Clause, from: number): boolean {
  for (let at = from; at < clause.tokens.length; at++) {
    const kind = clause.tokens[at]?.kind;
    if (kind === 'verb') return true;
    if (kind === 'quantity' || kind === 'pause') return false;
  }
  return false;
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
