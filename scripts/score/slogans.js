import { fileOf, ofTheSameFiles, percent, shortFile } from './rows.js';

/** @typedef {import('./rows.js').Row} Row */

/** @param {Row[]} gold @param {Row[]} found of `slogans --by file` */
export function scoreSlogans(gold, found) {
  const rows = ofTheSameFiles(gold, found);
  const matches = new Map(gold.map((wanted) => [wanted, rows.filter((row) => isOneOf(wanted, row))]));
  const matchesOf = (/** @type {Row} */ wanted) => matches.get(wanted) ?? [];
  const must = gold.filter((wanted) => wanted.level === 'must');
  const hits = must.filter((wanted) => matchesOf(wanted).length > 0);
  const annotated = new Set(gold.filter((wanted) => wanted.level !== 'not').flatMap(matchesOf));
  const wished = new Set(must.flatMap(matchesOf));
  const counted = hits.filter((wanted) => wanted.count);
  const miscounted = counted.filter(
    (wanted) => Math.max(...matchesOf(wanted).map((row) => row.count)) !== wanted.count,
  );
  const otherKind = hits.filter(
    (wanted) => wanted.kind && !matchesOf(wanted).some((row) => wanted.kind.includes(row.kind)),
  );
  const canonical = hits.filter((wanted) => matchesOf(wanted).some((row) => key(row.slogan) === key(wanted.slogan)));
  return {
    measures: {
      gold: must.length,
      found: rows.length,
      recall: percent(hits.length, must.length),
      precision: percent(annotated.size, rows.length),
      focus: percent(wished.size, rows.length),
      canonical: percent(canonical.length, hits.length),
      count: percent(counted.length - miscounted.length, counted.length),
      kind: percent(hits.length - otherKind.length, hits.length),
    },
    misses: [
      ...must
        .filter((wanted) => !hits.includes(wanted))
        .map((wanted) => `missed: ${shortFile(wanted)} ${wanted.slogan}`),
      ...rows
        .filter((row) => !annotated.has(row))
        .map((row) => `spurious: ${shortFile(row)} ${row.slogan} [${row.kind}] ×${row.count}`),
      ...miscounted.map((wanted) => `count: ${wantedAndGot(wanted, 'count', matchesOf(wanted))}`),
      ...otherKind.map((wanted) => `kind: ${wantedAndGot(wanted, 'kind', matchesOf(wanted))}`),
    ],
  };
}

/** @param {Row} wanted @param {string} column @param {Row[]} got */
function wantedAndGot(wanted, column, got) {
  return `${shortFile(wanted)} ${wanted.slogan} want ${wanted[column]} got ${got.map((row) => row[column])}`;
}

/** @param {Row} wanted @param {Row} row */
function isOneOf(wanted, row) {
  if (fileOf(row) !== wanted.file) return false;
  return [wanted.slogan, ...(wanted.aliases ?? [])].some((form) => key(form) === key(row.slogan));
}

/** Punctuation, quotes and the joiners + — - do not tell two slogans apart. @param {string} slogan */
function key(slogan) {
  return slogan.normalize('NFKC').replace(/[\s“”‘’"'「」『』、，,。;；:：+—\-·]/gu, '');
}
