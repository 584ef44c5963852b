import { fstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../core/errors.js';
import { say } from '../core/messages/index.js';
import type { ReadReport, Source } from '../read/index.js';
import type { Flags } from './command.js';

/** The sample corpus that ships with the package. */
function samplesPath(): string {
  return fileURLToPath(new URL('../../seeds', import.meta.url));
}

/** The paths to read: those given, else standard input where it is a pipe or a file, else the sample corpus. */
export function inputPaths(paths: readonly string[], report: ReadReport): readonly string[] {
  if (paths.length > 0) return paths;
  if (inputIsRedirected()) return ['-'];
  report.note(say('samplesRead'));
  return [samplesPath()];
}

/** Whether standard input is a pipe or a file. */
export function inputIsRedirected(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isFile() || input.isSocket();
  } catch {
    return false;
  }
}

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
