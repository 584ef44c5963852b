import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitDocument } from '../src/read/index.js';

const FRAGMENTS = [
  '# ',
  '### ',
  '\n',
  '\n\n',
  ' ',
  '　　',
  '本报讯 ',
  '（记者 韩梅）',
  '（韩梅 摄）',
  '□',
  '——',
  '===\n',
  '---\n',
  '**',
  '`',
  '[链接](http://a.cn)',
  '今年以来，全县新增就业1.2万人。',
  '“真好！”王建国说。',
  '图为活动现场。',
  '青石县：稳就业出实招',
  '2023年4月10日',
  '平 方 米',
  '𠮷林',
  'App 上线',
  '\u200b',
  '\ufeff',
  '\r\n',
  '\f',
  '“',
  '‘',
  '（',
  '|甲|乙|\n',
  '市总工会党支部',
  '韩 梅',
  '；',
  '，',
  '1.',
  '一、',
];

describe('offsets', () => {
  it('every character of an article stands in the file where it says, whatever the text', () => {
    const texts = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const points = [...text];
        for (const article of splitDocument({ path: 'a.txt', text }).articles) {
          expect(article.folded).toHaveLength(article.text.length);
          for (let at = 0; at < article.text.length; at++) {
            const unit = article.text.charAt(at);
            if (unit === ' ' || unit === '\n') continue;
            const { start } = article.locate({ start: at, end: at + 1 });
            expect(points[start]).toContain(unit);
          }
          for (const { start, end } of article.sentences) {
            expect(article.text.slice(start, end)).not.toContain('\n');
            expect(end).toBeGreaterThan(start);
          }
        }
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('takes any string without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        splitDocument({ path: 'a.txt', text });
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
