// Scores the command line against annotated texts, and prints a line for each of numbers, slogans and articles.
//
//   node scripts/score.js [--gold DIR] [--texts DIR] [--only numbers,slogans,articles] [--misses] [--json] [--cli COMMAND]
//
// What the levels and the measures mean: fixtures/gold/GUIDELINES.md.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { scoreArticles } from './score/articles.js';
import { scoreNumbers } from './score/numbers.js';
import { readRows, runCommand } from './score/rows.js';
import { scoreSlogans } from './score/slogans.js';

/** @typedef {import('./score/rows.js').Row} Row */
/** @typedef {{ measures: Record<string, number | null>, misses: string[] }} Score */

/** @type {Record<string, { args: string[], score: (gold: Row[], found: Row[]) => Score }>} */
const PARTS = {
  numbers: { args: ['numbers'], score: scoreNumbers },
  slogans: { args: ['slogans', '--by', 'file'], score: scoreSlogans },
  articles: { args: ['articles'], score: scoreArticles },
};

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', default: here('../fixtures/gold') },
    texts: { type: 'string', default: here('../seeds') },
    only: { type: 'string', default: Object.keys(PARTS).join(',') },
    cli: { type: 'string', default: `${process.execPath} ${here('../bin/gov-digest.js')}` },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

/** @type {Record<string, Score['measures']>} */
const report = {};
for (const name of options.only.split(',')) {
  const part = PARTS[name];
  const annotated = join(options.gold, `${name}.jsonl`);
  if (part === undefined) throw new Error(`--only ${name}: one of ${Object.keys(PARTS).join(', ')}`);
  if (!existsSync(annotated)) continue;
  const found = runCommand(options.cli, [...part.args, '--ndjson', options.texts]);
  const { measures, misses } = part.score(readRows(annotated), found);
  if (options.misses) console.log([`${name}:`, ...misses.map((miss) => `  ${miss}`)].join('\n'));
  report[name] = measures;
}

if (options.json) console.log(JSON.stringify(report));
else for (const [name, measures] of Object.entries(report)) console.log(name.padEnd(9), inWords(measures));

/** @param {Score['measures']} measures */
function inWords(measures) {
  return Object.entries(measures)
    .map(([name, value]) => `${name} ${value}`)
    .join('  ');
}
