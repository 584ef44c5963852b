import type { ReadingLexicon } from '../../lexicon/reading.js';
import { formOf } from '../pages/forms.js';
import { changed, isBracketed, type Unit, unitOf } from '../pages/unit.js';
import { type Between, isTitleOfOther } from './cohesion.js';
import { MOST_TOLD } from './flow.js';
import { isSignature } from './signature.js';

/** Level that a heading gets which is a section though its mark says otherwise. */
const SECTION = 3;
const LONGEST_SECTION = 12;
/** A title is so much longer than the sections under it. */
const LEAD_OF_TITLE = 4;

/**
 * Some converters mark every heading of a page with one `#`. Where articles of such a page end with a byline in brackets, a short
 * heading between two paragraphs of an article that has not ended yet is a section (`# 责任到位`), not the next title, unless the
 * text under it tells of another matter.
 */
export function levelSections(units: readonly Unit[]): readonly Unit[] {
  const headings = units.filter((unit) => unit.form === 'heading');
  if (headings.length < 3 || headings.some((unit) => unit.block.heading !== 1)) return units;
  const closes = closersAhead(units);
  let title = '';
  let from = 0;
  return units.map((unit, at) => {
    if (unit.form !== 'heading' || unit.opens) return unit;
    const { text } = unit.block;
    const isInside = units[at - 1]?.form === 'paragraph' && units[at + 1]?.form === 'paragraph';
    const isShort = text.length <= LONGEST_SECTION && title.length >= text.length + LEAD_OF_TITLE;
    const isSection = isInside && isShort && units[at + 1]?.hasLead !== true && closes[at + 1] === true;
    if (isSection && !isTitleOfOther(between(units, from, at))) {
      return changed(unit, { block: unit.block.withHeading(SECTION) });
    }
    title = text;
    from = at;
    return unit;
  });
}

/** More people than sign an article. */
const FEWEST_LISTED = 8;

/** Lines of names, one under the other, of so many people are a list of those whom the text honours, and nobody's byline. */
export function listsOfNames(units: readonly Unit[]): readonly Unit[] {
  const listed = new Set<number>();
  for (let from = 0; from < units.length; from++) {
    let to = from;
    let names = 0;
    while (units[to]?.form === 'names') names += units[to++]?.names?.split(/[\s、，,]+/).length ?? 0;
    if (to - from > 1 && names >= FEWEST_LISTED) for (let at = from; at < to; at++) listed.add(at);
    from = Math.max(from, to - 1);
  }
  if (listed.size === 0) return units;
  return units.map((unit, at) => (listed.has(at) ? unitOf('paragraph', unit.block) : unit));
}

/** Of as many paragraphs as a title is compared with, each under a heading of its own. */
const MOST_BEFORE = 2 * MOST_TOLD;

/** A heading with the paragraphs above it, as far as the title that begins at `from`, and those under it. */
function between(units: readonly Unit[], from: number, at: number): Between {
  let next = at + 1;
  while (units[next]?.form === 'paragraph') next++;
  return {
    title: (units[at] as Unit).block.text,
    before: units.slice(Math.max(from, at - MOST_BEFORE), at).filter(({ form }) => form === 'paragraph'),
    after: units.slice(at + 1, next),
    isFeature: false,
  };
}

/** For each place whether what follows the paragraphs and short headings from there on is a byline in brackets. */
function closersAhead(units: readonly Unit[]): readonly boolean[] {
  const closes = new Array<boolean>(units.length + 1).fill(false);
  for (let at = units.length - 1; at >= 0; at--) {
    const unit = units[at] as Unit;
    const isInside =
      unit.form === 'paragraph' || (unit.form === 'heading' && unit.block.text.length <= LONGEST_SECTION);
    closes[at] = unit.form === 'byline' ? !unit.isLead && isBracketed(unit) : isInside && (closes[at + 1] as boolean);
  }
  return closes;
}

const SIGNATURE = formOf((words) => `^[\\u4e00-\\u9fff（）()]{4,24}${words.any('signer')}$`);

/**
 * Who makes a notice known stands under it with the date: `市自来水公司`, `2019年11月1日`. Before a paragraph the two are the title
 * and date of an article.
 */
export function signatures(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  return units.map((unit, at) => {
    if (unit.form !== 'short' || units[at + 1]?.form !== 'date' || units[at - 1]?.form !== 'paragraph') return unit;
    if (units[at + 2]?.form === 'paragraph' || !SIGNATURE(lexicon).test(unit.block.text)) return unit;
    return changed(unit, { form: 'organ' });
  });
}

const LONGEST_SIGNATURE = 40;

/** `平原县人民法院 刘洋` under a title or a text names who wrote; over a text alone (`县税务局 常下乡`) it would be the title. */
export function signingOrgans(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  return units.map((unit, at) => {
    const { form, block, hasLead } = unit;
    if (form !== 'short' || !block.hasGaps || block.text.length > LONGEST_SIGNATURE) return unit;
    let last = at - 1;
    while (units[last]?.form === 'furniture' || units[last]?.form === 'date') last--;
    const before = units[last]?.form;
    if (before !== 'short' && before !== 'heading' && before !== 'deck' && before !== 'paragraph') return unit;
    const { text } = block.spaced;
    return isSignature(text, lexicon) ? unitOf('names', block, hasLead, text) : unit;
  });
}

