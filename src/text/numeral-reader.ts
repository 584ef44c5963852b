import { add, type Decimal, decimal, isZero, parseDecimal, toNumber, ZERO } from './decimal.js';
import {
  arabicEnd,
  beginsUnit,
  hanziRunEnd,
  LONGEST_NUMERAL,
  MILLION_MILLION_FOLLOWERS,
  readArabic,
  readDigits,
  readFraction,
  surplusWord,
} from './digits.js';
import type { Numeral } from './numeral.js';
import {
  hanziDigit,
  isArabicDigit,
  isHanziDigit,
  isPartOfWord,
  isPower,
  powerOf,
  SIGN,
  SURPLUS_WORDS,
} from './numeral-characters.js';
import { approximationEnd, digitOf } from './numeral-pair.js';
import { NumeralSum } from './numeral-sum.js';

const HUNDRED_MILLIONS = /个(?:多亿|亿(?![元吨级]))/y;

/** Reads a numeral of any form, character by character. */
export class NumeralReader {
  #at: number;
  readonly #sum = new NumeralSum();
  #pending: Decimal | null = null;
  #pendingSpread: Decimal = ZERO;
  #lastPower = 0;
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
    const { value, spread } = this.#sum;
    return {
      start: this.start,
      end: this.#at,
      value: toNumber(value),
      upper: isZero(spread) ? null : toNumber(add(value, spread)),
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
    if (isArabicDigit(text.charCodeAt(this.start))) {
      const number = readArabic(text, this.start, this.limit);
      if (number === null) return false;
      this.#arabic = true;
      this.#pending = number.value;
      this.#at = number.end - this.start === 1 ? this.#pairEnd(this.start, number.end) : number.end;
      return true;
    }
    const unit = text.charCodeAt(this.#at);
    if (unit === SIGN.some || unit === SIGN.howMany) {
      if (!isPower(text.charCodeAt(this.#at + 1))) return false;
      this.#pending = decimal(1);
      this.#surplus = 'more';
      this.#at++;
      return true;
    }
    if (unit === SIGN.nought && text[this.#at + 1] !== '点') return false;
    if (isPartOfWord(text, this.#at)) return false;
    if (isHanziDigit(unit)) return this.#digits();
    if (!isPower(unit)) return false;
    this.#bare = powerOf(unit) > 1;
    return this.#power();
  }

  /** One hanzi digit; two that follow each other (五六, 三、四, also 三五) are a range; longer runs are read digit by digit. */
  #digits(): boolean {
    const { text } = this;
    let end = hanziRunEnd(text, this.#at, this.limit);
    let from = this.#at;
    if (end - from > 1 && this.#lastPower > 0 && hanziDigit(text.charCodeAt(from)) === 0) {
      this.#zero = true;
      from++;
    }
    end = this.#pairEnd(from, end);
    if (isZero(this.#pendingSpread) && end - from > 1) {
      if (this.#lastPower > 0) return false;
      this.#positional = true;
    }
    this.#pending = this.#positional ? readDigits(text, from, end) : decimal(digitOf(text.charCodeAt(from)));
    this.#at = end;
    const fraction = readFraction(text, end, this.limit);
    if (fraction !== null) {
      this.#pending = add(this.#pending, fraction.value);
      this.#at = fraction.end;
    }
    return true;
  }

  /** Where the digits end; further on where they are the first of a pair, of which the spread is put down. */
  #pairEnd(from: number, end: number): number {
    const pair = approximationEnd(this.text, from, end, this.#lastPower);
    if (pair < 0 || pair > this.limit) return end;
    this.#pendingSpread = decimal(digitOf(this.text.charCodeAt(pair - 1)) - digitOf(this.text.charCodeAt(from)));
    return pair;
  }

  #next(): boolean {
    const unit = this.text.charCodeAt(this.#at);
    if (isPower(unit)) return this.#power();
    if (this.#surplusAt(unit)) return true;
    if (this.#hundredMillions() || this.#fraction()) return true;
    if (this.#surplus !== null && unit !== SIGN.nought) return false;
    if (unit === SIGN.howMany && this.#lastPower === 1 && this.#pending === null) {
      this.#surplus = 'more';
      this.#at++;
      return true;
    }
    if (this.#pending !== null || this.#lastPower === 0) return false;
    if (!this.#arabic && isHanziDigit(unit)) {
      if (unit === SIGN.nought || unit === SIGN.roundNought) {
        const followed = this.text.charCodeAt(this.#at + 1);
        if (!isHanziDigit(followed) && followed !== SIGN.ten) return false;
        this.#zero = true;
        if (followed === SIGN.ten) return ++this.#at > 0;
      }
      const at = this.#at;
      if (this.#digits()) return true;
      this.#at = at;
      return false;
    }
    return this.#arabicTail();
  }

  /** 3个亿 is 300000000, 二十个亿 2000000000, and 3个多亿元 more than that; 3个亿元村 are three villages. */
  #hundredMillions(): boolean {
    const isWhole = this.#pending !== null || (this.#lastPower > 0 && this.#lastPower < 4);
    if (!isWhole || this.text.charCodeAt(this.#at) !== SIGN.pieces) return false;
    HUNDRED_MILLIONS.lastIndex = this.#at;
    if (this.#at + 2 > this.limit || !HUNDRED_MILLIONS.test(this.text)) return false;
    if (HUNDRED_MILLIONS.lastIndex - this.#at > 2) this.#surplus = 'more';
    this.#at = HUNDRED_MILLIONS.lastIndex - 1;
    return true;
  }

  /** The 点五 of 五十点五. */
  #fraction(): boolean {
    const fraction = this.#arabic || this.#pending !== null ? null : readFraction(this.text, this.#at, this.limit);
    if (fraction === null || this.#surplus !== null) return false;
    this.#pending = fraction.value;
    this.#zero = true;
    this.#at = fraction.end;
    return true;
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

  #surplusAt(unit: number): boolean {
    if (!SURPLUS_WORDS.has(unit)) return false;
    const whole = this.#pending === null || (this.#arabic && this.#pending.exponent >= 0) || this.#lastPower > 0;
    // 20多万余元, 3000多余人 say it twice.
    if (this.#surplus === 'more' && unit === SIGN.over && surplusWord(this.text, this.#at, false) !== null) {
      this.#at++;
      return true;
    }
    const scaled = this.#lastPower > 0 || (this.#arabic && (this.#pending?.coefficient ?? 0) >= 10);
    const followed = this.text.charCodeAt(this.#at + 1);
    // 清运垃圾48.5余吨, 3余吨, 十五余万元: of the words of surplus 余 alone is written behind any figures
    const figures = unit === SIGN.over && this.#pending !== null && (this.#arabic || this.#lastPower > 0);
    if (this.#surplus !== null || !((whole && scaled) || figures || isPower(followed))) return false;
    if (this.#pending !== null && !this.#arabic && !figures) return false;
    // 20几人; 百几十 goes on
    if (unit === SIGN.howMany && (!this.#arabic || !scaled)) return false;
    const surplus = surplusWord(this.text, this.#at, this.#bare);
    if (surplus === null) return false;
    this.#surplus = surplus;
    this.#at++;
    return true;
  }

  #power(): boolean {
    const { text } = this;
    const unit = text.charCodeAt(this.#at);
    const power = powerOf(unit);
    const fresh = this.#at === this.start;
    if (unit === SIGN.thousand && beginsUnit(text[this.#at + 1] ?? '-', this.#arabic)) return false;
    if (power < 4 && !fresh && text.startsWith('分点', this.#at + 1)) return false;
    if (power === 12 && (fresh || !MILLION_MILLION_FOLLOWERS.includes(text[this.#at + 1] ?? '-'))) return false;
    if (this.#positional) return false;
    if (power < 4) {
      // 一百十五 and 一万零十 are written, but 28万拾花工 gather.
      const isBareTen = unit === SIGN.ten && !this.#arabic && this.#sum.smallest > 1;
      if (this.#pending === null && !fresh && !isBareTen) return false;
      if (power >= this.#sum.smallest && !fresh) return false;
      this.#sum.addWithin(this.#pending, this.#pendingSpread, power);
    } else {
      const repeats = power === this.#lastPower && this.#pending === null;
      this.#sum.close(fresh ? decimal(1) : this.#pending, this.#pendingSpread, power, repeats);
    }
    this.#pending = null;
    this.#pendingSpread = ZERO;
    this.#lastPower = power;
    this.#zero = false;
    if (power > 1) this.#magnitude = true;
    this.#at++;
    return true;
  }

  /** A last digit without a magnitude counts the next lower one: 一万五 is 15000, 两百五 is 250, 二十五 is 25. */
  #finish(): void {
    if (this.#pending === null) return;
    const single = this.#pending.coefficient < 10 && this.#pending.exponent === 0;
    const power = this.#lastPower > 0 && !this.#zero && single ? this.#lastPower - 1 : 0;
    this.#sum.end(this.#pending, this.#pendingSpread, power);
  }
}
