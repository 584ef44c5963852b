import { BEGINS, ENDS } from './edges.js';
import type { Joint } from './joints.js';
import type { Line } from './lines.js';
import { HOLDS } from './traits.js';

type Lines = Pick<Joint, 'line' | 'next' | 'first'>;

/** Whether two lines cut something in two that is never written so: a date, a number, a name, a credit in brackets. */
export function isCut(joint: Lines): boolean {
  const { line, next } = joint;
  return (
    isCutDate(line, next) ||
    isCutNumber(line, next) ||
    isCutAmount(line, next) ||
    isCutName(line, next) ||
    isCutCredit(joint)
  );
}

const CUT_DATES: ReadonlySet<string> = new Set(['年月', '月日']);

/** `…（记者 罗敏）3月1` + `8日，新田县…`. */
function isCutDate(line: Line, next: Line): boolean {
  if ((line.edges & ENDS.date) === 0 || (next.edges & BEGINS.date) === 0) return false;
  // Not `老兵守井四十年` + `5月9日，…`.
  const [, first = ''] = /(?<![一二三四五六七八九十百几数多])([年月])\d{0,2}$/.exec(line.text.slice(-4)) ?? [];
  const [, second = ''] = /^\d{0,2}([月日])/.exec(next.text) ?? [];
  // `…（记者 罗敏）12` + `月2日，…`.
  if (first === '' && /\d$/.test(line.text) && /^月\d{1,2}日/.test(next.text)) return true;
  // Not of the name 沈月 and 7月18日.
  return CUT_DATES.has(first + second);
}

/**
 * `…，共走访了588` + `0余户次，…`: no clause ends with a number that counts nothing. Not `电话：6212345` + `3家企业…`, nor
 * `总第1200` + `4月6日，…`.
 */
function isCutNumber(line: Line, next: Line): boolean {
  if ((line.edges & ENDS.date) === 0 || (next.edges & BEGINS.date) === 0 || (line.holds & HOLDS.clause) === 0)
    return false;
  return NUMBER_BEGUN.test(line.text.slice(-LONGEST_NUMBER)) && REST_OF_NUMBER.test(next.text);
}

const LONGEST_NUMBER = 10;
const NUMBER_BEGUN = /[\u4e00-\u9fff]\d{1,6}(?:[.．]\d)?$/;
const REST_OF_NUMBER = /^\d{1,4}(?:[.．]\d{1,2})?(?:[%％‰]|(?![年月日号时点分秒版期、])[\u4e00-\u9fff])/;

/** `…实现生产总值482.7` + `亿元，…`: no line begins with the unit of a sum or a measure. Not `电话：13912345678` + `万亩油菜飘香`. */
function isCutAmount(line: Line, next: Line): boolean {
  return (line.edges & ENDS.date) !== 0 && UNIT.test(next.text) && AMOUNT.test(line.text.slice(-LONGEST_NUMBER));
}

const UNIT = /^[余多]?(?:[万亿][余多]?[元人户亩吨名件次株个斤千]|元|人次|平方|公里|亩|吨|个百分点)/;
const AMOUNT = /[\u4e00-\u9fff]\s?\d{1,6}(?:\.\d{1,2})?$/;

/** `…。季明 记者 曹小` + `川`: no line but the rest of a name is so short under one that is not. */
function isCutName(line: Line, next: Line): boolean {
  if (next.text.length !== 1 || next.indent >= 2 || line.text.length < 8 || (line.edges & ENDS.sentence) !== 0)
    return false;
  return /[\u4e00-\u9fff]/.test(next.text) && /[\u4e00-\u9fff]$/.test(line.text);
}

/** `（供稿：马小军` + `审核：王建国）`: two wide spaces between credits, or a break, cut the brackets around them. */
const OPEN_CREDIT = /^[（(【[][\u4e00-\u9fff/]{2,6}[:：][^）)】\]。，]{2,20}$/;

function isCutCredit({ line, next, first }: Lines): boolean {
  if (first !== line || (next.edges & (ENDS.closer | ENDS.bracket)) === 0 || !/^[（(【[]/.test(line.text)) return false;
  return OPEN_CREDIT.test(line.text) && /^[\u4e00-\u9fff/]{2,6}[:：][^（(【[。，]{2,20}$/.test(next.text);
}
