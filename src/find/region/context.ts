import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { CueEffect } from '../../lexicon/place-cues.js';
import { AHEAD_COMPANY, type PlaceFrames } from '../../lexicon/place-frames.js';
import { DATELINE, OPENING_TITLE, PAPER, signsAt, TITLE } from './characters.js';
import type { Mention } from './mentions.js';
import { isPerson } from './persons.js';
import { holds } from './resolve.js';
import { spreadLists } from './spread.js';
import { isFromElsewhere, isShowing, isVisited, markVenues, markVisitors, speaksFor } from './visits.js';

/** What stands beside a place name: a cue of place-cues.tsv, or what is read from the form of the words around it. */
export type Effect =
  | CueEffect
  | 'company'
  | 'list'
  | 'dateline'
  | 'wire'
  | 'source'
  | 'headline'
  | 'document'
  | 'unit'
  | 'venue'
  | 'goal'
  | null;

const LONGEST_CUE = 6;
/** Characters in which the patterns of what follows a name end with 援建, begin with 公司, or have a 考察团. */
const AHEAD = 16;
/** 义乌:小商品通全球 */
const HEADLINE_AFTER = /^(?:[市县区])?(?::|\s*\||·)/;
/** 本报西宁4月10日讯, 新华社西宁4月10日电 */
const DATELINE_AFTER = /^(?:\d{1,2}月\d{1,2}日)?(?:讯|电)/;

const LONGEST_ORGAN = 11;
/** 我市, what lies between, and 前往. */
const LONGEST_JOURNEY = 8;
/** Characters at the head of a passage, where who gives is told of: 近日,阳城县企业捐款. */
const LONGEST_HEAD = 8;
/** Of an event, its name with what is said of where it is held. */
const LONGEST_HELD = 64;

/**
 * Reads what stands beside each mention of a passage, marks chains (青海省|西宁市), and spreads what holds for a list.
 * @param ours the places of 我市, 全省 and the like up to the end of the passage
 */
export function readEffects(
  text: string,
  mentions: readonly Mention[],
  ours: readonly number[],
  gazetteer: Gazetteer,
): void {
  const visited =
    mentions.length > 0 && isVisited(text, (mentions[0] as Mention).passage.start, ours, gazetteer.frames);
  for (const mention of mentions) mention.effect = effectOf(text, mention, visited, gazetteer);
  for (let index = 1; index < mentions.length; index++) {
    const previous = mentions[index - 1] as Mention;
    const mention = mentions[index] as Mention;
    if (isJoined(text, previous, mention, gazetteer) && isBelow(mention, previous, gazetteer)) {
      mention.chained = true;
      previous.chains = true;
      if (mention.effect === null || mention.effect === 'here') mention.effect = previous.effect;
      if (leadsAway(text, mention, gazetteer.frames)) markChain(mentions, index, 'elsewhere');
    }
  }
  if (mentions.length > 1) {
    spreadLists(text, mentions, gazetteer.frames);
    const below = (inner: Mention, outer: Mention): boolean => isBelow(inner, outer, gazetteer);
    markVisitors(text, mentions, gazetteer.frames, below);
    markVenues(text, mentions, gazetteer.frames, below);
  }
}

/** 在浙江|温州|打工15年, 到湖北省|秭归县|取经: what follows the last of a chain tells where its first leads. */
function leadsAway(text: string, { end, effect }: Mention, frames: PlaceFrames): boolean {
  if (effect === 'here') return frames.life.test(after(text, end));
  return effect === 'passing' && frames.errand.test(after(text, end));
}

/** Gives all of a chain, up to its last, what is said of it. */
function markChain(mentions: readonly Mention[], last: number, effect: Effect): void {
  for (let at = last; at >= 0; at--) {
    const mention = mentions[at] as Mention;
    mention.effect = effect;
    if (!mention.chained) return;
  }
}

function isJoined(text: string, previous: Mention, { start, effect }: Mention, gazetteer: Gazetteer): boolean {
  const gap = start - previous.end;
  if (gap === 0) return true;
  if (gap === 1 && ' ·'.includes(text.charAt(previous.end))) return true;
  return effect === 'branch' && gap <= LONGEST_ORGAN && gazetteer.frames.organ.test(text.slice(previous.end, start));
}

