import type { Article, Division, RegionAttribution, RegionCandidate } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import { findAbbreviations } from './abbreviations.js';
import { ReadAttribution } from './attribution.js';
import { type Decision, decide, massesOf } from './decide.js';
import { fitsKind, kindSaid, readDeixis, type Statement, strongestKind } from './deixis.js';
import { decisionEvidence } from './evidence.js';
import { markGoals } from './goals.js';
import { unlessOfGuests, withoutGivers } from './guests.js';
import type { Mention } from './mentions.js';
import { ownPlace } from './own-place.js';
import { markArrivals, markAway, namesPapersOnly, paperOfOurs, printedBy, reportedBy, resolvePaper } from './papers.js';
import {
  givenPrior,
  type Judged,
  localPrior,
  namesOwnTown,
  namesTownsOnly,
  nameTowns,
  ofTowns,
  type Prior,
  priorOf,
  type Weighed,
} from './prior.js';
import { type Reading, readPlaces } from './reading.js';
import { addSupport, emptySupport, resolveSupported, type Support } from './resolve.js';
import { resolveSaid } from './said.js';
import { tally } from './tally.js';
import { saysAllOf } from './within.js';

export { attributeSpans } from './claims.js';

export interface RegionOptions {
  /** Where the user says that the texts come from, or null. */
  readonly sourceRegion: Division | null;
}

/** Nearest candidates that are kept for `--unplaced`. */
const CANDIDATES = 3;
/** Weight from which an article is about another place than its page: a name in its title, or several in the text. */
const FIRM_MASS = 4;
/**
 * The region of each article of one page, in their order. An article that names no place of its own takes the page's where
 * the page is local, or the user's; null, with the nearest candidates, where the evidence stays below the thresholds.
 */
export function attributeArticles(
  articles: readonly Article[],
  gazetteer: Gazetteer,
  options: RegionOptions = { sourceRegion: null },
): RegionAttribution[] {
  const page = emptySupport();
  const readings = articles.map((article) => readPlaces(article, gazetteer));
  const sheet = resolvePaper(readings);
  if (sheet !== null) addSupport(page, sheet, gazetteer);
  for (const { support } of readings) {
    for (const code of support.named) addSupport(page, gazetteer.division(code) as Division, gazetteer);
  }
  const source = emptySupport();
  if (options.sourceRegion !== null) addSupport(source, options.sourceRegion, gazetteer);
  const paper = printedBy(readings);
  const weighed = readings.map((reading) => weigh(reading, [source, page], paper, gazetteer));
  const local = localPrior(weighed, paper, gazetteer);
  const prior = options.sourceRegion === null ? priorOf(paper, local, gazetteer) : givenPrior(options.sourceRegion);
  const placed = weighed.flatMap(({ decision }) => decision?.division ?? []);
  return weighed.map((one) =>
    attribute(one, { prior: prior ?? givenPrior(reportedBy(one.mentions)), placed }, options.sourceRegion, gazetteer),
  );
}

/** What is decided of the names of a text, with its short names of one character, in the order of the text. */
function decided(mentions: readonly Mention[], short: readonly Mention[]): readonly Mention[] {
  const found = mentions.filter(({ division }) => division !== null);
  return short.length === 0 ? found : [...found, ...short].sort((a, b) => a.start - b.start);
}

function weigh(reading: Reading, others: readonly Support[], paper: Division | null, gazetteer: Gazetteer): Weighed {
  const { article, mentions } = reading;
  const supports = [reading.support, ...others].filter(({ named }) => named.size > 0);
  resolveSupported(mentions, supports, gazetteer);
  const short = findAbbreviations(reading, supports, gazetteer);
  let all = decided(mentions, short);
  const statement = readDeixis(reading.deixis, all);
  if (resolveSaid(mentions, statement, gazetteer)) all = decided(mentions, short);
  const sources: Division[] = [];
  for (const { effect, division } of all) if (effect === 'source' && division !== null) sources.push(division);
  if (paper !== null) sources.push(paper);
  markAway(all);
  markArrivals(article.folded, all, sources, gazetteer);
  markGoals(article.folded, all, sources, gazetteer);
  const judge = (named: readonly Mention[]): Judged => {
    const tallies = tally(article, named, gazetteer.frames);
    const masses = massesOf(tallies, statement, sources, gazetteer);
    const decision = decide({ masses, tallies }, statement, article.text.length, gazetteer);
    const kept = unlessOfGuests(decision, article.folded, named, statement, gazetteer);
    return { tallies, masses, decision: kept ?? ofTowns(reading, tallies, statement, gazetteer) };
  };
  const judged = judge(all);
  const takers = withoutGivers(judged.decision, article.folded, all, statement, gazetteer);
  return { reading, mentions: all, statement, ...judged, ofTakers: takers === null ? null : judge(takers) };
}

/** Strength from which 全省 is said of the article's own place. */
const FIRM_PROVINCE = 1;
/** Most weight of places elsewhere in an article that its page places. */
const FAINT = 1.5;

/**
 * Whether an article that no place of its own decides is news of its page's place: 敬老院为36位老人过集体生日. It is news, as an
 * essay or a poem is not, and names hardly any place elsewhere.
 */
function isNewsOf({ reading, tallies, statement }: Weighed, prior: Division, gazetteer: Gazetteer): boolean {
  const { kind, folded } = reading.article;
  const news = kind === 'caption' || gazetteer.frames.news.test(folded);
  if (!news || !saysNothing(statement) || prior.level === 'province') return false;
  for (const { division, weight } of tallies.values()) {
    if (weight > FAINT && !gazetteer.lineage(division).includes(prior)) return false;
  }
  return true;
}

