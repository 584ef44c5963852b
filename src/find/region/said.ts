import type { Division } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { DivisionKind } from '../../lexicon/place-cues.js';
import { fitsKind, type Statement, strongestKind } from './deixis.js';
import type { Mention } from './mentions.js';

/** Strength from which the text says of what kind its place is: 我县 once. */
const FIRM = 2.5;
/** … and outright: 我县, and 全县 beside it. */
const OUTRIGHT = 3;
/** A short name that stands in no title counts where it comes back. */
const TIMES = 2;
/** 该市 alone: the name stands in the title and comes back. */
const SAID = 1.5;
const OFTEN = 4;

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

/** Decides names by what the text says of the kind of its own place. Whether it has decided any. */
export function resolveSaid(mentions: readonly Mention[], statement: Statement, gazetteer: Gazetteer): boolean {
  const parted = resolveByUpper(mentions, statement, gazetteer);
  return resolveShort(mentions, statement) || parted;
}

/** Kinds that few places have above them. */
const RARE: readonly DivisionKind[] = ['州', '盟', '自治区'];

/** 东乡县 in a text that says 全州 is 东乡族自治县, in 临夏州, and not 东乡区 in 江西. */
function resolveByUpper(mentions: readonly Mention[], statement: Statement, gazetteer: Gazetteer): boolean {
  const kinds = RARE.filter((kind) => (statement.get(kind) ?? 0) >= 1);
  if (kinds.length === 0) return false;
  let resolved = false;
  for (const mention of mentions) {
    if (
      mention.division !== null ||
      mention.candidates.length < 2 ||
      mention.form === 'stem' ||
      mention.form === 'township'
    )
      continue;
    const inside = mention.candidates.filter((candidate) =>
      gazetteer.lineage(candidate).some((above) => kinds.some((kind) => fitsKind(above, kind))),
    );
    const [first, second] = inside;
    if (first === undefined || second !== undefined) continue;
    mention.division = first;
    resolved = true;
  }
  return resolved;
}

/**
 * Decides the short names of counties that nothing but the text's own word for its place bears out: 汨罗 in 招商引资助推汨罗发展
 * is 汨罗市 where the text says 我市, and names no other city; not in 我市考察团赴桐庐学习.
 */
function resolveShort(mentions: readonly Mention[], statement: Statement): boolean {
  const said = strongestKind(statement);
  if (said === null) return false;
  if (said.strength < SAID) return resolveOpening(mentions, said.kind);
  const least = said.strength < FIRM ? OFTEN : TIMES;
  const sheets = new Set(
    mentions.filter(({ effect }) => effect === 'outlet' || effect === 'source').map(({ division }) => division),
  );
  const times = new Map<Division, number>();
  for (const mention of mentions) {
    const isSheet = mention.effect === 'outlet' || mention.effect === 'source';
    if (mention.division !== null && !isSheet && fitsKind(mention.division, said.kind)) return false;
    const county = countyOf(mention) ?? (isSheet ? null : namedAsSheet(mention, sheets));
    if (county === null || !fitsKind(county, said.kind)) continue;
    times.set(county, (times.get(county) ?? 0) + (mention.passage.role === 'title' ? TIMES : 1));
  }
  const [first, second] = [...times].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < least)
    return resolveOpening(mentions, said.kind) || resolveSchools(mentions, said);
  if (first[1] === second?.[1]) return false;
  for (const mention of mentions)
    if (countyOf(mention) === first[0] || namedAsSheet(mention, sheets) === first[0]) mention.division = first[0];
  return true;
}

/** 昭苏夏粮喜获丰收, in a text that says 全县 once: the county whose short name a title begins with, where no other of its kind is named. */
function resolveOpening(mentions: readonly Mention[], kind: DivisionKind): boolean {
  if (mentions.some(({ division }) => division !== null && fitsKind(division, kind))) return false;
  const opening = mentions.find(({ start, passage }) => passage.role === 'title' && start === passage.start);
  const county = opening === undefined ? null : countyOf(opening);
  if (county === null || !fitsKind(county, kind)) return false;
  for (const mention of mentions) if (countyOf(mention) === county) mention.division = county;
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

/** 长兴 begins a passage, and is an everyday word elsewhere: it is the county where a sheet of the county is named too (长兴发布). */
function namedAsSheet(
  { division, form, candidates, effect, start, passage }: Mention,
  sheets: ReadonlySet<Division | null>,
): Division | null {
  const [only, other] = candidates;
  if (division !== null || form !== 'stem' || other !== undefined || only === undefined || !sheets.has(only))
    return null;
  return !UNLIKE_HERE.has(effect) && start === passage.start ? only : null;
}

/** The county that an undecided short name can only be. */
function countyOf({ division, form, class: nameClass, candidates, effect }: Mention): Division | null {
  const [only, other] = candidates;
  if (division !== null || form !== 'stem' || nameClass !== 'plain' || UNLIKE_HERE.has(effect)) return null;
  return only?.level === 'county' && other === undefined ? only : null;
}
