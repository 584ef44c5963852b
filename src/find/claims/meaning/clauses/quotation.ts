/** The closing mark of each opening one, as UTF-16 units. */
const CLOSERS = new Uint16Array(0x10000);
for (const pair of ['“”', '‘’', '《》', '()', '「」', '『』']) CLOSERS[pair.charCodeAt(0)] = pair.charCodeAt(1);

/**
 * The end of the quotation that opens at `at`, or -1 where it does not close before `to`; one in the same marks may stand inside:
 * “今年设立“红黑榜”38处。”
 */
export function closingOf(units: Uint16Array, at: number, to: number): number {
  const opener = units[at] as number;
  const closer = CLOSERS[opener] as number;
  if (closer === 0) return -1;
  let open = 1;
  for (let close = at + 1; close < to; close++) {
    if (units[close] === opener) open++;
    else if (units[close] === closer && --open === 0) return close + 1;
  }
  return -1;
}

const OPEN = '('.charCodeAt(0);
const CLOSED = ')'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
const LONGEST_BRACKET = 120;

/** Where the bracket opens that closes directly before `at`, a comma between or none, or -1 where none does. */
export function bracketBefore(text: string, at: number): number {
  const closed = text.charCodeAt(at - 1) === COMMA ? at - 2 : at - 1;
  if (text.charCodeAt(closed) !== CLOSED) return -1;
  for (let open = closed - 1; open >= closed - LONGEST_BRACKET; open--) {
    if (text.charCodeAt(open) === OPEN) return open;
  }
  return -1;
}
