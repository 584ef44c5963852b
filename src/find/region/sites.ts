import type { Article } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import { type Mention, mentionOf } from './mentions.js';

/** The numbers of government sites in the page around an article: 网站标识码:|5118260001 begins with the code of the site's division. */
export function siteNumbers({ folded, passages }: Article, gazetteer: Gazetteer): Mention[] {
  const found: Mention[] = [];
  for (const passage of passages) {
    if (passage.role !== 'furniture') continue;
    const number = gazetteer.frames.siteNumber.exec(folded.slice(passage.start, passage.end));
    const code = number?.[1] ?? '';
    const division = number === null ? null : gazetteer.division(code.slice(0, 6));
    if (number === null || division === null) continue;
    const end = passage.start + number.index + number[0].length;
    const name = { form: 'full', class: 'plain', divisions: [division] } as const;
    found.push(mentionOf(folded, { start: end - code.length, end }, name, passage));
  }
  return found;
}
