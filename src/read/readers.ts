import type { Page } from '../core/types.js';
import { allBytes, bytesOf } from './bytes.js';
import { isoDate } from './date.js';
import { DecodeError, decode } from './decode.js';
import { type Format, formatOfExtension, READABLE_EXTENSIONS } from './formats.js';
import type { ReadOptions } from './options.js';
import { pagesOfRecords, recordsOfJson, recordsOfLines } from './records.js';
import type { ReadReport, Source } from './sources.js';
import { splitDocument, splitParagraphs } from './split.js';
import { decodeChunks, numberedLines } from './stream.js';

/** Reads one file to its pages. @throws DecodeError, and the errors of the file system */
export type Reader = (source: Source, options: ReadOptions, report: ReadReport) => AsyncIterable<Page>;

/** A format: one line here, and one in formats.ts. Parsers are loaded when the first file of their format is read. */
const READERS: Readonly<Record<Format, Reader>> = {
  txt: readText,
  md: readText,
  html: readHtmlFile,
  json: readJson,
  jsonl: readLines,
  csv: readTable,
  tsv: readTable,
  docx: readWord,
  pdf: readPdf,
};

/** The reader for the format that the options name, or the extension tells; text for any other. */
export function readerOf(source: Source, options: ReadOptions): Reader {
  const named = options.inputFormat ?? null;
  if (named === null) return READERS[source.format ?? 'txt'];
  const format = formatOfExtension(named);
  if (format === null) throw new DecodeError(`unknown input format "${named}" (${READABLE_EXTENSIONS.join(', ')})`);
  return READERS[format];
}

function decodedText(source: Source, options: ReadOptions, report: ReadReport, bytes: Uint8Array): string {
  const { text, doubt } = decode(bytes, options.encoding ?? null);
  if (doubt !== null) report.note(`${source.path}: ${doubt}`);
  return text;
}

/** By the charset that the page names, if its bytes are of it; else as any text. */
function decodedHtml(
  source: Source,
  options: ReadOptions,
  report: ReadReport,
  bytes: Uint8Array,
  charset: string | null,
): string {
  if ((options.encoding ?? null) !== null || charset === null) return decodedText(source, options, report, bytes);
  try {
    return decode(bytes, charset).text;
  } catch (error) {
    report.note(`${source.path}: names its charset as ${charset}, but is ${(error as Error).message}`);
    return decodedText(source, options, report, bytes);
  }
}

async function* readText(source: Source, options: ReadOptions, report: ReadReport): AsyncGenerator<Page> {
  const text = decodedText(source, options, report, await allBytes(source));
  yield splitDocument({ path: source.path, text });
}

async function* readHtmlFile(source: Source, options: ReadOptions, report: ReadReport): AsyncGenerator<Page> {
  const bytes = await allBytes(source);
  const { charsetOf, readHtml } = await import('./html.js');
  const text = decodedHtml(source, options, report, bytes, charsetOf(bytes));
  const { lines, author, date } = readHtml(text);
  yield splitParagraphs({ path: source.path, text }, lines, { author, date: isoDate(date) });
}

async function* readJson(source: Source, options: ReadOptions, report: ReadReport): AsyncGenerator<Page> {
  const text = decodedText(source, options, report, await allBytes(source));
  if (text.trim() === '') return;
  const isLines = /^\s*\{[^\n]*\}\s*\n\s*\{/.test(text);
  const lines = isLines ? numberedLines(chunk(text)) : null;
  const records = lines === null ? items(recordsOfJson(text)) : recordsOfLines(source.path, lines, report);
  yield* pagesOfRecords(source.path, records, options, report);
}

async function* readLines(source: Source, options: ReadOptions, report: ReadReport): AsyncGenerator<Page> {
  const texts = decodeChunks(bytesOf(source), options.encoding ?? null, (doubt) =>
    report.note(`${source.path}: ${doubt}`),
  );
  yield* pagesOfRecords(source.path, recordsOfLines(source.path, numberedLines(texts), report), options, report);
}

async function* readTable(source: Source, options: ReadOptions, report: ReadReport): AsyncGenerator<Page> {
  const { recordsOfTable } = await import('./csv.js');
  const texts = decodeChunks(bytesOf(source), options.encoding ?? null, (doubt) =>
    report.note(`${source.path}: ${doubt}`),
  );
  const isTabbed = source.format === 'tsv' || options.inputFormat === 'tsv';
  yield* pagesOfRecords(source.path, recordsOfTable(texts, isTabbed ? '\t' : null), options, report);
}

async function* readWord(source: Source): AsyncGenerator<Page> {
  const { readDocx } = await import('./docx.js');
  const { text, lines } = readDocx(await allBytes(source));
  yield splitParagraphs({ path: source.path, text }, lines, {});
}

async function* readPdf(source: Source): AsyncGenerator<Page> {
  const { textOfPdf } = await import('./pdf.js');
  yield splitDocument({ path: source.path, text: await textOfPdf(await allBytes(source)) });
}

async function* chunk(text: string): AsyncGenerator<string> {
  yield text;
}

async function* items<Item>(list: Iterable<Item>): AsyncGenerator<Item> {
  yield* list;
}
