import type { WordsByClass } from './classes.js';

/** The table of the words around the names of places. */
export const TABLE = 'place-frames.tsv';
/** What a word does: see the comment of the table. */
export const CLASSES = [
  'company',
  'industry',
  'errand',
  'partner',
  'life',
  'first',
  'guest',
  'network',
  'organ',
  'credit',
  'byline',
  'paper',
  'agency',
  'sheet',
  'sheet-name',
  'build',
  'aid',
  'zone',
  'goods',
  'gift',
  'visit',
  'host',
  'delegation',
  'arrive',
  'team',
  'delegate',
  'hold',
  'fair',
  'comer',
  'investor',
  'invest',
  'body',
  'set-out',
  'opening',
  'rank',
  'rank-near',
  'told',
  'donor',
  'officer',
  'town',
  'town-start',
  'town-office',
  'council',
  'party',
  'trip',
  'lead',
  'leader',
  'learn',
  'report',
  'counties',
  'time',
  'give',
  'bring',
  'resident',
  'come',
  'print',
  'web',
  'dispatch',
  'source',
  'news',
  'issuer',
  'imprint',
  'site',
  'origin',
  'sender',
] as const;
type FrameClass = (typeof CLASSES)[number];

/** The words of the table by their class. */
export type FrameWords = WordsByClass<FrameClass>;
/** The words of a class as alternatives of an expression. */
export type AnyOf = (name: FrameClass) => string;

export const HAN = '[\\u4e00-\\u9fff]';
export const NUMERAL = '[一二三四五六七八九十\\d]';
