import type { Division } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import { LIST, lastStop, SENTENCE, signsAt } from './characters.js';
import type { Mention } from './mentions.js';

const LONGEST_PARTY = 24;
const LONGEST_ERRAND = 70;

/** Where one's own party goes, wherever the text names it: 通州区委书记 tells what he said to the guests. */
export function markGoals(
  text: string,
  mentions: readonly Mention[],
  sources: readonly Division[],
  gazetteer: Gazetteer,
): void {
  const goals = guestsOf(text, mentions, gazetteer);
  const { goesToEnds } = gazetteer.frames;
  for (let first = 0; first < mentions.length; first++) {
    const { start, division, chained } = mentions[first] as Mention;
    if (division === null || chained || !goesToEnds.includes(text.charAt(start - 1))) continue;
    const last = lastOfList(text, mentions, first);
    if (!isOurs(text, mentions, first, last, gazetteer)) continue;
    for (let at = first; at <= last; at++) {
      const goal = (mentions[at] as Mention).division;
      const isOwn = goal !== null && gazetteer.lineage(goal).some((above) => sources.includes(above));
      if (goal !== null && !isOwn) goals.add(goal);
    }
  }
  if (goals.size === 0) return;
  for (const [at, mention] of mentions.entries()) {
    if (mention.division === null || !goals.has(mention.division) || mention.effect === 'elsewhere') continue;
    mention.effect = 'goal';
    // 黑龙江省|兰西县
    for (let above = at; mentions[above]?.chained; above--) (mentions[above - 1] as Mention).effect = 'goal';
  }
}

function isOurs(
  text: string,
  mentions: readonly Mention[],
  first: number,
  last: number,
  gazetteer: Gazetteer,
): boolean {
  const { frames } = gazetteer;
  const { start } = mentions[first] as Mention;
  const { end } = mentions[last] as Mention;
  if (frames.ourParty.test(text.slice(Math.max(0, start - LONGEST_PARTY), start))) return true;
  const sentence = lastStop(text, start, SENTENCE);
  const before = text.slice(sentence, start);
  if (!frames.goesTo.test(before) || !frames.led.test(before)) return false;
  if (!frames.learns.test(text.slice(end, end + LONGEST_ERRAND))) return false;
  return frames.ourLeaders.test(before) || isLedFrom(mentions, first, sentence, gazetteer);
}

/** 区委书记率|渌口区|学员赴黄岩区: whether the sentence has named another county, from which they go. */
function isLedFrom(mentions: readonly Mention[], first: number, sentence: number, gazetteer: Gazetteer): boolean {
  const goal = (mentions[first] as Mention).division as Division;
  for (let at = first - 1; at >= 0; at--) {
    const { start, division, effect } = mentions[at] as Mention;
    if (start < sentence) return false;
    if (division?.level !== 'county' || (effect !== null && effect !== 'branch' && effect !== 'headline')) continue;
    if (!gazetteer.lineage(division).includes(goal)) return true;
  }
  return false;
}

/** The last of the places that a name begins: of its chain, and of a list. */
function lastOfList(text: string, mentions: readonly Mention[], first: number): number {
  let last = first;
  for (let at = first + 1; at < mentions.length; at++) {
    const before = mentions[last] as Mention;
    const mention = mentions[at] as Mention;
    const isNext = mention.start - before.end === 1 && (signsAt(text, before.end) & LIST) !== 0;
    if (!mention.chained && !isNext) break;
    last = at;
  }
  return last;
}

/** 到|三原县考察。三原县政协主席李某一同考察: whether those of a place to which others go receive them. */
function isHost(text: string, mentions: readonly Mention[], from: number, { frames }: Gazetteer): boolean {
  const host = mentions[from]?.division;
  for (let at = from + 1; at < mentions.length; at++) {
    const { division, end } = mentions[at] as Mention;
    if (division === host && frames.receives.test(text.slice(end, end + LONGEST_ERRAND))) return true;
  }
  return false;
}

/** The counties whose parties come to another: 临泽县委书记带领考察团来|甘谷县|参观考察; not 到, which either may tell. */
function guestsOf(text: string, mentions: readonly Mention[], gazetteer: Gazetteer): Set<Division> {
  const { frames } = gazetteer;
  const guests = new Set<Division>();
  for (const { division, effect, form, end } of mentions) {
    // 泰州市|第二届大赛在我市举行: wherever the text names it, it is not ours.
    if (effect !== 'elsewhere' || division === null || form === 'township') continue;
    const after = text.slice(end, end + LONGEST_ERRAND);
    if (frames.heldHere.test(after) || frames.toUs.test(after)) guests.add(division);
  }
  for (let first = 1; first < mentions.length; first++) {
    const { start, end, division, chained } = mentions[first] as Mention;
    if (division === null || chained || !frames.comesToEnds.includes(text.charAt(start - 1))) continue;
    const sentence = lastStop(text, start, SENTENCE);
    const before = text.slice(sentence, start);
    if (!frames.led.test(before)) continue;
    if (!frames.comesTo.test(before) && !(before.endsWith('到') && isHost(text, mentions, first, gazetteer))) continue;
    const isTold =
      mentions[first]?.passage.role === 'title' || frames.visiting.test(text.slice(end, end + LONGEST_ERRAND));
    if (!isTold) continue;
    for (let at = first - 1; at >= 0 && (mentions[at] as Mention).start >= sentence; at--) {
      const guest = (mentions[at] as Mention).division;
      if (guest === null || guest.level === 'province') continue;
      const isRelated = gazetteer.lineage(guest).includes(division) || gazetteer.lineage(division).includes(guest);
      if (!isRelated) guests.add(guest);
    }
  }
  return guests;
}
