import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Source } from '../read/index.js';
import { fileSink } from '../write/index.js';
import type { Flags } from './command.js';
import { analysisFlags, lexiconHash, outputFlags } from './provenance.js';
import { packageVersion } from './version.js';

interface HashedFile {
  readonly path: string;
  readonly sha256: string | null;
}

/** What a paper's appendix needs to say how a table came about. */
interface Stamp {
  readonly version: string;
  readonly command: string;
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  /** How it was written; the configuration's part is in it, as in the options. */
  readonly output_options: Readonly<Record<string, unknown>>;
  readonly config: HashedFile | null;
  readonly lexicons_sha256: string;
  readonly inputs: readonly HashedFile[];
  readonly output: HashedFile;
}

/** Writes `FILE.stamp.json` beside the output. */
export async function writeStamp(
  command: string,
  operands: readonly string[],
  flags: Flags,
  sources: readonly Source[],
): Promise<void> {
  const output = flags.output ?? '';
  const inputs: HashedFile[] = [];
  for (const { path } of sources) inputs.push({ path, sha256: path === '-' ? null : await fileHash(path) });
  const stamp: Stamp = {
    version: packageVersion(),
    command,
    operands,
    options: analysisFlags(flags),
    output_options: outputFlags(flags),
    config: flags.config ? { path: flags.config, sha256: await fileHash(flags.config) } : null,
    lexicons_sha256: lexiconHash(flags),
    inputs,
    output: { path: output, sha256: await fileHash(output) },
  };
  const sink = await fileSink(`${output}.stamp.json`);
  await sink.write(`${JSON.stringify(stamp, null, 2)}\n`);
  await sink.close();
}

/** SHA-256 of a file; null where it cannot be read (which the run has already reported). */
async function fileHash(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch {
    return null;
  }
  return hash.digest('hex');
}
