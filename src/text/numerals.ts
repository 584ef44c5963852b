import type { Span } from '../core/types.js';
import { add, type Decimal, decimal, parseDecimal, shift, toNumber, ZERO } from './decimal.js';

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

const DIGITS = new Map<string, number>([
  ...[...'零一二三四五六七八九'].map((digit, at) => [digit, at] as const),
  ...[...'〇壹贰叁肆伍陆柒捌玖'].map((digit, at) => [digit, at] as const),
  ['○', 0],
  ['两', 2],
  ['貮', 2],
]);
const POWERS = new Map<string, number>([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
  ['兆', 12],
]);
/** 千 and 兆 before these are part of the unit: 千瓦, 兆瓦, 千克. 千米 is a unit after an Arabic number only (三千米长跑). */
const UNIT_AFTER_THOUSAND = '瓦克伏卡帕赫焦乏升牛';
const MILLION_MILLION_FOLLOWERS = '元零〇一二三四五六七八九亿';
/** 多 and 余 that begin a word: 100多样化, 30余额. */
const SURPLUS_BEGINS_WORD = /(?:多[样彩边媒维]|多功能|多渠道|多举措|余[额热粮杭姚]|多元(?:化|解|共|融|文))/y;
const COUNTED_AFTER_LAI = '个名人户家年天岁万亿斤亩里米分次元块条位公平吨座种项件辆头只台所间套棵株场小百千';

/** Longer runs are no numbers but codes. */
export const LONGEST_NUMERAL = 40;

export const isArabicDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
export const isHanziDigit = (character: string): boolean => DIGITS.has(character);
/** 一点两地 is no decimal. */
const isFractionDigit = (character: string): boolean => character !== '两' && DIGITS.has(character);
export const isPower = (character: string): boolean => POWERS.has(character);

/** The end of an Arabic number that starts at `at`: digits, thousands in commas, one decimal point, an exponent (1e5). */
export function arabicEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isArabicDigit(text.charCodeAt(end))) end++;
  if (end === at) return at;
  if (end - at <= 3 && text[at] !== '0') {
    while (text[end] === ',' && digitRun(text, end + 1, limit) === 3) end += 4;
  }
  if (text[end] === '.' && digitRun(text, end + 1, limit) > 0) end += 1 + digitRun(text, end + 1, limit);
  return end;
}

function digitRun(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isArabicDigit(text.charCodeAt(end))) end++;
  return end - at;
}

/** Reads the numeral that starts at `at`, or null. Reads at most to `limit`; values are exact decimals until the end. */
export function readNumeral(text: string, at: number, limit: number): Numeral | null {
  return new Reader(text, at, limit).read();
}

