import { InputError } from '../../core/errors.js';
import { say } from '../../core/messages/index.js';
import type { Page } from '../../core/types.js';
import { DecodeError } from '../files/decode.js';
import type { ReadingOptions, ReadOptions } from '../files/options.js';
import type { ReadReport, Source } from '../files/sources.js';
import { type RecordTally, startTally } from '../files/tally.js';
import type { Line } from '../lines/lines.js';
import { isoDate } from '../pages/date.js';
import { articleOfRecord } from '../split.js';

/** A record of a table or dump, with the line or place that it stands on. */
export interface SourceRecord {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly place: string;
}

/** Names of the fields, in order of preference, where no option names them. */
const TEXT_FIELDS = ['text', 'content', 'body', '正文', '内容'];
const TITLE_FIELDS = ['title', '标题'];
const DATE_FIELDS = ['date', '日期', '发布日期', '发布时间', 'pubdate', 'published'];
const SHOWN_FIELDS = 12;
/** The text field of a dump can hold HTML. */
const TAGS = /<(?:p|br|div|span|section)\b[^<>]{0,500}>/i;

/** A record that has text, which is an article. */
interface TextRecord extends SourceRecord {
  readonly text: string;
  /** The number of the article. */
  readonly index: number;
}

/**
 * One page with one article for each record that has text. The offsets of its findings count within the text field; those in a
 * title from another field stand at its first character.
 */
export async function* pagesOfRecords(
  source: Source,
  records: AsyncIterable<SourceRecord>,
  options: ReadingOptions,
  report: ReadReport,
): AsyncGenerator<Page> {
  const { path, part } = source;
  const tally = part?.tally ?? startTally();
  for await (const { fields, place, text, index } of recordsWithText(source, records, options, tally)) {
    const id = textOf(fieldValue(fields, options.idField ?? null, []));
    const evidence = id === null ? `record at ${place}` : `record ${id} at ${place}`;
    const hints = {
      title: textOf(fieldValue(fields, options.titleField ?? null, TITLE_FIELDS)),
      date: isoDate(textOf(fieldValue(fields, options.dateField ?? null, DATE_FIELDS))),
      region: textOf(fieldValue(fields, options.regionField ?? null, [])),
      simplify: options.simplifier,
    };
    const paragraphs = TAGS.test(text) ? await paragraphsOf(text) : null;
    const article = articleOfRecord({ path, text }, hints, { index, evidence, paragraphs });
    if (article !== null) yield { file: path, articles: [article] };
  }
  const { empty } = tally;
  if (empty > 0 && isLast(source)) {
    report.note(`${path}: ${say('emptyRecords', { count: empty })}`);
  }
}

async function paragraphsOf(text: string): Promise<Line[]> {
  const { isHtmlPage, readHtml, readHtmlFragment } = await import('./html.js');
  return isHtmlPage(text) ? readHtml(text).lines : readHtmlFragment(text);
}

async function* recordsWithText(
  source: Source,
  records: AsyncIterable<SourceRecord>,
  options: ReadOptions,
  tally: RecordTally,
): AsyncGenerator<TextRecord> {
  const named = options.textField ?? null;
  for await (const { fields, place } of records) {
    const field = fieldOf(fields, named, TEXT_FIELDS);
    if (field === null && tally.articles + tally.empty === 0 && isFirst(source)) {
      tally.isRefused = true;
      throw new DecodeError(missingField(fields, named));
    }
    const text = textOf(field === null ? null : fields[field]);
    if (text === null) tally.empty++;
    else yield { fields, place, text, index: ++tally.articles };
  }
}

/** Counts the records of a part without looking into their texts. @throws what reading them throws */
export async function countRecords(
  source: Source,
  records: AsyncIterable<SourceRecord>,
  options: ReadOptions,
  tally: RecordTally,
): Promise<void> {
  const counted = recordsWithText(source, records, options, tally);
  while ((await counted.next()).done !== true);
}

function isFirst({ part }: Source): boolean {
  return part === undefined || part.start === 0;
}

function isLast({ part }: Source): boolean {
  return part === undefined || part.end === null;
}

function fieldValue(fields: SourceRecord['fields'], named: string | null, defaults: readonly string[]): unknown {
  const field = fieldOf(fields, named, defaults);
  return field === null ? null : fields[field];
}

function fieldOf(fields: SourceRecord['fields'], named: string | null, defaults: readonly string[]): string | null {
  if (named !== null) return Object.hasOwn(fields, named) ? named : null;
  const names = new Map(Object.keys(fields).map((name) => [name.trim().toLowerCase(), name]));
  for (const name of defaults) {
    const field = names.get(name);
    if (field !== undefined) return field;
  }
  return null;
}

function missingField(fields: SourceRecord['fields'], named: string | null): string {
  const present = Object.keys(fields);
  const names = `${present.slice(0, SHOWN_FIELDS).join(', ')}${present.length > SHOWN_FIELDS ? ' …' : ''}`;
  if (named !== null) return say('noNamedField', { field: named, names });
  return say('noTextField', { known: TEXT_FIELDS.join(', '), names });
}

/** Whether a field of this name holds the text where no option names another. */
export function isTextField(name: string): boolean {
  return TEXT_FIELDS.includes(name.trim().toLowerCase());
}

function textOf(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' ? null : value;
}

/** The values of a JSON text: of an array, the one object where it has a text field, else of the first array of objects in it. */
export function* recordsOfJson(text: string, options: ReadOptions): Generator<SourceRecord> {
  const value = parse(text);
  const list = Array.isArray(value) ? value : isObject(value) ? recordsIn(value, options) : null;
  if (list === null) throw new DecodeError(say('noJsonRecords'));
  for (const [at, fields] of list.entries()) if (isObject(fields)) yield { fields, place: `item ${at + 1}` };
}

/** A record may hold lists too, of pictures or keywords: `{"text": …, "pictures": [{…}]}`. */
function recordsIn(value: SourceRecord['fields'], { textField }: ReadOptions): readonly unknown[] {
  const isRecord = typeof fieldValue(value, textField ?? null, TEXT_FIELDS) === 'string';
  return isRecord ? [value] : (Object.values(value).find(isList) ?? [value]);
}

const MOST_BAD_LINES = 20;

/** The records of newline-delimited JSON; a bad line is reported with its number, and the rest goes on. */
export async function* recordsOfLines(
  source: Source,
  lines: AsyncIterable<{ line: string; number: number }>,
  report: ReadReport,
): AsyncGenerator<SourceRecord> {
  const { path, part } = source;
  const tally = part?.tally ?? startTally();
  for await (const { line, number } of lines) {
    tally.lines = number;
    if (line.trim() === '') continue;
    const fields = tryParse(line);
    if (isObject(fields)) yield { fields, place: `line ${number}` };
    else if (++tally.bad <= MOST_BAD_LINES) report.failed(new InputError(path, say('badLine', { line: number })));
  }
  if (tally.bad > MOST_BAD_LINES && isLast(source))
    report.failed(new InputError(path, say('badLines', { count: tally.bad - MOST_BAD_LINES })));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DecodeError(say('notJson', { reason: (error as Error).message }));
  }
}

function tryParse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.some(isObject);
}
