import { describe, expect, it } from 'vitest';
import { readHtml } from '../src/read/formats/html.js';
import { splitParagraphs } from '../src/read/split.js';

const TEXT = '石桥镇组织巡逻队沿河巡查，清理垃圾12吨，守护一河清水。村民也来帮忙，投工320人次。';
const MENU = '<ul class="nav"><li><a>首页</a></li><li><a>新闻中心</a></li><li><a>政务公开</a></li></ul>';
const TITLE = '石桥镇守护一河清水';

/** The article of a page: its title, who wrote it, and the lines of its page. */
function articleOf(head: string, body: string) {
  const text = `<html><head><title>${head}</title></head><body>${MENU}${body}</body></html>`;
  const { lines } = readHtml(text);
  const { articles } = splitParagraphs({ path: 'page.html', text }, lines, {});
  return articles.map(({ title, byline, date, passages, text: whole }) => ({
    title,
    byline,
    date,
    page: passages.filter(({ role }) => role === 'furniture').map(({ start, end }) => whole.slice(start, end)),
  }));
}

describe('what stands around the text of a page, outside the element that holds it', () => {
  it.each([
    [
      'the line under a heading',
      `${TITLE}_清源县人民政府`,
      `<h1>${TITLE}</h1><div class="info"><span>发布时间：2023-06-20 10:30</span> <span>作者：高翔</span> <span>【字体：大 中 小】</span></div><div id="zoom"><p>${TEXT}</p></div>`,
      { title: TITLE, byline: '高翔', date: '2023-06-20' },
    ],
    [
      'the line under a title that only the head of the page tells',
      `${TITLE} - 清源县人民政府`,
      `<div class="bt">${TITLE}</div><div>2023-06-20 10:30:15　来源：县融媒体中心　记者：高翔</div><div id="zoom"><p>${TEXT}</p></div>`,
      { title: TITLE, byline: '高翔', date: '2023-06-20' },
    ],
    [
      'a title that nothing marks, under a head that names the site alone',
      '清源县人民政府',
      `<table><tr><td><b>${TITLE}</b></td></tr><tr><td>作者：高翔　更新时间：2023/6/20　点击数：105</td></tr><tr><td><div id="zoom">${TEXT}</div></td></tr></table>`,
      { title: TITLE, byline: '高翔', date: '2023-06-20' },
    ],
    [
      'other lines are not of the article',
      TITLE,
      `<p>欢迎来到清源，这里有好山好水</p><h1>${TITLE}</h1><div id="zoom"><p>${TEXT}</p></div><p>县里召开大会，部署防汛</p>`,
      { title: TITLE, byline: null, date: null },
    ],
  ])('%s', (_, head, body, known) => {
    expect(articleOf(head, body)).toEqual([{ ...known, page: expect.anything() }]);
  });

  it('keeps who keeps the site, by which its place is told', () => {
    const foot =
      '<div class="foot"><p>主办：平原县人民政府办公室</p><p>网站标识码：3714260001</p><p>电话：0534-1234567</p></div>';
    const [article] = articleOf(TITLE, `<h1>${TITLE}</h1><div id="zoom"><p>${TEXT}</p></div>${foot}`);
    expect(article?.page).toEqual(['网站标识码：3714260001']);
  });
});

describe('a page that holds several articles', () => {
  const other = '县里修好古桥';
  const more = '县文物局投入56万元修好古桥，修整石栏18米，古桥恢复了旧貌，游人多了起来。';
  const one = `<div><h3>${TITLE}</h3><p>本报讯（记者 高翔）${TEXT}</p><p>${TEXT}</p></div>`;
  it.each([
    [
      'each in an element of its own',
      `${one}<div><h3>${other}</h3><p>本报讯（记者 李梅）${more}</p></div>`,
      [TITLE, other],
    ],
    [
      'each in the element of its page',
      `<div><div><h2>${TITLE}</h2><p>${TEXT}</p><p>${TEXT}</p></div></div><div><div><h2>${other}</h2><p>${more}</p></div></div>`,
      [TITLE, other],
    ],
    [
      'the titles of others beside its one',
      `${one}<div><h3>相关新闻</h3><ul><li><a>${other}</a></li><li><a>柳河村办起食堂</a></li></ul></div>`,
      [TITLE],
    ],
    [
      'the beginnings of others beside its one',
      `${one}<div><h3>${other}</h3><p>县文物局投入56万元…</p></div>`,
      [TITLE],
    ],
    [
      'sections of its one',
      `<h1>${TITLE}</h1><div><h3>一条河</h3><p>${TEXT}</p><h3>一村人</h3><p>${more}</p></div>`,
      [TITLE],
    ],
  ])('%s', (_, body, titles) => {
    expect(articleOf('清源日报', body).map(({ title }) => title)).toEqual(titles);
  });
});
