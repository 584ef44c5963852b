import type { Cell } from '../write/index.js';
import type { OutputFlags } from './options.js';
import { writeRows, writeText } from './output.js';
import type { CellFold, PageFold } from './plan.js';
import type { Reporter } from './reporter.js';

/**
 * Writes what a fold becomes: a page, or rows and what there is to say about them.
 * @param fill adds up what the fold is to hold; called once it is certain that the result can be written
 * @returns whether there is anything in it
 */
export async function writeResult(
  fold: CellFold | PageFold,
  fill: () => Promise<void>,
  flags: OutputFlags,
  reporter: Reporter,
): Promise<boolean> {
  if ('page' in fold) {
    const page = async (): Promise<string> => {
      await fill();
      return fold.page();
    };
    await writeText(page, flags);
    return true;
  }
  const hasRows = await writeRows(filledRows(fold, fill), fold.columns, flags);
  for (const note of fold.notes()) reporter.note(note);
  return hasRows;
}

async function* filledRows(fold: CellFold, fill: () => Promise<void>): AsyncGenerator<readonly Cell[]> {
  await fill();
  yield* fold.rows();
}
