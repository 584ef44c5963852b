import { describe, expect, it } from 'vitest';
import { withoutNoise } from '../src/read/lines/noise.js';

describe('strings that a forum puts between the lines of what is posted', () => {
  it.each([
    ['大棚里的菜销往3个省。7 m$ v* Q) p, x3 K', '大棚里的菜销往3个省。'],
    ["2 d, W' x4 k: q% P8 [& n 镇里请来农技员，", '镇里请来农技员，'],
    ['; k7 B: n) w2 F+ q “路修好了。”', '“路修好了。”'],
    ['(高翔)+ T6 r@ w# z1 L; b', '(高翔)'],
    ['4 `. v( h T2 m5 L8 z', ''],
  ])('%s', (text, kept) => {
    const told = withoutNoise(text);
    expect(told === null ? null : text.slice(told.start, told.end)).toBe(kept);
  });

  it.each([
    '2024年4月6日,全镇新建大棚24个,增长12.5%',
    '来源: www.example.com 2024-04-06 10:21:33',
    '联系邮箱: abc@163.com',
    '“1+9”行动 (A) B C D',
    'a + b + c = d',
    'TEL: 0931-6212345 FAX: 0931-6212346',
    '*** 4 月 6 日 ***',
    '# # # # #',
  ])('is none: %s', (text) => {
    expect(withoutNoise(text)).toBeNull();
  });
});
