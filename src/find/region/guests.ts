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

/** 全市…市供销社…晋江市供销社 in an article of the city above: an office that is named in full first is called 市供销社 after that. */
function isBelowOwn(text: string, { surface, end, passage }: Mention): boolean {
  const office = text.slice(end, end + 3);
  if (passage.role !== 'paragraph' || !surface.endsWith('市') || !/^[\u4e00-\u9fff]{3}$/.test(office)) return false;
  const first = text.indexOf(`市${office}`);
  return first >= 0 && first + 1 < end;
}