class Reader {
  #at: number;
  #total: Decimal = ZERO;
  #section: Decimal = ZERO;
  #pending: Decimal | null = null;
  /** Upper minus lower, scaled as the number is. */
  #spread: Decimal = ZERO;
  #pendingSpread: Decimal = ZERO;
  #sectionSpread: Decimal = ZERO;
  #lastPower = 0;
  #smallest = 99;
  #zero = false;
  #surplus: 'more' | 'about' | null = null;
  #magnitude = false;
  #bare = false;
  #positional = false;
  #arabic = false;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly limit: number,
  ) {
    this.#at = start;
  }

  read(): Numeral | null {
    if (!this.#first()) return null;
    while (this.#at < this.limit && this.#at - this.start < LONGEST_NUMERAL && this.#next());
    const scale = this.#pending === null ? this.#lastPower : 0;
    this.#finish();
    const value = add(this.#total, this.#section);
    return {
      start: this.start,
      end: this.#at,
      value: toNumber(value),
      upper: this.#spread.coefficient === 0n ? null : toNumber(add(value, this.#spread)),
      script: this.#arabic ? 'arabic' : 'hanzi',
      magnitude: this.#magnitude,
      bare: this.#bare,
      surplus: this.#surplus,
      positional: this.#positional,
      scale,
    };
  }

  #first(): boolean {
    const { text } = this;
    const end = arabicEnd(text, this.start, this.limit);
    if (end > this.start) {
      if (end - this.start > LONGEST_NUMERAL) return false;
      this.#arabic = true;
      this.#pending = parseDecimal(text.slice(this.start, end).replaceAll(',', ''));
      this.#at = end;
      this.#exponent();
      return true;
    }
    const character = text[this.#at] ?? '';
    if (character === '数' || character === '几') {
      const power = POWERS.get(text[this.#at + 1] ?? '');
      if (power === undefined) return false;
      this.#pending = decimal(1);
      this.#surplus = 'more';
      this.#at++;
      return true;
    }
    if (character === '零' && text[this.#at + 1] !== '点') return false;
    if (DIGITS.has(character)) return this.#digits();
    if (!POWERS.has(character)) return false;
    this.#bare = (POWERS.get(character) ?? 0) > 1;
    return this.#power();
  }

  #exponent(): void {
    const match = /e[+-]?\d{1,2}(?![\dA-Za-z])/iy;
    match.lastIndex = this.#at;
    const found = match.exec(this.text);
    if (found === null || this.#pending === null) return;
    this.#pending = shift(this.#pending, Number(found[0].slice(1)));
    this.#at += found[0].length;
  }

  /** One hanzi digit; two that follow each other (五六, 三四, also 三五) are a range; longer runs are read digit by digit. */
  #digits(): boolean {
    const { text } = this;
    let end = this.#at;
    while (end < this.limit && end - this.#at < LONGEST_NUMERAL && DIGITS.has(text[end] ?? '')) {
      // 一九八一、一九八二两年: 两 begins a number of its own.
      if (text[end] === '两' && end - this.#at > 1) break;
      end++;
    }
    let run = [...text.slice(this.#at, end)].map((digit) => DIGITS.get(digit) ?? 0);
    if (run.length > 1 && this.#lastPower > 0 && run[0] === 0) {
      this.#zero = true;
      run = run.slice(1);
    }
    const [first = 0, second] = run;
    const ascending = second !== undefined && (second === first + 1 || (first === 3 && second === 5)) && first > 0;
    if (run.length === 1) this.#pending = decimal(first);
    else if (run.length === 2 && ascending) {
      this.#pending = decimal(first);
      this.#pendingSpread = decimal(second - first);
    } else if (this.#lastPower > 0) return false;
    else {
      this.#pending = decimal(BigInt(run.join('')));
      this.#positional = true;
    }
    this.#at = end;
    this.#point();
    return true;
  }

  /** 三点五; not 三点五十分, a time of day. */
  #point(): void {
    const { text } = this;
    if (text[this.#at] !== '点' || this.#pending === null) return;
    let end = this.#at + 1;
    while (end < this.limit && end - this.#at < LONGEST_NUMERAL && isFractionDigit(text[end] ?? '')) end++;
    const run = [...text.slice(this.#at + 1, end)].map((digit) => DIGITS.get(digit) ?? 0);
    if (run.length === 0 || '十分刻许'.includes(text[end] ?? '-')) return;
    this.#pending = add(this.#pending, decimal(BigInt(run.join('')), -run.length));
    this.#at = end;
  }

  #next(): boolean {
    const character = this.text[this.#at] ?? '';
    if (POWERS.has(character)) return this.#power();
    if (this.#surplusAt(character)) return true;
    if (this.#surplus !== null && !(character === '零')) return false;
    if (character === '几' && this.#lastPower === 1 && this.#pending === null) {
      this.#surplus = 'more';
      this.#at++;
      return true;
    }
    if (this.#pending !== null || this.#lastPower === 0) return false;
    if (!this.#arabic && DIGITS.has(character)) {
      if (character === '零' || character === '〇') {
        if (!DIGITS.has(this.text[this.#at + 1] ?? '') && this.text[this.#at + 1] !== '十') return false;
        this.#zero = true;
        if (this.text[this.#at + 1] === '十') {
          this.#at++;
          return true;
        }
      }
      const at = this.#at;
      if (this.#digits()) return true;
      this.#at = at;
      return false;
    }
    return this.#arabicTail();
  }

  /** The second part of 3万4000 and 2亿3000万: it must be smaller than the magnitude before it. */
  #arabicTail(): boolean {
    const end = arabicEnd(this.text, this.#at, this.limit);
    if (!this.#arabic || end === this.#at || end - this.#at > this.#lastPower) return false;
    const digits = this.text.slice(this.#at, end);
    if (!/^\d+$/.test(digits)) return false;
    this.#zero = digits.length > 1;
    this.#pending = parseDecimal(digits);
    this.#at = end;
    return true;
  }

  #surplusAt(character: string): boolean {
    if (character !== '余' && character !== '多' && character !== '来') return false;
    const whole = this.#pending === null || (this.#arabic && this.#pending.exponent >= 0) || this.#lastPower > 0;
    const scaled = this.#lastPower > 0 || (this.#arabic && (this.#pending?.coefficient ?? 0n) >= 10n);
    const followed = this.text[this.#at + 1] ?? '';
    if (this.#surplus !== null || !((whole && scaled) || POWERS.has(followed))) return false;
    if (this.#pending !== null && !this.#arabic) return false;
    SURPLUS_BEGINS_WORD.lastIndex = this.#at;
    if (SURPLUS_BEGINS_WORD.test(this.text)) return false;
    if (character === '来' && !COUNTED_AFTER_LAI.includes(followed || '-')) return false;
    this.#surplus = character === '来' ? 'about' : 'more';
    this.#at++;
    return true;
  }

  #power(): boolean {
    const { text } = this;
    const character = text[this.#at] ?? '';
    const power = POWERS.get(character) ?? 0;
    const followed = text[this.#at + 1] ?? '';
    const fresh = this.#at === this.start;
    if (character === '千' && (UNIT_AFTER_THOUSAND.includes(followed || '-') || (followed === '米' && this.#arabic)))
      return false;
    if (power < 4 && !fresh && text.startsWith('分点', this.#at + 1)) return false;
    if (character === '兆' && (fresh || !MILLION_MILLION_FOLLOWERS.includes(followed || '-'))) return false;
    if (this.#positional) return false;
    if (power < 4) {
      if (this.#pending === null && !fresh && !(power === 1 && this.#smallest > 1)) return false;
      if (power >= this.#smallest && !fresh) return false;
      this.#section = add(this.#section, shift(this.#pending ?? decimal(1), power));
      this.#sectionSpread = shift(this.#pendingSpread, power);
      this.#smallest = power;
    } else {
      let section = add(this.#section, this.#pending ?? ZERO);
      if (fresh) section = decimal(1);
      const whole = add(this.#total, section);
      // 六万万 is 600000000: a second 万 multiplies.
      const outgrows = power > this.#lastBig || (power === 4 && this.#lastPower === 4 && this.#pending === null);
      this.#spread = shift(add(this.#sectionSpread, this.#pendingSpread), power);
      this.#total = outgrows ? shift(whole, power) : add(this.#total, shift(section, power));
      this.#section = ZERO;
      this.#sectionSpread = ZERO;
      this.#lastBig = power;
      this.#smallest = 99;
    }
    this.#pending = null;
    this.#pendingSpread = ZERO;
    this.#lastPower = power;
    this.#zero = false;
    if (power > 1) this.#magnitude = true;
    this.#at++;
    return true;
  }
  #lastBig = 0;

  /** A last digit without a magnitude counts the next lower one: 一万五 is 15000, 两百五 is 250, 二十五 is 25. */
  #finish(): void {
    if (this.#pending !== null) {
      const single = this.#pending.coefficient < 10n && this.#pending.exponent === 0;
      const power = this.#lastPower > 0 && !this.#zero && single ? this.#lastPower - 1 : 0;
      this.#section = add(this.#section, shift(this.#pending, power));
      this.#sectionSpread = add(this.#sectionSpread, shift(this.#pendingSpread, power));
    }
    this.#spread = add(this.#spread, this.#sectionSpread);
  }
}
