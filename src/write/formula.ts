/**
 * A spreadsheet runs a cell that begins with one of these as a formula (OWASP, "CSV Injection"): `=1+1`, `@SUM(…)`,
 * `-2+3`, `+86…`. An apostrophe before it says: text. Only for text; a number keeps its minus sign, and a lone sign, as the `-` of
 * standard input in the column `file`, is no formula.
 */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]./su.test(text) ? `'${text}` : text;
}
