import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
export const PROGRAM = `${ROOT}/bin/gov-digest.js`;

/** Runs the command line as its users do, with `input` on standard input; without it, standard input is no file and no pipe. */
export function run(
  args: readonly string[],
  { cwd = ROOT, input }: { cwd?: string; input?: string | Buffer } = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, NO_COLOR: undefined, COLUMNS: undefined },
    ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input }),
  });
}

/** The rows of an NDJSON output. */
export function rowsOf(ndjson: string): Record<string, unknown>[] {
  return ndjson
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}
