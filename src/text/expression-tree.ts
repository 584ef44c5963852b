/** A set of UTF-16 units: what one place of a text may hold. */
export interface Units {
  readonly ranges: readonly (readonly [first: number, last: number])[];
  /** All units but these. */
  readonly negated: boolean;
}

/** A regular expression as a tree. `border` is `^` or `$`: nothing stands there. */
export type Expression =
  | { readonly kind: 'unit'; readonly units: Units }
  | { readonly kind: 'border' }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly part: Expression; readonly least: number; readonly most: number }
  | { readonly kind: 'look'; readonly behind: boolean; readonly negated: boolean; readonly part: Expression };

/**
 * Reads the source of a regular expression without flags.
 * @throws SyntaxError for what is not known here: back references, names, properties
 */
export function parseExpression(source: string): Expression {
  return new ExpressionReader(source).read();
}

const LINE_FEED = 0x0a;
const ESCAPED: ReadonlyMap<string, Units['ranges']> = new Map([
  ['d', [[0x30, 0x39]]],
  [
    's',
    [
      [0x09, 0x0d],
      [0x20, 0x20],
      [0xa0, 0xa0],
      [0x1680, 0x1680],
      [0x2000, 0x200a],
      [0x2028, 0x2029],
      [0x202f, 0x202f],
      [0x205f, 0x205f],
      [0x3000, 0x3000],
      [0xfeff, 0xfeff],
    ],
  ],
  ['n', [[LINE_FEED, LINE_FEED]]],
  ['t', [[0x09, 0x09]]],
]);
const GROUP = /\((?:\?(?:[:=!]|<[=!]))?/y;
const QUANTIFIER = /(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})\??/y;
const CODE = /u([\da-fA-F]{4})/y;

class ExpressionReader {
  #at = 0;

  constructor(private readonly source: string) {}

  read(): Expression {
    const expression = this.#choice();
    if (this.#at < this.source.length) throw this.#unknown();
    return expression;
  }

  #choice(): Expression {
    const parts: Expression[] = [];
    do parts.push(this.#sequence());
    while (this.#take('|'));
    return parts.length === 1 ? (parts[0] as Expression) : { kind: 'choice', parts };
  }

  #sequence(): Expression {
    const parts: Expression[] = [];
    while (this.#at < this.source.length && !'|)'.includes(this.source.charAt(this.#at))) parts.push(this.#repeated());
    return parts.length === 1 ? (parts[0] as Expression) : { kind: 'sequence', parts };
  }

  #repeated(): Expression {
    const part = this.#single();
    const quantifier = this.#match(QUANTIFIER);
    if (quantifier === null) return part;
    const [, sign, least = '', comma, most = ''] = quantifier;
    if (sign !== undefined) {
      return { kind: 'repeat', part, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
    }
    if (comma === undefined) return { kind: 'repeat', part, least: Number(least), most: Number(least) };
    return { kind: 'repeat', part, least: Number(least), most: most === '' ? Number.POSITIVE_INFINITY : Number(most) };
  }

  #single(): Expression {
    const group = this.#match(GROUP)?.[0];
    if (group !== undefined) {
      const part = this.#choice();
      if (!this.#take(')')) throw this.#unknown();
      if (group === '(' || group === '(?:') return part;
      return { kind: 'look', behind: group.includes('<'), negated: group.endsWith('!'), part };
    }
    if (this.#take('[')) return { kind: 'unit', units: this.#class() };
    if (this.#take('^') || this.#take('$')) return { kind: 'border' };
    if (this.#take('.')) return { kind: 'unit', units: { ranges: [[LINE_FEED, LINE_FEED]], negated: true } };
    if ('*+?{'.includes(this.source.charAt(this.#at))) throw this.#unknown();
    return { kind: 'unit', units: { ranges: this.#character(), negated: false } };
  }

  #class(): Units {
    const negated = this.#take('^');
    const ranges: (readonly [number, number])[] = [];
    while (!this.#take(']')) {
      const first = this.#character();
      const from = first[0]?.[0] ?? 0;
      if (this.source[this.#at] === '-' && this.source[this.#at + 1] !== ']') {
        this.#at++;
        ranges.push([from, this.#character()[0]?.[1] ?? from]);
      } else ranges.push(...first);
    }
    return { ranges, negated };
  }

  /** Reads a character, or what is escaped. */
  #character(): Units['ranges'] {
    if (this.#at >= this.source.length) throw this.#unknown();
    const escaped = this.#take('\\');
    const code = escaped ? this.#match(CODE)?.[1] : undefined;
    const character = code === undefined ? this.source.charAt(this.#at++) : '';
    const known = escaped ? ESCAPED.get(character) : undefined;
    if (known !== undefined) return known;
    if (escaped && /[a-z\d]/i.test(character)) throw this.#unknown();
    const unit = code === undefined ? character.charCodeAt(0) : Number.parseInt(code, 16);
    return [[unit, unit]];
  }

  #take(character: string): boolean {
    if (this.source[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.source);
    if (found !== null) this.#at += found[0].length;
    return found;
  }

  #unknown(): SyntaxError {
    return new SyntaxError(`unknown syntax at ${this.#at} of /${this.source}/`);
  }
}
