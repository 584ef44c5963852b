import type { Division } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { Mention } from './mentions.js';

/** The divisions that a text has named beyond doubt, with those above them: what can tell one 鼓楼区 from another. */
export interface Support {
  /** Codes of divisions that are named themselves. */
  readonly named: Set<string>;
  /** Codes of the named divisions and of all above them. */
  readonly lineage: Set<string>;
}

export function emptySupport(): Support {
  return { named: new Set(), lineage: new Set() };
}

export function addSupport(support: Support, division: Division, gazetteer: Gazetteer): void {
  support.named.add(division.code);
  for (const { code } of gazetteer.lineage(division)) support.lineage.add(code);
}

/** A mention that says nothing about where the article is, or hides the name, supports nothing. */
const IDLE: ReadonlySet<Mention['effect']> = new Set(['elsewhere', 'aid', 'road', 'feature', 'word', 'school', 'list']);

/** Decides the mentions that need no help of others, and collects them as support. */
export function resolveAnchors(mentions: readonly Mention[], support: Support, gazetteer: Gazetteer): void {
  let previous: Mention | null = null;
  for (const mention of mentions) {
    mention.division =
      (mention.chained && previous !== null ? chained(mention, previous, gazetteer) : null) ?? alone(mention);
    if (mention.effect === 'word' || (mention.effect === 'road' && mention.form === 'stem')) mention.division = null;
    if (mention.division !== null && !IDLE.has(mention.effect)) addSupport(support, mention.division, gazetteer);
    previous = mention;
  }
}

/**
 * Whether what the inner mention names as `inner` lies in `outer`. A town stands for its county (单县|黄岗镇); an old name may
 * have held what now lies beside it (莱芜市|钢城区).
 */
export function holds(
  outer: Division,
  inner: Division,
  [named, mention]: readonly [Mention, Mention],
  gazetteer: Gazetteer,
): boolean {
  if (
    gazetteer
      .lineage(inner)
      .slice(mention.form === 'township' ? 0 : 1)
      .includes(outer)
  )
    return true;
  return named.form === 'alias' && inner.level === 'county' && inner.parent === outer.parent && inner !== outer;
}

/** Of the candidates the one that lies in a division that the mention before it can name. */
function chained(mention: Mention, previous: Mention, gazetteer: Gazetteer): Division | null {
  const outer = previous.division === null ? previous.candidates : [previous.division];
  const inside = mention.candidates.filter((candidate) =>
    outer.some((above) => holds(above, candidate, [previous, mention], gazetteer)),
  );
  const [only, other] = inside;
  if (only === undefined || other?.level === only.level) return null;
  if (previous.division === null) {
    previous.division = outer.find((above) => holds(above, only, [previous, mention], gazetteer)) ?? null;
  }
  return only;
}

function alone(mention: Mention): Division | null {
  const [first, second] = mention.candidates;
  if (first === undefined) return null;
  const alone = mention.class === 'fragment' && mention.effect === 'headline';
  if (!isTrusted(mention)) return (alone || isPaper(mention)) && second === undefined ? first : null;
  const distinct = second === undefined || second.level !== first.level;
  if (!distinct) return null;
  if (mention.form !== 'stem') return second === undefined ? first : null;
  if (first.level !== 'county') return first;
  const marked = mention.effect === 'dateline' || mention.effect === 'headline' || isPaper(mention);
  return marked || mention.class === 'known' || mention.surface.length > 2 ? first : null;
}

function isTrusted(mention: Mention): boolean {
  return mention.class === 'plain' || mention.class === 'known';
}

function isPaper({ effect }: Mention): boolean {
  return effect === 'outlet' || effect === 'source';
}

/** Decides the other mentions by what the article names, else by what its page or the user does. */
export function resolveSupported(
  mentions: readonly Mention[],
  supports: readonly Support[],
  gazetteer: Gazetteer,
): void {
  for (const mention of mentions) {
    if (mention.division !== null || mention.effect === 'word') continue;
    if (mention.form === 'stem' && (mention.effect === 'road' || mention.effect === 'feature')) continue;
    for (const support of supports) {
      mention.division = supported(mention, support, gazetteer);
      if (mention.division !== null) break;
    }
  }
  resolveTogether(mentions.filter(({ form, division }) => form === 'township' && division === null));
}

/** Towns of names that many counties have, but only one has both: 官庄镇 and 黄柏镇. */
function resolveTogether(towns: readonly Mention[]): void {
  const names = new Map<Division, Set<string>>();
  for (const { surface, candidates } of towns) {
    for (const candidate of candidates) {
      const known = names.get(candidate);
      if (known === undefined) names.set(candidate, new Set([surface]));
      else known.add(surface);
    }
  }
  const [first, second] = [...names].sort(([, a], [, b]) => b.size - a.size);
  if (first === undefined || first[1].size < 2 || first[1].size === second?.[1].size) return;
  for (const town of towns) if (town.candidates.includes(first[0])) town.division = first[0];
}

function supported(mention: Mention, support: Support, gazetteer: Gazetteer): Division | null {
  if (mention.class === 'word' && mention.effect !== 'branch') return null;
  const { candidates } = mention;
  const named = candidates.filter(({ code }) => support.named.has(code));
  if (named.length === 1) return named[0] ?? null;
  for (let above = 1; above <= 2; above++) {
    const inside = candidates.filter((candidate) => {
      const code = gazetteer.lineage(candidate)[above]?.code;
      return code !== undefined && support.lineage.has(code);
    });
    if (inside.length === 1) return inside[0] ?? null;
    if (inside.length > 1) return null;
    if (!isTrusted(mention) && above === 1) return null;
  }
  return null;
}
