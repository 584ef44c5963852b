import type { Article, Passage, Span } from '../../../../core/types.js';
import type { PlanSections } from '../../../../lexicon/plan-sections.js';

const HEADING_LENGTH = 36;

/** The parts of an article that tell of a plan: from what opens one up to the account of what was done, or to the end. */
export function plannedSections(article: Article, units: Uint16Array, known: PlanSections): Span[] {
  const sections: Span[] = [];
  let open: number | null = null;
  for (const passage of article.passages) {
    if (passage.role === 'title' || (open === null && !canOpenPlan(passage, units, known))) continue;
    const opening = article.folded.slice(passage.start, Math.min(passage.end, passage.start + HEADING_LENGTH));
    if (known.account.test(opening)) {
      if (open !== null) sections.push({ start: open, end: passage.start });
      open = null;
    } else if (
      open === null &&
      (known.opening.test(opening) || (isHeading(passage, units) && known.heading.test(opening)))
    ) {
      open = passage.start;
    }
  }
  if (open !== null) sections.push({ start: open, end: article.text.length });
  return sections;
}

const FULL_STOP = '。'.charCodeAt(0);

/** A short passage that no full stop ends: 下一步工作打算; not 会议部署下一步工作。 */
function isHeading({ start, end }: Passage, units: Uint16Array): boolean {
  return end - start <= HEADING_LENGTH && units[end - 1] !== FULL_STOP;
}

function canOpenPlan(passage: Passage, units: Uint16Array, { headingSigns, openingSigns }: PlanSections): boolean {
  const heading = isHeading(passage, units);
  const end = heading ? passage.end : passage.start + HEADING_LENGTH;
  for (let at = passage.start; at < end; at++) {
    const unit = units[at] as number;
    if (openingSigns.has(unit) || (heading && headingSigns.has(unit))) return true;
  }
  return false;
}
