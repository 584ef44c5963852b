import type { LooseBeginnings } from '../text/loose-beginnings.js';
import type { LoosePhrases } from '../text/loose-phrases.js';
import { phraseSet } from '../text/phrase-set.js';
import { PhraseIndex } from '../text/phrases.js';
import { alternatives, oneOf } from './classes.js';
import { CoinedCompounds, readCompoundParts } from './coined-compounds.js';
import { ContrastWords, readContrastWords } from './contrast-words.js';
import { datelinePlaces } from './dateline-places.js';
import { indicesOfFormulas } from './formula-indices.js';
import { type KnownSlogan, knownSlogans, ownSlogans } from './formulas.js';
import {
  NUMERAL_FORMS,
  type NumeralForm,
  type NumeralPatterns,
  numeralPatterns,
  readNumeralParts,
} from './numeral-patterns.js';
import type { NumericFormulas } from './numeric-formulas.js';
import { ParallelWords, readParallelWords } from './parallel-words.js';
import { QuoteFrames, readFrameWords } from './quote-frames.js';
import { QuotedParts } from './quoted-parts.js';
import { readLexicon, readPhraseSet, readWordIndex } from './readers.js';
import { readThingWords, ThingWords } from './thing-words.js';

/** A head word that belongs to the slogan when it follows its quote. */
export interface SloganHead {
  readonly head: string;
  readonly applies: HeadScope;
}

const HEAD_SCOPES = [
  'any',
  'number',
  'great',
  'pair',
  'digits',
  'parting',
  'characters',
  'two',
  'two-new',
  'none',
] as const;
type HeadScope = (typeof HEAD_SCOPES)[number];

/** 矛盾纠纷多元调解|模式 */
const LONGEST_KIND = 8;

/** Words on either side of a quote, with what they tell. */
interface QuoteCues {
  readonly before: PhraseIndex<string>;
  readonly after: PhraseIndex<string>;
}

export interface SloganLexicon {
  /** Known formulas by loose key, but those that are everyday words too (菜篮子). */
  readonly formulas: PhraseIndex<KnownSlogan>;
  /** The same, for all their spellings. */
  readonly spellings: LoosePhrases<KnownSlogan>;
  /** What their spellings begin with. */
  readonly beginnings: LooseBeginnings;
  /** Quoted words that are no slogans, with what they are instead. */
  readonly quoteWords: PhraseIndex<string>;
  /** Cues of speech, titles, platforms, names, nicknames, metaphors: the verdict. */
  readonly roles: QuoteCues;
  /** A noun near the quote that the quote only names: 问题, 民生项目. */
  readonly namedThings: PhraseIndex<true>;
  /** Beginnings and ends of quoted texts. */
  readonly quotedParts: QuotedParts;
  readonly coinedCompounds: CoinedCompounds;
  readonly quoteFrames: QuoteFrames;
  /** Words that set two quotes against each other. */
  readonly contrastWords: ContrastWords;
  /** Whether a word is the short name of a county or a city; their table is loaded when first asked for. */
  readonly isPlace: (word: string) => boolean;
  /** Words by which a quote names a thing, a problem, an event or a title. */
  readonly thingWords: ThingWords;
  /** Parts of parallel formulas that stand without quotes and without a frame. */
  readonly parallelWords: ParallelWords;
  /** Triggers before and carriers after a quote that speak for a slogan: the cue itself. */
  readonly triggers: QuoteCues;
  /** By the character that they begin with, each the longest first. */
  readonly heads: ReadonlyMap<string, readonly SloganHead[]>;
  /** At the start of what follows a scheme in digits: 乡村治理模式 behind “1314”; not 后形成模式. */
  readonly schemeHead: RegExp;
  /** Patterns of numeric abbreviations that need no quotes. */
  readonly numeralPatterns: NumeralPatterns;
  /** How a quoted text begins that a number before it counts: 四个“不摘”. */
  readonly countedQuotes: PhraseIndex<true>;
  readonly numeralIdioms: ReadonlySet<string>;
  readonly numericFormulas: NumericFormulas;
  /** Names that begin with a numeral (六安), with their kind. */
  readonly numeralNames: PhraseIndex<string>;
}

