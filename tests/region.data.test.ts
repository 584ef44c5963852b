import { describe, expect, it } from 'vitest';
import { attributeArticles, attributeSpans } from '../src/find/region/index.js';
import { readPlaces } from '../src/find/region/reading.js';
import { type Gazetteer, loadGazetteer } from '../src/lexicon/gazetteer.js';
import { placeFrames, readPlaceFrames } from '../src/lexicon/place-frames.js';
import { readLexicon } from '../src/lexicon/readers.js';
import { fold } from '../src/text/fold.js';
import { articleOf } from './region-text.js';

const gazetteer = loadGazetteer();

function placed(text: string): string | null {
  const [attribution] = attributeArticles([articleOf(text)], gazetteer, { sourceRegion: null });
  return attribution?.division?.path ?? null;
}

describe('place-words', () => {
  const rows = readLexicon('place-words.tsv', ['name', 'class', 'example']);
  const known = rows.filter((row) => row.class === 'known');
  const doubtful = rows.filter((row) => row.class !== 'known');
  it.each(doubtful.map((row) => [row.name, row.example]))('%s names a division, and none in %s', (name, example) => {
    expect(gazetteer.byName(name)).not.toEqual([]);
    expect(placed(`${example}。`)).toBeNull();
  });

  it.each(known.map((row) => [row.name, row.example]))('%s needs no support in %s', (name, example) => {
    expect(placed(`${example}。`)?.split('/').at(-1)).toContain(name);
  });

  it('has only the known classes', () => {
    expect(new Set(rows.map((row) => row.class))).toEqual(new Set(['word', 'fragment', 'position', 'known']));
  });
});

describe('place-traps', () => {
  it.each(readLexicon('place-traps.tsv', ['surface']).map(({ surface }) => surface))('%s', (surface) => {
    expect(placed(`${surface}。`)).toBeNull();
  });
});

describe('aliases and old names', () => {
  it.each(['place-aliases.tsv', 'old-names.tsv'])('%s: every row leads to a division of its own', (file) => {
    for (const { name, code } of readLexicon(file, ['name', 'code'])) {
      expect(gazetteer.byName(name).map((division) => division.code)).toContain(code);
    }
  });
});

describe('newspapers', () => {
  it.each(readLexicon('newspapers.tsv', ['name', 'code']).map((row) => [row.name, row.code]))('%s', (name, code) => {
    const text = `furniture: 来源:${name}\n全市召开会议,我省、我区上下一心。`;
    const [attribution] = attributeArticles([articleOf(text)], gazetteer, { sourceRegion: null });
    expect(attribution?.candidates.map(({ division }) => division.code)).toEqual([code]);
  });
});

describe('place-cues', () => {
  it.each(
    readLexicon('place-cues.tsv', ['cue', 'side', 'example'], ['cue', 'side']).map((row) => [
      row.cue,
      row.side,
      row.example,
    ]),
  )('%s (%s) stands in its example %s', (cue, _side, example) => expect(example).toContain(cue));
});

describe('person-words', () => {
  it.each(
    readLexicon('person-words.tsv', ['word', 'kind', 'example'], ['word', 'kind']).map((row) => [
      row.word,
      row.example,
    ]),
  )('%s: %s is a person', (_word, example) => expect(placed(`${example} `)).toBeNull());
});

describe('region-deixis', () => {
  it.each(
    readLexicon('region-deixis.tsv', ['surface', 'strength', 'example']).map((row) => [
      row.surface,
      row.strength,
      row.example,
    ]),
  )('%s', (surface, strength, example) => {
    expect(example).toContain(surface);
    expect(Number(strength)).toBeGreaterThanOrEqual(0);
  });
});

/** All that is read of the places of a made text, and of which division its numbers are. */
function readUnder(lines: string, under: Gazetteer): unknown {
  const article = articleOf(lines);
  const [attribution] = attributeArticles([article], under, { sourceRegion: null });
  if (attribution === undefined) return null;
  const numbers = [...article.folded.matchAll(/\d+[^\d]/g)].map(({ index }) => ({ start: index, end: index + 1 }));
  const divisions = attributeSpans(article, attribution, numbers, under);
  const { mentions } = readPlaces(article, under);
  return {
    division: attribution.division?.path,
    evidence: attribution.evidence,
    mentions: mentions.map(({ surface, effect, division }) => [surface, effect, division?.path]),
    divisions: divisions.map((division) => division?.path),
  };
}

describe('place-frames', () => {
  const words = readPlaceFrames();
  it.each(readLexicon('place-frames.tsv', ['word', 'class', 'example'], ['word', 'class']))(
    '$word ($class): $example is read otherwise without it',
    ({ word, class: name, example = '' }) => {
      const others = words.filter((one) => one.word !== word || one.class !== name);
      const without = { ...gazetteer, frames: placeFrames(others) };
      const lines = fold(example.replaceAll('|', '\n'));
      expect(readUnder(lines, without)).not.toEqual(readUnder(lines, gazetteer));
    },
  );
});
