import { type Line, lineOf } from '../lines/lines.js';

/** A field at the head of a file: `title: …` between two `---`. */
export interface HeadField {
  readonly key: 'title' | 'subtitle' | 'author' | 'date' | 'other';
  /** The line cut to its value, or whole where the key tells nothing. */
  readonly line: Line;
}

const KEYS: Readonly<Record<string, HeadField['key']>> = {
  title: 'title',
  标题: 'title',
  subtitle: 'subtitle',
  副标题: 'subtitle',
  author: 'author',
  作者: 'author',
  记者: 'author',
  date: 'date',
  日期: 'date',
  时间: 'date',
  发布时间: 'date',
};
const LONGEST = 30;

/** Splits YAML front matter off the lines of a file. */
export function takeFrontMatter(lines: readonly Line[]): { fields: HeadField[]; rest: readonly Line[] } {
  const none = { fields: [], rest: lines };
  if (lines[0]?.text !== '---') return none;
  const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)$/.test(line.text));
  if (end < 2 || end > LONGEST) return none;
  const head = lines.slice(1, end);
  if (!head.every((line) => /^(?:[\w\u4e00-\u9fff-]{1,20}\s*[:：]|-\s)/.test(line.text))) return none;
  return { fields: head.map(fieldOf), rest: lines.slice(end + 1) };
}

function fieldOf(line: Line): HeadField {
  const match = /^([\w\u4e00-\u9fff-]{1,20})\s*[:：]\s*(["']?)/.exec(line.text);
  const key = match === null ? undefined : KEYS[(match[1] ?? '').toLowerCase()];
  if (match === null || key === undefined) return { key: 'other', line };
  const from = match[0].length;
  const to = match[2] !== '' && line.text.endsWith(match[2] ?? '') ? line.text.length - 1 : line.text.length;
  return { key, line: lineOf(line.text.slice(from, to), line.start + from) };
}