function effectOf(text: string, mention: Mention, visited: boolean, gazetteer: Gazetteer): Effect {
  const { start, end, passage, form } = mention;
  const signs = signsAt(text, end);
  const { frames } = gazetteer;
  const ahead = frames.ahead.between(text, end, end + AHEAD);
  if (mention.class !== 'paper' && (signs & DATELINE) !== 0 && DATELINE_AFTER.test(after(text, end))) {
    const lead = leadOf(text, mention);
    if (frames.agency.test(lead)) return mention.surface === '北京' ? 'elsewhere' : 'wire';
    // 本报北京3月8日电: a local paper's reporter at a meeting there.
    if (frames.paper.test(lead)) return mention.surface === '北京' ? 'wire' : 'dateline';
    if (lead === '') return 'dateline';
  }
  if (isPerson(text, mention, gazetteer)) return 'word';
  if (isOurJourney(text, mention, frames)) return 'elsewhere';
  if (visited && form !== 'township' && frames.heldHere.test(text.slice(end, end + LONGEST_HELD))) return 'elsewhere';
  if (isFromElsewhere(text, end, ahead, visited, frames)) return 'elsewhere';
  if (isSheet(text, mention, frames)) return 'source';
  if (start === passage.start && HEADLINE_AFTER.test(after(text, end))) return 'headline';
  if (mention.class === 'fragment' && standsAlone(text, mention, gazetteer)) return 'headline';
  if (form === 'stem' && hasTownOffice(text, mention, gazetteer)) return 'headline';
  if (mention.class === 'paper' || ((signs & PAPER) !== 0 && frames.paperAfter.test(after(text, end)))) {
    return outlet(text, mention, frames);
  }
  if (mention.candidates[0]?.level === 'province' && frames.first.test(after(text, end))) return 'list';
  const found = gazetteer.after.longestAt(text, end);
  const cueAfter = found?.value ?? null;
  if (cueAfter === 'outlet') return outlet(text, mention, frames);
  const isOffice = cueAfter === 'branch' || cueAfter === 'headline';
  if (isOffice && frames.network.test(leadOf(text, mention))) return 'unit';
  if (mention.class === 'position' && hasCouncil(text, mention, cueAfter, frames)) return 'unit';
  const cueBefore = gazetteer.before.longestEndingAt(text, start, LONGEST_CUE)?.value ?? null;
  if (isOffice && (cueBefore === 'elsewhere' || cueBefore === 'passing')) {
    // 赴|成都|高新区学习; not 赴|泸州|高新区调研, as the city's own officers do.
    if (frames.errand.test(after(text, found?.end ?? end))) return 'elsewhere';
  }
  if (cueAfter !== null && holdsFor(cueAfter, mention)) return cueAfter;
  const heads = start - passage.start < LONGEST_HEAD;
  if (cueBefore === null && !heads && frames.donor.test(after(text, end))) return 'elsewhere';
  if (cueBefore === 'passing') return frames.errand.test(after(text, end)) ? 'elsewhere' : cueBefore;
  if (cueBefore === 'here' && (frames.life.test(after(text, end)) || isShowing(text, end, frames))) return 'elsewhere';
  if (cueBefore === 'elsewhere' && text.startsWith('来自', start - 2) && speaksFor(text, end, frames)) return 'here';
  if (cueBefore !== null && cueBefore !== 'here') return cueBefore;
  if (form === 'stem' && (ahead & AHEAD_COMPANY) !== 0 && frames.company.test(after(text, end))) return 'company';
  return isInTitle(text, mention) ? 'document' : cueBefore;
}

/** 我市在|武汉|招商: one's own 市 is another; 我市在|乌达区|召开 may be of a place inside it, as 我区, 我省在…. */
function isOurJourney(text: string, mention: Mention, frames: PlaceFrames): boolean {
  const level = mention.candidates[0]?.level;
  const last = text.charAt(mention.start - 1);
  if (mention.form === 'township' || level === undefined || !(last === '在' || frames.goesToEnds.includes(last)))
    return false;
  const lead = text.slice(Math.max(mention.passage.start, mention.start - LONGEST_JOURNEY), mention.start);
  const our = frames.ourJourney.exec(lead)?.[1];
  return our !== undefined && (our !== '市' || level !== 'county');
}

/** What follows a name, as far as the patterns look. */
function after(text: string, end: number): string {
  return text.slice(end, end + 20);
}

/** What goes before a name in its passage, as far as the patterns look. */
function leadOf(text: string, { start, passage }: Mention): string {
  return text.slice(Math.max(passage.start, start - LONGEST_CUE), start);
}

