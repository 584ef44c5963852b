import { fileOf, withoutSpace } from './rows.js';

/** @typedef {import('./rows.js').Row} Row */

/**
 * Pairs annotated expressions with found claims. Both are in reading order, so per file the pairing that keeps the order
 * and weighs most wins (a right value weighs most); what is left over is paired first come, first served.
 * @param {Row[]} gold @param {Row[]} claims
 * @returns {Map<Row, Row>} annotated row → claim
 */
export function align(gold, claims) {
  /** @type {Map<Row, Row>} */
  const pairs = new Map();
  for (const file of new Set(gold.map((row) => row.file))) {
    const wanted = gold.filter((row) => row.file === file);
    const found = claims.filter((claim) => fileOf(claim) === file);
    const inOrder = heaviestInOrder(wanted, found);
    const used = new Set(inOrder.values());
    for (const [row, claim] of inOrder) pairs.set(row, claim);
    for (const claim of found) {
      if (used.has(claim)) continue;
      const row = wanted.find((candidate) => !pairs.has(candidate) && weight(candidate, claim) > 1);
      if (row !== undefined) pairs.set(row, claim);
    }
  }
  return pairs;
}

/** @param {Row[]} wanted @param {Row[]} found @returns {Map<Row, Row>} */
function heaviestInOrder(wanted, found) {
  const weights = wanted.map((row) => found.map((claim) => weight(row, claim)));
  // best[i][j]: what the rows from i on and the claims from j on can weigh together.
  const best = Array.from({ length: wanted.length + 1 }, () => new Float64Array(found.length + 1));
  const withPair = (i, j) => (weights[i][j] === 0 ? 0 : weights[i][j] + best[i + 1][j + 1]);
  for (let i = wanted.length - 1; i >= 0; i--) {
    for (let j = found.length - 1; j >= 0; j--) best[i][j] = Math.max(best[i + 1][j], best[i][j + 1], withPair(i, j));
  }
  const pairs = new Map();
  for (let i = 0, j = 0; i < wanted.length && j < found.length; ) {
    if (withPair(i, j) > 0 && best[i][j] === withPair(i, j)) pairs.set(wanted[i++], found[j++]);
    else if (best[i][j] === best[i + 1][j]) i++;
    else j++;
  }
  return pairs;
}

const RIGHT_VALUE = { must: 6, may: 5, not: 4 };

/** @param {Row} row @param {Row} claim */
function weight(row, claim) {
  const [want, got] = [withoutSpace(row.text), withoutSpace(claim.text)];
  if (!holds(want, got) && !holds(got, want)) return 0;
  return hasValue(row, claim) ? RIGHT_VALUE[row.level] : 1;
}

/** One text stands in the other and no number is cut: `18个` does not stand in `218个`. @param {string} long @param {string} short */
function holds(long, short) {
  const at = long.indexOf(short);
  return at === 0 || (at > 0 && !(/[\d.]/.test(long[at - 1]) && /\d/.test(short[0])));
}

/** The claim's value, or the ends of its range, are those of the annotation. @param {Row} row @param {Row} claim */
export function hasValue(row, claim) {
  if (row.min !== undefined) return isNear(row.min, claim.min, 1e-6) && isNear(row.max, claim.max, 1e-6);
  return row.value.some((value) => isNear(value, claim.value, 1e-4));
}

/** @param {number} want @param {number | null} got @param {number} share of `want` by which `got` may differ */
function isNear(want, got, share) {
  return got !== null && got !== undefined && Math.abs(want - got) <= Math.max(1e-6, share * Math.abs(want));
}
