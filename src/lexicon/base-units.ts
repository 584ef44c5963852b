import { LexiconError } from '../core/errors.js';
import { readLexicon } from './readers.js';

/** A value in base units: ㎡, m, kg, m³, s or CNY. */
interface BaseValue {
  readonly value: number;
  readonly unit: string;
}

/** Turns a value with its unit into base units; null for units that have no fixed base (年, 个, 美元). */
export type ToBaseUnits = (value: number, unit: string) => BaseValue | null;

const FACTOR = /^(\d+(?:\.\d+)?)(?:\/(\d+))?$/;
/** Digits that a double carries without noise. */
const PRECISION = 15;

/** @throws LexiconError for a factor that is neither a decimal nor a fraction */
export function loadBaseUnits(): ToBaseUnits {
  const rows = readLexicon('base-units.tsv', ['unit', 'base_unit', 'factor']).map(
    ({ unit, base_unit, factor, line }) => {
      const parts = FACTOR.exec(factor);
      if (parts === null) throw new LexiconError(`base-units.tsv:${line}: "${factor}" is no factor`);
      return [unit, { unit: base_unit, times: Number(parts[1]), by: Number(parts[2] ?? 1) }] as const;
    },
  );
  const bases = new Map(rows);
  return (value, unit) => {
    const base = bases.get(unit);
    if (base === undefined) return null;
    return { value: Number(((value * base.times) / base.by).toPrecision(PRECISION)), unit: base.unit };
  };
}
