import type { Language } from '../../core/messages/index.js';

/** How numbers are written in a language. */
export interface Figures {
  /** 12,345 */
  readonly plain: (value: number) => string;
  /** 1.2万, 230亿; 12K, 23B: for labels, to three digits. */
  readonly short: (value: number) => string;
  /** 3.46 */
  readonly rate: (value: number) => string;
  /** 37% of a ratio of 0.37 */
  readonly percent: (ratio: number) => string;
  /** 10³ as its number is read: 1,000, 1万, 10K */
  readonly power: (power: number) => string;
}

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };

/** The numbers of a language. */
export function figuresOf(language: Language): Figures {
  const locale = LOCALES[language];
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  const rate = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return {
    plain: (value) => plain.format(value),
    short: (value) => short.format(value),
    rate: (value) => rate.format(value),
    percent: (ratio) => percent.format(ratio),
    power: (power) => short.format(10 ** power),
  };
}
