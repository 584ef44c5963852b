import type { Article, Passage } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { Deixis } from '../../lexicon/place-cues.js';
import { KIND, PROVINCE, signsOf, TOWNSHIP } from './characters.js';
import { readEffects } from './context.js';
import type { Mention } from './mentions.js';
import { fileName, fileTownship, heaviest, type PlacedName } from './names.js';

/** A word by which the text speaks of its own place (我市, 市总工会), where it stands. */
export interface PlacedDeixis {
  readonly word: Deixis;
  readonly start: number;
  readonly passage: Passage;
}

/** What an article says of places, all in the order of the text. */
export interface Sightings {
  /** None overlaps another; names inside traps (大兴调查研究) are left out. */
  readonly mentions: Mention[];
  /** None overlaps another. */
  readonly deixis: PlacedDeixis[];
  /** Where a character stands that a kind of division follows (乌市, 海区), none overlapping another. */
  readonly pairs: number[];
  /** Where 全省 and 我市 stand. */
  readonly collectives: number[];
}

const [ALL, OUR, WOODS, ROAD] = [...'全我木道'].map((character) => character.charCodeAt(0));
const [BEFORE_WOODS, BEFORE_ROAD] = [...'苏街'].map((character) => character.charCodeAt(0));
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;

/** Goes over an article once. A place where no name begins and no kind of division stands costs two look-ups in small tables. */
export function readSightings(article: Article, gazetteer: Gazetteer): Sightings {
  const sightings: Sightings = { mentions: [], deixis: [], pairs: [], collectives: [] };
  for (const passage of article.passages) {
    const found = scanPassage(article.folded, passage, sightings, gazetteer);
    if (found.length > 0) addMentions(article, passage, heaviest(found), sightings, gazetteer);
  }
  return sightings;
}

function scanPassage(text: string, passage: Passage, sightings: Sightings, gazetteer: Gazetteer): PlacedName[] {
  const { start, end } = passage;
  const { beginnings, names } = gazetteer;
  const found: PlacedName[] = [];
  if (end - start < 2) return found;
  let before = text.charCodeAt(start);
  for (let at = start + 1; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (beginnings.mayHold(before, unit)) {
      const name = names.longestAt(text, at - 1);
      if (name !== null) fileName(found, name, at - 1);
      seeDeixis(text, at - 1, passage, sightings.deixis, gazetteer);
    }
    const signs = signsOf(unit);
    if ((signs & (TOWNSHIP | KIND | PROVINCE)) !== 0) {
      if ((signs & TOWNSHIP) === 0) seeKind(before, at - 1, signs, sightings);
      else if (endsTownship(before, unit)) fileTownship(found, text, [start, at + 1], gazetteer);
    }
    before = unit;
  }
  return found;
}

function endsTownship(before: number, unit: number): boolean {
  if (unit === WOODS) return before === BEFORE_WOODS;
  return unit !== ROAD || before === BEFORE_ROAD;
}

function seeDeixis(text: string, start: number, passage: Passage, deixis: PlacedDeixis[], gazetteer: Gazetteer): void {
  if (deixis.length > 0) {
    const last = deixis[deixis.length - 1] as PlacedDeixis;
    if (start < last.start + last.word.surface.length) return;
  }
  const word = gazetteer.deixis.longestAt(text, start);
  if (word !== null) deixis.push({ word, start, passage });
}

function seeKind(before: number, start: number, signs: number, { pairs, collectives }: Sightings): void {
  if (before === ALL || before === OUR) collectives.push(start);
  const free = pairs.length === 0 || start >= (pairs[pairs.length - 1] as number) + 2;
  if ((signs & KIND) !== 0 && free && before >= FIRST_IDEOGRAPH && before <= LAST_IDEOGRAPH) pairs.push(start);
}

function addMentions(
  article: Article,
  passage: Passage,
  chosen: readonly PlacedName[],
  sightings: Sightings,
  gazetteer: Gazetteer,
): void {
  const mentions: Mention[] = [];
  for (const { start, end, form, class: nameClass, candidates } of chosen) {
    if (candidates.length === 0) continue;
    const surface = article.text.slice(start, end);
    mentions.push({
      start,
      end,
      surface,
      form,
      class: nameClass,
      candidates,
      passage,
      effect: null,
      chained: false,
      chains: false,
      anchor: null,
      division: null,
    });
  }
  readEffects(article.folded, mentions, gazetteer);
  for (const mention of mentions) sightings.mentions.push(mention);
}
