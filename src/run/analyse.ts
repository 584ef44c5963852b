import { type ArticleFindings, analysePage, type FinderSet } from '../find/analysis.js';
import { type ReadOptions, type ReadReport, readSource, type Source } from '../read/index.js';

/** Reads the sources and runs the finders over their articles, in the order of the input. */
export async function* analyse(
  sources: readonly Source[],
  reading: ReadOptions,
  finders: FinderSet,
  report: ReadReport,
): AsyncGenerator<ArticleFindings> {
  for (const source of sources) {
    for await (const page of readSource(source, reading, report)) yield* analysePage(page, finders);
  }
}
