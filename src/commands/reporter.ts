import type { InputError } from '../core/errors.js';
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
    process.stderr.write(`gov-digest: ${withoutControls(message)}\n`);
  }
}

/** Control characters of a path or a text never reach a terminal: `\u{1b}` stands for them. */
export function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
