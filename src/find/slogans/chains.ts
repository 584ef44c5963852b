import type { Span } from '../../core/types.js';
import type { SloganLexicon } from '../../lexicon/slogans.js';
import { KIND, kindOf } from './kinds.js';

const PLUS = 0x2b;
const SHORTEST_LINK = 2;
const LONGEST_LINK = 8;
const LONGEST_TRIGGER = 5;
/** Behind the last link it is read how far: 农户|利益联结机制 */
const REACH = 16;

/**
 * Chains of who or what works together, without quotes, where a noun names them a way of doing it: 采取合作社+基地+农户的发展模式; not
 * 基本工资+绩效, 牛奶+面包.
 * @param starts where the folded text has a +, in order
 */
export function joinedChains(folded: string, starts: readonly number[], lexicon: SloganLexicon): Span[] {
  const found: Span[] = [];
  let end = 0;
  for (const at of starts) {
    if (at < end) continue;
    const start = firstLink(folded, at, lexicon);
    if (start < 0) continue;
    let last = at;
    for (let next = linkEnd(folded, last + 1); folded.charCodeAt(next) === PLUS; next = linkEnd(folded, last + 1)) {
      if (next - last <= SHORTEST_LINK || next - last > LONGEST_LINK + 1) break;
      last = next;
    }
    const length = lexicon.quoteFrames.lastLink(folded.slice(last + 1, last + 1 + REACH));
    // From any + of the chain the way leads to its last one.
    end = last + 1 + length;
    if (length === 0) continue;
    // 线上+线下方式 is how a thing is done, quoted or not.
    if (!lexicon.thingWords.modes.test(folded.slice(start, end))) found.push({ start, end });
  }
  return found;
}

/** Where the link before a + starts: behind what is no hanzi, or behind a trigger; -1 where it is none. */
function firstLink(folded: string, at: number, lexicon: SloganLexicon): number {
  let start = at;
  while (at - start <= LONGEST_LINK + LONGEST_TRIGGER && isHan(folded, start - 1)) start--;
  for (let from = start + 1; from <= at - SHORTEST_LINK; from++) {
    const trigger = lexicon.triggers.before.longestEndingAt(folded, from, LONGEST_TRIGGER);
    if (trigger !== null && trigger.value.length > 1) return linkWithin(folded, trigger.start, from, at, lexicon);
  }
  // PPT展示+现场演讲 begins with letters.
  return isHan(folded, start - 1) || isAlphanumeric(folded, start - 1)
    ? -1
    : linkWithin(folded, start, start, at, lexicon);
}

/**
 * Where the link that ends at a place starts in a stretch of hanzi; -1 where it is too long or too short for one, or adds up.
 * @param lead where what leads to it may begin: a trigger that goes on, as in 探索出
 * @param from where the link starts at the earliest
 */
function linkWithin(folded: string, lead: number, from: number, at: number, { quoteFrames }: SloganLexicon): number {
  const start = Math.max(from, lead + quoteFrames.leadLength(folded.slice(lead, at)));
  const length = at - start;
  if (length < SHORTEST_LINK || length > LONGEST_LINK) return -1;
  return quoteFrames.isSummand(folded.slice(start, at)) ? -1 : start;
}

function isAlphanumeric(folded: string, at: number): boolean {
  return /[A-Za-z\d]/.test(folded.charAt(at));
}

function linkEnd(folded: string, from: number): number {
  let end = from;
  while (end - from <= LONGEST_LINK && isHan(folded, end)) end++;
  return end;
}

function isHan(folded: string, at: number): boolean {
  return (kindOf(folded.charCodeAt(at)) & KIND.han) !== 0;
}
