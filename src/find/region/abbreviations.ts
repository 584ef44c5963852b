import type { Division } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { Mention } from './mentions.js';
import type { Reading } from './reading.js';
import type { Support } from './resolve.js';

/** 海区域 is no 海区. */
const WORD_AFTER = /[域位间别块]/;

/** The short names that one support licenses, by first and last character; null where two divisions share them. */
export class Licence {
  readonly #gazetteer: Gazetteer;
  #named: Map<string, Division | null> | null = null;
  #inside: Map<string, Division | null> | null = null;

  constructor(
    readonly support: Support,
    gazetteer: Gazetteer,
  ) {
    this.#gazetteer = gazetteer;
  }

  /** Of the divisions that are named; undefined where none of them is so called. */
  named(surface: string): Division | null | undefined {
    if (this.#named === null) {
      this.#named = new Map();
      for (const code of this.support.named) addShort(this.#named, this.#gazetteer.division(code));
    }
    return this.#named.get(surface);
  }

  /** Of the divisions that lie in a city that is named, or that holds one named. */
  inside(surface: string): Division | null | undefined {
    if (this.#inside === null) {
      this.#inside = new Map();
      for (const code of this.support.lineage) {
        if (this.#gazetteer.division(code)?.level !== 'city') continue;
        for (const division of this.#gazetteer.children(code)) addShort(this.#inside, division);
      }
    }
    return this.#inside.get(surface);
  }
}

function addShort(known: Map<string, Division | null>, division: Division | null): void {
  if (division === null || division.name.length < 3 || division.level === 'province') return;
  const short = division.name.charAt(0) + division.name.slice(-1);
  const other = known.get(short);
  known.set(short, other === undefined || other === division ? division : null);
}

/**
 * Short names of one character that the text licenses: 乌市 is 乌兰浩特市 where the text names that, 海区 is 海勃湾区 in a text
 * of 乌海. The division has to be named on the page, or to lie in one that is, and to be the only one that fits.
 */
export function findAbbreviations(reading: Reading, licences: readonly Licence[], gazetteer: Gazetteer): Mention[] {
  const { article, mentions, pairs } = reading;
  const { folded, passages } = article;
  const found: Mention[] = [];
  let next = 0;
  let holder = 0;
  for (const start of pairs) {
    const end = start + 2;
    while (next < mentions.length && (mentions[next] as Mention).end <= start) next++;
    if (next < mentions.length && (mentions[next] as Mention).start < end) continue;
    if (!gazetteer.abbreviations.mayHold(folded.charCodeAt(start), folded.charCodeAt(start + 1))) continue;
    if (WORD_AFTER.test(folded.charAt(end)) || gazetteer.names.longestAt(folded, start) !== null) continue;
    const surface = folded.slice(start, end);
    const division = licensed(surface, licences);
    if (division === null) continue;
    while ((passages[holder]?.end ?? end) < end) holder++;
    const passage = passages[holder];
    if (passage === undefined) break;
    found.push({
      start,
      end,
      surface,
      form: 'abbreviation',
      class: 'plain',
      candidates: [division],
      passage,
      effect: null,
      chained: false,
      chains: false,
      anchor: null,
      division,
    });
  }
  return found;
}

/**
 * What is named goes before what only lies in a city that is, and the article before the page: 海南区 is no 海区 on a page that
 * names 海勃湾区.
 */
function licensed(surface: string, licences: readonly Licence[]): Division | null {
  for (const licence of licences) {
    const division = licence.named(surface);
    if (division !== undefined) return division;
  }
  for (const licence of licences) {
    const division = licence.inside(surface);
    if (division !== undefined) return division;
  }
  return null;
}
