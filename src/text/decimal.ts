/**
 * A decimal number held exactly: coefficient × 10^exponent. 1.57万 is 157 × 10² and so 15700, not 15699.999999999998.
 * The coefficient is a bigint only where it is too large for an exact double.
 */
export interface Decimal {
  readonly coefficient: number | bigint;
  readonly exponent: number;
}

export const ZERO: Decimal = { coefficient: 0, exponent: 0 };

/** The powers of ten that are exact doubles. */
const TENS = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
  1e21, 1e22,
];
/** As many digits are always exact in a double. */
export const EXACT_DIGITS = 15;

export function decimal(coefficient: number, exponent = 0): Decimal {
  return { coefficient, exponent };
}

/** Reads ASCII digits with at most one point: `12.50`. The text must hold at least one digit and nothing else. */
export function parseDecimal(digits: string): Decimal {
  const point = digits.indexOf('.');
  if (point < 0) return { coefficient: integer(digits), exponent: 0 };
  return {
    coefficient: integer(digits.slice(0, point) + digits.slice(point + 1)),
    exponent: point + 1 - digits.length,
  };
}

function integer(digits: string): number | bigint {
  return digits.length <= EXACT_DIGITS ? Number(digits) : narrowed(BigInt(digits));
}

function narrowed(coefficient: bigint): number | bigint {
  const double = Number(coefficient);
  return Number.isSafeInteger(double) ? double : coefficient;
}

export function isZero({ coefficient }: Decimal): boolean {
  return coefficient === 0;
}

/** The number times a power of ten. */
export function shift(number: Decimal, power: number): Decimal {
  return { coefficient: number.coefficient, exponent: number.exponent + power };
}

export function add(left: Decimal, right: Decimal): Decimal {
  if (left.coefficient === 0) return right;
  if (right.coefficient === 0) return left;
  const exponent = Math.min(left.exponent, right.exponent);
  const sum = scaledNumber(left, exponent) + scaledNumber(right, exponent);
  if (Number.isSafeInteger(sum)) return { coefficient: sum, exponent };
  return { coefficient: narrowed(scaledBigint(left, exponent) + scaledBigint(right, exponent)), exponent };
}

/** The coefficient for a smaller exponent, NaN where a double does not hold it. */
function scaledNumber({ coefficient, exponent }: Decimal, to: number): number {
  const scaled = typeof coefficient === 'number' ? coefficient * (TENS[exponent - to] ?? Number.NaN) : Number.NaN;
  return Number.isSafeInteger(scaled) ? scaled : Number.NaN;
}

function scaledBigint({ coefficient, exponent }: Decimal, to: number): bigint {
  return BigInt(coefficient) * 10n ** BigInt(exponent - to);
}

/** The nearest double: the only rounding there is, as both an exact coefficient and an exact power of ten are rounded once. */
export function toNumber({ coefficient, exponent }: Decimal): number {
  const ten = typeof coefficient === 'number' ? TENS[Math.abs(exponent)] : undefined;
  if (ten === undefined) return Number(`${coefficient}e${exponent}`);
  return exponent < 0 ? (coefficient as number) / ten : (coefficient as number) * ten;
}
