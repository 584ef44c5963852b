import type { Article, Passage, Span } from '../../../core/types.js';
import { UnitSet } from '../../../text/unit-set.js';

/** A heading that opens a plan: 2025年工作安排, 今年重点工作, 下一步打算. */
const PLAN_HEADING =
  /(?:今年|明年|来年|新的一年|下一步|下步|下阶段|今后五年|未来五年|20\d\d年)(?!以来).{0,16}(?:目标|安排|打算|部署|任务|重点|思路|要求|计划)|^.{0,6}(?:工作安排|工作打算|工作计划|下一步工作|下步工作|总体要求|主要预期目标)/;
/** The sentence of a report that opens its plan: 今年,我们要, 做好今年工作的总体要求是, 今年经济社会发展主要预期目标是. */
const PLAN_OPENING =
  /^.{0,12}?(?:做好)?(?:今年|明年|新的一年|20\d\d年)(?:是[^。]{0,40}之年[。,])?[,]?(?:的|我省|我市|我区|我县|全省|全市|全区|全县|政府|经济社会发展|发展|我们)*(?:主要|重点|总体|预期|要|将)+(?:工作|目标|任务|要求|安排|预期|抓好|做好|突出|围绕|坚持|聚焦|全面|深入|大力)/;
/** A passage that opens the account of what was done. */
const DONE_SECTION =
  /(?:工作回顾|过去一年|过去的一年|一年来|五年来|上年工作|去年工作|主要成绩|工作开展情况|工作总结|工作成效)/;
const HEADING_LENGTH = 36;
/** No plan opens without one of these: a heading needs any, another passage the last. */
const HEADING_SIGNS = new UnitSet('下工总主年');
const YEAR = '年'.charCodeAt(0);

/** The parts of an article that tell of a plan: from what opens one up to the account of what was done, or to the end. */
export function plannedSections(article: Article, units: Uint16Array): Span[] {
  const sections: Span[] = [];
  let open: number | null = null;
  for (const passage of article.passages) {
    if (passage.role === 'title' || (open === null && !canOpenPlan(passage, units))) continue;
    const opening = article.folded.slice(passage.start, Math.min(passage.end, passage.start + HEADING_LENGTH));
    if (DONE_SECTION.test(opening)) {
      if (open !== null) sections.push({ start: open, end: passage.start });
      open = null;
    } else if (open === null && (PLAN_OPENING.test(opening) || (isHeading(passage) && PLAN_HEADING.test(opening)))) {
      open = passage.start;
    }
  }
  if (open !== null) sections.push({ start: open, end: article.text.length });
  return sections;
}

function isHeading({ start, end }: Passage): boolean {
  return end - start <= HEADING_LENGTH;
}

function canOpenPlan(passage: Passage, units: Uint16Array): boolean {
  const heading = isHeading(passage);
  const end = heading ? passage.end : passage.start + HEADING_LENGTH;
  for (let at = passage.start; at < end; at++) {
    const unit = units[at] as number;
    if (unit === YEAR || (heading && HEADING_SIGNS.has(unit))) return true;
  }
  return false;
}
