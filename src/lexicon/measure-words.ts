import type { WordTable } from './classed-words.js';

/** What a word tells of the name of what is measured, a bit for each: see the comment of `data/measure-words.tsv`. */
export const OWED = 1;
export const SAYING = 2;
export const TERM = 4;
export const PERIOD = 8;
export const BARE = 16;
export const RANKING = 32;
export const FIELD = 64;
export const EXTENT = 128;
export const DEGREE = 256;
export const HANDS = 512;
export const MIDDLE = 1024;
export const PRICE = 2048;
export const STATE = 4096;
export const JUDGED = 8192;
export const LASTING = 16_384;
export const RAIN = 32_768;
export const RAIN_PART = 65_536;
export const FALLEN = 131_072;
export const TOP = 262_144;
export const STANDING = 524_288;
export const ALL_ARE = 1_048_576;
export const IS = 2_097_152;
export const CASE = 4_194_304;
export const DOCUMENT = 8_388_608;
export const GRADE = 16_777_216;
export const BEGUN = 33_554_432;
export const PREFIX = 67_108_864;
export const LIMIT = 134_217_728;
export const TOWARDS = 268_435_456;
export const JOINS = 536_870_912;
export const ISSUING = 1_073_741_824;

/** The words by which the name of what is measured is told. */
export const MEASURE_WORDS: WordTable = {
  name: 'measure-words.tsv',
  bits: {
    owed: OWED,
    saying: SAYING,
    term: TERM,
    period: PERIOD,
    bare: BARE,
    ranking: RANKING,
    field: FIELD,
    extent: EXTENT,
    degree: DEGREE,
    hands: HANDS,
    middle: MIDDLE,
    price: PRICE,
    state: STATE,
    judged: JUDGED,
    lasting: LASTING,
    rain: RAIN,
    'rain-part': RAIN_PART,
    fallen: FALLEN,
    top: TOP,
    standing: STANDING,
    'all-are': ALL_ARE,
    is: IS,
    case: CASE,
    document: DOCUMENT,
    grade: GRADE,
    begun: BEGUN,
    prefix: PREFIX,
    limit: LIMIT,
    towards: TOWARDS,
    joins: JOINS,
    issuing: ISSUING,
  },
};
