import type { Change, ClaimRole } from '../core/types.js';
import { PhraseIndex } from '../text/phrases.js';
import { loadQuantityLexicon, type QuantityLexicon } from './quantities.js';
import { readLexicon } from './table.js';

/** How a verb takes what is counted: see the comment of `data/verbs.tsv`. */
type VerbKind = 'object' | 'light' | 'subject' | 'compare' | 'have' | 'dummy' | 'pivot' | 'motion';

export interface Verb {
  readonly surface: string;
  readonly kind: VerbKind;
  readonly people: ClaimRole | null;
  readonly money: ClaimRole | null;
  readonly change: Change | null;
  /** Can be part of a noun phrase: 改造 in 改造项目. */
  readonly nominal: boolean;
  /** Is part of the noun phrase wherever a noun stands next to it: 返乡 in 返乡人员. */
  readonly modifies: boolean;
  /** Whether a verb of one character is one before any number (`any`), or how it stands alone: see `data/verb-stems.tsv`. */
  readonly alone: readonly ('any' | 'number' | 'noun')[];
}

export type ClauseWordClass =
  | 'preposition'
  | 'disposal'
  | 'adverb'
  | 'attributive'
  | 'time'
  | 'particle'
  | 'connective'
  | 'determiner'
  | 'scope';

type ClauseWord =
  | {
      readonly class: 'verb';
      readonly verb: Verb /** What the word is where it is no verb: 为平房区, 率为6.5‰. */;
      readonly otherwise: ClauseWordClass | null;
    }
  | { readonly class: 'noun' }
  | { readonly class: ClauseWordClass };

export type MeasureNounClass = 'amount' | 'rate' | 'head' | 'income' | 'spent' | 'raised' | 'invested';

/** What a cue tells of a plan and how far it reaches: see the comment of `data/plan-cues.tsv`. */
export type PlanScope = 'clause' | 'sentence' | 'on' | 'intent' | 'weak' | 'done' | 'none';

/** What the finder of numeric claims knows of the language. */
export interface ClaimLexicon {
  readonly quantity: QuantityLexicon;
  readonly words: PhraseIndex<ClauseWord>;
  /** The classes of a noun that ends a measure. */
  readonly measureNouns: ReadonlyMap<string, ReadonlySet<MeasureNounClass>>;
  readonly planCues: PhraseIndex<PlanScope>;
}

function cell<Value extends string>(value: string): Value | null {
  return value === '' ? null : (value as Value);
}

function standingAlone(cell: string): Verb['alone'] {
  if (cell === 'noun') return ['number', 'noun'];
  return cell === 'number' ? ['number'] : [];
}

function clauseWords(): PhraseIndex<ClauseWord> {
  const words = readLexicon('clause-words.tsv', ['word', 'class']).map((row): [string, ClauseWordClass] => [
    row.word,
    row.class as ClauseWordClass,
  ]);
  const otherwise = new Map(words);
  const stems = readLexicon('verb-stems.tsv', ['stem', 'complements', 'alone']);
  const alone = new Map(stems.map((row) => [row.stem, standingAlone(row.alone)]));
  const verbs = readLexicon('verbs.tsv', ['verb', 'kind', 'people', 'money', 'change', 'nominal']).map(
    (row): [string, ClauseWord] => [
      row.verb,
      {
        class: 'verb',
        otherwise: otherwise.get(row.verb) ?? null,
        verb: {
          surface: row.verb,
          kind: row.kind as VerbKind,
          people: cell(row.people),
          money: cell(row.money),
          change: cell(row.change),
          nominal: row.nominal !== '',
          modifies: row.nominal === 'always',
          alone: ['any', ...(alone.get(row.verb) ?? [])],
        },
      },
    ],
  );
  const composed = stems.flatMap((row): [string, ClauseWord][] =>
    ['', ...row.complements].map((complement) => {
      const surface = row.stem + complement;
      const verb: Verb = {
        surface,
        kind: 'object',
        people: null,
        money: null,
        change: null,
        nominal: false,
        modifies: false,
        alone: alone.get(surface) ?? [],
      };
      return [surface, { class: 'verb', otherwise: otherwise.get(surface) ?? null, verb }];
    }),
  );
  const guarded = readLexicon('guarded-words.tsv', ['word']).map((row): [string, ClauseWord] => [
    row.word,
    { class: 'noun' },
  ]);
  const nouns = readLexicon('measure-nouns.tsv', ['noun', 'class'], ['noun', 'class'])
    .filter((row) => row.noun.length > 1)
    .map((row): [string, ClauseWord] => [row.noun, { class: 'noun' }]);
  return new PhraseIndex([
    ...verbs,
    ...words.map(([word, name]): [string, ClauseWord] => [word, { class: name }]),
    ...guarded,
    ...nouns,
    ...composed,
  ]);
}

function measureNouns(): Map<string, Set<MeasureNounClass>> {
  const nouns = new Map<string, Set<MeasureNounClass>>();
  for (const row of readLexicon('measure-nouns.tsv', ['noun', 'class'], ['noun', 'class'])) {
    const classes = nouns.get(row.noun) ?? new Set();
    classes.add(row.class as MeasureNounClass);
    nouns.set(row.noun, classes);
  }
  return nouns;
}

/** Loads the lexicons of numeric claims that ship with the package. */
export function loadClaimLexicon(): ClaimLexicon {
  return {
    quantity: loadQuantityLexicon(),
    words: clauseWords(),
    measureNouns: measureNouns(),
    planCues: new PhraseIndex(
      readLexicon('plan-cues.tsv', ['cue', 'scope']).map((row): [string, PlanScope] => [
        row.cue,
        row.scope as PlanScope,
      ]),
    ),
  };
}
