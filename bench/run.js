// npm run bench [-- --corpus DIR] [--megabytes N] [--runs N] [--only COMMANDS] [--json]
// Medians of whole runs, as ratios to a bare jieba-wasm loop over the same files: every command, with one job and two, over the
// corpus and over one four times as large.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sizeOf, writeCorpus } from './corpus.js';
import { printTables } from './tables.js';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    megabytes: { type: 'string', default: '8' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const COMMANDS = [
  'numbers',
  'numbers --by category',
  'slogans',
  'regions',
  'articles',
  'words',
  'compare --by region',
  'kwic 群众',
];
const JOBS = [1, 2];
/** Starts are short, and vary by half. */
const STARTS = 21;
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const CLI = path('../bin/gov-digest.js');
const runs = Number(options.runs);

/** One run of a script: the seconds on the clock, the peak of its memory (MB) with all its threads. */
function run(script, args) {
  const begin = process.hrtime.bigint();
  const { status, stderr, output } = spawnSync(process.execPath, [path('./measured.js'), script, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')}: exit ${status}\n${stderr}`);
  return { seconds: Number(process.hrtime.bigint() - begin) / 1e9, megabytes: Number(output[3]) / 1024 };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** The median of the runs after one that fills the caches. */
function measure(script, args) {
  run(script, args);
  const results = Array.from({ length: runs }, () => run(script, args));
  return {
    seconds: median(results.map((result) => result.seconds)),
    memory: Math.max(...results.map((result) => result.megabytes)),
  };
}

function benchFolder(corpus, folder) {
  const bytes = sizeOf(folder);
  const jieba = measure(path('./jieba-loop.js'), [folder]);
  const row = (command, jobs, { seconds, memory }) => ({
    ...{ corpus, bytes, command, jobs, seconds, memory },
    rate: bytes / 1e6 / seconds,
    ratio: jieba.seconds / seconds,
  });
  const rows = [row('jieba', 1, jieba)];
  const commands = options.only?.split(',') ?? COMMANDS;
  for (const command of commands) {
    for (const jobs of JOBS) {
      const args = [...command.split(' '), '--ndjson', '--quiet', '--jobs', String(jobs), folder];
      rows.push(row(command, jobs, measure(CLI, args)));
    }
  }
  return rows;
}

/** The command line as users start it, and Node with an empty script: in turn, so that a machine that drifts slows all of them. */
function startUp() {
  const calls = {
    '-e 0': ['-e', '0'],
    '--help': [CLI, '--help'],
    'articles seeds': [CLI, 'articles', path('../seeds')],
  };
  const times = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
  for (let turn = 0; turn < STARTS; turn++) {
    for (const [name, args] of Object.entries(calls)) {
      const begin = process.hrtime.bigint();
      spawnSync(process.execPath, args, { stdio: 'ignore' });
      times[name].push(Number(process.hrtime.bigint() - begin) / 1e9);
    }
  }
  const node = median(times['-e 0']);
  return Object.entries(times).map(([name, seconds]) => ({
    name,
    seconds: median(seconds),
    timesNode: median(seconds) / node,
  }));
}

const scratch = mkdtempSync(join(tmpdir(), 'gov-digest-bench-'));
try {
  const results = { node: process.version, processor: cpus()[0]?.model, runs, startUp: startUp(), rows: [] };
  if (options.corpus !== undefined) results.rows.push(...benchFolder('1x', options.corpus));
  else {
    for (const times of [1, 4]) {
      const folder = join(scratch, String(times));
      writeCorpus(folder, path('../seeds'), times * Number(options.megabytes));
      results.rows.push(...benchFolder(`${times}x`, folder));
      rmSync(folder, { recursive: true });
    }
  }
  if (options.json) process.stdout.write(`${JSON.stringify(results, null, 1)}\n`);
  else printTables(results);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
