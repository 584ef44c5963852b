import { expect, it } from 'vitest';
import { bordersOfCells, columnsOfBorders, numeralBorders } from '../src/lexicon/numeral-borders.js';
import { HANZI_NUMERALS } from '../src/text/numeral-characters.js';
import { UnitSet } from '../src/text/unit-set.js';

const DIGITS = new UnitSet('0123456789');
const HANZI = new UnitSet(HANZI_NUMERALS);
const characters = (units: ReadonlySet<number> | null) => (units === null ? null : String.fromCharCode(...units));

it.each([
  ['\\d{1,3}多?年来(?![自源到])', DIGITS, '多年', 1],
  ['(?<=时隔)\\d{1,3}年', DIGITS, '年', 1],
  ['(?:1[89]|20)\\d\\d[-/.]\\d\\d(?!\\d)', DIGITS, '-/.', 4],
  ['\\d{1,4}路(?=公交)|(?<=公交[^。;]{0,12})\\d{1,4}路', DIGITS, '路', 1],
  ['\\d{3,6}(?=工程|行动)', DIGITS, '工行', 3],
  ['(?:\\d{1,2}[-~]{1,2})?\\d{1,2}级', DIGITS, '-~级', 1],
  ['\\d{1,2}[A-C]{1,2}', DIGITS, 'ABC', 1],
  ['[7８]×24', DIGITS, '８×', 0],
  ['\\d\\.\\d', DIGITS, '.', 1],
  ['1[3-9]\\d{9}(?!\\d)', DIGITS, null, 11],
  ['\\d{2,4}(?:线)?(?![\\d.])', DIGITS, null, 2],
  ['(?:\\+?86-?)?1[3-9]\\d', DIGITS, null, 0],
  ['\\d[^号]号', DIGITS, null, 1],
  ['\\d[一-龥]', DIGITS, null, 1],
  ['\\d.号', DIGITS, null, 1],
  [
    '\\d\\s年',
    DIGITS,
    '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
    1,
  ],
  ['\\d+$', DIGITS, null, 1],
  ['[一二三四]{1,3}届', HANZI, '届', 1],
  ['[二三]?十?[一二三]日(?=上午)', HANZI, '日', 1],
  ['[一二]{1,2}五(?=规划|、)', HANZI, '规、', 2],
  ['[三几]岁', HANZI, '几岁', 0],
])('%s: what stands behind the numeral, and how long it is', (source, numerals, behind, fewest) => {
  const borders = numeralBorders(source, numerals);
  expect([characters(borders.behind), borders.fewest]).toEqual([behind, fewest]);
});

it.each([
  ['(?<=时隔)\\d', '隔'],
  ['(?<=[国省]道|国道[A-Z]?)\\d', `道ABCDEFGHIJKLMNOPQRSTUVWXYZ`],
  ['(?<=(?<![以之])前|TOP|Top)\\d', '前Pp'],
  ['(?<!年)(?<=[a-c])\\d|(?<=x)\\d', 'abcx'],
  ['\\d(?<=号\\d)', null],
  ['(?<=公交[^。]{0,12})\\d', null],
  ['(?<=^|。)\\d', null],
  ['(?<!年)\\d', null],
  ['(?<=号)\\d|\\d路', null],
])('%s: what stands before the numeral', (source, before) => {
  expect(characters(numeralBorders(source, DIGITS).before)).toBe(before);
});

it.each(['(\\d)\\1', '\\p{L}', '(?<year>\\d)', '\\d)', '(\\d', '[\\d'])('%s is not known', (source) => {
  expect(() => numeralBorders(source, DIGITS)).toThrow(SyntaxError);
});

it.each([
  ['\\d{1,3}年', '年'],
  ['\\d\\.\\d', '.'],
  ['\\d.号', null],
  ['\\d\\s年', null],
])('%s: cells keep what stands around the numeral, and say any where they cannot', (source, behind) => {
  const borders = bordersOfCells(columnsOfBorders([numeralBorders(source, DIGITS)]), 0);
  expect([characters(borders.before), characters(borders.behind), borders.fewest]).toEqual([null, behind, 1]);
});
