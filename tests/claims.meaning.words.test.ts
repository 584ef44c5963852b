import { describe, expect, it } from 'vitest';
import { findClaims } from '../src/find/claims/index.js';
import { CLAIM_WORDS } from '../src/lexicon/claim-words.js';
import { loadClaimLexicon } from '../src/lexicon/claims.js';
import { ClassedWords } from '../src/lexicon/classed-words.js';
import { nounEndings } from '../src/lexicon/noun-endings.js';
import { planSections } from '../src/lexicon/plan-sections.js';
import { PLAN_WORDS } from '../src/lexicon/plan-words.js';
import { readLexicon } from '../src/lexicon/readers.js';
import { wordBorders } from '../src/lexicon/word-borders.js';
import { articleOf } from './tables/article-of.js';

const lexicon = loadClaimLexicon();
const claimsOf = (text: string, known = lexicon) => findClaims(articleOf(text), known, []).claims;
const lastClaim = (text: string, known = lexicon) => claimsOf(text, known).at(-1);

describe('noun-endings.tsv: without its row the example is read in another way', () => {
  const told = {
    actor: 'measure',
    territory: 'measure',
    activity: 'measure',
    plan: 'measure',
    organisation: 'role',
    rate: 'action',
    amount: 'action',
    size: 'action',
    gift: 'action',
    increase: 'change',
    decrease: 'change',
    cut: 'change',
    producer: 'measure',
    owned: 'measure',
    rated: 'measure',
    sum: 'measure',
    each: 'measure',
    paid: 'measure',
    itself: 'measure',
    firm: 'measure',
    crew: 'measure',
    machine: 'measure',
    means: 'measure',
    hands: 'measure',
    due: 'role',
    earned: 'role',
  } as const;
  const rows = readLexicon('noun-endings.tsv', ['ending', 'class', 'example', 'expected'], ['ending', 'class']).map(
    (row) => ({
      ...row,
      word: row.ending,
    }),
  );
  it.each(rows)('$ending: $example', (row) => {
    const field = told[row.class as keyof typeof told];
    const others = { ...lexicon, nounEndings: nounEndings(rows.filter((other) => other !== row)) };
    const at = row.class === 'paid' ? 0 : -1;
    expect(claimsOf(row.example).at(at)?.[field] ?? '-').toBe(row.expected);
    expect(claimsOf(row.example, others).at(at)?.[field] ?? '-').not.toBe(row.expected);
  });
});

describe('word-borders.tsv: without its row the example is read in another way', () => {
  const rows = readLexicon('word-borders.tsv', ['word', 'class', 'example', 'expected'], ['word', 'class']);
  it.each(rows)('$word $class: $example', (row) => {
    const others = { ...lexicon, wordBorders: wordBorders(rows.filter((other) => other !== row)) };
    expect(lastClaim(row.example)?.action ?? '-').toBe(row.expected);
    expect(lastClaim(row.example, others)?.action ?? '-').not.toBe(row.expected);
  });
});

/** What the examples of a class tell, where that is not the measure. */
const TOLD: Readonly<Record<string, 'role' | 'action' | 'change'>> = {
  owed: 'role',
  limit: 'role',
  standard: 'role',
  need: 'role',
  post: 'role',
  towards: 'role',
  joins: 'role',
  part: 'role',
  attaining: 'role',
  issuing: 'action',
  awarding: 'action',
  cost: 'action',
  leading: 'action',
  basis: 'action',
  'being-there': 'action',
  'making-up': 'action',
  recipient: 'role',
  'given-to': 'action',
  matter: 'action',
  'of-rank': 'change',
};

describe.each(Object.entries(CLAIM_WORDS))('%s: without its row the example is read in another way', (name, table) => {
  const rows = readLexicon(table.name, ['word', 'class', 'example', 'expected'], ['word', 'class']);
  it.each(rows)('$word $class: $example', (row) => {
    const words = new ClassedWords(
      table,
      rows.filter((other) => other !== row),
    );
    const told = (known: typeof lexicon) =>
      claimsOf(row.example, known)
        .map((claim) => claim[TOLD[row.class] ?? 'measure'] ?? '-')
        .join(' ');
    expect(told(lexicon)).toBe(row.expected);
    expect(told({ ...lexicon, [name]: words })).not.toBe(row.expected);
  });

  it('gives each class a bit of its own, and each has words', () => {
    expect(new Set(Object.values(table.bits)).size).toBe(Object.keys(table.bits).length);
    expect(new Set(rows.map((row) => row.class))).toEqual(new Set(Object.keys(table.bits)));
  });
});

describe('plan-words.tsv: without its row the example has another status', () => {
  const rows = readLexicon('plan-words.tsv', ['word', 'class', 'example', 'expected'], ['word', 'class']);
  it.each(rows)('$word: $example', (row) => {
    const others = {
      ...lexicon,
      planWords: new ClassedWords(
        PLAN_WORDS,
        rows.filter((other) => other !== row),
      ),
    };
    expect(lastClaim(row.example)?.status).toBe(row.expected);
    expect(['done', 'planned']).toContain(lastClaim(row.example, others)?.status);
    expect(lastClaim(row.example, others)?.status).not.toBe(row.expected);
  });
});

describe('plan-sections.tsv: without its row the example has another status', () => {
  const rows = readLexicon('plan-sections.tsv', ['word', 'class', 'example', 'expected'], ['word', 'class']);
  it.each(rows)('$word: $example', (row) => {
    const text = row.example.replaceAll('/', '\n');
    const others = { ...lexicon, planSections: planSections(rows.filter((other) => other !== row)) };
    expect(lastClaim(text)?.status).toBe(row.expected);
    expect(lastClaim(text, others)?.status).not.toBe(row.expected);
  });
});
