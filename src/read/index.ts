import { InputError } from '../core/errors.js';
import type { Page } from '../core/types.js';
import { DecodeError } from './decode.js';
import type { ReadOptions } from './options.js';
import { readerOf } from './readers.js';
import { listSources, type ReadReport, reasonOf, type Source } from './sources.js';

export { openingOf } from './assemble.js';
export { READABLE_EXTENSIONS } from './formats.js';
export type { ReadOptions } from './options.js';
export { listSources, type ReadReport, type Source } from './sources.js';
export { type DocumentHints, splitDocument } from './split.js';

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
    const shown = options.simplify === true ? (await import('./simplify.js')).simplifyPage : (page: Page) => page;
    for await (const page of readerOf(source, options)(source, options, report)) {
      if (page.articles.length > 0) yield shown(page);
    }
  } catch (error) {
    report.failed(new InputError(source.path, error instanceof DecodeError ? error.message : reasonOf(error)));
  }
}
