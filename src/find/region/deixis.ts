import type { Division, Span } from '../../core/types.js';
import type { Deixis, DivisionKind } from '../../lexicon/place-cues.js';
import type { PlacedDeixis } from './sightings.js';

/** How firmly the text says that its place is of a kind (我市, 市总工会), by kind. */
export type Statement = ReadonlyMap<DivisionKind, number>;

/** 我市 in a title says more than in the text; the same word counts less each time. */
const TITLE_FACTOR = 2;
/** A text of a town speaks of its province too, seldom the other way round. */
const UPPER_FACTOR = 0.4;
const UPPER: ReadonlySet<DivisionKind> = new Set(['省', '自治区']);
/** A kind that is not said so much more firmly than another is said as firmly. */
const LEAD = 1.2;

/** Strength of 我县 once; 县妇联 and 全县 are weaker. */
export const OUTRIGHT = 2.5;

const SAYS_NOTHING: Statement = new Map();

/** Collects what the text says about the kind of its place, outside the place names found (西宁市|委 says nothing more). */
export function readDeixis(deixis: readonly PlacedDeixis[], covered: readonly Span[]): Statement {
  if (deixis.length === 0) return SAYS_NOTHING;
  const counts = new Map<Deixis, number>();
  const statement = new Map<DivisionKind, number>();
  let next = 0;
  for (const { word, start, passage } of deixis) {
    while (next < covered.length && (covered[next] as Span).end <= start) next++;
    if (next < covered.length && (covered[next] as Span).start < start + word.surface.length) continue;
    const { kind, strength } = word;
    // 市委宣传部主管, in the head of the page: of its paper.
    if (strength === 0 || passage.role === 'furniture') continue;
    const times = (counts.get(word) ?? 0) + 1;
    counts.set(word, times);
    const factor = passage.role === 'title' || passage.role === 'subtitle' ? TITLE_FACTOR : 1;
    const upper = UPPER.has(kind) ? UPPER_FACTOR : 1;
    const weight = strength >= 3 ? strength : strength * upper;
    statement.set(kind, (statement.get(kind) ?? 0) + (factor * weight) / times);
  }
  return statement;
}

/** Whether a text that says 我市, 我区 … can be of this division. 我区 is a district's word and an autonomous region's. */
export function fitsKind({ name, level }: Division, kind: DivisionKind): boolean {
  switch (kind) {
    case '市':
      return name.endsWith('市');
    case '县':
      return name.endsWith('县');
    case '区':
      return (level === 'county' && name.endsWith('区')) || name.endsWith('自治区');
    case '自治区':
      return name.endsWith('自治区');
    case '省':
      return name.endsWith('省');
    case '州':
      return name.endsWith('州');
    case '盟':
      return name.endsWith('盟');
    case '旗':
      return name.endsWith('旗');
    case '国':
      return false;
  }
}

/** The kind that the text says most firmly, with its strength; null where it says none, or two as firmly. */
export function strongestKind(statement: Statement): { kind: DivisionKind; strength: number } | null {
  let first: { kind: DivisionKind; strength: number } | null = null;
  let second = 0;
  for (const [kind, strength] of statement) {
    if (first === null || strength > first.strength) {
      second = first?.strength ?? 0;
      first = { kind, strength };
    } else second = Math.max(second, strength);
  }
  return first === null || first.strength < second * LEAD ? null : first;
}

/**
 * The kind that the text says most firmly; of two said as firmly, the one that its page's place is of: 区总工会 and 市总工会 on a page of
 * a district.
 */
export function kindSaid(
  statement: Statement,
  prior: Division | null,
): { kind: DivisionKind; strength: number } | null {
  const strongest = strongestKind(statement);
  if (strongest !== null || prior === null) return strongest;
  const most = Math.max(0, ...statement.values());
  for (const [kind, strength] of statement)
    if (strength * LEAD > most && fitsKind(prior, kind)) return { kind, strength };
  return null;
}
