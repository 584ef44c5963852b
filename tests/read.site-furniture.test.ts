import { describe, expect, it } from 'vitest';
import { splitDocument } from '../src/read/index.js';

const TITLE = '石桥镇新建大棚带动农户增收';
const STAMP = '2024-03-05 09:12 来源：清源网';
const TEXT = [
  '今年以来，石桥镇新建蔬菜大棚24个，种植蔬菜1200亩，带动农户380户增收，户均增收4600元。',
  '镇里组织技术人员走访560户，送去种苗2.3万株，开办培训班12期，受训群众达1800人次。',
];
/** Of articles of the same site: none of the words of the text. */
const LINKS = ['柳河小学举行开学第一课', '县领导调研重点项目', '双河：小香菇撑起致富伞'];

/** The title, and what else of the page is read as text of the article. */
function read(...lines: readonly string[]): readonly [string | null, readonly string[]] {
  const { articles } = splitDocument({ path: 'page.txt', text: `${lines.join('\n\n')}\n` });
  const read = articles.flatMap(({ text, passages }) =>
    passages
      .filter(({ role }) => !/^(?:furniture|credit|byline|organ|title)$/.test(role))
      .map(({ start, end }) => text.slice(start, end)),
  );
  expect(articles.length).toBe(1);
  expect(TEXT.every((paragraph) => read.includes(paragraph))).toBe(true);
  return [articles[0]?.title ?? null, read.filter((passage) => !TEXT.includes(passage))];
}

describe('the page of a site', () => {
  it.each<readonly [string, readonly string[]]>([
    ['a menu that no list has', ['走进清源', '老年关怀', '掌上清源', '部门子站', TITLE, STAMP]],
    ['a motto', ['看家乡事，品故乡情', TITLE, STAMP]],
    ['a place for reports', ['网络谣言曝光台入口', TITLE, STAMP]],
    ['a menu, a path and the name of the site', ['掌上清源', '您当前所在的位置是：清源网>乡镇', TITLE, STAMP]],
    ['the title under the stamp', ['掌上清源', '老年关怀', STAMP, TITLE]],
    ['buttons under the stamp', [TITLE, STAMP, '听音频约3分钟', '背景选择', '已阅1230次']],
    ['a call to log in', ['欢迎您来到本站！', '热搜词：', TITLE, STAMP]],
    ['a row from the way home', ['首页 志愿项目 志愿新闻 重点项目发布 清源县志愿服务基金会', TITLE, STAMP]],
    ['a date without a year', [TITLE, '©原创 03-05 09:12 清源电视台']],
    ['the metadata of a record', ['| 发布机构：清源县农业农村局 | 文 号 |', '| 体 裁 | 生效日期 |', TITLE, STAMP]],
  ])('knows the title under or over %s', (_, head) => {
    expect(read(...head, ...TEXT)).toEqual([TITLE, []]);
  });

  it.each<readonly [string, readonly string[]]>([
    ['the editor', ['编辑：【周雨】', ...LINKS]],
    ['the head of a list', ['大家还看了', ...LINKS]],
    ['the head of a list of articles with their beginnings', ['一周热榜', LINKS[0] ?? '', '9月1日，柳河小学全体师生…']],
    ['titles of other articles before a copyright', [...LINKS, '版权所有：清源县融媒体中心']],
    ['pages of the site', ['关于我们 | 新闻热线 | 法律顾问 | App']],
    ['a notice of rights', ['本网站所有内容未经书面授权不得使用。', '文中观点与本站立场无关。']],
  ])('reads nothing after %s', (_, foot) => {
    expect(read(TITLE, STAMP, ...TEXT, ...foot)).toEqual([TITLE, []]);
  });

  it('keeps what belongs to the text', () => {
    // A title in two lines, of which the text takes up both.
    expect(read('石桥镇种植蔬菜1200亩', '带动农户380户增收', STAMP, ...TEXT)[0]).toBe(
      '石桥镇种植蔬菜1200亩 带动农户380户增收',
    );
    // A section, and its number.
    expect(read(TITLE, STAMP, '一、抓产业', ...TEXT)).toEqual([TITLE, ['一、抓产业']]);
    // Text after the line of the editor, as long as that before it.
    const long = `截至目前，${TEXT.join('').repeat(2)}`;
    expect(read(TITLE, STAMP, ...TEXT, '编辑：周雨', long)).toEqual([TITLE, [long]]);
    // What a newspaper tells more of under `相关链接`.
    const background = '石桥镇位于清源县东部，有耕地2.6万亩。';
    expect(read(TITLE, STAMP, ...TEXT, '相关链接', background)[1]).toContain(background);
  });

  it('takes no title from a list of names over the text', () => {
    expect(read('主席 高翔', '副主席 周雨 李梅', '秘书长 王芳', '委员风采 委员建言', ...TEXT)[0]).toBeNull();
    expect(read('活动现场', '活动现场', ...TEXT)[0]).toBeNull();
  });
});
