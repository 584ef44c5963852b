import type { Division } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { Decision, Masses } from './decide.js';
import { fitsKind, type Statement, strongestKind } from './deixis.js';
import type { Mention } from './mentions.js';
import type { Reading } from './reading.js';
import type { Tally } from './tally.js';

/** Most weight with which one article speaks for its page. */
const MOST_VOTE = 6;
/** A page is local where one city or county has this share of the weight. */
const LOCAL_SHARE = 0.7;

/** Articles that towns of other counties place: one town may bear the name of another far away, but hardly the towns of two. */
const SEVERAL_STRAYS = 2;

/** What the names of an article speak for. */
export interface Judged {
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly masses: Masses;
  readonly decision: Decision | null;
}

export interface Weighed extends Judged {
  readonly reading: Reading;
  /** Those of the reading that are decided, and the abbreviations. */
  readonly mentions: readonly Mention[];
  readonly statement: Statement;
  /** What they speak for without those of places that give, where the decision is doubtful: for articles whose page is of no one place. */
  readonly ofTakers: Judged | null;
}

/** Where the articles of a page are taken to be from. */
export interface Prior {
  readonly division: Division;
  /** Its paper says so, or more than one article: it outweighs what an article names in passing. */
  readonly isFirm: boolean;
  /** What places its articles lies in it throughout. */
  readonly isWhole: boolean;
}

export function givenPrior(division: Division | null): Prior | null {
  return division === null ? null : { division, isFirm: true, isWhole: true };
}

/**
 * A paper writes of its own place: of what its page names, only what lies in it says more. 齐河县考察团来我县 under 今日五河 makes no
 * page of 齐河县.
 */
export function priorOf(paper: Division | null, local: Prior | null, gazetteer: Gazetteer): Prior | null {
  if (paper === null || local === null) return local ?? givenPrior(paper);
  return gazetteer.lineage(local.division).includes(paper) ? local : givenPrior(paper);
}

/** The lowest city or county that most of what places the articles of a page lies in; null for one article or a national page. */
export function localPrior(weighed: readonly Weighed[], paper: Division | null, gazetteer: Gazetteer): Prior | null {
  if (weighed.length < 2) return null;
  const votes = new Map<string, number>();
  const voters: Division[] = [];
  const strays: Division[] = [];
  let all = 0;
  for (const { decision, masses, tallies, mentions } of weighed) {
    if (decision === null) continue;
    if (namesTownsOnly(mentions, tallies) && !nameTowns(mentions)) {
      strays.push(decision.division);
      continue;
    }
    const vote = Math.min(masses.get(decision.division.code) ?? 0, MOST_VOTE);
    all += vote;
    voters.push(decision.division);
    for (const { code } of gazetteer.lineage(decision.division)) votes.set(code, (votes.get(code) ?? 0) + vote);
  }
  const shared = [...votes]
    .filter(([, vote]) => vote >= LOCAL_SHARE * all)
    .map(([code]) => gazetteer.division(code))
    .filter((division) => division !== null && division.level !== 'province')
    .sort((a, b) => (b?.path.length ?? 0) - (a?.path.length ?? 0));
  const [division] = shared;
  if (division == null) return null;
  const isInside = (place: Division): boolean => gazetteer.lineage(place).includes(division);
  const inside = voters.filter(isInside).length;
  const isWhole = inside === voters.length && strays.filter((place) => !isInside(place)).length < SEVERAL_STRAYS;
  return { division, isFirm: inside > 1 || paper !== null, isWhole };
}

/** Towns of one county that together place an article beyond doubt: 石哲镇 and 南陈镇. */
const SURE_TOWNS = 2;

/** Whether mentions of towns are of several. */
export function nameTowns(mentions: readonly Mention[]): boolean {
  return new Set(mentions.map(({ surface }) => surface)).size >= SURE_TOWNS;
}

/**
 * 花桥乡、祖墩乡、郑墩镇联合巡河: faint as each is, two towns that are of no other county, or may be of it, place a text that names nothing else;
 * where its people go to them (赴新兴镇、谢家湾乡), one that says 县 of itself.
 */
export function ofTowns(
  { article, mentions }: Reading,
  tallies: ReadonlyMap<string, Tally>,
  statement: Statement,
  { frames }: Gazetteer,
): Decision | null {
  const [only, other] = tallies.values();
  if (only === undefined || other !== undefined) return null;
  const { division, isPlace } = only;
  const decided = mentions.filter((mention) => mention.division !== null);
  if (!namesTownsOnly(decided, tallies)) return null;
  const towns = mentions.filter(({ form, candidates }) => form === 'township' && candidates.includes(division));
  const said = strongestKind(statement);
  const isOurs = said !== null && fitsKind(division, said.kind);
  if (division.level !== 'county' || (said !== null && !isOurs)) return null;
  if (!isPlace && !(isOurs && frames.goesTo.test(wayTo(article.folded, towns[0])))) return null;
  return nameTowns(towns) ? { division, share: 1, moved: null } : null;
}

/** Longest word by which somebody goes to a place: 前往. */
const LONGEST_WAY = 4;

function wayTo(text: string, to: Mention | undefined): string {
  return to === undefined ? '' : text.slice(Math.max(0, to.start - LONGEST_WAY), to.start);
}

/** Whether nothing but names of towns places an article: one town may bear the name of another far away. */
export function namesTownsOnly(mentions: readonly Mention[], tallies: ReadonlyMap<string, Tally>): boolean {
  return tallies.size > 0 && mentions.every(({ form, chained }) => form === 'township' && !chained);
}

/**
 * 3月2日,铅山县|英将乡…县供销社: a county that is named with a town of it is the place of a text that speaks of a county and of no
 * 我县, whatever the others of its page are of.
 */
export function namesOwnTown({ reading, mentions, statement }: Weighed, county: Division): boolean {
  const said = strongestKind(statement);
  if (said === null || !fitsKind(county, said.kind)) return false;
  if (reading.deixis.some(({ word }) => word.surface.startsWith('我'))) return false;
  return mentions.some(
    ({ form, chained, division, effect }) =>
      form === 'township' && chained && division === county && (effect === null || effect === 'here'),
  );
}
