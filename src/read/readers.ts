import { say } from '../core/messages/index.js';
import type { Page } from '../core/types.js';
import { allBytes, bytesOf, withBytes } from './files/bytes.js';
import { DecodeError, decode } from './files/decode.js';
import { type Format, formatToRead, READABLE_EXTENSIONS } from './files/formats.js';
import type { ReadingOptions, ReadOptions } from './files/options.js';
import type { ReadReport, Source } from './files/sources.js';
import { decodeChunks, numberedLines } from './files/stream.js';
import { type RecordTally, startTally } from './files/tally.js';
import { countRecords, pagesOfRecords, recordsOfJson, recordsOfLines, type SourceRecord } from './formats/records.js';
import { recordFormatOf } from './formats/unnamed.js';
import { isoDate } from './pages/date.js';
import { splitDocument, splitParagraphs } from './split.js';

/** Reads one file to its pages. @throws DecodeError, and the errors of the file system */
export type Reader = (source: Source, options: ReadingOptions, report: ReadReport) => AsyncIterable<Page>;

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
  const format = formatToRead(source.format, options.inputFormat ?? null);
  if (format !== null) return READERS[format];
  throw new DecodeError(
    say('unknownInputFormat', { format: options.inputFormat ?? '', known: READABLE_EXTENSIONS.join(', ') }),
  );
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
    report.note(`${source.path}: ${say('wrongCharset', { charset, reason: (error as Error).message })}`);
    return decodedText(source, options, report, bytes);
  }
}

async function* readText(source: Source, options: ReadingOptions, report: ReadReport): AsyncGenerator<Page> {
  const text = await withBytes(source, (bytes) => decodedText(source, options, report, bytes));
  const format = source.format === null && (options.inputFormat ?? null) === null ? recordFormatOf(text) : null;
  if (format !== null) report.note(`${source.path}: ${say('looksLikeRecords', { format })}`);
  yield splitDocument({ path: source.path, text }, { simplify: options.simplifier });
}

async function* readHtmlFile(source: Source, options: ReadingOptions, report: ReadReport): AsyncGenerator<Page> {
  const { charsetOf, readHtml } = await import('./formats/html.js');
  const text = await withBytes(source, (bytes) => decodedHtml(source, options, report, bytes, charsetOf(bytes)));
  const { lines, author, date } = readHtml(text);
  yield splitParagraphs({ path: source.path, text }, lines, {
    author,
    date: isoDate(date),
    simplify: options.simplifier,
  });
}

async function* readJson(source: Source, options: ReadingOptions, report: ReadReport): AsyncGenerator<Page> {
  const text = await withBytes(source, (bytes) => decodedText(source, options, report, bytes));
  if (text.trim() === '') return;
  const isLines = /^\s*\{[^\n]*\}\s*\n\s*\{/.test(text);
  const lines = isLines ? numberedLines(chunk(text)) : null;
  const records = lines === null ? items(recordsOfJson(text, options)) : recordsOfLines(source, lines, report);
  yield* pagesOfRecords(source, records, options, report);
}

async function* readLines(source: Source, options: ReadingOptions, report: ReadReport): AsyncGenerator<Page> {
  if (source.part?.tally.isRefused) return;
  yield* pagesOfRecords(source, jsonLines(source, options, report), options, report);
}

function jsonLines(source: Source, options: ReadOptions, report: ReadReport): AsyncIterable<SourceRecord> {
  const { path, part } = source;
  const encoding = part?.encoding ?? options.encoding ?? null;
  const isGuess = (options.encoding ?? null) === null && part?.start === 0 && part.encoding === 'gb18030';
  if (isGuess) report.note(`${path}: ${say('readAsGb18030')}`);
  const texts = decodeChunks(bytesOf(source), encoding, (doubt) => report.note(`${path}: ${doubt}`));
  const records = recordsOfLines(source, numberedLines(texts, part?.tally.lines), report);
  return part === undefined ? records : countingLost(source, part.tally, records);
}

/** The lines of a part that could not be decoded are counted as bytes, so that those of the next part keep their numbers. */
async function* countingLost(
  source: Source,
  tally: RecordTally,
  records: AsyncIterable<SourceRecord>,
): AsyncGenerator<SourceRecord> {
  const before = tally.lines;
  try {
    yield* records;
  } catch (error) {
    tally.lines = before;
    for await (const chunk of bytesOf(source)) for (const byte of chunk) if (byte === LINE_FEED) tally.lines++;
    throw error;
  }
}

const LINE_FEED = 0x0a;
const NO_REPORT: ReadReport = { failed: () => undefined, note: () => undefined };

/** What a part of a file holds, found by parsing alone: the next part's articles count on from there. */
export async function tallyOf(source: Source, options: ReadOptions): Promise<RecordTally> {
  const tally = startTally();
  if (source.part === undefined) return tally;
  const counted = { ...source, part: { ...source.part, tally } };
  // Who reads the part will tell what is wrong with it.
  await countRecords(counted, jsonLines(counted, options, NO_REPORT), options, tally).catch(() => undefined);
  return tally;
}

async function* readTable(source: Source, options: ReadingOptions, report: ReadReport): AsyncGenerator<Page> {
  const { recordsOfTable } = await import('./formats/csv.js');
  const texts = decodeChunks(bytesOf(source), options.encoding ?? null, (doubt) =>
    report.note(`${source.path}: ${doubt}`),
  );
  const isTabbed = source.format === 'tsv' || options.inputFormat === 'tsv';
  yield* pagesOfRecords(source, recordsOfTable(texts, isTabbed ? '\t' : null), options, report);
}

async function* readWord(source: Source, { simplifier: simplify }: ReadingOptions): AsyncGenerator<Page> {
  const { readDocx } = await import('./formats/docx.js');
  const { text, lines } = await withBytes(source, readDocx);
  yield splitParagraphs({ path: source.path, text }, lines, { simplify });
}

async function* readPdf(source: Source, { simplifier: simplify }: ReadingOptions): AsyncGenerator<Page> {
  const { textOfPdf } = await import('./formats/pdf.js');
  yield splitDocument({ path: source.path, text: await textOfPdf(await allBytes(source)) }, { simplify });
}

async function* chunk(text: string): AsyncGenerator<string> {
  yield text;
}

async function* items<Item>(list: Iterable<Item>): AsyncGenerator<Item> {
  yield* list;
}
