// Proposes known formulas (提法) for src/lexicon/data/tifa.tsv from a folder of work reports, and checks the rows there.
//
//   node scripts/propose-formulas.js CORPUS                  candidates that have no row yet: form, candidate, reports, count, first
//   node scripts/propose-formulas.js --locate LIST CORPUS    the first report of every formula of a list (one on a line)
//   node scripts/propose-formulas.js --check FILE CORPUS     every row whose source is a report of the corpus stands in it
//
// A candidate is only a proposal: ordinary phrases are repeated and quoted too, so a reader of Chinese decides.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { looseSpelling, readReports, stands } from './report-corpus.js';

/** @typedef {import('./report-corpus.js').Report} Report */

const LEXICON = fileURLToPath(new URL('../src/lexicon/data/tifa.tsv', import.meta.url));
const NUMERAL = '[一二两三四五六七八九十双]';

/**
 * How a candidate looks in raw text. `quoted`: “两个维护”; `numeric`: 三会一课, 四个全面, 两不愁三保障; `parallel`: segments of
 * equal length joined by 、 or ， such as 产业兴旺、生态宜居、乡风文明、治理有效、生活富裕.
 */
const FORMS = [
  { form: 'quoted', pattern: /“([^“”\n。！？]{2,30})”/gu },
  {
    form: 'numeric',
    pattern: new RegExp(`(${NUMERAL}[个大项位条]?\\p{Script=Han}{1,3}${NUMERAL}\\p{Script=Han}{1,3})`, 'gu'),
  },
  { form: 'numeric', pattern: new RegExp(`(${NUMERAL}个\\p{Script=Han}{2,4})(?=[、，。；”])`, 'gu') },
  {
    form: 'parallel',
    pattern: /(?<=[、，。；：“\n])((\p{Script=Han}{3,8})(?:[、，]\p{Script=Han}{3,8}){1,5})(?=[，。；”])/gu,
  },
];

/** @param {string} candidate */
function hasEqualSegments(candidate) {
  const segments = candidate.split(/[、，]/u);
  return segments.every((segment) => segment.length === segments[0]?.length);
}

/**
 * The rows of a lexicon: formula and source.
 * @param {string} path
 */
function readRows(path) {
  const lines = readFileSync(path, 'utf8').split('\n');
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#')).slice(1);
  return rows.map((line) => {
    const [formula = '', , source = ''] = line.split('\t');
    return { formula, source };
  });
}

/**
 * Candidates of every form with the number of reports and occurrences, most reports first.
 * @param {Report[]} reports
 * @param {ReadonlySet<string>} known loose spellings that have a row
 */
function candidates(reports, known) {
  /** @type {Map<string, { form: string, shown: string, reports: number, count: number, first: string, last: string }>} */
  const found = new Map();
  for (const report of reports) {
    for (const { form, pattern } of FORMS) {
      for (const match of report.text.matchAll(pattern)) {
        const shown = match[1] ?? '';
        const key = looseSpelling(shown);
        if (known.has(key) || (form === 'parallel' && !hasEqualSegments(shown))) continue;
        const entry = found.get(key) ?? { form, shown, reports: 0, count: 0, first: report.source, last: '' };
        if (entry.form !== form) continue;
        entry.count += 1;
        if (entry.last !== report.source) entry.reports += 1;
        entry.last = report.source;
        found.set(key, entry);
      }
    }
  }
  return [...found.values()].sort((a, b) => b.reports - a.reports || b.count - a.count || (a.shown < b.shown ? -1 : 1));
}

/**
 * @param {Report[]} reports
 * @returns {string[]} lines
 */
function propose(reports) {
  const rows = existsSync(LEXICON) ? readRows(LEXICON) : [];
  const known = new Set(rows.map((row) => looseSpelling(row.formula)));
  const lines = candidates(reports, known).map((entry) =>
    [entry.form, entry.shown, entry.reports, entry.count, entry.first].join('\t'),
  );
  return ['form\tcandidate\treports\tcount\tfirst', ...lines];
}

/**
 * @param {Report[]} reports
 * @param {string} list path of a file with one formula on a line
 */
function locate(reports, list) {
  const formulas = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const lines = formulas.map((formula) => {
    const holders = reports.filter((report) => stands(report, formula));
    return [formula, holders.length, holders[0]?.source ?? ''].join('\t');
  });
  return ['formula\treports\tfirst', ...lines];
}

/**
 * @param {Report[]} reports
 * @param {string} path of the lexicon
 * @returns {string[]} a line for every row that does not stand in the report it names
 */
function misplaced(reports, path) {
  const bySource = new Map(reports.map((report) => [report.source, report]));
  return readRows(path).flatMap(({ formula, source }) => {
    const report = bySource.get(source);
    return report === undefined || stands(report, formula) ? [] : [`${formula}\tnot in ${source}`];
  });
}

/** @param {string[]} args */
function main(args) {
  const [mode = '', file = ''] = args;
  const corpus = args.at(-1);
  if (corpus === undefined || (mode.startsWith('--') && args.length !== 3)) {
    console.error('usage: propose-formulas.js [--locate LIST | --check FILE] CORPUS');
    return 2;
  }
  const reports = readReports(corpus);
  if (mode === '--check') {
    const misses = misplaced(reports, file);
    const lexicon = readRows(file);
    const sources = new Set(reports.map((report) => report.source));
    const checked = lexicon.filter((row) => sources.has(row.source)).length;
    console.log([...misses, `${checked} of ${lexicon.length} rows checked, ${misses.length} misplaced`].join('\n'));
    return misses.length === 0 ? 0 : 1;
  }
  const lines = mode === '--locate' ? locate(reports, file) : propose(reports);
  console.log(lines.join('\n'));
  return 0;
}

process.exitCode = main(process.argv.slice(2));
