import type { Article, NonClaim, PassageRole, Span } from '../../../core/types.js';
import type { QuantityLexicon } from '../../../lexicon/quantities.js';
import { codeUnitsOf } from '../../../text/code-units.js';
import { LONGEST_NUMERAL } from '../../../text/digits.js';
import { isArabicDigit, isHanziNumeral } from '../../../text/numeral-characters.js';
import { readNumeral } from '../../../text/numerals.js';
import { withoutSpace } from '../../../text/spaces.js';
import { readExpression } from './expression.js';
import { phraseAt } from './non-claims.js';
import type { Quantity, QuantityFindings } from './types.js';

/**
 * Finds the quantities of an article and the numeric expressions that are none, in one pass over its sentences, titles,
 * headings and captions.
 * @param masked spans of numeric slogans (三会一课, 1+9): their numerals count nothing
 */
export function scanQuantities(article: Article, lexicon: QuantityLexicon, masked: readonly Span[]): QuantityFindings {
  const scanner = new Scanner(article, lexicon, masked);
  for (const zone of zonesOf(article)) scanner.scan(zone);
  return { quantities: scanner.quantities, nonClaims: scanner.nonClaims };
}

const SCANNED_ROLES: ReadonlySet<PassageRole> = new Set(['title', 'subtitle', 'heading', 'caption']);

/** What is scanned: sentences, and the titles, headings and captions that are no sentences; in order, none overlapping. */
function zonesOf({ sentences, passages }: Article): Span[] {
  const zones: Span[] = [];
  const add = (span: Span) => {
    const last = zones.at(-1);
    if (last === undefined || span.start >= last.end) zones.push(span);
    else if (span.end > last.end) zones[zones.length - 1] = { start: last.start, end: span.end };
  };
  let at = 0;
  for (const passage of passages) {
    if (!SCANNED_ROLES.has(passage.role)) continue;
    for (
      let sentence = sentences[at];
      sentence !== undefined && sentence.start < passage.start;
      sentence = sentences[++at]
    )
      add(sentence);
    add(passage);
  }
  for (; at < sentences.length; at++) add(sentences[at] as Span);
  return zones;
}

/** A longer slogan states its quantities: “1家国家实验室、10家湖北实验室、163个创新平台”. */
const LONGEST_MASK = 16;

const ORDINAL = '第'.charCodeAt(0);
const JOINED_ORDINAL = /[-~—–、至到和]第?/y;

class Scanner {
  readonly quantities: Quantity[] = [];
  readonly nonClaims: NonClaim[] = [];
  /** Lent: nothing in a scan asks for the units of another text. */
  readonly #units: Uint16Array;
  readonly #masked: readonly Span[];
  #mask = 0;
  /** Where the next mask starts, as far as is known: not before. */
  #maskStart = 0;

  constructor(
    private readonly article: Article,
    private readonly lexicon: QuantityLexicon,
    masked: readonly Span[],
  ) {
    this.#units = codeUnitsOf(article.folded);
    this.#masked =
      masked.length === 0
        ? masked
        : masked
            .filter(({ start, end }) => end - start <= LONGEST_MASK)
            .sort((left, right) => left.start - right.start);
  }

  /**
   * Each step moves on by at least one character, and looks at a bounded stretch before and after: linear time. Where nothing
   * numeric can start and no mask does, which is nearly everywhere, there is no step.
   */
  scan(zone: Span): void {
    let floor = zone.start;
    for (let at = this.#nextStart(zone.start, zone.end); at < zone.end; ) {
      const end = this.#maskEnd(at, zone.end) ?? this.#step(at, zone, floor);
      if (end > at) floor = end;
      at = this.#nextStart(Math.max(end, at + 1), zone.end);
    }
  }

  /** The next place from `at` on where a mask or anything numeric can start; `limit` where there is none. */
  #nextStart(at: number, limit: number): number {
    const { beginnings, numberStarts, nonClaims } = this.lexicon;
    const end = Math.min(limit, this.#maskStart);
    for (let place = beginnings.next(this.#units, at, end); place < end; ) {
      if (numberStarts.has(this.#units[place] as number)) return place;
      if (nonClaims.phrases.numberAt(this.article.folded, place) !== 0) return place;
      place = beginnings.next(this.#units, place + 1, end);
    }
    return Math.max(at, end);
  }

  #maskEnd(at: number, limit: number): number | null {
    while ((this.#masked[this.#mask]?.end ?? Number.POSITIVE_INFINITY) <= at) this.#mask++;
    const mask = this.#masked[this.#mask];
    this.#maskStart = mask?.start ?? Number.POSITIVE_INFINITY;
    if (mask === undefined || mask.start > at) return null;
    const end = Math.min(mask.end, limit);
    if (hasNumeral(this.article.folded, at, end)) this.#reject({ start: at, end }, 'slogan');
    return end;
  }

  /** The end of what stands at `at`, or `at` where it is nothing numeric. */
  #step(at: number, zone: Span, floor: number): number {
    const { folded } = this.article;
    const code = folded.charCodeAt(at);
    const digit = isArabicDigit(code);
    const longDigits = digit ? codeEnd(folded, at, zone.end) : at;
    if (longDigits - at > LONGEST_NUMERAL) return this.#reject({ start: at, end: longDigits }, 'identifier');
    const pattern = this.lexicon.nonClaims.patterns.matchAt(folded, at, zone.end);
    if (pattern !== null) return this.#reject({ start: at, end: pattern.end }, pattern.class);
    if (code === ORDINAL) return this.#ordinal(at, zone.end);
    const phrase = digit ? null : phraseAt(folded, at, zone.end, this.lexicon);
    // 一番 is a set phrase, 一番 of 翻一番 is not: a claim that reaches beyond the phrase wins.
    const beyond = phrase === null ? at : phrase.end;
    const expression = readExpression(folded, at, { start: floor, end: zone.end }, beyond, this.lexicon);
    if (phrase !== null && !expression?.claim) return this.#reject(phrase, phrase.class);
    if (expression === null) return at;
    if (expression.claim) this.quantities.push(expression.quantity);
    else this.#reject(expression, expression.class);
    return expression.end;
  }

  /** 第18个, 第二批, 第3至5名, 第2位: the unit belongs to it. */
  #ordinal(at: number, limit: number): number {
    const { folded } = this.article;
    const numeral = readNumeral(folded, at + 1, limit);
    if (numeral === null) return at;
    let end = numeral.end;
    JOINED_ORDINAL.lastIndex = end;
    const joined = JOINED_ORDINAL.exec(folded);
    const other = joined === null ? null : readNumeral(folded, end + joined[0].length, limit);
    if (other !== null && other.end <= limit) end = other.end;
    const unit = this.lexicon.units.longestAt(folded, end);
    if (unit !== null && unit.end <= limit) end = unit.end;
    return this.#reject({ start: at, end }, 'ordinal');
  }

  #reject(span: Span, name: string): number {
    const text = withoutSpace(this.article.text, span.start, span.end);
    this.nonClaims.push({ start: span.start, end: span.end, text, class: name });
    return span.end;
  }
}

/** The end of a run of digits and the signs that join codes (1-1-1-1). */
function codeEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && (isArabicDigit(text.charCodeAt(end)) || text.charCodeAt(end) === 0x2d)) end++;
  return end;
}

function hasNumeral(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (isArabicDigit(text.charCodeAt(at)) || isHanziNumeral(text.charCodeAt(at))) return true;
  }
  return false;
}