/** 学习浦东 in an article of a page of 黄平县 that names nothing else: no article of 浦东; nor is 贵州广源公司 one of the whole province. */
function isStray(weighed: Weighed, { division }: Decision, prior: Division, gazetteer: Gazetteer): boolean {
  const isOfCompany = division !== prior && weighed.mentions.every(({ effect }) => effect === 'company');
  const inside =
    gazetteer.lineage(division).includes(prior) || (!isOfCompany && gazetteer.lineage(prior).includes(division));
  return !inside && isNewsOf(weighed, prior, gazetteer);
}

/** 省农科院专家 on a county's page says nothing of the article's own place; 全县, 市医院 do. */
function saysNothing(statement: Statement): boolean {
  for (const kind of statement.keys()) if (kind !== '省' && kind !== '自治区' && kind !== '国') return false;
  return (statement.get('省') ?? 0) < FIRM_PROVINCE && (statement.get('自治区') ?? 0) < FIRM_PROVINCE;
}

/**
 * 大龙潭镇 on a page of 仁和区 is no town of a county in another province; one of the same city may well be its neighbour, and on a page
 * of which one article in several is of 仁和区, the town is of its own county.
 */
function isStrayTown({ mentions, tallies }: Weighed, decision: Decision, page: Prior): boolean {
  const { division: prior, isFirm, isWhole } = page;
  if (!(isFirm || isWhole) || prior.level === 'province' || !namesTownsOnly(mentions, tallies) || nameTowns(mentions))
    return false;
  return decision.division.code.slice(0, 4) !== prior.code.slice(0, 4);
}

/** What the page of an article says of its place. */
interface OfPage {
  readonly prior: Prior | null;
  /** The places of its articles, as far as their own words decide them. */
  readonly placed: readonly Division[];
}

function attribute(
  read: Weighed,
  { prior: page, placed: others }: OfPage,
  source: Division | null,
  gazetteer: Gazetteer,
): RegionAttribution {
  const prior = page?.division ?? null;
  const weighed = prior === null && read.ofTakers?.decision != null ? { ...read, ...read.ofTakers } : read;
  const { reading, decision } = weighed;
  const { givenRegion } = reading.article;
  const placed = (division: Division | null, evidence: string): RegionAttribution =>
    new ReadAttribution(division, evidence, nearest(weighed), reading, gazetteer);
  const given = givenRegion === null ? null : gazetteer.resolve(givenRegion);
  if (given !== null) return placed(given, `region of the record: “${givenRegion}”`);
  if (decision !== null && prior !== null && page?.isFirm && isStray(weighed, decision, prior, gazetteer)) {
    return placed(prior, `names other places in passing only; the page gives ${prior.path}`);
  }
  if (decision !== null && page != null && isStrayTown(weighed, decision, page)) {
    return placed(page.division, `names towns only; the page gives ${page.division.path}`);
  }
  const own = saysNothing(weighed.statement) ? null : ownPlace(weighed, prior, others, gazetteer);
  if (decision !== null && (own === null || isFirm(weighed, decision, own, gazetteer))) {
    return placed(decision.division, decisionEvidence(decision, weighed.tallies));
  }
  if (own !== null) {
    const said = kindSaid(weighed.statement, prior)?.kind ?? '';
    const giver = source === null ? 'the page gives' : 'the source region is';
    return placed(own, `says ${said} of its own place; ${giver} ${prior?.path ?? own.path}`);
  }
  if (source !== null && weighed.tallies.size === 0) {
    return placed(source, 'names no place; the source region as given');
  }
  if (prior !== null && isNewsOf(weighed, prior, gazetteer)) {
    return placed(prior, `names no other place; the page gives ${prior.path}`);
  }
  const sole = namesPapersOnly(weighed.mentions) ? reportedBy(weighed.mentions) : null;
  const paper = sole ?? paperOfOurs(weighed.mentions, weighed.statement);
  if (paper !== null && paper.level !== 'province') {
    return placed(paper, `names no place; its paper is of ${paper.path}`);
  }
  return placed(null, missing(weighed));
}

/** Whether what an article names outweighs that its page and its 我市 speak for another place: 市民 who travel to 北京 do not. */
function isFirm(weighed: Weighed, { division }: Decision, own: Division, gazetteer: Gazetteer): boolean {
  const { masses, statement } = weighed;
  if (namesOwnTown(weighed, division)) return true;
  if (gazetteer.lineage(division).includes(own) || saysAllOf(division, own, statement, weighed.tallies)) return true;
  // 射阳日报讯 县城管局…盐城市城管局推广: the city is no county.
  // 市残联送轮椅…新野县企业捐款 on a page of 邓州市: 南阳市, which nothing names, is not its 市.
  if (gazetteer.lineage(own).includes(division))
    return fitsKind(division, strongestKind(statement)?.kind ?? '国') && weighed.tallies.has(division.code);
  return (masses.get(division.code) ?? 0) >= FIRM_MASS;
}

function nearest({ tallies, masses }: Weighed): RegionCandidate[] {
  let total = 0;
  for (const [code, mass] of masses) if (code.endsWith('0000')) total += mass;
  const candidates: RegionCandidate[] = [];
  for (const { division } of tallies.values()) {
    candidates.push({ division, share: total === 0 ? 0 : (masses.get(division.code) ?? 0) / total });
  }
  candidates.sort((a, b) => b.share - a.share || (a.division.code < b.division.code ? -1 : 1));
  return candidates.length > CANDIDATES ? candidates.slice(0, CANDIDATES) : candidates;
}

function missing({ tallies, statement }: Weighed): string {
  if (tallies.size > 0) return 'the places named are too many or too faint';
  const said = strongestKind(statement);
  return said === null ? 'no place named' : `says ${said.kind} of its own place, but names none`;
}
