import type { Article, Page, SourceDocument } from '../core/types.js';
import { type ReadingLexicon, readingLexicon } from '../lexicon/reading.js';
import { assemble, type Sheet } from './articles/assemble.js';
import { isPlainByline } from './articles/closing.js';
import { goesOn, isOfOther } from './articles/cohesion.js';
import { flowsUnderTexts } from './articles/flow.js';
import { cutOf, type Gap } from './articles/gaps.js';
import { itemsOfColumns } from './articles/items.js';
import { partedAtTitles } from './articles/lone-titles.js';
import { mayBePicture, pictureLength } from './articles/picture-text.js';
import { closingPictures, picturesOverLead } from './articles/pictures.js';
import {
  exclaimedTitles,
  levelSections,
  listsOfNames,
  organKickers,
  organsOfItems,
  organTitles,
  restsOfTitles,
  signatures,
  signingOrgans,
} from './articles/sections.js';
import { takeFrontMatter } from './formats/frontmatter.js';
import { type Line, linesOf } from './lines/lines.js';
import { reflow, separateBlocks } from './lines/reflow.js';
import { inReadingOrder } from './lines/side-columns.js';
import { inCommonSpelling, type Simplify } from './lines/spelling.js';
import { titlesOfContents } from './pages/contents.js';
import { isName } from './pages/names.js';
import { clearPageName } from './pages/page-head.js';
import { clearSitePage } from './pages/site-pages.js';
import { isBracketed, type Unit } from './pages/unit.js';
import { unitsOf, unitsOfFields } from './pages/units.js';

/** What is known of a document besides its text, and how it is to be read. */
export interface DocumentHints {
  /** ISO 8601 date or its known part. */
  readonly date?: string | null;
  readonly region?: string | null;
  /** Names of those who wrote it. */
  readonly author?: string | null;
  /** Title of a record, which stands in a field of its own. */
  readonly title?: string | null;
  /** Reads traditional characters as simplified ones; without it they are read as they stand. */
  readonly simplify?: Simplify | null;
}

/** Splits the text of a page into its articles. Pure: the same text gives the same articles. */
export function splitDocument(document: SourceDocument, hints: DocumentHints = {}): Page {
  const { fields, rest } = takeFrontMatter(spelt(inReadingOrder(linesOf(document.text)), document, hints));
  const head = fields.flatMap(({ key, line }) => separateBlocks([line]).map((block) => ({ key, block })));
  const lexicon = readingLexicon();
  const units = clearPageName(unitsOf(reflow(rest), lexicon), lexicon);
  return pageOf(document, [...unitsOfFields(head), ...closingPictures(units, lexicon)], hints);
}

/** Splits the paragraphs that a format knows (HTML, Word) into articles; their offsets are those of the document's text. */
export function splitParagraphs(document: SourceDocument, lines: readonly Line[], hints: DocumentHints): Page {
  return pageOf(document, unitsOf(separateBlocks(spelt(lines, document, hints)), readingLexicon()), hints);
}

/** The one article of a record, whatever it holds; `paragraphs` where its text is marked up. Null where it holds no text. */
export function articleOfRecord(
  document: SourceDocument,
  hints: DocumentHints,
  record: { readonly index: number; readonly evidence: string; readonly paragraphs: readonly Line[] | null },
): Article | null {
  const lines = spelt(record.paragraphs ?? linesOf(document.text), document, hints);
  const blocks = record.paragraphs === null ? reflow(lines) : separateBlocks(lines);
  const sheet = { units: unitsOf(blocks, readingLexicon()), opening: record.evidence, closing: 'the record ends' };
  return assemble(document, [sheet], hints, record.index)[0] ?? null;
}

function spelt(lines: readonly Line[], { text }: SourceDocument, { simplify = null }: DocumentHints): readonly Line[] {
  return inCommonSpelling(lines, text, simplify);
}

function pageOf(document: SourceDocument, units: readonly Unit[], hints: DocumentHints): Page {
  return { file: document.path, articles: assemble(document, sheetsOf(units), hints) };
}

