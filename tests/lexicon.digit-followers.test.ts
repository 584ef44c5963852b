import { expect, it } from 'vitest';
import { digitFollowers } from '../src/lexicon/digit-followers.js';

it.each([
  ['\\d{1,3}多?年来(?![自源到])', '多年'],
  ['(?<=时隔)\\d{1,3}年', '年'],
  ['(?:1[89]|20)\\d\\d[-/.]\\d\\d(?!\\d)', '-/.'],
  ['\\d{1,4}路(?=公交)|(?<=公交[^。;]{0,12})\\d{1,4}路', '路'],
  ['\\d{3,6}(?=工程|行动)', '工行'],
  ['(?:\\d{1,2}[-~]{1,2})?\\d{1,2}级', '-~级'],
  ['\\d{1,2}[A-C]{1,2}', 'ABC'],
  ['[7８]×24', '８×'],
  ['\\d\\.\\d', '.'],
])('%s: %s follow the digits', (source, followers) => {
  expect(String.fromCharCode(...(digitFollowers(source) ?? []))).toBe(followers);
});

it.each([
  '1[3-9]\\d{9}(?!\\d)',
  '\\d{2,4}(?:线)?(?![\\d.])',
  '\\d[^号]号',
  '\\d[一-龥]',
  '\\d.号',
  '\\d\\s年',
  '\\d+$',
])('%s: anything can follow the digits', (source) => {
  expect(digitFollowers(source)).toBeNull();
});
