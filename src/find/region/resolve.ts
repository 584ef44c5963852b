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
  if (support.named.has(division.code)) return;
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
  for (const mention of mentions) mention.anchor = mention.division;
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
  if (gazetteer.lineage(inner).includes(outer, mention.form === 'township' ? 0 : 1)) return true;
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
  if (mention.effect === 'unit') return second?.level === first.level ? null : first;
  // 成县|县委组织部, 本报成县讯: a fragment that stands by itself; not 完成县讯.
  const alone = mention.class === 'fragment' && (mention.effect === 'headline' || mention.effect === 'dateline');
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
  const towns: Mention[] = [];
  const counties: Mention[] = [];
  for (const mention of mentions) {
    if (mention.division?.level === 'province' && mention.candidates.length > 1)
      takeBelow(mention, supports, gazetteer);
    if (mention.division !== null) continue;
    if (canBeSupported(mention)) {
      for (const support of supports) {
        mention.division = supported(mention, support, gazetteer);
        if (mention.division !== null) break;
      }
    }
    if (mention.division !== null) continue;
    if (mention.form === 'township') towns.push(mention);
    else if (mention.form === 'full' ? mention.candidates.length > 1 : isPlainStem(mention)) counties.push(mention);
  }
  if (towns.length > 0 && counties.length > 0) resolveByTowns(counties, towns);
  if (towns.length > 1) resolveTogether(towns);
}

/** 市农机局海南服务站 on a page of 乌海市, which has a 海南区, and nothing else names anything of 海南省. */
function takeBelow(mention: Mention, supports: readonly Support[], gazetteer: Gazetteer): void {
  const { division: province, candidates, form, effect, chained, chains } = mention;
  if (province === null || form !== 'stem' || chained || chains || (effect !== null && effect !== 'headline')) return;
  const lower = candidates.filter((candidate) => !gazetteer.lineage(candidate).includes(province));
  if (supports.some(({ named }) => namesInside(named, province, gazetteer))) return;
  for (const { lineage } of supports) {
    const found = only(lower, ({ parent }) => parent !== null && lineage.has(parent));
    if (found === null || found === SEVERAL) continue;
    mention.division = found;
    mention.anchor = found;
    return;
  }
}

function namesInside(named: ReadonlySet<string>, province: Division, gazetteer: Gazetteer): boolean {
  for (const code of named) {
    if (code === province.code) continue;
    if (gazetteer.lineage(gazetteer.division(code) as Division).includes(province)) return true;
  }
  return false;
}

/** 靖江 by itself can be other words; not 销往|靖江, which says nothing of the place of a town. */
function isPlainStem(mention: Mention): boolean {
  return mention.form === 'stem' && isTrusted(mention) && !IDLE.has(mention.effect);
}

/** A name that more counties have than these says nothing of a short name beside it: 城关镇. */
const MOST_BEARERS = 6;

/**
 * 朝阳区 and 八里庄街道, of which each is a name of several: the only one that is both. 靖江草莓 and 西来镇: the county that has a town of this
 * name.
 */
function resolveByTowns(counties: readonly Mention[], towns: readonly Mention[]): void {
  for (const county of counties) {
    const found = only(county.candidates, (candidate) =>
      towns.some(
        ({ candidates }) =>
          candidates.includes(candidate) && (county.form === 'full' || candidates.length <= MOST_BEARERS),
      ),
    );
    if (found === null || found === SEVERAL) continue;
    county.division = found;
    for (const town of towns) if (town.candidates.includes(found)) town.division = found;
  }
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

function canBeSupported({ form, class: nameClass, effect }: Mention): boolean {
  if (effect === 'word' || (form === 'stem' && (effect === 'road' || effect === 'feature'))) return false;
  return nameClass !== 'word' || effect === 'branch' || effect === 'headline';
}

/** Of the candidates the only one that is named, or the only one that lies in a division named, the nearest first. */
function supported(mention: Mention, support: Support, gazetteer: Gazetteer): Division | null {
  const { candidates } = mention;
  const named = only(candidates, ({ code }) => support.named.has(code));
  if (named !== null && named !== SEVERAL) return named;
  for (let above = 1; above <= (isTrusted(mention) ? 2 : 1); above++) {
    const inside = only(candidates, (candidate) => {
      const code = gazetteer.lineage(candidate)[above]?.code;
      return code !== undefined && support.lineage.has(code);
    });
    if (inside !== null) return inside === SEVERAL ? null : inside;
  }
  return null;
}

/** More than one. */
export const SEVERAL = 'several';

/** The only one of the divisions that fits; null where there is none. */
export function only(
  divisions: readonly Division[],
  fits: (division: Division) => boolean,
): Division | typeof SEVERAL | null {
  let found: Division | null = null;
  for (const division of divisions) {
    if (!fits(division)) continue;
    if (found !== null) return SEVERAL;
    found = division;
  }
  return found;
}
