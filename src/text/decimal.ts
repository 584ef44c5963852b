/** A decimal number held exactly: coefficient × 10^exponent. 1.57万 is 157 × 10² and so 15700, not 15699.999999999998. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

export const ZERO: Decimal = { coefficient: 0n, exponent: 0 };

export function decimal(coefficient: number | bigint, exponent = 0): Decimal {
  return { coefficient: BigInt(coefficient), exponent };
}

/** Reads ASCII digits with at most one point: `12.50`. The text must hold at least one digit and nothing else. */
export function parseDecimal(digits: string): Decimal {
  const point = digits.indexOf('.');
  if (point < 0) return { coefficient: BigInt(digits), exponent: 0 };
  return { coefficient: BigInt(digits.slice(0, point) + digits.slice(point + 1)), exponent: point + 1 - digits.length };
}

/** The number times a power of ten. */
export function shift(number: Decimal, power: number): Decimal {
  return { coefficient: number.coefficient, exponent: number.exponent + power };
}

export function add(left: Decimal, right: Decimal): Decimal {
  if (left.coefficient === 0n) return right;
  if (right.coefficient === 0n) return left;
  const exponent = Math.min(left.exponent, right.exponent);
  const scaled = (number: Decimal) => number.coefficient * 10n ** BigInt(number.exponent - exponent);
  return { coefficient: scaled(left) + scaled(right), exponent };
}

/** The nearest double: the only rounding there is. */
export function toNumber(number: Decimal): number {
  return Number(`${number.coefficient}e${number.exponent}`);
}
