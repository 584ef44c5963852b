import { resolve } from 'node:path';
import { UsageError } from '../core/errors.js';
import { say } from '../core/messages/index.js';
import type { ReadReport, Source } from '../read/index.js';
import type { Flags } from './command.js';

/**
 * The sources without the file that the result goes to and its stamp, which an earlier run left in a folder that is read
 * (`-o claims.csv .`): a table with a column `text` would be taken for articles.
 * @param paths as they were given
 * @throws UsageError where one of them is that file
 */
export function withoutOutput(
  sources: readonly Source[],
  paths: readonly string[],
  { output }: Flags,
  report: ReadReport,
): readonly Source[] {
  if (output === undefined) return sources;
  const own = [output, `${output}.stamp.json`].map((path) => resolve(path));
  const isOwn = (path: string): boolean => path !== '-' && own.includes(resolve(path));
  const named = paths.find(isOwn);
  if (named !== undefined) throw new UsageError(say('outputIsInput', { path: named }));
  const others = sources.filter(({ path }) => !isOwn(path));
  if (others.length < sources.length) report.note(say('outputNotRead', { path: output }));
  return others;
}
