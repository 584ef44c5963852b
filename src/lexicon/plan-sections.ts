import { UnitSet } from '../text/unit-set.js';
import { readLexicon } from './readers.js';

/** A row of `data/plan-sections.tsv`. */
export interface PlanSectionWord {
  readonly word: string;
  readonly class: string;
}

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

export function planSections(rows: readonly PlanSectionWord[]): PlanSections {
  const of = (name: string): string[] => rows.filter((row) => row.class === name).map(({ word }) => word);
  const any = (...classes: readonly string[]): string => classes.flatMap(of).join('|');
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
    headingSigns: lasts([...of('year'), ...of('time'), ...of('heading')]),
    openingSigns: lasts(of('year')),
  };
}

export function loadPlanSections(): PlanSections {
  return planSections(readLexicon('plan-sections.tsv', ['word', 'class'], ['word', 'class']));
}
