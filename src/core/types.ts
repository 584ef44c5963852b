/** The types that flow from reading to writing. Missing is always `null`, never 0 or ''. */

/** A half-open span of `Article.text`, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A half-open span of the decoded file, in Unicode code points (as Python and R index a string). */
export interface SourceSpan {
  readonly start: number;
  readonly end: number;
}

/** What a passage of an article is. `furniture` is page furniture: it belongs to no sentence, but can tell the region. */
export type PassageRole =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'organ'
  | 'byline'
  | 'paragraph'
  | 'caption'
  | 'credit'
  | 'furniture';

export interface Passage extends Span {
  readonly role: PassageRole;
}

/** One decoded input file. */
export interface SourceDocument {
  /** The path as given; `-` for standard input. */
  readonly path: string;
  /** The whole decoded text, without a byte order mark. */
  readonly text: string;
}

export type ArticleKind = 'article' | 'caption';

/**
 * One article, reflowed: line breaks and the spaces of extraction are gone from `text`, whose passages (title, headings,
 * paragraphs, byline …) stand in the order of the file, joined by a line feed that no finding crosses.
 */
export interface Article {
  readonly file: string;
  /** Counts from 1 within the file. */
  readonly index: number;
  readonly kind: ArticleKind;
  /** Title as shown: one line, parts of a broken title joined by one space. */
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly byline: string | null;
  /** ISO 8601 date (2023-04-10), or its known part (2023-04, 2023). */
  readonly date: string | null;
  /** The reflowed text as written. */
  readonly text: string;
  /** `text` folded for matching (see text/fold): the same length, the same offsets. */
  readonly folded: string;
  readonly passages: readonly Passage[];
  /** Sentences in reading order; none crosses a passage; furniture, bylines and credits have none. */
  readonly sentences: readonly Span[];
  /** Place name that a record field or the user gives for this article, else null. */
  readonly givenRegion: string | null;
  /** Why the article begins and ends where it does, in words, for `--why`. */
  readonly evidence: readonly string[];
  /** Where the span stands in the decoded file, without line breaks before or after it. */
  locate(span: Span): SourceSpan;
}

/** The articles of one file, or the one article of one record: what is analysed together. */
export interface Page {
  readonly file: string;
  readonly articles: readonly Article[];
}

export type DivisionLevel = 'province' | 'city' | 'county';

/** An administrative division of GB/T 2260. */
export interface Division {
  /** Six digits. */
  readonly code: string;
  readonly name: string;
  /** Names from the province down, joined by `/`. */
  readonly path: string;
  readonly level: DivisionLevel;
  /** Code of the division above, null for a province. */
  readonly parent: string | null;
}

export interface RegionCandidate {
  readonly division: Division;
  /** Share of the evidence, 0 to 1. */
  readonly share: number;
}

export interface RegionAttribution {
  readonly division: Division | null;
  /** Why, in words; also says what was missing where there is no division. */
  readonly evidence: string;
  /** The nearest candidates, best first. */
  readonly candidates: readonly RegionCandidate[];
}

export type Bound = 'exact' | 'about' | 'more' | 'less' | 'range';
export type ClaimCategory =
  | 'people'
  | 'households'
  | 'money'
  | 'ratio'
  | 'events'
  | 'area'
  | 'length'
  | 'weight'
  | 'volume'
  | 'energy'
  | 'duration'
  | 'count';
export type ClaimRole = 'served' | 'participated' | 'employed' | 'raised' | 'spent' | 'invested' | 'income';
export type Change = 'increase' | 'decrease';
export type ClaimStatus = 'planned' | 'done';

/** One numeric claim of an article. The span is that of `text`. */
export interface Claim extends Span {
  /** The expression as written, white space removed. */
  readonly text: string;
  /** The stated number with its magnitude applied (percent as written); null for a range. */
  readonly value: number | null;
  /** The ends of a range, else null. */
  readonly min: number | null;
  readonly max: number | null;
  /** The unit without its magnitude; null where the text has none (16万儿童). */
  readonly unit: string | null;
  readonly bound: Bound;
  readonly category: ClaimCategory;
  readonly role: ClaimRole | null;
  readonly measure: string | null;
  readonly action: string | null;
  readonly change: Change | null;
  readonly status: ClaimStatus;
}

/** A numeric expression that is no claim, with the class that it belongs to (`date`, `time`, `age`, `ordinal` …). */
export interface NonClaim extends Span {
  readonly text: string;
  readonly class: string;
}

export type SloganKind = 'numeric' | 'parallel' | 'coined' | 'tifa' | 'discovered';

/** One occurrence of an accepted slogan. The span is that of the occurrence as written, quotes included where it has them. */
export interface SloganOccurrence extends Span {
  /** Canonical form. */
  readonly slogan: string;
  readonly kind: SloganKind;
  /** Stands in the lexicon of known formulas. */
  readonly known: boolean;
  /** The spelling met, white space removed. */
  readonly text: string;
}

/** A candidate that was rejected, with the rule that did it. */
export interface SloganRejection extends Span {
  readonly text: string;
  /** What the candidate is instead: speech, title, platform, name, nickname … */
  readonly verdict: string;
  readonly rule: string;
}

export interface SloganFindings {
  readonly occurrences: readonly SloganOccurrence[];
  readonly rejections: readonly SloganRejection[];
  /** The numeric abbreviations that their form gives away, quoted or not, whose numerals count nothing: see `masksOf`. */
  readonly abbreviations: readonly Span[];
}
