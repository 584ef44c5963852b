// npm run bench:linear: how the time of `findClaims` grows from 100 KB to 1 MB of text in one line; 10 times the text may take 12 times
// the time. Medians of five runs.
import { readFileSync } from 'node:fs';
import { findClaims, splitDocument } from '../dist/index.js';

const RUNS = 5;
const SMALL = 100_000;
const sample = readFileSync(new URL('../seeds/004_9a9088dafc476d40.txt', import.meta.url), 'utf8').replace(/\s+/g, '');
const SHAPES = {
  'a page in one line': sample,
  digits: '1234567890',
  一: '一',
  'claims without end': '开展活动12次，',
  'firms after goods': '下架商品36个，责令整改12家，',
  'plans for a year': '到2027年新建学校3所。',
};

function medianSeconds(text) {
  const article = splitDocument({ path: 'line', text }).articles[0];
  const seconds = Array.from({ length: RUNS }, () => {
    const begin = process.hrtime.bigint();
    if (article !== undefined) findClaims(article);
    return Number(process.hrtime.bigint() - begin) / 1e9;
  });
  return seconds.sort((a, b) => a - b)[RUNS >> 1];
}

for (const [shape, unit] of Object.entries(SHAPES)) {
  const bytes = Buffer.byteLength(unit);
  const [small, large] = [SMALL, 10 * SMALL].map((size) => medianSeconds(unit.repeat(Math.ceil(size / bytes))));
  const cells = [`${small.toFixed(3)} s`, `${large.toFixed(3)} s`, `${(large / small).toFixed(1)} x`];
  process.stdout.write(`${shape.padEnd(20)} ${cells.join('  ')}\n`);
}
