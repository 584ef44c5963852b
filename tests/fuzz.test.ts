import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysePage } from '../src/find/analysis.js';
import { DecodeError, decode } from '../src/read/files/decode.js';
import { splitDocument } from '../src/read/index.js';
import { finders } from './finders.support.js';

// `npm run fuzz` looks further, with another seed each time.
const LONG = process.env.FUZZ_RUNS !== undefined;
const runs = (short: number): fc.Parameters<unknown> =>
  LONG ? { numRuns: Number(process.env.FUZZ_RUNS) } : { numRuns: short, seed: 20231110 };

/** Runs everything over a text, and checks that every finding stands inside it, and that what names a claim is no empty text. */
function analyse(text: string): void {
  const points = [...text].length;
  for (const { article, claims, nonClaims, slogans } of analysePage(splitDocument({ path: 'fuzz', text }), finders)) {
    expect(article.folded).toHaveLength(article.text.length);
    for (const span of [...claims.map(({ claim }) => claim), ...nonClaims, ...slogans.occurrences]) {
      expect(span.start).toBeLessThan(span.end);
      expect(span.end).toBeLessThanOrEqual(article.text.length);
      const place = article.locate(span);
      expect(place.start).toBeLessThan(place.end);
      expect(place.end).toBeLessThanOrEqual(points);
    }
    for (const { claim } of claims) {
      for (const value of [claim.value, claim.min, claim.max]) expect(Number.isNaN(value)).toBe(false);
      for (const name of [claim.measure, claim.action]) expect(name).not.toBe('');
    }
  }
}

const PIECES = [
  ...'一二三四五六七八九十百千万亿两半几多余约近达第零〇0123456789.,%‰+-—~～/:：（）()[]〔〕【】',
  ...'“”‘’"\'「」『』《》、，。；！？…·#*_`|□■▲●◎\n\n\n \t\u3000\u0000\u001b\u200b\u202e\ufeff\ud800\udc00𠮷⻄㎡％１２３Ⅱ①',
  ...[
    '人次',
    '万元',
    '个',
    '亩',
    '分之',
    '百分之',
    '左右',
    '以上',
    '年',
    '月',
    '日',
    '岁',
    '号',
    '本报讯',
    '记者',
    '### ',
    '# ',
  ],
  ...[
    '市',
    '县',
    '区',
    '省',
    '我市',
    '其中',
    '三会一课',
    '两个维护',
    '“三治”融合',
    '8+X',
    '说',
    '开展',
    '筹集',
    '同比增长',
  ],
  ...['北京市', '朝阳区', '乌市', '供稿', '（记者 施翔）', '图为', '摄', '首页 > 正文', '===', '---', '1. ', '一、'],
];

describe('whatever the input', () => {
  it('random bytes are decoded and analysed, or refused with a reason', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
        let text: string;
        try {
          text = decode(Buffer.from(bytes), null).text;
        } catch (error) {
          expect(error).toBeInstanceOf(DecodeError);
          return;
        }
        analyse(text);
      }),
      runs(20_000),
    );
  });

  it('texts made of what the finders look for are analysed', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(text, analyse), runs(20_000));
  });

  it('samples cut anywhere are analysed', () => {
    const samples = readdirSync('seeds').map((name) => readFileSync(`seeds/${name}`, 'utf8'));
    const cut = fc
      .tuple(fc.constantFrom(...samples), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(2000))
      .map(([sample, at, length]) => sample.slice(Math.floor(at * sample.length)).slice(0, length));
    fc.assert(fc.property(cut, analyse), runs(300));
  });

  it('long runs of one character are analysed', () => {
    for (const character of ['1', '一', '“', '、', '#', '(', '\n', ' ', '市', '.', '万', '“一', '1、', '（1']) {
      analyse(character.repeat(20_000));
    }
  });
});
