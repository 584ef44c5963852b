import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { CueEffect } from '../../lexicon/place-cues.js';
import type { Mention } from './mentions.js';
import { holds } from './resolve.js';

/** What stands beside a place name: a cue of place-cues.tsv, or what is read from the form of the words around it. */
export type Effect = CueEffect | 'company' | 'list' | 'dateline' | 'document' | null;

const LONGEST_CUE = 6;
/** 海口启洁城市服务有限公司 */
const COMPANY = /^[^,。;:、!?\s“”()]{0,14}?(?:有限公司|有限责任公司|公司|集团|股份)/;
const LIST_SEPARATOR = /^[、和与及]$/;
/** 本报西宁4月10日讯, 新华社西宁4月10日电 */
const DATELINE_BEFORE = /(?:本报|本网|新华社|中新社|中新网|晚报|日报)$/;
const DATELINE_AFTER = /^(?:\d{1,2}月\d{1,2}日)?(?:讯|电)/;

/** Reads what stands beside each mention of a passage, marks chains (青海省|西宁市), and spreads what holds for a list. */
export function readEffects(text: string, mentions: readonly Mention[], gazetteer: Gazetteer): void {
  for (const mention of mentions) mention.effect = effectOf(text, mention, gazetteer);
  for (const [index, mention] of mentions.entries()) {
    const previous = mentions[index - 1];
    if (previous === undefined) continue;
    const gap = text.slice(previous.end, mention.start);
    if ((gap === '' || gap === ' ' || gap === '·') && isBelow(mention, previous, gazetteer)) {
      mention.chained = true;
      previous.chains = true;
      if (mention.effect === null || mention.effect === 'here') mention.effect = previous.effect;
    }
  }
  spreadLists(text, mentions);
}

function effectOf(text: string, mention: Mention, gazetteer: Gazetteer): Effect {
  const rest = text.slice(mention.end, mention.end + 20);
  const lead = text.slice(Math.max(mention.passage.start, mention.start - LONGEST_CUE), mention.start);
  if (DATELINE_AFTER.test(rest) && (DATELINE_BEFORE.test(lead) || lead === '')) return 'dateline';
  const after = gazetteer.after.longestAt(text, mention.end)?.value ?? null;
  if (after !== null && !(after === 'feature' && mention.form !== 'stem')) return after;
  const before = gazetteer.before.longestEndingAt(text, mention.start, LONGEST_CUE)?.value ?? null;
  if (before !== null && before !== 'here') return before;
  if (mention.form === 'stem' && COMPANY.test(rest)) return 'company';
  if (/《[^》]{0,8}$/.test(lead)) return 'document';
  return before;
}

/** Whether a mention can name a division inside one that the other can name. */
function isBelow(inner: Mention, outer: Mention, gazetteer: Gazetteer): boolean {
  return inner.candidates.some((candidate) =>
    outer.candidates.some((above) => holds(above, candidate, outer, gazetteer)),
  );
}

/** 来自北京、上海、广东的游客: what is said of the first or last of a list holds for all; three names and more are a list. */
function spreadLists(text: string, mentions: readonly Mention[]): void {
  for (let first = 0; first < mentions.length; ) {
    let last = first;
    while (last + 1 < mentions.length && isListed(text, mentions[last], mentions[last + 1])) last++;
    const list = mentions.slice(first, last + 1).filter(({ chains }) => !chains);
    if (list.length > 1) {
      const effect =
        list.find((mention) => mention.effect === 'elsewhere' || mention.effect === 'aid')?.effect ??
        (list.length > 2 ? 'list' : null);
      if (effect !== null) for (const mention of list) mention.effect = effect;
    }
    first = last + 1;
  }
}

function isListed(text: string, mention: Mention | undefined, next: Mention | undefined): boolean {
  if (mention === undefined || next === undefined) return false;
  return next.chained || LIST_SEPARATOR.test(text.slice(mention.end, next.start));
}
