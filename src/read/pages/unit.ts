import { UnitSet } from '../../text/unit-set.js';
import type { Block } from '../lines/block.js';

/** What a block is by its form alone; what it is in its article is decided from its neighbours. */
export type UnitForm =
  | 'rule'
  | 'heading'
  | 'deck'
  | 'short'
  | 'organ'
  | 'byline'
  | 'names'
  | 'date'
  | 'furniture'
  | 'credit'
  | 'caption'
  | 'paragraph';

export interface Unit {
  readonly form: UnitForm;
  readonly block: Block;
  /** The paragraph began with a dateline or names in brackets, which stand in a unit of their own before it. */
  readonly hasLead: boolean;
  /** Names of a byline, else null. */
  readonly names: string | null;
  readonly isPhoto: boolean;
  /** Was cut off the head of the paragraph after it: a dateline, or names in brackets. */
  readonly isLead: boolean;
  /** The name of a page or column. */
  readonly isPageName: boolean;
  /** Begins an article whatever stands around it; set by `itemsOfColumns`. */
  readonly opens: boolean;
}

/** What is known of few units. */
type Known = Partial<Omit<Unit, 'form' | 'block' | 'hasLead' | 'names'>>;
const NO_MORE: Known = {};

/** A unit. All are made here, alike, so that whatever goes through them finds their fields in one place. */
export function unitOf(
  form: UnitForm,
  block: Block,
  hasLead = false,
  names: string | null = null,
  { isPhoto = false, isLead = false, isPageName = false, opens = false }: Known = NO_MORE,
): Unit {
  return { form, block, hasLead, names, isPhoto, isLead, isPageName, opens };
}

/** The unit with some of what is known of it changed. */
export function changed(unit: Unit, changes: Partial<Pick<Unit, 'form' | 'block' | 'opens'>>): Unit {
  const { form = unit.form, block = unit.block, opens = unit.opens } = changes;
  const { hasLead, names, isPhoto, isLead, isPageName } = unit;
  return unitOf(form, block, hasLead, names, { isPhoto, isLead, isPageName, opens });
}

/** Whether a unit begins with a bracket: `（通讯员 高翔）`. */
export function isBracketed({ block }: Unit): boolean {
  return OPENING.has(block.text.charCodeAt(0));
}

const OPENING = new UnitSet('（(【[〔');

/** Whether the article that the last units belong to has a title before its text. */
export function isTitled(units: readonly Unit[]): boolean {
  for (let at = units.length - 1; at >= 0 && units[at]?.form !== 'paragraph'; at--)
    if (units[at]?.form === 'short' || units[at]?.form === 'heading') return true;
  return false;
}
