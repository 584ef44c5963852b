import type { Reporter } from './environment.js';
import type { OutputFlags } from './options.js';
import { writeRows, writeText } from './output.js';
import type { CellFold, PageFold } from './plan.js';

/** Writes what a fold has become: a page, or rows and what there is to say about them. */
export async function writeResult(fold: CellFold | PageFold, flags: OutputFlags, reporter: Reporter): Promise<void> {
  if ('page' in fold) {
    await writeText(await fold.page(), flags);
    return;
  }
  await writeRows(fold.rows(), fold.columns, flags);
  for (const note of fold.notes()) reporter.note(note);
}
