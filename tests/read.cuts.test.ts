import { describe, expect, it } from 'vitest';
import { isCut } from '../src/read/lines/cuts.js';
import { type Line, linesOf } from '../src/read/lines/lines.js';

function cuts(text: string): boolean {
  const [line, next] = linesOf(text) as [Line, Line];
  return isCut({ line, next, first: line });
}

describe('two lines that cut something in two', () => {
  it.each([
    ['a number', '截至11月底，共走访588|0余户，化解矛盾42起。', true],
    ['a number and its unit', '全镇种植油茶，总面积达1|2000亩，户均增收。', true],
    ['a number behind its point', '去年，村集体收入70.3|2万元，比上年增长。', true],
    ['a share', '村里改厕，普及率9|8.6%，群众满意。', true],
    ['no telephone, which a label is before', '有意者请来电，电话：621234|3家企业参加招聘。', false],
    ['no date in the next line', '通讯员张华，刊号1200|4月6日，县城下了雪。', false],
    ['no item of a list', '会议要求，做好春耕备耕1|2.抓好防火', false],
    ['no line without clauses', '石桥村12|34户农家乐', false],
    ['a date', '（记者 罗敏）3月1|8日，清源县开展义诊。', true],
    ['a date at its month', '（记者 罗敏）12|月2日，清源县开展义诊。', true],
    ['no name and date', '记者 沈月|7月18日，清源县开展义诊。', false],
    ['the rest of a name', '本报讯 季明 记者 曹小|川', true],
    ['no short line under a short one', '图片新闻|川', false],
    ['a credit', '（供稿：马小军|审核：王建国）', true],
  ])('%s', (_, lines, expected) => expect(cuts(lines.replace('|', '\n'))).toBe(expected));
});
