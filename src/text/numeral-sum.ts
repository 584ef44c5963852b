import { add, type Decimal, decimal, shift, ZERO } from './decimal.js';

/** Greater than any power of ten within a section. */
const NONE = 99;

/**
 * What the digits and powers of a numeral add up to: 二十三万四千 is a section of 23, closed by 万, and one of 4000. The spread is
 * upper minus lower (五六千), scaled as the number is.
 */
export class NumeralSum {
  #total: Decimal = ZERO;
  #section: Decimal = ZERO;
  #spread: Decimal = ZERO;
  #sectionSpread: Decimal = ZERO;
  #lastBig = 0;
  #smallest = NONE;

  get value(): Decimal {
    return add(this.#total, this.#section);
  }

  get spread(): Decimal {
    return add(this.#spread, this.#sectionSpread);
  }

  /** The smallest power of the section so far: the next has to be smaller. */
  get smallest(): number {
    return this.#smallest;
  }

  /** Adds digits with 十, 百 or 千 behind them; none count as one. */
  addWithin(digits: Decimal | null, spread: Decimal, power: number): void {
    this.#section = add(this.#section, shift(digits ?? decimal(1), power));
    this.#sectionSpread = shift(spread, power);
    this.#smallest = power;
  }

  /**
   * Closes the section with 万 or 亿.
   * @param repeats the power before it is the same, with nothing between: 六万万 is 600000000, as a second 万 or 亿 multiplies
   */
  close(digits: Decimal | null, spread: Decimal, power: number, repeats: boolean): void {
    const section = add(this.#section, digits ?? ZERO);
    this.#spread = shift(add(this.#sectionSpread, spread), power);
    const outgrows = power > this.#lastBig || repeats;
    this.#total = outgrows ? shift(add(this.#total, section), power) : add(this.#total, shift(section, power));
    this.#section = ZERO;
    this.#sectionSpread = ZERO;
    this.#lastBig = power;
    this.#smallest = NONE;
  }

  /** Adds the digits that the numeral ends with. */
  end(digits: Decimal, spread: Decimal, power: number): void {
    this.#section = add(this.#section, shift(digits, power));
    this.#sectionSpread = add(this.#sectionSpread, shift(spread, power));
  }
}
