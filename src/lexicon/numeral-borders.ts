import { type Expression, parseExpression, type Units } from '../text/expression-tree.js';
import { type UnitSet, unitsIn } from '../text/unit-set.js';
import type { Columns } from './compiled-files.js';

/** What stands around the numeral that a text starts with where a pattern matches there: too much is named rather than too little. */
export interface NumeralBorders {
  /** The units that one of stands before it; null for any. */
  readonly before: ReadonlySet<number> | null;
  /** The units that one of stands right behind it; null for any. */
  readonly behind: ReadonlySet<number> | null;
  /** It has so many units at least. */
  readonly fewest: number;
}

/**
 * What stands around the numerals that a pattern matches.
 * @param numerals the units that they are made of, as many as stand together
 * @throws SyntaxError for a pattern with a syntax that is not known
 */
export function numeralBorders(source: string, numerals: UnitSet): NumeralBorders {
  const expression = parseExpression(source);
  return { before: unitsBefore(expression), ...new BehindReader(numerals).read(expression) };
}

/** The cells that borders are kept in, a row for each; an empty side is any. */
export type BorderColumns = Columns<keyof NumeralBorders>;

/** A side with a unit that no cell can hold becomes any. */
export function columnsOfBorders(borders: readonly NumeralBorders[]): BorderColumns {
  return {
    before: borders.map(({ before }) => cellOfUnits(before)),
    behind: borders.map(({ behind }) => cellOfUnits(behind)),
    fewest: borders.map(({ fewest }) => String(fewest)),
  };
}

/** The borders of one row. */
export function bordersOfCells({ before, behind, fewest }: BorderColumns, row: number): NumeralBorders {
  return { before: unitsOfCell(before[row]), behind: unitsOfCell(behind[row]), fewest: Number(fewest[row]) };
}

function cellOfUnits(units: ReadonlySet<number> | null): string {
  const characters = String.fromCharCode(...(units ?? []));
  return /[\t\n\r\ud800-\udfff]/.test(characters) ? '' : characters;
}

function unitsOfCell(cell = ''): ReadonlySet<number> | null {
  return cell === '' ? null : unitsIn(cell);
}

/** Further than any numeral reaches. */
const BEYOND = Number.POSITIVE_INFINITY;

class BehindReader {
  readonly #behind = new Set<number>();
  #any = false;
  #fewest = BEYOND;

  constructor(private readonly numerals: UnitSet) {}

  read(expression: Expression): Pick<NumeralBorders, 'behind' | 'fewest'> {
    const length = this.#pass(expression, 0);
    if (length < BEYOND) this.#leave(null, length);
    return { behind: this.#any ? null : this.#behind, fewest: this.#fewest };
  }

  /** Notes what can stand behind numerals of a length where an expression is next; how long they are behind it at least. */
  #pass(expression: Expression, length: number): number {
    if (length === BEYOND) return BEYOND;
    switch (expression.kind) {
      case 'unit':
        return this.#passUnit(unitsOf(expression.units), length);
      case 'border':
        this.#leave(null, length);
        return length;
      case 'sequence':
        return expression.parts.reduce((reached, part) => this.#pass(part, reached), length);
      case 'choice':
        return Math.min(...expression.parts.map((part) => this.#pass(part, length)));
      case 'repeat': {
        const once = this.#pass(expression.part, length);
        return expression.least === 0 ? length : length + (once - length) * expression.least;
      }
      case 'look':
        if (expression.behind || expression.negated) return length;
        return this.#pass(expression.part, length) === BEYOND ? BEYOND : length;
    }
  }

  #passUnit(units: readonly number[] | null, length: number): number {
    const others = units?.filter((unit) => !this.numerals.has(unit)) ?? null;
    if (others === null || others.length > 0) this.#leave(others, length);
    return units === null || units.length > (others?.length ?? 0) ? length + 1 : BEYOND;
  }

  #leave(units: readonly number[] | null, length: number): void {
    this.#fewest = Math.min(this.#fewest, length);
    if (units === null) this.#any = true;
    else for (const unit of units) this.#behind.add(unit);
  }
}

/** What an expression asks to stand before it, where all it can be begins with a look at that. */
function unitsBefore(expression: Expression): ReadonlySet<number> | null {
  if (expression.kind === 'choice') return union(expression.parts.map(unitsBefore));
  if (expression.kind === 'sequence') {
    const first = expression.parts.find((part) => part.kind !== 'look' || (part.behind && !part.negated));
    return first === undefined ? null : unitsBefore(first);
  }
  return expression.kind === 'look' ? lastUnits(expression.part) : null;
}

/** What a match of an expression can end with; null where that may be anything, as a match may be empty or at a border. */
function lastUnits(expression: Expression): ReadonlySet<number> | null {
  switch (expression.kind) {
    case 'unit': {
      const units = unitsOf(expression.units);
      return units === null ? null : new Set(units);
    }
    case 'choice':
      return union(expression.parts.map(lastUnits));
    case 'sequence':
      return lastOf(expression.parts);
    case 'repeat':
      return expression.least === 0 ? null : lastUnits(expression.part);
    default:
      return null;
  }
}

function lastOf(parts: readonly Expression[]): ReadonlySet<number> | null {
  const last = parts.at(-1);
  if (last?.kind !== 'repeat' || last.least > 0) return last === undefined ? null : lastUnits(last);
  return union([lastUnits(last.part), lastOf(parts.slice(0, -1))]);
}

function union(sets: readonly (ReadonlySet<number> | null)[]): ReadonlySet<number> | null {
  const all = new Set<number>();
  for (const set of sets) {
    if (set === null) return null;
    for (const unit of set) all.add(unit);
  }
  return all;
}

const MOST_LISTED = 0x80;

/** The units of a set that is small enough to be listed, else null. */
function unitsOf({ ranges, negated }: Units): readonly number[] | null {
  const units: number[] = [];
  for (const [first, last] of ranges) {
    if (negated || last - first > MOST_LISTED) return null;
    for (let unit = first; unit <= last; unit++) units.push(unit);
  }
  return negated ? null : units;
}
