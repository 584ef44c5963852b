import type { Division } from '../../core/types.js';
import { fitsKind, type Statement, strongestKind } from './deixis.js';
import type { Mention } from './mentions.js';

/** Strength from which the text says of what kind its place is: 我县 once. */
const FIRM = 2.5;
/** … and outright: 我县, and 全县 beside it. */
const OUTRIGHT = 3;
/** A short name that stands in no title counts where it comes back. */
const TIMES = 2;

const UNLIKE_HERE: ReadonlySet<Mention['effect']> = new Set([
  'elsewhere',
  'aid',
  'road',
  'feature',
  'word',
  'school',
  'list',
  'company',
]);

/**
 * Decides the short names of counties that nothing but the text's own word for its place bears out: 汨罗 in 招商引资助推汨罗发展
 * is 汨罗市 where the text says 我市, and names no other city; not in 我市考察团赴桐庐学习.
 */
export function resolveSaid(mentions: readonly Mention[], statement: Statement): boolean {
  const said = strongestKind(statement);
  if (said === null || said.strength < FIRM) return false;
  const times = new Map<Division, number>();
  for (const mention of mentions) {
    if (mention.division !== null && fitsKind(mention.division, said.kind)) return false;
    const county = countyOf(mention);
    if (county === null || !fitsKind(county, said.kind)) continue;
    times.set(county, (times.get(county) ?? 0) + (mention.passage.role === 'title' ? TIMES : 1));
  }
  const [first, second] = [...times].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < TIMES) return resolveSchools(mentions, said);
  if (first[1] === second?.[1]) return false;
  for (const mention of mentions) if (countyOf(mention) === first[0]) mention.division = first[0];
  return true;
}

/**
 * Where a text that says 我县 names no place at all, the schools of its county do: 仁化中学、仁化一中; not 海盐中学 once, and not in a
 * text that names others.
 */
function resolveSchools(
  mentions: readonly Mention[],
  { kind, strength }: NonNullable<ReturnType<typeof strongestKind>>,
): boolean {
  if (strength < OUTRIGHT) return false;
  const named = mentions.filter(
    ({ division, effect, class: nameClass }) =>
      division !== null || (nameClass === 'plain' && (effect === null || effect === 'feature')),
  );
  const [county, other] = new Set(named.map(({ candidates }) => (candidates.length === 1 ? candidates[0] : undefined)));
  if (county?.level !== 'county' || other !== undefined || named.length < TIMES || !fitsKind(county, kind))
    return false;
  for (const mention of named) {
    mention.division = county;
    mention.effect = null;
  }
  return true;
}

/** The county that an undecided short name can only be. */
function countyOf({ division, form, class: nameClass, candidates, effect }: Mention): Division | null {
  const [only, other] = candidates;
  if (division !== null || form !== 'stem' || nameClass !== 'plain' || UNLIKE_HERE.has(effect)) return null;
  return only?.level === 'county' && other === undefined ? only : null;
}
