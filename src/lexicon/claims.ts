import type { Change, ClaimRole } from '../core/types.js';
import { PhraseIndex } from '../text/phrases.js';
import { NO_UNITS, unitsIn } from '../text/unit-set.js';
import { CASE_WORDS } from './case-words.js';
import { ClassedWords } from './classed-words.js';
import { loadMeasureNouns, type MeasureNouns } from './measure-nouns.js';
import { MEASURE_WORDS } from './measure-words.js';
import { loadNounEndings, type NounEndings } from './noun-endings.js';
import { loadPersonEndings, type PersonEndings } from './person-endings.js';
import { PHRASE_WORDS } from './phrase-words.js';
import { loadPlanCues, type PlanCues } from './plan-cues.js';
import { loadPlanSections, type PlanSections } from './plan-sections.js';
import { PLAN_WORDS } from './plan-words.js';
import { loadQuantityLexicon, type QuantityLexicon } from './quantities.js';
import { readLexicon } from './readers.js';
import { loadWordBorders, type WordBorders } from './word-borders.js';
import {
  ALONE,
  HOLDS_JOINT,
  NOMINAL_USES,
  NOUN,
  OBJECT_VERB,
  STANDING_ALONE,
  VERB,
  VERB_KINDS,
  WORD_CLASSES,
} from './word-marks.js';

export interface Verb {
  readonly surface: string;
  /** How it takes what is counted, and what it can be beside a verb: bits of `word-marks.ts`. */
  readonly marks: number;
  readonly people: ClaimRole | null;
  /** Serves those who are its subject: 26万名学生享受补助. */
  readonly gets: boolean;
  /** Finds workers work, and serves others: 转移农村劳动力3万人, not 转移受灾群众300人. */
  readonly places: boolean;
  /**
   * Where it is part of a noun phrase, if only there: `behind` another verb (获奖 in 表彰获奖单位20个, not in 获奖单位20个), or in the name
   * of a `work` (培育 in 培育工程3项, not in 培育合作社12家).
   */
  readonly nominalUse: 'behind' | 'work' | null;
  readonly money: ClaimRole | null;
  readonly change: Change | null;
  /** Characters that, directly before it, make a noun with it, by UTF-16 unit. */
  readonly notAfter: ReadonlySet<number>;
}

/** A verb that the lexicon does not know: what it tells is its name. */
export function unknownVerb(surface: string): Verb {
  const marks = VERB | OBJECT_VERB;
  const tells = { people: null, gets: false, places: false, nominalUse: null, money: null, change: null };
  return { surface, marks, ...tells, notAfter: NO_UNITS };
}

export interface ClauseWord {
  /** What the word is: bits of `word-marks.ts`. */
  readonly marks: number;
  readonly verb: Verb | null;
  /** The class of a verb where it is none (为平房区, 率为6.5‰), else 0. */
  readonly otherwise: number;
}

/** What the finder of numeric claims knows of the language. */
export interface ClaimLexicon {
  readonly quantity: QuantityLexicon;
  readonly words: PhraseIndex<ClauseWord>;
  readonly measureNouns: MeasureNouns;
  readonly measureWords: ClassedWords;
  readonly phraseWords: ClassedWords;
  readonly caseWords: ClassedWords;
  readonly planCues: PlanCues;
  readonly nounEndings: NounEndings;
  readonly planSections: PlanSections;
  readonly planWords: ClassedWords;
  readonly personEndings: PersonEndings;
  readonly wordBorders: WordBorders;
}

/** The cell of a verb that serves its subject. */
const GETS = 'gets';
/** The cell of a verb that finds workers work. */
const PLACES = 'places';

function cell<Value extends string>(value: string): Value | null {
  return value === '' ? null : (value as Value);
}

/** The bits of the places where a verb of one character stands alone, named in a cell. */
function standingAlone(cell: string): number {
  let marks = 0;
  for (const place of cell.split(' ')) marks |= STANDING_ALONE[place as keyof typeof STANDING_ALONE] ?? 0;
  return marks;
}

type Entry = readonly [surface: string, word: ClauseWord];

/** A row of `data/verb-stems.tsv`. */
type Stem = Readonly<Record<'stem' | 'complements' | 'alone' | 'not_after', string>>;

function entryOf(verb: Verb, otherwise = 0): Entry {
  return [verb.surface, { marks: verb.marks, verb, otherwise }];
}

