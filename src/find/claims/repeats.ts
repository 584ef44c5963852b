import type { Claim, Division } from '../../core/types.js';

/** A claim with its place: the division that its clause names, else that of its article. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly division: Division | null;
}

/**
 * A claim repeated word for word in one article is one claim: the first is kept. 甲县发放补贴5万元，乙县发放补贴5万元 are two, and
 * so are 新建桥梁3座，拆除桥梁3座; 桥梁3座 in a title is one with either.
 */
export function withoutRepeats(claims: readonly PlacedClaim[]): PlacedClaim[] {
  const byText = new Map<string, PlacedClaim[]>();
  return claims.filter((placed) => {
    const before = byText.get(placed.claim.text);
    if (before === undefined) byText.set(placed.claim.text, [placed]);
    else if (before.some((met) => saysTheSame(met, placed))) return false;
    else before.push(placed);
    return true;
  });
}

function saysTheSame(one: PlacedClaim, other: PlacedClaim): boolean {
  const [a, b] = [one.claim, other.claim];
  return (
    a.measure === b.measure &&
    (a.action === b.action || a.action === null || b.action === null) &&
    a.role === b.role &&
    a.change === b.change &&
    a.status === b.status &&
    one.division?.code === other.division?.code
  );
}
