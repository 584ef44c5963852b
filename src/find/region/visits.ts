import { AHEAD_BUILDING, AHEAD_PARTY, type PlaceFrames } from '../../lexicon/place-frames.js';
import { CLAUSE, signsBetween } from './characters.js';
import type { Mention } from './mentions.js';

const LONGEST_VISIT = 58;
const LONGEST_VISITORS = 40;
/** Characters before the last of 考察团 and its like. */
const LONGEST_DELEGATION = 8;
/** Of what goes before 我市, as far as the words reach that tell who comes. */
const LONGEST_COMING = 3;

/** Whether somebody comes to the place of the passage: 来我市. */
export function isVisited(text: string, start: number, ours: readonly number[], frames: PlaceFrames): boolean {
  for (let at = ours.length - 1; at >= 0 && (ours[at] as number) >= start; at--) {
    const our = ours[at] as number;
    if (text.charAt(our) === '我' && frames.comes.test(text.slice(Math.max(start, our - LONGEST_COMING), our)))
      return true;
  }
  return false;
}

function isDelegation(text: string, end: number, frames: PlaceFrames): boolean {
  if ((frames.ahead.between(text, end + 1, end + LONGEST_DELEGATION + 1) & AHEAD_PARTY) === 0) return false;
  // 齐河县考察团 over 来我县考察: the lines of one title.
  return frames.visitors.test(text.slice(end, end + LONGEST_VISITORS).replace('\n', ''));
}

/** Whether those of a place that ends at `end` come from there, or give to another. */
export function isFromElsewhere(
  text: string,
  end: number,
  ahead: number,
  visited: boolean,
  frames: PlaceFrames,
): boolean {
  if (visited && frames.visit.test(text.slice(end, end + LONGEST_VISIT))) return true;
  if ((ahead & AHEAD_PARTY) !== 0 && isDelegation(text, end, frames)) return true;
  if (frames.team.test(text.slice(end, end + 8))) return true;
  return (ahead & AHEAD_BUILDING) !== 0 && frames.builder.test(text.slice(end, end + 20));
}

/** Whether those who come from a place that ends at `end` speak for it: 来自贵州省沿河县的全国人大代表. */
export function speaksFor(text: string, end: number, frames: PlaceFrames): boolean {
  return frames.delegate.test(text.slice(end, end + 24));
}

/** Whether a place that ends at `end` is shown the goods of another: 在江苏省常州市举办富硒茶推介会. */
export function isShowing(text: string, end: number, frames: PlaceFrames): boolean {
  return frames.shown.test(text.slice(end, end + 32));
}

const LONGEST_WAY = 40;
/** `昌吉州干部86人，来到`: the mark before the words that lead to a place parts nothing. */
const LONGEST_ARRIVAL = 3;

/** 昌吉州干部86人来到喀什地区疏附县: told where they come to; the place that they come from heads nothing. */
export function markVisitors(
  text: string,
  mentions: readonly Mention[],
  frames: PlaceFrames,
  isBelow: (inner: Mention, outer: Mention) => boolean,
): void {
  for (let index = 1; index < mentions.length; index++) {
    const to = mentions[index] as Mention;
    if (to.chained || !LED_TO.has(to.effect)) continue;
    const from = origin(text, mentions, index);
    if (from === null || isBelow(to, from) || isBelow(from, to)) continue;
    const way = text.slice(from.end, to.start);
    if (
      to.effect !== 'here' &&
      frames.investorGoes.test(way) &&
      frames.invests.test(text.slice(endOf(mentions, index), endOf(mentions, index) + 4))
    ) {
      from.effect = 'elsewhere';
      markOn(mentions, index, 'here');
      continue;
    }
    // A party that goes to a place may be told of by either.
    const goes = to.effect !== 'here' && frames.partyGoes.test(way);
    if (goes) markOn(mentions, index, 'passing');
    if (goes || (to.effect === 'here' && frames.comers.test(way))) from.effect = 'passing';
    else if (to.effect === 'here' && frames.goodsCome.test(way)) markOn(mentions, index, 'elsewhere');
  }
}

const LED_TO: ReadonlySet<Mention['effect']> = new Set(['here', 'passing', 'elsewhere']);

/** Where a name ends, with those chained to it. */
function endOf(mentions: readonly Mention[], first: number): number {
  return (mentions[lastOfChain(mentions, first)] as Mention).end;
}

function lastOfChain(mentions: readonly Mention[], first: number): number {
  let at = first;
  while (mentions[at + 1]?.chained) at++;
  return at;
}

/** Marks a name and those chained to it. */
function markOn(mentions: readonly Mention[], first: number, effect: Mention['effect']): void {
  for (let at = first; at === first || mentions[at]?.chained; at++) (mentions[at] as Mention).effect = effect;
}

/** The name before another in its clause that nothing beside it plays down. */
function origin(text: string, mentions: readonly Mention[], index: number): Mention | null {
  const { start, passage } = mentions[index] as Mention;
  for (let at = index - 1; at >= 0; at--) {
    const mention = mentions[at] as Mention;
    if (start - mention.end > LONGEST_WAY || mention.passage !== passage) return null;
    if (signsBetween(text, mention.end, start - LONGEST_ARRIVAL) & CLAUSE) return null;
    if (mention.effect === null && !mention.chains) return mention;
  }
  return null;
}

/** Longest name of what is held: 重庆市|2023年一季度招商引资集中签约活动6日|在九龙坡区举行. */
const LONGEST_EVENT = 50;

/**
 * 甘肃省|妇联2017年家庭教育讲堂启动仪式|在定西市通渭县|举行: what a place holds in a county of its own is told of the whole. The event
 * is named in the same clause, so that 全市大会召开,…在乌达区举行 is none.
 */
export function markVenues(
  text: string,
  mentions: readonly Mention[],
  frames: PlaceFrames,
  isBelow: (inner: Mention, outer: Mention) => boolean,
): void {
  for (let index = 1; index < mentions.length; index++) {
    const venue = mentions[index] as Mention;
    if (venue.chained || venue.effect !== 'here' || text.charAt(venue.start - 1) !== '在') continue;
    const last = mentions[lastOfChain(mentions, index)] as Mention;
    const holder = mentions[index - 1] as Mention;
    const clear = holder.effect === null && holder.form !== 'township' && holder.start >= venue.start - LONGEST_EVENT;
    if (!clear || holder.passage !== venue.passage || !isBelow(last, holder) || last.form === 'township') continue;
    if ((signsBetween(text, holder.end, venue.start) & CLAUSE) !== 0) continue;
    if (frames.held.test(text.slice(last.end, last.end + 20))) markOn(mentions, index, 'venue');
  }
}
