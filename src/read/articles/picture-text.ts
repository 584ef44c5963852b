import type { ReadingLexicon } from '../../lexicon/reading.js';
import { UnitSet } from '../../text/unit-set.js';
import type { Unit } from '../pages/unit.js';
import { isDated } from './cohesion.js';

/** `李梅 摄`, and `李梅 摄影报道`, who wrote the text of the picture too. */
export function creditsPicture(unit: Unit | undefined): boolean {
  return unit?.isPhoto === true || (unit?.form === 'byline' && /摄影报道[）)]?$/.test(unit.block.text));
}

/** What a picture shows is told in no more. */
const LONGEST_TOLD = 250;

/** Whether a paragraph before the name of a photographer tells what a picture shows: `…。图为…`, `11月19日，工作人员在湟水河畔清理垃圾。` */
export function tellsPicture(text: string): boolean {
  return /(?:^|。)图[为①:：]/.test(text) || (/^(?:\d{1,2}月)?\d{1,2}日[，,]/.test(text) && text.length <= LONGEST_TOLD);
}

/** `近日，果农在给苹果套袋。` + `李梅 摄`: the text of a picture, unless it tells more of the text above. */
export function mayBePicture([unit, next]: readonly Unit[]): boolean {
  if (unit?.form !== 'paragraph' || unit.hasLead || !creditsPicture(next)) return false;
  return unit.block.text.length <= LONGEST_TOLD && isDated(unit.block.text);
}

/** Before the text of a picture they show where it stands: `▲工作人员在现场讲解。（李梅 摄）` */
const POINTS = new UnitSet('▲▼◀▶►◄△▽↑↓←→');

/** How many paragraphs from a place on are the text of a picture, up to the name of its photographer; 0 where it is none. */
export function pictureLength(units: readonly Unit[], at: number): number {
  const [first, second] = [units[at], units[at + 1]];
  if (first?.form !== 'paragraph') return 0;
  if (creditsPicture(second))
    return tellsPicture(first.block.text) || POINTS.has(first.block.text.charCodeAt(0)) ? 1 : 0;
  if (!creditsPicture(units[at + 2]) || first.hasLead) return 0;
  // `近日，石桥镇的葡萄成熟了。` + `图为村民在采摘。`
  if (second?.form === 'caption') return /^图为/.test(second.block.text) && isDated(first.block.text) ? 1 : 0;
  return second?.form === 'paragraph' &&
    !POINTS.has(second.block.text.charCodeAt(0)) &&
    !isDated(second.block.text) &&
    isPictureText([first, second])
    ? 2
    : 0;
}

const LONGEST_PICTURE_TEXT = 300;

/** Two paragraphs that tell what a picture shows, the first with its day: `8月7日，果农在采摘葡萄。` + `今年，当地…`. */
export function isPictureText(before: readonly Unit[]): boolean {
  if (before.length !== 2 || before.some(({ hasLead }) => hasLead)) return false;
  const text = before.map(({ block }) => block.text).join('');
  return text.length <= LONGEST_PICTURE_TEXT && tellsPicture(text.slice(0, LONGEST_TOLD));
}

/** `张明 摄` right after a text took its pictures, and not those of the next. */
export function creditsOfText(units: readonly Unit[]): number {
  // `特约记者 高翔` over `通讯员 李明 摄`.
  let at = units[0]?.form === 'byline' && !units[0].isLead && creditsPicture(units[1]) ? 2 : 0;
  while (creditsPicture(units[at])) at++;
  return at < units.length ? at : 0;
}

/** `（资料图）` is whence a picture comes, and names nobody. */
export function namesNobody({ isPhoto, names }: Unit, { officesByFirst }: ReadingLexicon): boolean {
  if (!isPhoto || names === null) return false;
  return officesByFirst.get(names.charAt(0))?.some(([office]) => office === names) === true;
}
