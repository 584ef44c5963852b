/**
 * A number in plain decimal notation, without exponent (1e21 has 22 digits) and without the noise of binary fractions
 * (0.1 + 0.2 is 0.3: fractions are rounded to 15 significant digits, which every double holds). Null for what is no number.
 */
export function plainNumber(value: number): string | null {
  // Nearly all are whole; from 10²¹ on they are written with an exponent.
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return String(value);
  if (!Number.isFinite(value)) return null;
  const clean = Number.isInteger(value) ? value : Number(value.toPrecision(15));
  const shortest = String(clean === 0 ? 0 : clean);
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(shortest);
  if (parts === null) return shortest;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  return sign + shiftPoint(whole, fraction, Number(exponent));
}

function shiftPoint(whole: string, fraction: string, places: number): string {
  if (places < 0) return `0.${(whole + fraction).padStart(whole.length + fraction.length - places - 1, '0')}`;
  return whole + fraction.padEnd(places, '0');
}
