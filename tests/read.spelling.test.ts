import { describe, expect, it } from 'vitest';
import { attributeRegion, findClaims, splitDocument } from '../src/index.js';
import { simplify } from '../src/read/articles/simplify.js';
import { SPELLINGS, TRADITIONAL } from './spellings.support.js';

/** Two short articles that are not wrapped, with a masthead, a dateline and a date under the title. */
const PAGE = `双河日报 02版 综合新闻 2014年5月18日

27个项目集中开工
“双创”再提速
本报讯（记者 李水生）5月16日，岷县清水镇4G基站建设等27个项目集中开工，总投资12.5亿元。

停水通知
因管道维修，定于5月20日8时至18时对城西片区停水。
岷县自来水公司
2014年5月18日
`;

function told(text: string, hints: Parameters<typeof splitDocument>[1] = {}) {
  return splitDocument({ path: 'x.txt', text }, hints).articles.map((article) => {
    const { title, subtitle, byline, date, sentences } = article;
    const shown = sentences.map(({ start, end }) => article.text.slice(start, end));
    return { title, subtitle, byline, date, shown, region: attributeRegion(article).division?.path };
  });
}

describe('a page is read the same however its characters are spelt, and shown as they are', () => {
  const plain = told(PAGE);

  it('finds what it is about', () => {
    expect(plain.map(({ title, byline, date }) => [title, byline, date])).toEqual([
      ['27个项目集中开工 “双创”再提速', '记者 李水生', '2014-05-18'],
      ['停水通知', null, '2014-05-18'],
    ]);
  });

  it.each([...SPELLINGS, TRADITIONAL])('%s', (_, spelt) => {
    const other = told(spelt(PAGE), { simplify });
    const expected = plain.map(({ title, subtitle, byline, shown, ...rest }) => ({
      title: title && spelt(title),
      subtitle: subtitle && spelt(subtitle),
      byline: byline && spelt(byline),
      shown: shown.map(spelt),
      ...rest,
    }));
    expect(other).toEqual(expected);
  });

  it('reads traditional characters as they stand where nobody asked', () => {
    const [, spelt] = TRADITIONAL;
    expect(told(spelt(PAGE))[0]?.byline).toBeNull();
  });

  it('leaves out what takes no place', () => {
    const broken = PAGE.replace(/([\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, '$1\u200b');
    expect(told(broken)).toEqual(plain);
    expect(told(PAGE.replaceAll('建设', '建\u00ad设').replace('停', '\ufeff停'))).toEqual(plain);
    expect(told(`\u200b\n${PAGE}\n\u2060\n`)).toEqual(plain);
  });

  it('takes a no-break space for a space', () => {
    const page = '# 双河镇开展义诊\n\n近日，双河镇卫生院进村义诊，服务群众320人次。（李明）\n';
    expect(told(page.replaceAll(' ', '\u00a0')).map(({ title }) => title)).toEqual(['双河镇开展义诊']);
  });

  it('shows claims as the file has them, and what they measure in the common spelling', () => {
    const text = '近日，全县４Ａ级景区接待游客１２００余人次。\n';
    const [claim] = splitDocument({ path: 'x.txt', text }).articles.flatMap((article) => findClaims(article).claims);
    expect(claim).toMatchObject({ text: '１２００余人次', value: 1200, unit: '人次' });
    const [other] = splitDocument({ path: 'x.txt', text: '全县新增４Ａ级景区３家。\n' }).articles.flatMap(
      (article) => findClaims(article).claims,
    );
    expect(other).toMatchObject({ text: '３家', measure: '4A级景区' });
  });

  it('keeps the offsets of the file', () => {
    const text = PAGE.replaceAll('27', '２７');
    const [article] = splitDocument({ path: 'x.txt', text }).articles;
    const at = article?.text.indexOf('２７个项目') ?? -1;
    const place = article?.locate({ start: at, end: at + 5 });
    expect(text.slice(place?.start, place?.end)).toBe('２７个项目');
  });
});
