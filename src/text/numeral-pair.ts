import { hanziDigit, isArabicDigit, powerOf, SIGN } from './numeral-characters.js';
import { UnitSet } from './unit-set.js';

const NOUGHT = '0'.charCodeAt(0);
const ORDINAL = '第'.charCodeAt(0);
const YEAR = '年'.charCodeAt(0);
const GRADE = '级'.charCodeAt(0);
/** What counts things: behind 二、三 it says how many there are, where 等, 级, 期 and 季 say which ones. */
const COUNTERS = new UnitSet('个户人名位家次亩斤元块吨条只头台辆间里米度天岁年');
/** From 万 on a power multiplies all that stands before it: 十七、八万. */
const TEN_THOUSAND = 4;

/**
 * Where two digits end that tell about how many there are (五六户, 四、五十亿元, 十七、八岁, 5、6万元); -1 where the digits are a number
 * of their own (二〇二四), one of a list (二、三、四组), tell which (一、二年级, 第三、四名), or head a paragraph (一、二十大精神).
 * @param at where the digits begin
 * @param end where they end
 * @param smallest the exponent of the last power of ten before them, 0 for none
 */
export function approximationEnd(text: string, at: number, end: number, smallest: number): number {
  if (end - at === 2) return areNeighbours(text, at, at + 1) ? end : -1;
  if (end - at > 2 || text.charCodeAt(end) !== SIGN.comma || !areNeighbours(text, at, at + 2)) return -1;
  const before = text.charCodeAt(at - 1);
  return before !== SIGN.comma && before !== ORDINAL && isCounted(text, at + 3, smallest) ? at + 3 : -1;
}

/** Whether the second digit is the next one, or by custom 三 and 五. */
function areNeighbours(text: string, at: number, next: number): boolean {
  const first = digitOf(text.charCodeAt(at));
  const second = digitOf(text.charCodeAt(next));
  return first > 0 && (second === first + 1 || (first === 3 && second === 5));
}

/** The value of an Arabic digit or one in hanzi; -1 of any other unit. */
export function digitOf(unit: number): number {
  return isArabicDigit(unit) ? unit - NOUGHT : hanziDigit(unit);
}

function isCounted(text: string, at: number, smallest: number): boolean {
  const follower = text.charCodeAt(at);
  const power = powerOf(follower);
  if (power > 0) return smallest === 0 || power < smallest || power >= TEN_THOUSAND;
  return COUNTERS.has(follower) && !(follower === YEAR && text.charCodeAt(at + 1) === GRADE);
}
