/** Sums decimal numbers exactly: 0.1 + 0.2 is 0.3, and no order of adding changes the sum. */
const SCALE = 12;

export class DecimalSum {
  #scaled = 0n;
  /** Of what was added, whole numbers: nearly all are, and as long as their sum is safe no BigInt has to be made of them. */
  #whole = 0;

  add(value: number): void {
    const whole = this.#whole + value;
    if (Number.isSafeInteger(value) && Number.isSafeInteger(whole)) this.#whole = whole;
    else this.#scaled += scale(value);
  }

  /** The exact sum, for `merge`. */
  save(): string {
    return this.#sum().toString();
  }

  #sum(): bigint {
    return this.#scaled + BigInt(this.#whole) * 10n ** BigInt(SCALE);
  }

  merge(saved: string): void {
    this.#scaled += BigInt(saved);
  }

  /** The sum as the nearest number. */
  get value(): number {
    const sum = this.#sum();
    const negative = sum < 0n;
    const digits = (negative ? -sum : sum).toString().padStart(SCALE + 1, '0');
    return Number(`${negative ? '-' : ''}${digits.slice(0, -SCALE)}.${digits.slice(-SCALE)}`);
  }
}

/** The shortest decimal that stands for the number, times 10^12; digits behind that are cut. */
function scale(value: number): bigint {
  const [mantissa = '0', exponent = '0'] = value.toString().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const shift = SCALE + Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return shift >= 0 ? digits * 10n ** BigInt(shift) : digits / 10n ** BigInt(-shift);
}