/**
 * Loads the lexicons of the slogan finder.
 * @param own the user's own formulas: one per line, or a TSV whose header names a column `formula`
 * @throws LexiconError (`file:line: reason`)
 */
export function loadSloganLexicon(own: readonly { path: string; text: string }[]): SloganLexicon {
  const roles = () =>
    readLexicon('quote-roles.tsv', ['cue', 'side', 'verdict'], ['cue', 'side']).map((row) => ({
      ...row,
      word: row.verdict,
    }));
  const quoteWords = readWordIndex('quote-words', () =>
    readLexicon('quote-words.tsv', ['surface', 'verdict']).map(({ surface, verdict }) => [surface, verdict] as const),
  );
  const heads = numeralHeads();
  const known = knownSlogans((formula) => quoteWords.has(formula));
  return {
    ...indicesOfFormulas(own.flatMap(ownSlogans), known),
    quoteWords,
    roles: cuesOf('quote-roles', roles),
    namedThings: readPhraseSet('named-things', () =>
      roles()
        .filter(({ side }) => side === 'near')
        .map(({ cue }) => cue),
    ),
    quotedParts: QuotedParts.load(),
    coinedCompounds: new CoinedCompounds(readCompoundParts()),
    quoteFrames: new QuoteFrames(readFrameWords()),
    contrastWords: new ContrastWords(readContrastWords()),
    isPlace: (word) => datelinePlaces().has(word),
    thingWords: new ThingWords(readThingWords()),
    parallelWords: new ParallelWords(readParallelWords()),
    triggers: cuesOf('slogan-triggers', () =>
      readLexicon('slogan-triggers.tsv', ['cue', 'side'], ['cue', 'side']).map((row) => ({ ...row, word: row.cue })),
    ),
    ...sloganHeads(),
    numeralPatterns: numeralPatterns(heads, readNumeralParts()),
    countedQuotes: phraseSet(heads.get('quoted') ?? []),
    numeralNames: new PhraseIndex(
      readLexicon('numeral-names.tsv', ['name', 'kind']).map(({ name, kind }): readonly [string, string] => [
        name,
        kind,
      ]),
    ),
    numeralIdioms: new Set(readLexicon('numeral-idioms.tsv', ['phrase']).map(({ phrase }) => phrase)),
  };
}

function cuesOf(name: string, rows: () => readonly { cue: string; side: string; word: string }[]): QuoteCues {
  const on = (side: string) =>
    readWordIndex(`${name}-${side}`, () =>
      rows()
        .filter((row) => row.side === side)
        .map(({ cue, word }) => [cue, word] as const),
    );
  return { before: on('before'), after: on('after') };
}

function sloganHeads(): Pick<SloganLexicon, 'heads' | 'schemeHead'> {
  const rows = readLexicon('slogan-heads.tsv', ['head', 'applies'], ['head', 'applies'])
    .map(({ head, applies, line }) => ({ head, applies: oneOf(HEAD_SCOPES, applies, 'slogan-heads.tsv', line) }))
    .sort((a, b) => b.head.length - a.head.length);
  const heads = new Map<string, SloganHead[]>();
  for (const row of rows) {
    const start = row.head.charAt(0);
    heads.set(start, [...(heads.get(start) ?? []), row]);
  }
  const of = (scope: HeadScope) =>
    alternatives(rows.filter(({ applies }) => applies === scope).map(({ head }) => head));
  const kind = `(?:(?!${of('parting')})[\\u4e00-\\u9fff]){0,${LONGEST_KIND}}?`;
  return { heads, schemeHead: new RegExp(`^${kind}(?:${of('digits')})`) };
}

/** The heads of numeric abbreviations by form, the longest first. */
export function numeralHeads(): Map<NumeralForm, string[]> {
  const byForm = new Map<NumeralForm, string[]>(NUMERAL_FORMS.map((form) => [form, []]));
  for (const { head, form, line } of readLexicon('numeral-heads.tsv', ['head', 'form'], ['head', 'form'])) {
    byForm.get(oneOf(NUMERAL_FORMS, form, 'numeral-heads.tsv', line))?.push(head);
  }
  for (const heads of byForm.values()) heads.sort((a, b) => b.length - a.length);
  return byForm;
}
