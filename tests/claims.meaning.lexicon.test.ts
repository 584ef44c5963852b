import { describe, expect, it } from 'vitest';
import { findClaims } from '../src/find/claims/index.js';
import { loadClaimLexicon } from '../src/lexicon/claims.js';
import { readLexicon } from '../src/lexicon/readers.js';
import { STANDING_ALONE } from '../src/lexicon/word-marks.js';
import { articleOf } from './tables/article-of.js';

const lexicon = loadClaimLexicon();
const claimsOf = (text: string) => findClaims(articleOf(`${text}。`), lexicon, []).claims;

const VERB_KINDS = ['object', 'light', 'subject', 'compare', 'have', 'dummy', 'pivot', 'motion'];
const ROLES = ['', 'served', 'places', 'gets', 'participated', 'employed', 'raised', 'spent', 'invested', 'income'];
const WORD_CLASSES = [
  'preposition',
  'disposal',
  'adverb',
  'attributive',
  'time',
  'particle',
  'connective',
  'determiner',
  'scope',
  'noun',
];
const NOUN_CLASSES = ['amount', 'head', 'income', 'spent', 'raised', 'invested', 'rule', 'body'];

describe('verbs.tsv', () => {
  for (const row of readLexicon('verbs.tsv', ['verb', 'kind', 'people', 'money', 'change', 'example', 'expected'])) {
    it(`${row.verb}: ${row.example}`, () => {
      expect(VERB_KINDS).toContain(row.kind);
      expect(ROLES).toContain(row.people);
      expect(ROLES).toContain(row.money);
      expect(['', 'increase', 'decrease']).toContain(row.change);
      expect(claimsOf(row.example).map(({ action }) => action)).toContain(row.expected);
      if (row.people === 'gets') expect(claimsOf(row.example)[0]?.role).toBe('served');
    });
  }
});

describe('verb-stems.tsv', () => {
  const rows = readLexicon('verb-stems.tsv', ['stem', 'complements', 'alone', 'not_after', 'example', 'expected']);
  const actions = (text: string) => claimsOf(text).map(({ action }) => action);
  for (const row of rows) {
    it(`${row.stem}: ${row.example}`, () => {
      for (const place of row.alone.split(' ')) expect(['', ...Object.keys(STANDING_ALONE)]).toContain(place);
      expect(actions(row.example)).toContain(row.expected);
    });
  }

  it.each(rows.filter(({ alone }) => alone.includes('total')))(
    '$stem before a long noun after 共 alone',
    ({ stem }) => {
      expect(actions(`全县共${stem}彩色管材36件`)).toEqual([stem]);
      expect(actions(`全县的${stem}彩色管材36件`)).not.toContain(stem);
    },
  );

  for (const { stem, not_after } of rows) {
    for (const character of not_after) {
      it(`${character}${stem} is no ${stem}`, () => expect(actions(`${character}${stem}8元一斤`)).not.toContain(stem));
    }
  }
});

describe('guarded-words.tsv', () => {
  const words = readLexicon('guarded-words.tsv', ['word']).map(({ word }) => word);
  const action = (text: string) => claimsOf(text).at(-1)?.action;
  it.each(words.filter((word) => word.startsWith('好')))('推进%s is no 推进好', (word) => {
    expect(action(`全县推进${word}12件`)).toBe('推进');
  });
  it.each(words.filter((word) => /^[性型式率]/.test(word)))('建成%s begins with a verb', (word) => {
    expect(action(`全县建成${word}12件`)).toBe('建成');
  });
});

describe('plan-cues.tsv', () => {
  for (const row of readLexicon('plan-cues.tsv', ['cue', 'scope', 'example', 'expected'])) {
    it(`${row.cue}: ${row.example}`, () => {
      expect(['clause', 'sentence', 'on', 'intent', 'weak', 'done', 'none', 'able', 'met']).toContain(row.scope);
      expect(claimsOf(row.example).map(({ status }) => status)).toContain(row.expected);
    });
  }
});

describe('classes', () => {
  it('are known ones', () => {
    for (const row of readLexicon('clause-words.tsv', ['word', 'class'])) expect(WORD_CLASSES).toContain(row.class);
    for (const row of readLexicon('measure-nouns.tsv', ['noun', 'class'], ['noun', 'class'])) {
      expect(NOUN_CLASSES).toContain(row.class);
    }
  });
});
