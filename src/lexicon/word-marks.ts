/**
 * What a token of a clause is, a bit for each, so that "an adverb, a time or a particle?" is one look: the class of a word, what is no
 * word of the lexicon, and of a verb how it takes what is counted (see the comments of `data/clause-words.tsv` and `data/verbs.tsv`).
 */
export const PREPOSITION = 1 << 0;
export const DISPOSAL = 1 << 1;
export const ADVERB = 1 << 2;
export const ATTRIBUTIVE = 1 << 3;
export const TIME = 1 << 4;
export const PARTICLE = 1 << 5;
export const CONNECTIVE = 1 << 6;
export const DETERMINER = 1 << 7;
export const SCOPE = 1 << 8;
export const VERB = 1 << 9;
/** A noun of the lexicon, or the characters between words. */
export const NOUN = 1 << 10;
export const QUOTED = 1 << 11;
export const ASIDE = 1 << 12;
export const PAUSE = 1 << 13;
export const QUANTITY = 1 << 14;

/** Of a noun of the lexicon: begins or ends with a character that joins phrases, see `data/joint-words.tsv`; its bit has another sense for verbs. */
export const HOLDS_JOINT = 1 << 29;

/** Of a verb: can be part of a noun phrase: 改造 in 改造项目. */
export const NOMINAL = 1 << 15;
/** Of a verb: is part of the noun phrase wherever a noun stands next to it: 返乡 in 返乡人员. */
export const MODIFIES = 1 << 16;
/** Of a verb in its clause: a result complement makes its subject the measure (提升至, 增加到). */
export const REACHES = 1 << 17;

export const OBJECT_VERB = 1 << 18;
export const LIGHT_VERB = 1 << 19;
export const SUBJECT_VERB = 1 << 20;
export const COMPARING_VERB = 1 << 21;
export const HAVING_VERB = 1 << 22;
export const DUMMY_VERB = 1 << 23;
export const PIVOT_VERB = 1 << 24;
export const MOTION_VERB = 1 << 25;

/** Of a verb of one character: is one before any number, or where it stands so alone: see `data/verb-stems.tsv`. */
export const ALONE = 1 << 26;
export const ALONE_BEFORE_NUMBER = 1 << 27;
export const ALONE_BEFORE_NOUN = 1 << 28;
export const ALONE_AFTER_TOTAL = 1 << 29;
export const ALONE_ANYWHERE = 1 << 30;
export const ALONE_BEFORE_COST = 1 << 31;

export const WORD_CLASSES = {
  preposition: PREPOSITION,
  disposal: DISPOSAL,
  adverb: ADVERB,
  attributive: ATTRIBUTIVE,
  time: TIME,
  particle: PARTICLE,
  connective: CONNECTIVE,
  determiner: DETERMINER,
  scope: SCOPE,
  noun: NOUN,
} as const;

export const VERB_KINDS = {
  object: OBJECT_VERB,
  light: LIGHT_VERB,
  subject: SUBJECT_VERB,
  compare: COMPARING_VERB,
  have: HAVING_VERB,
  dummy: DUMMY_VERB,
  pivot: PIVOT_VERB,
  motion: MOTION_VERB,
} as const;

/** Where a verb of one character is one without a complement: see the comment of `data/verb-stems.tsv`. */
export const STANDING_ALONE = {
  number: ALONE_BEFORE_NUMBER,
  noun: ALONE_BEFORE_NUMBER | ALONE_BEFORE_NOUN,
  total: ALONE_AFTER_TOTAL,
  cost: ALONE_BEFORE_COST,
  always: ALONE_ANYWHERE,
} as const;

/** What the column `nominal` of `data/verbs.tsv` marks. */
export const NOMINAL_USES = { yes: NOMINAL, work: NOMINAL, always: NOMINAL | MODIFIES } as const;
