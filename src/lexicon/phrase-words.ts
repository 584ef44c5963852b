import type { WordTable } from './classed-words.js';

/** What a word tells of the phrase around it, a bit for each: see the comment of `data/phrase-words.tsv`. */
export const TOTAL = 1;
export const MANNER = 2;
export const AVERAGE = 4;
export const MODIFIER = 8;
export const NAMED = 16;
export const HEADLESS = 32;
export const SHARED = 64;
export const OPENER = 128;
export const FRONT = 256;
export const EXPECTED = 512;
export const JOINED = 1024;
export const CAUSING = 2048;
export const WRONG = 4096;
export const GIVING = 8192;
export const EQUIPPING = 16_384;
export const TRADING = 32_768;
export const SOURCE = 65_536;
export const MEANS = 131_072;
export const HOLDING = 262_144;
export const THROUGH = 524_288;
export const LATER = 1_048_576;
export const BUILT = 2_097_152;
export const FEW = 4_194_304;
export const PREVENTING = 8_388_608;
export const STAGE = 16_777_216;
export const REMAINDER = 33_554_432;
export const AIM = 67_108_864;
export const FOUNDING = 134_217_728;
export const WHEN = 268_435_456;
export const EXAMINING = 536_870_912;
export const EXAMINED = 1_073_741_824;

/** The words by which the borders of a phrase are told. */
export const PHRASE_WORDS: WordTable = {
  name: 'phrase-words.tsv',
  bits: {
    total: TOTAL,
    manner: MANNER,
    average: AVERAGE,
    modifier: MODIFIER,
    named: NAMED,
    headless: HEADLESS,
    shared: SHARED,
    opener: OPENER,
    front: FRONT,
    expected: EXPECTED,
    joined: JOINED,
    causing: CAUSING,
    wrong: WRONG,
    giving: GIVING,
    equipping: EQUIPPING,
    trading: TRADING,
    source: SOURCE,
    means: MEANS,
    holding: HOLDING,
    through: THROUGH,
    later: LATER,
    built: BUILT,
    few: FEW,
    preventing: PREVENTING,
    stage: STAGE,
    remainder: REMAINDER,
    aim: AIM,
    founding: FOUNDING,
    when: WHEN,
    examining: EXAMINING,
    examined: EXAMINED,
  },
};
