import { readFile } from 'node:fs/promises';
import { InputError } from '../core/errors.js';
import type { Page } from '../core/types.js';
import { DecodeError, decode } from './decode.js';
import { listSources, type ReadReport, reasonOf, type Source } from './sources.js';
import { splitDocument } from './split.js';

export { openingOf } from './assemble.js';
export { listSources, type ReadReport, type Source } from './sources.js';
export { type DocumentHints, splitDocument } from './split.js';

/** How the input is to be read; what is missing or null is found out. */
export interface ReadOptions {
  readonly inputFormat?: string | null;
  readonly encoding?: string | null;
  readonly textField?: string | null;
  readonly titleField?: string | null;
  readonly dateField?: string | null;
  readonly regionField?: string | null;
  readonly idField?: string | null;
  readonly simplify?: boolean;
}

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
    const bytes = source.path === '-' ? await readStandardInput() : await readFile(source.path);
    const { text, doubt } = decode(bytes, options.encoding ?? null);
    if (doubt !== null) report.note(`${source.path}: ${doubt}`);
    const page = splitDocument({ path: source.path, text });
    if (page.articles.length > 0) yield page;
  } catch (error) {
    report.failed(new InputError(source.path, error instanceof DecodeError ? error.message : reasonOf(error)));
  }
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
