import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { Mention } from './mentions.js';

const LONGEST_OFFICE = 4;

/** Whether a stem is someone's given name: 村民王海南, (李青海 摄); not 于海南举办, as 于 is left out of the surnames. */
export function isPerson(text: string, { form, start, end, passage }: Mention, { persons }: Gazetteer): boolean {
  const surname = start - 1;
  if (form !== 'stem' || surname < passage.start || !persons.surnames.has(text.charAt(surname))) return false;
  const before = /[ :]/.test(text.charAt(surname - 1)) ? surname - 1 : surname;
  if (persons.offices.longestEndingAt(text, before, LONGEST_OFFICE) !== null) return true;
  const free = surname === passage.start || !/[\u4e00-\u9fff]/.test(text.charAt(surname - 1));
  if (!free) return false;
  const closed = end === passage.end || /\s/.test(text.charAt(end));
  return closed || passage.role === 'byline' || persons.after.longestAt(text, end) !== null;
}
