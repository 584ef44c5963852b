import type { Span } from '../core/types.js';

/** A numeral as read: 9.6万, 一千二百三十, 两万三千, 3万4000, 数十, 二十余, 三四百, 十五六. */
export interface Numeral extends Span {
  /** The stated number; the lower one of 三四百. */
  readonly value: number;
  /** The upper number of 三四百 or 十五六, else null. */
  readonly upper: number | null;
  readonly script: 'arabic' | 'hanzi';
  /** 百, 千, 万 or 亿 takes part: 十 alone makes no magnitude, for 十里 and 十分 are idiom. */
  readonly magnitude: boolean;
  /** Begins with a magnitude: 百万, 千, 万余; 十 is none. */
  readonly bare: boolean;
  /** `more` for 余, 多, 几, 数; `about` for 来; null where the number is stated plainly. */
  readonly surplus: 'more' | 'about' | null;
  /** The power of ten of the magnitude it ends with (万 of 10万: 4), else 0: 5-10万 and 三到五百 share it. */
  readonly scale: number;
  /** A run of digits read one by one: 二〇二五, 一九四九. */
  readonly positional: boolean;
}
