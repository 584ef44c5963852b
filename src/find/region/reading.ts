import type { Article } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import { resolveLists } from './lists.js';
import type { Mention } from './mentions.js';
import { addSupport, emptySupport, resolveAnchors, type Support } from './resolve.js';
import { readSightings, type Sightings } from './sightings.js';
import { siteNumbers } from './sites.js';

/** What an article says of places, before other articles of its page are asked. */
export interface Reading extends Sightings {
  readonly article: Article;
  /** What its mentions support that need no help of others. */
  readonly support: Support;
}

/** Reads an article: its mentions are decided as far as they need no help. */
export function readPlaces(article: Article, gazetteer: Gazetteer): Reading {
  const { mentions, deixis, pairs, collectives } = readSightings(article, gazetteer);
  const sites = siteNumbers(article, gazetteer);
  if (sites.length > 0) {
    for (const site of sites) mentions.push(site);
    mentions.sort((one, other) => one.start - other.start);
  }
  markFree(article.folded, mentions);
  markPartsOfTowns(article.folded, mentions);
  const support = emptySupport();
  resolveAnchors(mentions, support, gazetteer);
  for (const division of resolveLists(article.folded, mentions, gazetteer.frames))
    addSupport(support, division, gazetteer);
  return { article, mentions, deixis, pairs, collectives, support };
}

/**
 * 文县 at the head of the title and again after a comma is the county; 作文县里获奖, 完成县乡公路 come about between words, which stand
 * before them. So is 友谊县; 解放区 stays what the text speaks of.
 */
function markFree(text: string, mentions: readonly Mention[]): void {
  const free = mentions.filter((mention) => mayBeCounty(mention) && !mention.chained && isFree(text, mention));
  if (free.length < 2) return;
  for (const mention of free) {
    if (!free.some((other) => other !== mention && other.surface === mention.surface)) continue;
    mention.effect = mention.class === 'fragment' ? 'headline' : 'unit';
  }
}

function mayBeCounty({ class: nameClass, surface, effect }: Mention): boolean {
  if (effect !== null && effect !== 'headline') return false;
  return nameClass === 'fragment' || (nameClass === 'position' && !surface.endsWith('区'));
}

function isFree(text: string, { start, end, passage }: Mention): boolean {
  const before = start === passage.start || !/[\u4e00-\u9fff]/.test(text.charAt(start - 1));
  return before && !/[城域级]/.test(text.charAt(end));
}

/** 沙河店：重阳敬老 over a text of 沙河店镇: the town without its kind, and not 沙河 in another province. */
function markPartsOfTowns(text: string, mentions: readonly Mention[]): void {
  const towns = mentions.filter(({ form }) => form === 'township');
  if (towns.length === 0) return;
  for (const mention of mentions) {
    if (mention.form !== 'stem') continue;
    const longer = text.slice(mention.start, mention.end + 1);
    if (towns.some(({ surface }) => surface.length > longer.length && surface.startsWith(longer)))
      mention.effect = 'word';
  }
}
