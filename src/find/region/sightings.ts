import type { Article, Passage } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { Deixis } from '../../lexicon/place-cues.js';
import { codeUnitsOf } from '../../text/code-units.js';
import { UnitSet } from '../../text/unit-set.js';
import { KIND, PROVINCE, signsOf, TOWNSHIP, unitsWith } from './characters.js';
import { isBelow, readEffects } from './context.js';
import { type Mention, mentionOf } from './mentions.js';
import { fileName, fileTownship, heaviest, type PlacedName } from './names.js';
import { type AdoptedTowns, adoptEarlier, adoptTowns } from './towns.js';

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
  /** Where 全省, 我市 and 该县 stand. */
  readonly collectives: number[];
}

const [ALL, OUR, THAT, WOODS, ROAD] = [...'全我该木道'].map((character) => character.charCodeAt(0));
const [BEFORE_WOODS, BEFORE_ROAD] = [...'苏街'].map((character) => character.charCodeAt(0));
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;

/** Where a kind of division, or the last character of a town, stands. */
const STOPS = unitsWith(TOWNSHIP | KIND | PROVINCE);

/** Goes over an article once, and stops where a name or a word may begin, or where a kind of division stands. */
export function readSightings(article: Article, gazetteer: Gazetteer): Sightings {
  const { folded, passages } = article;
  const { names, beginnings, ownBeginnings } = gazetteer;
  const { length } = folded;
  const units = codeUnitsOf(folded);
  const sightings: Sightings = { mentions: [], deixis: [], pairs: [], collectives: [] };
  const found: PlacedName[] = [];
  const towns: AdoptedTowns = new Map();
  let holder = 0;
  let passage = passages[0] as Passage;
  for (
    let at = beginnings.next(units, 1, length, STOPS);
    at < length;
    at = beginnings.next(units, at + 1, length, STOPS)
  ) {
    // A passage ends with a line feed, which is part of no name: only where something stands the passage matters.
    if (at >= passage.end) {
      if (found.length > 0) addMentions(article, passage, found, sightings, towns, gazetteer);
      while (at >= (passages[holder] as Passage).end) holder++;
      passage = passages[holder] as Passage;
    }
    const before = units[at - 1] as number;
    const unit = units[at] as number;
    const next = units[at + 1] as number;
    const name = beginnings.mayBegin(before, unit, next) ? names.numberIn(units, at - 1) : 0;
    if (name !== 0) fileName(found, names.valueOf(name), at - 1);
    if (ownBeginnings.mayBegin(before, unit, next)) seeDeixis(units, at - 1, passage, sightings.deixis, gazetteer);
    const signs = signsOf(unit);
    if ((signs & (KIND | PROVINCE)) !== 0) seeKind(before, at - 1, signs, sightings);
    else if ((signs & TOWNSHIP) !== 0 && endsTownship(before, unit)) {
      fileTownship(found, folded, passage.start, at + 1, gazetteer);
    }
  }
  if (found.length > 0) addMentions(article, passage, found, sightings, towns, gazetteer);
  if (towns.size > 0) adoptEarlier(sightings.mentions, towns);
  return sightings;
}

function seeDeixis(
  units: Uint16Array,
  start: number,
  passage: Passage,
  deixis: PlacedDeixis[],
  gazetteer: Gazetteer,
): void {
  if (deixis.length > 0) {
    const last = deixis[deixis.length - 1] as PlacedDeixis;
    if (start < last.start + last.word.surface.length) return;
  }
  if (units[start] === ALL && endsWithAll(units, start)) return;
  const number = gazetteer.deixis.numberIn(units, start);
  if (number !== 0) deixis.push({ word: gazetteer.deixis.valueOf(number), start, passage });
}

/** `健全`, `完全`, and `安全` unless a city stands there: 安全区域, 食品安全市场 say nothing of 全区, 全市, but 西安|全市 does. */
const BEFORE_ALL = new UnitSet('健完齐周保成顾');
const SAFE = '安'.charCodeAt(0);
const BEFORE_SAFE = new UnitSet('西雅吉延淮泰广六瑞靖惠');
const AFTER_SAFE = new UnitSet('场域');

function endsWithAll(units: Uint16Array, start: number): boolean {
  const before = start === 0 ? 0 : (units[start - 1] as number);
  if (BEFORE_ALL.has(before)) return true;
  if (before !== SAFE) return false;
  return !BEFORE_SAFE.has(units[start - 2] ?? 0) || AFTER_SAFE.has(units[start + 2] ?? 0);
}

function endsTownship(before: number, unit: number): boolean {
  if (unit === WOODS) return before === BEFORE_WOODS;
  return unit !== ROAD || before === BEFORE_ROAD;
}

function seeKind(before: number, start: number, signs: number, { pairs, collectives }: Sightings): void {
  if (before === ALL || before === OUR || before === THAT) collectives.push(start);
  const free = pairs.length === 0 || start >= (pairs[pairs.length - 1] as number) + 2;
  if ((signs & KIND) !== 0 && free && before >= FIRST_IDEOGRAPH && before <= LAST_IDEOGRAPH) pairs.push(start);
}

/** Takes the names found in a passage away, and adds those that no heavier ones overlap. */
function addMentions(
  article: Article,
  passage: Passage,
  found: PlacedName[],
  sightings: Sightings,
  towns: AdoptedTowns,
  gazetteer: Gazetteer,
): void {
  const mentions: Mention[] = [];
  for (const placed of heaviest(found)) {
    if (placed.name.divisions.length > 0) mentions.push(mentionOf(article.text, placed, placed.name, passage));
  }
  found.length = 0;
  adoptTowns(mentions, towns, (inner, outer) => isBelow(inner, outer, gazetteer));
  readEffects(article.folded, mentions, sightings.collectives, gazetteer);
  for (const mention of mentions) sightings.mentions.push(mention);
}
