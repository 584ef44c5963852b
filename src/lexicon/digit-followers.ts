/**
 * The characters that can stand right after the digits that a text starts with where a pattern matches there (年 and 月 for
 * `\d{1,3}年?月`), or null where any can: a pattern that cannot match at a number need not be tried there. Too many are named
 * rather than too few. Knows the syntax that the patterns of `non-claim-patterns.tsv` use.
 */
export function digitFollowers(source: string): ReadonlySet<number> | null {
  return new FollowerReader(source).read();
}

const HIGHEST_LISTED = 0x7f;

class FollowerReader {
  readonly #followers = new Set<number>();
  #any = false;
  #at = 0;
  /** Nothing but digits was matched up to here: what is next can be what follows them. */
  #inDigits = true;

  constructor(private readonly source: string) {}

  read(): ReadonlySet<number> | null {
    const endsInDigits = this.#alternatives();
    return endsInDigits || this.#any ? null : this.#followers;
  }

  /** Reads alternatives up to a closing bracket; whether one of them can be matched by digits alone. */
  #alternatives(): boolean {
    const before = this.#inDigits;
    let passed = false;
    for (;;) {
      this.#inDigits = before;
      while (this.#at < this.source.length && !'|)'.includes(this.source.charAt(this.#at))) this.#element();
      passed ||= this.#inDigits;
      if (this.source[this.#at] !== '|') break;
      this.#at++;
    }
    this.#inDigits = before;
    return passed;
  }

  /** Reads a character, class or group with its quantifier. */
  #element(): void {
    const character = this.source.charAt(this.#at);
    let passed = true;
    if (character === '(') passed = this.#group();
    else if (character === '[') passed = this.#class();
    else if ('.^$'.includes(character)) {
      this.#any ||= this.#inDigits;
      this.#at++;
    } else passed = this.#follows(this.#character());
    if (!this.#isOptional()) this.#inDigits &&= passed;
  }

  /** Lookbehinds and negative lookaheads say nothing of what follows; a positive lookahead says as much as a group. */
  #group(): boolean {
    const opening = /\((?:\?(?:[:=!]|<[=!]))?/y;
    opening.lastIndex = this.#at;
    const kind = opening.exec(this.source)?.[0] ?? '(';
    this.#at += kind.length;
    const before = this.#inDigits;
    if (kind.includes('<') || kind.endsWith('!')) this.#inDigits = false;
    const passed = this.#alternatives() || !this.#inDigits;
    this.#inDigits = before;
    this.#at++;
    return passed;
  }

  #class(): boolean {
    this.#at++;
    let passed = false;
    if (this.source[this.#at] === '^') {
      this.#any ||= this.#inDigits;
      passed = true;
    }
    while (this.source[this.#at] !== ']') {
      const first = this.#character();
      passed = this.#follows(first) || passed;
      if (this.source[this.#at] !== '-' || this.source[this.#at + 1] === ']') continue;
      this.#at++;
      const last = this.#character();
      if (last > HIGHEST_LISTED) this.#any ||= this.#inDigits;
      else for (let unit = first; unit <= last; unit++) passed = this.#follows(unit) || passed;
    }
    this.#at++;
    return passed;
  }

  /** Reads a character, `\d` as a zero. */
  #character(): number {
    const escaped = this.source[this.#at] === '\\';
    if (escaped) this.#at++;
    const character = this.source.charAt(this.#at++);
    if (!escaped || !/[a-z]/i.test(character)) return character.charCodeAt(0);
    if (character === 'n') return 0x0a;
    this.#any ||= this.#inDigits && character !== 'd';
    return 0x30;
  }

  /** Notes a character that may follow the digits; whether it is a digit itself. */
  #follows(unit: number): boolean {
    if (unit >= 0x30 && unit <= 0x39) return true;
    if (this.#inDigits) this.#followers.add(unit);
    return false;
  }

  #isOptional(): boolean {
    const quantifier = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
    quantifier.lastIndex = this.#at;
    const found = quantifier.exec(this.source);
    if (found === null) return false;
    this.#at += found[0].length;
    return /^(?:[?*]|\{0)/.test(found[0]);
  }
}
