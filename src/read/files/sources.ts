import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError, reasonOf } from '../../core/errors.js';
import { say } from '../../core/messages/index.js';
import { type Format, formatOfName } from './formats.js';
import type { FilePart } from './parts.js';

/** A file to be read; plain data, so that it can be handed to a worker. */
export interface Source {
  /** As given, or the given directory joined with the rest; `-` for standard input. */
  readonly path: string;
  /** By the extension; null where that is unknown or missing. */
  readonly format: Format | null;
  readonly gzipped: boolean;
  /** The part of the file that is meant; missing for the whole file. */
  readonly part?: FilePart;
  /** The bytes, where they have been read already. */
  readonly content?: Uint8Array;
}

/** What reading tells besides articles. */
export interface ReadReport {
  /** Some input could not be read; the rest goes on. */
  failed(error: InputError): void;
  note(message: string): void;
}

/**
 * The files that the paths name, in the order of the paths; those of a directory recursively, in code point order of their paths,
 * without hidden files, `node_modules` and files of other formats (counted in one note). A file that several paths lead to
 * (`corpus corpus/2023`) stands where the first of them has it: twice, it would double every figure.
 */
export async function listSources(paths: readonly string[], report: ReadReport): Promise<Source[]> {
  const sources: Source[] = [];
  let skipped = 0;
  for (const path of paths) {
    if (path === '-') {
      sources.push({ path, format: null, gzipped: false });
      continue;
    }
    const status = statusOf(path, report);
    if (status === null) continue;
    if (!status.isDirectory()) {
      if (isReadable(path, status, report)) sources.push({ path, ...formatOfName(path) });
      continue;
    }
    const files: string[] = [];
    walk(path.length > 1 ? path.replace(/\/+$/, '') : path, [], files, report);
    files.sort(byCodePoints);
    for (const file of files) {
      const name = formatOfName(file);
      if (name.format === null) skipped++;
      else sources.push({ path: file, ...name });
    }
  }
  if (skipped > 0) report.note(say('skippedFiles', { count: skipped }));
  return paths.length > 1 ? withoutRepeated(sources, report) : sources;
}

function withoutRepeated(sources: readonly Source[], report: ReadReport): Source[] {
  const files = new Map<string, Source>();
  for (const source of sources) {
    const place = source.path === '-' ? '-' : resolve(source.path);
    if (!files.has(place)) files.set(place, source);
  }
  if (files.size < sources.length) report.note(say('namedTwice', { count: sources.length - files.size }));
  return [...files.values()];
}

function walk(directory: string, above: readonly string[], files: string[], report: ReadReport): void {
  let names: string[];
  let real: string;
  try {
    real = realpathSync.native(directory);
    names = readdirSync(directory);
  } catch (error) {
    report.failed(new InputError(directory, reasonOf(error)));
    return;
  }
  if (above.includes(real)) {
    report.failed(new InputError(directory, say('linkToAbove')));
    return;
  }
  for (const name of names) {
    // ~$报告.docx is what Word keeps beside a document that is open.
    if (name.startsWith('.') || name.startsWith('~$') || name === 'node_modules') continue;
    const path = directory.endsWith('/') ? `${directory}${name}` : `${directory}/${name}`;
    const status = statusOf(path, report);
    if (status === null) continue;
    if (status.isDirectory()) walk(path, [...above, real], files, report);
    else if (formatOfName(path).format === null || isReadable(path, status, report)) files.push(path);
  }
}

function statusOf(path: string, report: ReadReport): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    report.failed(new InputError(path, reasonOf(error)));
    return null;
  }
}

/** Opening a named pipe that nobody writes to would wait for ever; `/dev/fd/63` and the like are open already. */
function isReadable(path: string, status: Stats, report: ReadReport): boolean {
  if (status.isFile() || path === '/dev/null') return true;
  if (/^(?:\/dev\/fd\/|\/proc\/self\/fd\/|\/dev\/stdin$)/.test(path)) return true;
  const kind = say(status.isFIFO() ? 'namedPipe' : 'notRegular');
  report.failed(new InputError(path, kind));
  return false;
}

/** Strings compare by UTF-16 units, which is another order only where surrogates stand. */
function byCodePoints(a: string, b: string): number {
  if (SURROGATE.test(a) || SURROGATE.test(b)) return Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
  return a < b ? -1 : a > b ? 1 : 0;
}

const SURROGATE = /[\ud800-\udfff]/;
