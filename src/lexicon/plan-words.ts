import { ClassedWords } from './classed-words.js';
import type { ClassedWord } from './classes.js';
import { readLexicon } from './readers.js';

/** What a word beside 计划, 将 or 要 tells of it, a bit for each: see the comment of `data/plan-words.tsv`. */
export const GOVERNS = 1;
export const KIND = 2;
export const HABIT = 4;
export const MAKES = 8;
export const LEADS = 16;
export const OPENS = 32;

const TABLE = 'plan-words.tsv';

const CLASSES: Readonly<Record<string, number>> = {
  governs: GOVERNS,
  kind: KIND,
  habit: HABIT,
  makes: MAKES,
  leads: LEADS,
  opens: OPENS,
};

/** The words beside 计划, 将 and 要 by which it is told whether they tell of a plan, of rows of `data/plan-words.tsv`. */
export function planWords(rows: readonly ClassedWord[]): ClassedWords {
  return new ClassedWords(TABLE, rows, CLASSES);
}

export function loadPlanWords(): ClassedWords {
  return planWords(readLexicon(TABLE, ['word', 'class'], ['word', 'class']));
}
