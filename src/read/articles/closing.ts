import { readingLexicon } from '../../lexicon/reading.js';
import { formOf } from '../pages/forms.js';
import { isBracketed, type Unit } from '../pages/unit.js';
import { isDated } from './cohesion.js';
import { isTitleLine } from './flow.js';
import type { Gap } from './gaps.js';
import { creditsPicture, isPictureText } from './picture-text.js';

/** What may stand among the units that close an article. */
export const GOES_ON: ReadonlySet<string> = new Set(['furniture', 'caption', 'date', 'byline']);

/** How many units at the head of the gap close the article before: its byline, the credit of its picture, the editor's line. */
export function closingUnits(gap: Pick<Gap, 'units' | 'before' | 'after' | 'named' | 'isPicture'>): number {
  const { units, before } = gap;
  if (standsAmidText(gap)) return 0;
  let closing = 0;
  for (const [at, unit] of units.entries()) {
    if (unit.isLead) break;
    if (unit.form === 'byline' && (closes(unit, units[at - 1], before, units.length === 1) || signsPictured(gap, at)))
      closing = at + 1;
    else if (isPlainByline(unit) && isStaff(units[at + 1]) && units.some(isTitleLine)) closing = at + 2;
    else if (unit.form === 'names' && at === 0 && units.length > 1) closing = at + 1;
    else if (unit.form === 'credit' || isOrganInBrackets(unit) || (isJump(unit) && !resumes(units[at + 1])))
      closing = at + 1;
    else if (unit.form === 'organ' && units[at + 1]?.form === 'date') closing = at + 2;
    else if (!GOES_ON.has(unit.form)) break;
  }
  return closing;
}

/** `志愿者入户宣传。` + `高翔摄` between the paragraphs of an article whose author stands over it: the next begins no article. */
function standsAmidText({
  units,
  after,
  named,
  isPicture,
}: Pick<Gap, 'units' | 'after' | 'named' | 'isPicture'>): boolean {
  const [next] = after;
  if (!named || isPicture || units.length !== 1 || next === undefined || units[0]?.isPhoto !== true) return false;
  return !next.opens && !isDated(next.block.text);
}

/** `图为…` + `（高翔）` at the end of a text that has named nobody: who wrote the text, before the next title. */
function signsPictured({ units, before, named }: Pick<Gap, 'units' | 'before' | 'named'>, at: number): boolean {
  const { form = null } = units[at - 1] ?? {};
  if (form !== 'caption' || named || before[0]?.hasLead === true || !isTitleLine(units[at + 1])) return false;
  return /^[（(]/.test(units[at]?.block.text ?? '') && units[at]?.isPhoto === false;
}

const STAFF = formOf((_, { pageLabels }) => `^[（(【[◆◇]?\\s?(?:责任)?(?:${pageLabels.editors.join('|')})[:：\\s]`);

/** `（下转第四版）` */
function isJump({ form, block }: Unit): boolean {
  return form === 'furniture' && /^[（(▲▼■●→☞]?\s?下[转接]/.test(block.text);
}

/** `（上接第一版）` right after `（下转第四版）`: both parts of the article stand here. */
function resumes(unit: Unit | undefined): boolean {
  return unit?.form === 'furniture' && /^[（(▲▼■●→☞]?\s?上[转接]/.test(unit.block.text);
}

/** Where the rest of an article from another page begins, with the lines of its title over `（上接第一版）`; -1 where none does. */
export function resumedAt({ units, flows }: Pick<Gap, 'units' | 'flows'>): number {
  let at = units.findIndex(resumes);
  if (units.slice(0, Math.max(0, at)).some(isJump)) return -1;
  while (!flows && at > 0 && isTitleLine(units[at - 1])) at--;
  return at;
}

/** `编辑：李娜`: the line of the editor, after an article and its author. */
function isStaff(unit: Unit | undefined): boolean {
  return unit?.form === 'furniture' && STAFF(readingLexicon()).test(unit.block.text);
}

/** `（县总工会）` after the text that it sent in. */
function isOrganInBrackets({ form, block }: Unit): boolean {
  return form === 'organ' && /^[（(]/.test(block.text);
}

/** `通讯员 何晓东`, `□李国栋` under the text of an article that has a title, and has named nobody yet. */
export function closedByByline({ units, named, titled, signedPlainly }: Gap): boolean {
  if (named || !isPlainByline(units[0]) || !isTitleLine(units[1])) return false;
  return titled || signedPlainly || /^[\u4e00-\u9fff]/.test(units[0]?.block.text ?? '');
}

/** A byline that is no lead, no credit of a picture and not in brackets. */
export function isPlainByline(unit: Unit | undefined): boolean {
  return unit?.form === 'byline' && !unit.isLead && !unit.isPhoto && !isBracketed(unit);
}

/**
 * A byline in brackets closes an article; the credit of a picture does where the article is no more than the text of the picture, and not
 * a report (`本报讯（记者 周雨）…`) that goes on under it.
 */
function closes(unit: Unit, previous: Unit | undefined, before: readonly Unit[], isAlone: boolean): boolean {
  if (previous?.form === 'caption') return false;
  if (creditsPicture(unit)) {
    if (/。图[为①:：]/.test(before.at(-1)?.block.text ?? '')) return true;
    return before.length === 1 ? !(isAlone && before[0]?.hasLead) : isPictureText(before);
  }
  return isBracketed(unit);
}
