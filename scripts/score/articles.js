import { fileOf, ofTheSameFiles, percent, shortFile, withoutSpace } from './rows.js';

/** @typedef {import('./rows.js').Row} Row */
/** @typedef {[wanted: Row, row: Row]} Pair */

/** @param {Row[]} gold @param {Row[]} found */
export function scoreArticles(gold, found) {
  const rows = ofTheSameFiles(gold, found);
  const pairs = pairByOpening(gold, rows);
  const hits = [...pairs];
  const titled = hits.filter(([wanted, row]) => titleKey(wanted.title) === titleKey(row.title));
  const placed = hits.filter(([wanted, row]) => wanted.region.includes(String(row.region_code ?? '')));
  const signed = gold.filter((wanted) => wanted.byline);
  const bylines = signed.filter((wanted) =>
    withoutSpace(pairs.get(wanted)?.byline).includes(withoutSpace(wanted.byline).slice(0, 2)),
  );
  const taken = new Set(pairs.values());
  const others = (/** @type {Pair[]} */ right) => hits.filter((pair) => !right.includes(pair));
  const name = (/** @type {Row} */ wanted) => `${shortFile(wanted)} #${wanted.article}`;
  return {
    measures: {
      gold: gold.length,
      found: rows.length,
      recall: percent(hits.length, gold.length),
      precision: percent(hits.length, rows.length),
      title: percent(titled.length, hits.length),
      byline: percent(bylines.length, signed.length),
      region: percent(placed.length, hits.length),
    },
    misses: [
      ...gold.filter((wanted) => !pairs.has(wanted)).map((wanted) => `missed: ${name(wanted)} ${wanted.opens}`),
      ...others(titled).map(([wanted, row]) => `title: ${name(wanted)} want ${wanted.title} got ${row.title}`),
      ...others(placed).map(([wanted, row]) => `region: ${name(wanted)} want ${wanted.region} got ${row.region_code}`),
      ...rows.filter((row) => !taken.has(row)).map((row) => `spurious: ${shortFile(row)} ${row.title} ${row.opening}`),
    ],
  };
}

/** An article is found where one opens with its first eight characters. @param {Row[]} gold @param {Row[]} rows @returns {Map<Row, Row>} */
function pairByOpening(gold, rows) {
  const pairs = new Map();
  const taken = new Set();
  for (const wanted of gold) {
    const opening = withoutSpace(wanted.opens).slice(0, 8);
    const row = rows.find(
      (candidate) =>
        !taken.has(candidate) && fileOf(candidate) === wanted.file && openingOf(candidate).startsWith(opening),
    );
    if (row === undefined) continue;
    taken.add(row);
    pairs.set(wanted, row);
  }
  return pairs;
}

/** @param {Row} row */
function openingOf(row) {
  return withoutSpace(row.opening).replace(/^本报讯(（.*?）|\(.*?\))?/u, '');
}

/** Dashes and colons between the parts of a title vary. @param {unknown} title */
function titleKey(title) {
  return withoutSpace(title).replace(/[—:：]/gu, '');
}
