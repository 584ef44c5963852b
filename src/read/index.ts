import { InputError, reasonOf } from '../core/errors.js';
import { say } from '../core/messages/index.js';
import type { Page } from '../core/types.js';
import { allBytes } from './files/bytes.js';
import { DecodeError } from './files/decode.js';
import { formatToRead } from './files/formats.js';
import type { ReadOptions } from './files/options.js';
import { listSources, type ReadReport, type Source } from './files/sources.js';
import { readerOf } from './readers.js';

export { openingOf } from './articles/assemble.js';
export type { ReadOptions } from './files/options.js';
export { cutToParts, PART_BYTES } from './files/parts.js';
export { listSources, type ReadReport, type Source } from './files/sources.js';
export { addTallies, type RecordTally, startTally } from './files/tally.js';
export { tallyOf } from './readers.js';
export { splitDocument } from './split.js';

/** The pages of the files and directories, in order. Bad input is reported, and the rest goes on. */
export async function* readPages(
  paths: readonly string[],
  options: ReadOptions,
  report: ReadReport,
): AsyncGenerator<Page> {
  for (const source of await listSources(paths, report)) yield* readSource(source, options, report);
}

/** The pages of one file: one for a document, one for each record of a table or dump. */
export async function* readSource(source: Source, options: ReadOptions, report: ReadReport): AsyncGenerator<Page> {
  try {
    const simplifier = options.simplify === true ? (await import('./articles/simplify.js')).simplify : null;
    for await (const page of readerOf(source, options)(source, { ...options, simplifier }, report)) {
      if (page.articles.length > 0) yield page;
    }
  } catch (error) {
    const reason = error instanceof DecodeError ? error.message : reasonOf(error);
    report.failed(new InputError(source.path, `${reason}${placeOf(source)}`));
  }
}

/** Formats whose records are analysed while the rest is still to come. */
const STREAMED: ReadonlySet<string | null> = new Set(['jsonl', 'csv', 'tsv']);

/** The sources, with the bytes of a document on standard input, which workers cannot reach. A failure is reported, and its source left out. */
export async function takeStandardInput(
  sources: readonly Source[],
  options: ReadOptions,
  report: ReadReport,
): Promise<Source[]> {
  const taken: Source[] = [];
  for (const source of sources) {
    const isStream = STREAMED.has(formatToRead(source.format, options.inputFormat ?? null));
    if (source.path !== '-' || isStream) taken.push(source);
    else {
      try {
        taken.push({ ...source, content: await allBytes(source) });
      } catch (error) {
        report.failed(new InputError(source.path, error instanceof DecodeError ? error.message : reasonOf(error)));
      }
    }
  }
  return taken;
}

/** Where in a file that was cut something went wrong: the other parts are read. */
export function placeOf({ part }: Source): string {
  if (part === undefined || part.tally.isRefused) return '';
  return part.end === null
    ? say('lostRest', { start: part.start })
    : say('lostPart', { start: part.start, end: part.end });
}
