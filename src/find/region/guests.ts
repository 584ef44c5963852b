import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { Decision } from './decide.js';
import { fitsKind, OUTRIGHT, type Statement, strongestKind } from './deixis.js';
import type { Mention } from './mentions.js';

/** Strength from which a text says of what kind its place is, once it names none of that kind: 旗人民医院. */
const SAID = 1;
const LONGEST_GIFT = 48;

/**
 * The decision, or null where all that speaks for it is of those who come or give: 齐河县考察团来我县 names none but the guests' place,
 * which is not that of 我县; 昌平区先后选派医生到旗人民医院, 捐赠设备 is of no 旗.
 */
export function unlessOfGuests(
  decision: Decision | null,
  text: string,
  mentions: readonly Mention[],
  statement: Statement,
  gazetteer: Gazetteer,
): Decision | null {
  const said = strongestKind(statement);
  if (decision === null || said === null || said.strength < SAID) return decision;
  const isOfKind = gazetteer.lineage(decision.division).some((division) => fitsKind(division, said.kind));
  if (isOfKind && said.strength < OUTRIGHT) return decision;
  const named = mentions.filter(
    ({ division, effect }) =>
      division !== null && effect !== 'source' && gazetteer.lineage(division).includes(decision.division),
  );
  const [only] = named;
  if (only === undefined) return decision;
  if (named.length === 1 && said.strength >= OUTRIGHT && isBelowOwn(text, only)) return null;
  const isGuest = ({ effect, end }: Mention): boolean =>
    effect === 'elsewhere' ||
    effect === 'goal' ||
    (!isOfKind && effect === null && gazetteer.frames.giver.test(text.slice(end, end + LONGEST_GIFT)));
  return named.every(isGuest) ? null : decision;
}

/** A decision on less than this share is doubtful. */
const SURE_SHARE = 0.6;
/** Before a place to which something is given: 向古丈县捐赠; after one of two that give and take: 乐昌市与东莞市对口帮扶. */
const GIVEN_TO = /[向给为对到赴与和同]$/;
const WITH = /^[与和同、]/;

/**
 * What a text names but for the places that give: 由安吉县黄杜村捐赠的茶苗抵达古丈县 is of the county that takes. Null where the decision
 * stands: it is sure, nobody gives, or who gives is named otherwise too, or is what the text calls its own.
 */
export function withoutGivers(
  decision: Decision | null,
  text: string,
  mentions: readonly Mention[],
  statement: Statement,
  gazetteer: Gazetteer,
): readonly Mention[] | null {
  if (decision !== null && decision.share >= SURE_SHARE) return null;
  const givers = mentions.filter((_, at) => isGiver(text, mentions, at, gazetteer));
  if (givers.length === 0) return null;
  const said = strongestKind(statement);
  if (said !== null && givers.some(({ division }) => division !== null && fitsKind(division, said.kind))) return null;
  const lines = new Set(givers.flatMap(({ division }) => (division === null ? [] : gazetteer.lineage(division))));
  const others = mentions.filter((mention) => !givers.includes(mention));
  const giving = new Set(givers.map(({ division }) => division));
  const isNamedOtherwise = others.some(({ division, passage }) => {
    if (division === null) return false;
    if (passage.role === 'title' && division.level !== 'province' && giving.has(division)) return true;
    return decision !== null && gazetteer.lineage(division).includes(decision.division);
  });
  const takers = others.filter(({ division }) => division !== null && !lines.has(division));
  return isNamedOtherwise || takers.length === 0 ? null : takers;
}

function isGiver(text: string, mentions: readonly Mention[], at: number, { frames }: Gazetteer): boolean {
  let last = at;
  while (mentions[last + 1]?.chained) last++;
  let first = at;
  while (first > 0 && mentions[first]?.chained) first--;
  const { start } = mentions[first] as Mention;
  const { end, effect } = mentions[last] as Mention;
  if (effect === 'aid' || effect === 'passing' || GIVEN_TO.test(text.slice(start - 1, start))) return false;
  const [after = ''] = text.slice(end, end + LONGEST_GIFT).split('\n');
  return !WITH.test(after) && frames.giver.test(after);
}

/** 全市…市供销社…晋江市供销社 in an article of the city above: an office that is named in full first is called 市供销社 after that. */
function isBelowOwn(text: string, { surface, end, passage }: Mention): boolean {
  const office = text.slice(end, end + 3);
  if (passage.role !== 'paragraph' || !surface.endsWith('市') || !/^[\u4e00-\u9fff]{3}$/.test(office)) return false;
  const first = text.indexOf(`市${office}`);
  return first >= 0 && first + 1 < end;
}
