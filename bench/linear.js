// npm run bench:linear: how the time of `findClaims` grows from 100 KB to 1 MB of text in one line, and that of reading a page of as
// much; 10 times the text may take 12 times the time. Medians of five runs.
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
  'links of a chain': '探索出党建+产业+',
};

/** Pages without a byline, whose lines are asked what article they are of. */
const PARAGRAPH =
  '石桥镇把闲置的校舍改成老年食堂，每天供应午餐三十多份，六十岁以上的老人一餐只付四元，老人们吃得放心。';
const PAGES = {
  'sections of a page': `老年食堂供应午餐老人放心\n\n${PARAGRAPH}\n\n`,
  'lines between indented texts':
    '　　石桥镇建成三家社区食堂。\n社区志愿者帮着洗菜，打扫卫生，\n陪老人聊天，给大家读报，送餐上\n',
  'headings of a page': `# 老年食堂供应午餐\n\n${PARAGRAPH}\n\n`,
};
const TITLE = `# 石桥镇把闲置校舍改成老年食堂供应午餐\n\n${PARAGRAPH}\n\n`;

/** @param {() => unknown} run */
function medianSeconds(run) {
  const seconds = Array.from({ length: RUNS }, () => {
    const begin = process.hrtime.bigint();
    run();
    return Number(process.hrtime.bigint() - begin) / 1e9;
  });
  return seconds.sort((a, b) => a - b)[RUNS >> 1];
}

/** @param {string} text */
function secondsOfClaims(text) {
  const article = splitDocument({ path: 'line', text }).articles[0];
  return medianSeconds(() => article && findClaims(article));
}

/** @param {string} text */
function secondsOfPage(text) {
  return medianSeconds(() => splitDocument({ path: 'page', text: `${TITLE}${text}（高翔）\n` }));
}

/**
 * @param {Record<string, string>} shapes
 * @param {(text: string) => number} secondsOf
 */
function print(shapes, secondsOf) {
  for (const [shape, unit] of Object.entries(shapes)) {
    const bytes = Buffer.byteLength(unit);
    const [small, large] = [SMALL, 10 * SMALL].map((size) => secondsOf(unit.repeat(Math.ceil(size / bytes))));
    const cells = [`${small.toFixed(3)} s`, `${large.toFixed(3)} s`, `${(large / small).toFixed(1)} x`];
    process.stdout.write(`${shape.padEnd(20)} ${cells.join('  ')}\n`);
  }
}

print(SHAPES, secondsOfClaims);
print(PAGES, secondsOfPage);
