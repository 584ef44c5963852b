import type { Page, SourceDocument } from '../core/types.js';
import { type ReadingLexicon, readingLexicon } from '../lexicon/reading.js';
import { assemble, type Sheet } from './assemble.js';
import { takeFrontMatter } from './frontmatter.js';
import { cutOf } from './gaps.js';
import { linesOf } from './lines.js';
import { reflow } from './reflow.js';
import { type Unit, unitsOf, unitsOfFields } from './units.js';

/** What is known of a document besides its text. */
export interface DocumentHints {
  /** ISO 8601 date or its known part. */
  readonly date?: string | null;
  readonly region?: string | null;
}

/** Splits the text of a page into its articles. Pure: the same text gives the same articles. */
export function splitDocument(
  document: SourceDocument,
  hints: DocumentHints = {},
  lexicon: ReadingLexicon = readingLexicon(),
): Page {
  const { fields, rest } = takeFrontMatter(linesOf(document.text));
  const head = fields.flatMap(({ key, line }) => reflow([line]).map((block) => ({ key, block })));
  const units = [...unitsOfFields(head), ...unitsOf(reflow(rest), lexicon)];
  const sheets = sheetsOf(units);
  const articles = assemble(document, sheets, hints);
  return { file: document.path, articles };
}

/** Groups the units of a page to articles, cutting in the gaps between stretches of paragraphs. */
function sheetsOf(units: readonly Unit[]): Sheet[] {
  const sheets: Sheet[] = [];
  let current: Unit[] = [];
  let opening = 'the file begins';
  const close = (evidence: string): void => {
    if (current.length > 0) sheets.push({ units: current, opening, closing: evidence });
    current = [];
    opening = evidence;
  };
  for (let at = 0; at < units.length; ) {
    const gapEnd = next(units, at, (unit) => unit.form === 'paragraph');
    const bodyEnd = stretchEnd(units, gapEnd);
    const gap = units.slice(at, gapEnd);
    const after = units.slice(gapEnd, bodyEnd);
    const before = current.filter((unit) => unit.form === 'paragraph');
    const pictureCredit = units[bodyEnd]?.isPhoto === true;
    const cut = cutOf({ units: gap, before, after: after, titled: hasTitle(current), pictureCredit });
    if (cut === null) current.push(...gap, ...after);
    else {
      current.push(...gap.slice(0, cut.at));
      if (before.length > 0) close(cut.evidence);
      current.push(...gap.slice(cut.at), ...after);
    }
    at = bodyEnd;
  }
  close('the file ends');
  return sheets;
}

function hasTitle(units: readonly Unit[]): boolean {
  const body = units.findIndex((unit) => unit.form === 'paragraph');
  return units.slice(0, Math.max(0, body)).some((unit) => unit.form === 'short' || unit.form === 'heading');
}

function next(units: readonly Unit[], from: number, test: (unit: Unit) => boolean): number {
  let at = from;
  while (at < units.length && !test(units[at] as Unit)) at++;
  return at;
}

/** End of the paragraphs that begin at `from`: before the next other unit, and before the next picture story. */
function stretchEnd(units: readonly Unit[], from: number): number {
  let at = from + 1;
  while (at < units.length && units[at]?.form === 'paragraph' && !beginsPicture(units, at)) at++;
  return Math.min(Math.max(at, from), units.length);
}

function beginsPicture(units: readonly Unit[], at: number): boolean {
  return /。图[为①:：]/.test(units[at]?.block.text ?? '') && units[at + 1]?.isPhoto === true;
}