/** Whether 《 stands shortly before it, and no 》 after that. */
function isInTitle(text: string, { start, passage }: Mention): boolean {
  const least = Math.max(passage.start, start - LONGEST_CUE);
  for (let at = start - 1; at >= least; at--) {
    const quote = signsAt(text, at) & TITLE;
    if (quote !== 0) return quote === OPENING_TITLE;
  }
  return false;
}

/** 礼县妇联, but not 彬彬有礼县委: nothing before the name, and an office of its kind after it. */
function standsAlone(text: string, { start, end, passage }: Mention, gazetteer: Gazetteer): boolean {
  const free = start === passage.start || !/[\u4e00-\u9fff]/.test(text.charAt(start - 1));
  return free && !/[城域级]/.test(text.charAt(end)) && gazetteer.deixis.numberAt(text, end - 1) !== 0;
}

/** 寿宁|鳌阳派出所: a short name before the office of a town that its county has. */
function hasTownOffice(text: string, { end, candidates }: Mention, { frames, hasTown }: Gazetteer): boolean {
  const town = frames.townOffice.exec(text.slice(end, end + LONGEST_TOWN_OFFICE))?.[1];
  return town !== undefined && hasTown(candidates, town);
}

const LONGEST_TOWN_OFFICE = 8;

/**
 * 海港区|教育局, 东城区|委书记: an organ that a county or district has; not 东区|政府, 老城区|交警, which may be of a part of any town.
 * @param cue what stands behind the name
 */
function hasCouncil(text: string, { end, surface }: Mention, cue: CueEffect | null, frames: PlaceFrames): boolean {
  if (surface.length <= LONGEST_PART_OF_TOWN) return false;
  return (cue === 'headline' && !PART_OF_TOWN.test(surface)) || frames.council.test(after(text, end));
}

const LONGEST_PART_OF_TOWN = 2;
const PART_OF_TOWN = /[城市]区$/;
/** Longest passage that is a masthead and nothing else: 锡林郭勒日报. */
const MASTHEAD = 8;
/** 今日 */
const LONGEST_LEAD = 2;
const NEWS_AFTER = /^(?:讯|报道|消息)/;

function isSheet(text: string, { start, end, passage }: Mention, frames: PlaceFrames): boolean {
  if (passage.role === 'paragraph') return false;
  // 2 今日关注 今日|五河: in the head of a page the paper can stand after its name.
  const near = text.slice(Math.max(passage.start, start - LONGEST_LEAD - 1), start);
  const lead = passage.role === 'furniture' ? near.slice(near.search(/[^\s|·《]*$/)) : near;
  if (lead.length > LONGEST_LEAD) return false;
  if (!frames.sheetName.test(lead)) return false;
  // 云上|嘉鱼|报道（通讯员…
  if (lead !== '' && passage.role === 'byline' && NEWS_AFTER.test(after(text, end))) return true;
  return (
    frames.sheet.test(after(text, end)) || (lead === '今日' && /^(?:$|[\s\d》])/.test(text.slice(end, passage.end)))
  );
}

/** 长寿日报 is a paper of 长寿区; 金山网 need not be of 金山区. */
function outlet(text: string, mention: Mention, frames: PlaceFrames): Effect {
  const { passage, class: nameClass, end: place } = mention;
  const rest = after(text, place);
  if (nameClass === 'word' && rest.startsWith('网')) return 'word';
  const { role, start, end } = passage;
  const prints = role === 'furniture' || role === 'byline' || role === 'credit' || end - start <= MASTHEAD;
  if (prints || frames.credit.test(leadOf(text, mention)) || frames.source.test(rest)) return 'source';
  return frames.mediaCentre.test(rest) ? null : 'outlet';
}

/** 格尔木路 is a road, 格尔木市路灯 none; 西城区域 hides 西城区. */
function holdsFor(after: CueEffect, mention: Mention): boolean {
  if (after === 'word') return mention.surface.endsWith('区');
  if (after === 'headline') return mention.form === 'stem';
  return mention.form === 'stem' || !(after === 'road' || after === 'feature' || after === 'school');
}

/** Whether a mention can name a division inside one that the other can name. */
export function isBelow(inner: Mention, outer: Mention, gazetteer: Gazetteer): boolean {
  return inner.candidates.some((candidate) =>
    outer.candidates.some((above) => holds(above, candidate, [outer, inner], gazetteer)),
  );
}
