// npm run bench [-- --corpus DIR] [--megabytes N] [--runs N] [--json]: medians of whole runs, as ratios to a bare jieba-wasm loop.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sizeOf, writeCorpus } from './corpus.js';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    megabytes: { type: 'string', default: '8' },
    runs: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const runs = Number(options.runs);
const scratch = mkdtempSync(join(tmpdir(), 'gov-digest-bench-'));

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

function measure(name, bytes, script, args) {
  run(script, args);
  const results = Array.from({ length: runs }, () => run(script, args));
  const seconds = median(results.map((result) => result.seconds));
  return { name, seconds, rate: bytes / 1e6 / seconds, memory: Math.max(...results.map((result) => result.megabytes)) };
}

function benchFolder(folder, label) {
  const bytes = sizeOf(folder);
  const cli = path('../bin/gov-digest.js');
  const rows = [measure('jieba', bytes, path('./jieba-loop.js'), [folder])];
  for (const command of ['numbers', 'slogans', 'regions', 'articles', 'words']) {
    rows.push(measure(command, bytes, cli, [command, '--ndjson', '--quiet', folder]));
  }
  return rows.map((row) => ({ corpus: label, ...row, ratio: rows[0].seconds / row.seconds }));
}

function startUp() {
  const node = measure('node -e 0', 0, path('./nothing.js'), []);
  const cli = path('../bin/gov-digest.js');
  const rows = [
    measure('--help', 0, cli, ['--help']),
    measure('articles seeds', 0, cli, ['articles', path('../seeds')]),
  ];
  return rows.map((row) => ({ name: row.name, seconds: row.seconds, timesNode: row.seconds / node.seconds }));
}

try {
  const small = options.corpus ?? join(scratch, 'small');
  const results = { startUp: startUp(), rows: [] };
  if (options.corpus === undefined) writeCorpus(small, path('../seeds'), Number(options.megabytes));
  results.rows.push(...benchFolder(small, '1x'));
  if (options.corpus === undefined) {
    const large = join(scratch, 'large');
    writeCorpus(large, path('../seeds'), 4 * Number(options.megabytes));
    results.rows.push(...benchFolder(large, '4x'));
  }
  print(results);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function print(results) {
  if (options.json) {
    process.stdout.write(`${JSON.stringify(results)}\n`);
    return;
  }
  for (const { name, seconds, timesNode } of results.startUp) {
    process.stdout.write(`${name.padEnd(16)} ${seconds.toFixed(3)} s  ${timesNode.toFixed(2)} x an empty script\n`);
  }
  for (const { corpus, name, seconds, rate, memory, ratio } of results.rows) {
    const cells = [
      corpus,
      name.padEnd(9),
      `${seconds.toFixed(2)} s`,
      `${rate.toFixed(1)} MB/s`,
      `${ratio.toFixed(2)} x jieba`,
      `${memory.toFixed(0)} MB`,
    ];
    process.stdout.write(`${cells.join('  ')}\n`);
  }
}
