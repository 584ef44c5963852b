import { type ArticleFindings, analysePage, type FinderSet } from '../find/analysis.js';
import { type ReadOptions, type ReadReport, readPages } from '../read/index.js';

/** Reads the paths and runs the finders over their articles, in the order of the input. */
export async function* analyse(
  paths: readonly string[],
  reading: ReadOptions,
  finders: FinderSet,
  report: ReadReport,
): AsyncGenerator<ArticleFindings> {
  for await (const page of readPages(paths, reading, report)) yield* analysePage(page, finders);
}
