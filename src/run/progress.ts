import type { SingleBar } from 'cli-progress';
import { say } from '../core/messages/index.js';
import type { Batch } from './batches.js';

/** A run shorter than this, in milliseconds, shows no bar. */
const PATIENCE = 2000;
const MEGABYTE = 1e6;
const FORMAT = '{bar} {percentage}%  {told}';

/** Where a bar is drawn: a terminal. */
export interface Terminal extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
}

/** How far a run has come, shown as a bar on a terminal once the run has become long; the terminal is as before after `end`. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #bytes: number;
  readonly #files: number;
  readonly #begun = process.uptime();
  readonly #timer: NodeJS.Timeout;
  readonly #restore = (): void => this.end();
  #bar: SingleBar | null = null;
  #bytesDone = 0;
  #filesDone = 0;
  #ended = false;

  constructor(batches: readonly Batch[], terminal: Terminal, patience = PATIENCE) {
    this.#terminal = terminal;
    this.#bytes = batches.reduce((sum, batch) => sum + batch.bytes, 0);
    this.#files = batches.reduce((sum, batch) => sum + filesEndingIn(batch), 0);
    this.#timer = setTimeout(() => void this.#begin(), patience);
    this.#timer.unref();
    process.once('exit', this.#restore);
  }

  /** Tells that a batch is done. */
  advance(batch: Batch): void {
    this.#bytesDone += batch.bytes;
    this.#filesDone += filesEndingIn(batch);
    this.#bar?.update(Math.min(this.#bytesDone, this.#bytes), this.#numbers());
  }

  /** Makes room for a line of text where the bar stands; the bar comes back below it. */
  makeRoom(): void {
    if (this.#bar !== null) this.#terminal.write('\r\u001b[2K');
  }

  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    process.removeListener('exit', this.#restore);
    this.#bar?.stop();
    this.#bar = null;
  }

  async #begin(): Promise<void> {
    const { SingleBar } = await import('cli-progress');
    if (this.#ended) return;
    this.#bar = new SingleBar({
      format: FORMAT,
      stream: this.#terminal,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      barsize: 24,
      hideCursor: true,
      clearOnComplete: true,
      // The signals are handled in one place, where the output is taken back too; `exit` ends the bar.
      gracefulExit: false,
    });
    this.#bar.start(this.#bytes, this.#bytesDone, this.#numbers());
  }

  #numbers(): Record<string, string> {
    const seconds = process.uptime() - this.#begun;
    const rate = this.#bytesDone / MEGABYTE / seconds;
    const left = rate === 0 ? '?' : clock((this.#bytes - this.#bytesDone) / MEGABYTE / rate);
    return {
      told: say('progress', {
        files: say('filesDone', { done: this.#filesDone, count: this.#files }),
        megabytes: `${Math.round(this.#bytesDone / MEGABYTE)}/${Math.round(this.#bytes / MEGABYTE)}`,
        rate: rate.toFixed(1),
        left,
      }),
    };
  }
}

/** A file that was cut counts where it ends. */
function filesEndingIn({ sources }: Batch): number {
  return sources.filter(({ part }) => part === undefined || part.end === null).length;
}

/** A duration as m:ss, or h:mm:ss. */
function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const two = (number: number): string => String(number).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes}:${two(whole % 60)}` : `${hours}:${two(minutes % 60)}:${two(whole % 60)}`;
}
