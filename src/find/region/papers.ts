import type { Division } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { DivisionKind } from '../../lexicon/place-cues.js';
import { fitsKind, OUTRIGHT, readDeixis, type Statement, strongestKind } from './deixis.js';
import type { Mention } from './mentions.js';
import type { Reading } from './reading.js';

/** The one place that the mastheads of a page name (通辽日报 in its furniture); null where they name none or several. */
export function printedBy(readings: readonly Reading[]): Division | null {
  const places = new Set<Division>();
  for (const { mentions } of readings) {
    for (const mention of mentions) if (mention.division !== null && isMasthead(mention)) places.add(mention.division);
  }
  const [first = null] = places;
  return places.size === 1 ? first : null;
}

/**
 * Decides the paper of a page by what its articles say of their own place: 大安报 is of 大安市 where they say 我市, and not of 大安区.
 * Nothing is decided where a masthead can be of no such place, or of two.
 */
export function resolvePaper(readings: readonly Reading[]): Division | null {
  const kinds = new Set<DivisionKind | null>();
  let paper: Division | null = null;
  for (const { deixis, mentions } of readings) {
    const said = strongestKind(readDeixis(deixis, mentions));
    // 市X局 is said in the paper of a district too.
    if (said !== null && (said.kind !== '市' || said.strength >= OUTRIGHT)) kinds.add(said.kind);
  }
  const [kind = null] = kinds;
  if (kind === null || kinds.size > 1) return null;
  for (const { mentions } of readings) {
    for (const mention of mentions) {
      if (!isMasthead(mention)) continue;
      const [only, other] = mention.candidates.filter((candidate) => fitsKind(candidate, kind));
      if (only === undefined || other !== undefined || mention.division !== null) continue;
      mention.division = only;
      paper ??= only;
    }
  }
  return paper;
}

function isMasthead({ effect, passage }: Mention): boolean {
  return effect === 'source' && passage.role !== 'paragraph' && passage.role !== 'byline';
}

/** The one place whose paper an article names as its own (荆门晚报讯, 来源:神农架报); null where it names none or several. */
export function reportedBy(mentions: readonly Mention[]): Division | null {
  let first: Division | null = null;
  for (const { division, effect } of mentions) {
    if (effect !== 'source' || division === null || division === first) continue;
    if (first !== null) return null;
    first = division;
  }
  return first;
}

/** Whether an article names papers and no other place: 荆门晚报讯 市民李先生…. */
export function namesPapersOnly(mentions: readonly Mention[]): boolean {
  return mentions.length > 0 && mentions.every(({ effect }) => effect === 'source' || effect === 'outlet');
}

/** A paper that is told of once may be any: 《荆门晚报》刊登了这首诗. */
const OFTEN = 2;

/** The one place that the papers of an article are of, which names them more than once, nothing else, and says 我市; null where there is none. */
export function paperOfOurs(mentions: readonly Mention[], statement: Statement): Division | null {
  const said = strongestKind(statement);
  if (said === null || said.strength < OUTRIGHT || mentions.length < OFTEN || !namesPapersOnly(mentions)) return null;
  const [only, other] = new Set(mentions.map(({ division }) => division));
  return only != null && other === undefined && fitsKind(only, said.kind) ? only : null;
}

/** 本报|嘉兴|讯 湖南省政府在浙江嘉兴举行推介会: the reporter went along to a place that the text tells of as others'. */
export function markAway(mentions: readonly Mention[]): void {
  for (const dateline of mentions) {
    if (dateline.effect !== 'dateline' || dateline.passage.role !== 'byline') continue;
    const again = mentions.filter((mention) => mention !== dateline && mention.division === dateline.division);
    const isAway = again.length > 0 && again.every(({ effect }) => effect === 'elsewhere');
    const own = mentions.find(({ passage }) => passage.role === 'paragraph');
    if (isAway && own !== undefined && own.effect === null && !again.includes(own)) dateline.effect = 'elsewhere';
  }
}

/**
 * 舟山市工商联一行赴万源市 is told in 达州日报 of those who come: the county lies in the city of the paper. In a paper of 舟山 万源市 is
 * a place far away.
 */
export function markArrivals(
  text: string,
  mentions: readonly Mention[],
  sources: readonly Division[],
  gazetteer: Gazetteer,
): void {
  const cities = sources.filter(({ level }) => level === 'city');
  if (cities.length === 0) return;
  let arrives = false;
  for (const mention of mentions) {
    const { division, effect, start, chained } = mention;
    arrives = (chained && arrives) || gazetteer.frames.setsOut.test(text.slice(Math.max(0, start - 2), start));
    if (!arrives || effect !== 'elsewhere' || division?.level !== 'county') continue;
    if (gazetteer.lineage(division).some((above) => cities.includes(above))) mention.effect = 'here';
  }
}
