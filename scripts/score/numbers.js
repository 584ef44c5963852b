import { align, hasValue } from './alignment.js';
import { ofTheSameFiles, percent, shortFile, withoutSpace } from './rows.js';

/** @typedef {import('./rows.js').Row} Row */
/** @typedef {[row: Row, claim: Row]} Pair an annotated row and the claim found for it */

/** @param {Row[]} gold @param {Row[]} found */
export function scoreNumbers(gold, found) {
  const claims = ofTheSameFiles(gold, found);
  const pairs = align(gold, claims);
  const must = gold.filter((row) => row.level === 'must');
  const hits = must.filter((row) => pairs.has(row)).map((row) => /** @type {Pair} */ ([row, pairs.get(row)]));
  const right = new Set([...pairs].filter(([row]) => row.level !== 'not').map(([, claim]) => claim));
  const missed = must.filter((row) => !pairs.has(row));
  const spurious = claims.filter((claim) => !right.has(claim));
  const governed = hits.filter(([row]) => row.action);
  const misses = [
    ...missed.map((row) => `missed: ${shortFile(row)} ${row.text} (${(row.measure ?? []).join('/')})`),
    ...spurious.map((claim) => `spurious: ${shortFile(claim)} ${claim.text} = ${claim.value} ${claim.unit}`),
  ];

  /** @param {string} name @param {(row: Row, claim: Row) => boolean} isRight @param {Pair[]} judged */
  const share = (name, isRight, judged) => {
    const wrong = judged.filter(([row, claim]) => !isRight(row, claim));
    for (const [row, claim] of wrong) {
      const got = JSON.stringify(claim[name === 'region' ? 'region_code' : name]);
      misses.push(`${name}: ${shortFile(row)} ${row.text} want ${JSON.stringify(row[name] ?? row.value)} got ${got}`);
    }
    return percent(judged.length - wrong.length, judged.length);
  };

  /** Most claims bear no mark, so that accuracy says nothing. @param {string} name @param {(row: Row) => string | null} mark @param {Pair[]} judged */
  const balance = (name, mark, judged) => {
    const marks = judged.map(([row, claim]) => ({ row, want: mark(row), got: mark(claim) }));
    for (const { row, want, got } of marks) {
      if (want !== got) misses.push(`${name}: ${shortFile(row)} ${row.text} want ${want} got ${got}`);
    }
    const agreed = marks.filter(({ want, got }) => want !== null && want === got).length;
    const marked = marks.filter(({ want }) => want !== null).length + marks.filter(({ got }) => got !== null).length;
    return percent(2 * agreed, marked);
  };

  const measures = {
    gold: must.length,
    claims: claims.length,
    recall: percent(hits.length, must.length),
    precision: percent(right.size, claims.length),
    value: share('value', hasValue, hits),
    unit: share('unit', (row, claim) => row.unit === '*' || row.unit === claim.unit, hits),
    bound: share('bound', (row, claim) => row.bound.includes(claim.bound), hits),
    category: share('category', (row, claim) => row.category.includes(claim.category), hits),
    role: share(
      'role',
      (row, claim) => row.role === claim.role,
      hits.filter(([row]) => row.role),
    ),
    measure: share(
      'measure',
      namesWhatIsMeasured,
      hits.filter(([row]) => row.measure),
    ),
    region: share('region', (row, claim) => row.region.includes(String(claim.region_code ?? '')), hits),
    action: share('action', namesTheVerb, governed),
    change: balance(
      'change',
      (row) => row.change ?? null,
      governed.filter(([row]) => row.change !== '*'),
    ),
    planned: balance(
      'status',
      plannedOrNull,
      governed.filter(([row]) => row.status !== '*'),
    ),
  };
  return { measures, misses };
}

/** Holds one of the annotated words, is one phrase, and at most 16 characters longer. @param {Row} row @param {Row} claim */
function namesWhatIsMeasured(row, claim) {
  const measure = withoutSpace(claim.measure);
  return row.measure.some(
    (core) =>
      measure.includes(core) &&
      measure.length <= core.length + 16 &&
      !/[，。；：！？,;!?]/u.test(measure.replace(core, '')),
  );
}

/** The annotated verb, a part of it, or a compound at most 4 characters longer; `-` is none. @param {Row} row @param {Row} claim */
function namesTheVerb(row, claim) {
  const action = withoutSpace(claim.action);
  return row.action.some((verb) => {
    if (verb === '-') return action === '';
    return action !== '' && (action.includes(verb) || verb.includes(action)) && action.length <= verb.length + 4;
  });
}

/** @param {Row} row */
function plannedOrNull(row) {
  return row.status === 'planned' ? 'planned' : null;
}