const LONGEST_EXCLAIMED = 42;
/** What stands before the first line of an article. */
const BEFORE_TEXT: ReadonlySet<string> = new Set(['furniture', 'date', 'rule', 'byline', 'credit']);

/**
 * A title may end like a sentence: `咱们的生活有奔头!`. Such a line is one where the file begins, with a paragraph later, or after
 * the byline that closes an article, or right over a dateline; not where someone speaks (`“老人家,哪里不舒服?”`).
 */
export function exclaimedTitles(units: readonly Unit[]): readonly Unit[] {
  const first = units.findIndex((unit) => !BEFORE_TEXT.has(unit.form));
  return units.map((unit, at) => {
    if (unit.form !== 'paragraph' || unit.hasLead || !isExclaimed(unit.block.text)) return unit;
    const before = units[at - 1];
    const closes = before?.form === 'byline' && !before.isLead && isBracketed(before);
    const goesOn = units[at + 1] !== undefined;
    if (UNENDING.test(unit.block.text) && !(at === first && /^(?:furniture|date)$/.test(units[at + 1]?.form ?? '')))
      return unit;
    const isOverLead = before?.form === 'paragraph' && units[at + 1]?.isLead === true;
    return goesOn && (at === first || closes || isOverLead) ? changed(unit, { form: 'short' }) : unit;
  });
}

/** `家里来了个镇长，只为告诉大家……`: a title over the stamp of its page; over a text it may begin that. */
const UNENDING = /…$/;

function isExclaimed(text: string): boolean {
  return text.length <= LONGEST_EXCLAIMED && /^[^。；]+[！？!?…]$/.test(text) && !/“[^”]*$/.test(text);
}

const DOES = formOf((words) => `^${words.any('does')}`);

/**
 * `清源县总工会` over a text that its authors sign in brackets, and so over the next: each organ is the title of an item, and sent in none.
 */
export function organsOfItems(units: readonly Unit[]): readonly Unit[] {
  const items = new Set<number>();
  for (let at = 0; at < units.length; at++) {
    if (units[at]?.form !== 'organ' || isBracketed(units[at] as Unit) || units[at + 1]?.form !== 'paragraph') continue;
    let end = at + 1;
    while (units[end]?.form === 'paragraph') end++;
    const closing = units[end];
    if (closing?.form === 'byline' && !closing.isLead && isBracketed(closing)) items.add(at);
  }
  if (items.size < FEWEST_ITEMS) return units;
  return units.map((unit, at) => (items.has(at) ? unitOf('heading', unit.block.withHeading(2)) : unit));
}

const FEWEST_ITEMS = 2;

/** `清源县人大常委会` over `深入开展联系代表活动`: a line of a title, and not who sent the article in; nor is it under a text. */
export function organTitles(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  return units.map((unit, at) => {
    const next = units[at + 1];
    if (unit.form !== 'organ' || next?.form !== 'short') return unit;
    if (isUnderSigned(units, at)) return changed(unit, { form: 'short' });
    if (!DOES(lexicon).test(next.block.text)) return unit;
    return /^(?:paragraph|date)$/.test(units[at - 1]?.form ?? '') ? unit : changed(unit, { form: 'short' });
  });
}

/** Nobody else has sent in the text above, which its authors sign. */
function isUnderSigned(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (before?.form !== 'byline' || before.isLead || before.isPhoto || !isBracketed(before)) return false;
  return /^(?:paragraph|byline|names|deck)$/.test(units[at + 2]?.form ?? '');
}

const REST_OF_TITLE = /^[\u4e00-\u9fff]{2,3}$/;

/** `…大棚葡萄俏 农民腰` | `包鼓` over a byline or a dateline with names: the rest of a title that the column was too narrow for, and no name. */
export function restsOfTitles(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, at) => {
    const next = units[at + 1];
    if (unit.form !== 'names' || units[at - 1]?.form !== 'short' || !REST_OF_TITLE.test(unit.block.text)) return unit;
    return next?.form === 'byline' && next.names !== null ? unitOf('short', unit.block) : unit;
  });
}

const LONGEST_KICKER = 19;
const TELLER = formOf((words) => `^[\\u4e00-\\u9fff]+${words.any('teller')}[：:]$`);

/** `团县委：`, `山南森林消防大队：` over the rest of a title; not the same before a text, which it is addressed to. */
export function organKickers(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  return units.map((unit, at) => {
    if (unit.form !== 'paragraph' || unit.hasLead || units[at + 1]?.form !== 'short') return unit;
    const { text } = unit.block;
    if (text.length > LONGEST_KICKER || !/[：:]$/.test(text)) return unit;
    const isKicker = TELLER(lexicon).test(text) || lexicon.organHeads.end(text.slice(0, -1));
    return isKicker ? changed(unit, { form: 'short' }) : unit;
  });
}