/** Groups the units of a page to articles, cutting in the gaps between stretches of paragraphs. */
function sheetsOf(found: readonly Unit[]): Sheet[] {
  const lexicon = readingLexicon();
  const cleared = listsOfNames(clearSitePage(found, lexicon));
  const titled = organTitles(restsOfTitles(titlesOfContents(cleared, lexicon)), lexicon);
  const signed = organKickers(signatures(signingOrgans(organsOfItems(titled), lexicon), lexicon), lexicon);
  const units = picturesOverLead(levelSections(exclaimedTitles(itemsOfColumns(signed, lexicon))));
  const flows = flowsUnderTexts(units);
  const sheets: Sheet[] = [];
  let current: Unit[] = [];
  let before: Unit[] = [];
  let opening = 'the file begins';
  const close = (evidence: string): void => {
    if (current.length > 0) sheets.push({ units: current, opening, closing: evidence });
    current = [];
    before = [];
    opening = evidence;
  };
  for (let at = 0; at < units.length; ) {
    const gapEnd = next(units, at, (unit) => unit.form === 'paragraph');
    const bodyEnd = stretchEnd(units, gapEnd);
    const gap = units.slice(at, gapEnd);
    const after = units.slice(gapEnd, bodyEnd);
    const { titled, titleLevel, title, person } = titleOf(current, lexicon);
    const { named, begun } = bylineOf(current);
    const isPicture =
      pictureLength(units, gapEnd) === after.length ||
      (after.length === 1 && mayBePicture(units.slice(gapEnd, gapEnd + 2)) && isAloneOver(gap, before, after));
    const signed = isSigned(units[bodyEnd]);
    const signedPlainly = isPlainByline(units[bodyEnd]);
    const hasSections = signed && isDivided(current);
    const said = { named, begun, signed, signedPlainly, isPicture };
    const cut = cutOf({ units: gap, before, after, titled, titleLevel, title, person, flows, hasSections, ...said });
    const end = cut === null ? gap.length : cut.at;
    addAll(current, gap, 0, end);
    if (cut !== null && before.length > 0) close(cut.evidence);
    addAll(current, gap, end, gap.length);
    addAll(current, after, 0, after.length);
    addAll(before, after, 0, after.length);
    at = bodyEnd;
  }
  close('the file ends');
  return flows ? sheets : sheets.flatMap(partedAtTitles);
}

/**
 * `志愿服务暖寒冬`, which stands over the text of a picture: of another matter than the text above. Without it, or under who wrote the
 * text above, nothing has to be told.
 */
function isAloneOver(gap: readonly Unit[], before: readonly Unit[], [text]: readonly Unit[]): boolean {
  if (gap.length === 0 || (gap.length === 1 && (isPlainByline(gap[0]) || gap[0]?.form === 'names'))) return true;
  return gap.length === 1 && gap[0]?.form === 'short' && text !== undefined && !goesOn(before, text);
}

/** Units of a whole book in one stretch are more than a call takes as arguments. */
function addAll(units: Unit[], others: readonly Unit[], from: number, to: number): void {
  for (let at = from; at < to; at++) units.push(others[at] as Unit);
}

/** The first line of a title, and whom the line under it says that the article is about: `——记柳林村党支部书记高小翔`. */
function titleOf(
  units: readonly Unit[],
  lexicon: ReadingLexicon,
): Pick<Gap, 'titled' | 'titleLevel' | 'title' | 'person'> {
  const first = units.findIndex(({ form }) => form === 'paragraph');
  const head = first < 0 ? units : units.slice(0, first);
  const title = head.find(({ form }) => form === 'short' || form === 'heading')?.block;
  const deck = head.find(({ form }) => form === 'deck')?.block.text ?? '';
  const person = [deck.slice(-3), deck.slice(-2)].find((name) => isName(name, lexicon)) ?? null;
  return { titled: title !== undefined, titleLevel: title?.heading ?? 0, title: title?.text ?? null, person };
}

function isSigned(unit: Unit | undefined): boolean {
  const isByline = unit?.form === 'byline' && !unit.isPhoto && !unit.isLead;
  return (isByline || unit?.form === 'organ') && isBracketed(unit);
}

/** Whether an article has named its author over its text, and begun with that. */
function bylineOf(units: readonly Unit[]): { named: boolean; begun: boolean } {
  const body = units.findIndex(({ form }) => form === 'paragraph');
  const head = body < 0 ? units : units.slice(0, body);
  const first = head.find(({ form }) => form !== 'furniture' && form !== 'date');
  return { named: head.some(({ names, isPhoto }) => names !== null && !isPhoto), begun: isPlainByline(first) };
}

function isDivided(units: readonly Unit[]): boolean {
  const body = units.findIndex(({ form }) => form === 'paragraph');
  return units.slice(body).some(({ form }) => form === 'short' || form === 'heading');
}

function next(units: readonly Unit[], from: number, test: (unit: Unit) => boolean): number {
  let at = from;
  while (at < units.length && !test(units[at] as Unit)) at++;
  return at;
}

/** End of the paragraphs that begin at `from`: before the next other unit, and before the next picture story. */
function stretchEnd(units: readonly Unit[], from: number): number {
  let at = from + (units[from]?.opens ? Math.max(1, pictureLength(units, from)) : 1);
  while (at < units.length && units[at]?.form === 'paragraph' && !units[at]?.opens && !beginsPicture(units, from, at))
    at++;
  return Math.min(Math.max(at, from), units.length);
}

/** The last paragraph of a report (`1月17日，考察团又参观了…` + `张明 摄`) is no text of a picture. */
function beginsPicture(units: readonly Unit[], from: number, at: number): boolean {
  const paragraph = units[at] as Unit;
  if (pictureLength(units, at) > 0) return !goesOn(units.slice(from, at), paragraph);
  return mayBePicture(units.slice(at, at + 2)) && isOfOther(units.slice(from, at), paragraph);
}
