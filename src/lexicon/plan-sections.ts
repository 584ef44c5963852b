import { UnitSet } from '../text/unit-set.js';
import { type ClassedWord, wordsByClass } from './classes.js';
import { readLexicon } from './readers.js';

const TABLE = 'plan-sections.tsv';
const CLASSES = ['year', 'time', 'aim', 'heading', 'whose', 'urge', 'task', 'account'] as const;
type PlanSectionClass = (typeof CLASSES)[number];

/** How the parts of an article open that tell of a plan, and of what was done: see the comment of `data/plan-sections.tsv`. */
export interface PlanSections {
  /** A heading that opens a plan: 2025年工作安排, 今年重点工作, 下一步打算. */
  readonly heading: RegExp;
  /** The sentence of a report that opens its plan: 今年,我们要, 做好今年工作的总体要求是, 今年经济社会发展主要预期目标是. */
  readonly opening: RegExp;
  /** A passage that opens the account of what was done. */
  readonly account: RegExp;
  /** Each heading of a plan has one of these. */
  readonly headingSigns: UnitSet;
  /** Each other passage that opens a plan has one of these. */
  readonly openingSigns: UnitSet;
}

const YEAR = '20\\d\\d年';

export function planSections(rows: readonly ClassedWord[]): PlanSections {
  const words = wordsByClass(TABLE, CLASSES, rows);
  const any = (...classes: readonly PlanSectionClass[]): string => classes.flatMap((name) => words[name]).join('|');
  const lasts = (words: readonly string[]): UnitSet =>
    new UnitSet([...words, YEAR].map((word) => word.at(-1)).join(''));
  return {
    heading: new RegExp(
      `(?:${any('year', 'time')}|${YEAR})(?!以来).{0,16}(?:${any('aim')})|^.{0,6}(?:${any('heading')})`,
    ),
    opening: new RegExp(
      `^.{0,12}?(?:做好)?(?:${any('year')}|${YEAR})(?:是[^。]{0,40}之年[。,])?,?(?:${any('whose')})*(?:${any('urge')})+(?:${any('task')})`,
    ),
    account: new RegExp(any('account')),
    headingSigns: lasts([...words.year, ...words.time, ...words.heading]),
    openingSigns: lasts(words.year),
  };
}

export function loadPlanSections(): PlanSections {
  return planSections(readLexicon(TABLE, ['word', 'class'], ['word', 'class']));
}
