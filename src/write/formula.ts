/**
 * A spreadsheet runs a cell that begins with one of these as a formula (OWASP, "CSV Injection"): `=1+1`, `@SUM(…)`,
 * `-2+3`, `+86…`. An apostrophe before it says: text. Only for text; a number keeps its minus sign.
 */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}
