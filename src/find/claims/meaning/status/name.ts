/** Longest name in quotes, to either side of a word of it. */
const LONGEST = 16;
const NUMERAL = /[\d百千万亿]/;

/**
 * Whether what stands at `at` is part of a name: of a quote without a number, which is closed between `start` and `end`
 * (“圆梦未来”项目已资助36名学生).
 */
export function isInName(text: string, at: number, start: number, end: number): boolean {
  const around = text.slice(Math.max(start, at - LONGEST), Math.min(end, at + LONGEST));
  const before = Math.min(at - start, LONGEST);
  const open = before === 0 ? -1 : around.lastIndexOf('“', before - 1);
  if (open === -1 || around.slice(open, before).includes('”')) return false;
  const close = around.indexOf('”', before);
  return close !== -1 && !NUMERAL.test(around.slice(open, close));
}