/** The verbs as the table has them. */
function tableVerbs(stems: readonly Stem[]): Verb[] {
  const alone = new Map(stems.map((row) => [row.stem, standingAlone(row.alone)]));
  const notAfter = new Map(stems.map((row) => [row.stem, unitsIn(row.not_after)]));
  return readLexicon('verbs.tsv', ['verb', 'kind', 'people', 'money', 'change', 'nominal']).map((row) => {
    const kind = VERB_KINDS[row.kind as keyof typeof VERB_KINDS];
    const nominal = NOMINAL_USES[row.nominal as keyof typeof NOMINAL_USES] ?? 0;
    return {
      surface: row.verb,
      marks: VERB | kind | nominal | ALONE | (alone.get(row.verb) ?? 0),
      people: row.people === GETS || row.people === PLACES ? 'served' : cell(row.people),
      gets: row.people === GETS,
      places: row.people === PLACES,
      nominalUse: row.nominal === 'behind' || row.nominal === 'work' ? row.nominal : null,
      money: cell(row.money),
      change: cell(row.change),
      notAfter: notAfter.get(row.verb) ?? NO_UNITS,
    };
  });
}

/** A stem alone and with each of its complements; 挣到 gives the role that 挣 gives. */
function composedVerbs({ stem, complements, alone, not_after }: Stem, verbs: ReadonlyMap<string, Verb>): Verb[] {
  const base = verbs.get(stem);
  return ['', ...complements].map((complement) => ({
    surface: stem + complement,
    marks: VERB | OBJECT_VERB | (complement === '' ? standingAlone(alone) : 0),
    people: base?.people ?? null,
    gets: base?.gets ?? false,
    places: base?.places ?? false,
    nominalUse: null,
    money: base?.money ?? null,
    change: base?.change ?? null,
    notAfter: complement === '' ? unitsIn(not_after) : NO_UNITS,
  }));
}

/** Nouns of other tables, in which no verb of one character may be cut off. */
function guardingNouns(): string[] {
  const nouns = readLexicon('measure-nouns.tsv', ['noun', 'class'], ['noun', 'class']).map((row) => row.noun);
  const persons = readLexicon('person-endings.tsv', ['ending', 'class'], ['ending', 'class']).map((row) => row.ending);
  return [...nouns, ...persons].filter((word) => word.length > 1);
}

function holdsJoint(word: string, joints: readonly string[]): boolean {
  return joints.some((joint) => word.startsWith(joint) || word.endsWith(joint));
}

/** Loads the words that a clause is cut into, with what they are. */
export function loadClauseWords(): PhraseIndex<ClauseWord> {
  const words = readLexicon('clause-words.tsv', ['word', 'class']).map(({ word, class: name }): [string, number] => [
    word,
    WORD_CLASSES[name as keyof typeof WORD_CLASSES],
  ]);
  const otherwise = new Map(words);
  const stems = readLexicon('verb-stems.tsv', ['stem', 'complements', 'alone', 'not_after']);
  const verbs = tableVerbs(stems);
  const bySurface = new Map(verbs.map((verb) => [verb.surface, verb]));
  const noun: ClauseWord = { marks: NOUN, verb: null, otherwise: 0 };
  const joint: ClauseWord = { ...noun, marks: NOUN | HOLDS_JOINT };
  const joints = readLexicon('joint-words.tsv', ['word']).map((row) => row.word);
  const guarded = readLexicon('guarded-words.tsv', ['word']).map((row) => row.word);
  return new PhraseIndex([
    ...verbs.map((verb) => entryOf(verb, otherwise.get(verb.surface))),
    ...words.map(([word, marks]): Entry => [word, { marks, verb: null, otherwise: 0 }]),
    ...joints.map((word): Entry => [word, joint]),
    ...[...guarded, ...guardingNouns()].map((word): Entry => [word, holdsJoint(word, joints) ? joint : noun]),
    ...stems
      .flatMap((stem) => composedVerbs(stem, bySurface))
      .map((verb) => entryOf(verb, otherwise.get(verb.surface))),
  ]);
}

/** Loads the lexicons of numeric claims that ship with the package. */
export function loadClaimLexicon(): ClaimLexicon {
  return {
    quantity: loadQuantityLexicon(),
    words: loadClauseWords(),
    measureNouns: loadMeasureNouns(),
    measureWords: ClassedWords.load(MEASURE_WORDS),
    phraseWords: ClassedWords.load(PHRASE_WORDS),
    caseWords: ClassedWords.load(CASE_WORDS),
    planCues: loadPlanCues(),
    nounEndings: loadNounEndings(),
    wordBorders: loadWordBorders(),
    planSections: loadPlanSections(),
    planWords: ClassedWords.load(PLAN_WORDS),
    personEndings: loadPersonEndings(),
  };
}
