import { fstatSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { InputError } from '../core/errors.js';
import { say } from '../core/messages/index.js';
import type { ReadReport } from '../read/index.js';
import type { Progress } from '../run/progress.js';

/** Notes and failures on the way: they go to standard error, a line each, and decide the exit code. */
export class Reporter implements ReadReport {
  /** Inputs that could not be read. */
  failures = 0;
  /** Articles that were read. */
  articles = 0;
  /** What is drawn on the terminal that the lines go to. */
  progress: Progress | null = null;
  readonly #quiet: boolean;

  constructor(quiet: boolean) {
    this.#quiet = quiet;
  }

  failed(error: InputError): void {
    this.failures++;
    this.#tell(error.message);
  }

  note(message: string): void {
    if (!this.#quiet) this.#tell(message);
  }

  #tell(message: string): void {
    this.progress?.makeRoom();
    process.stderr.write(`gov-digest: ${visible(message)}\n`);
  }
}

/** Control characters of a path or a text never reach a terminal. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** The sample corpus that ships with the package. */
function samplesPath(): string {
  return fileURLToPath(new URL('../../seeds', import.meta.url));
}

/** The paths to read: those given, else standard input where it is a pipe or a file, else the sample corpus. */
export function inputPaths(paths: readonly string[], reporter: Reporter): readonly string[] {
  if (paths.length > 0) return paths;
  if (inputIsRedirected()) return ['-'];
  reporter.note(say('samplesRead'));
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
