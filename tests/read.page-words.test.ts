import { describe, expect, it } from 'vitest';
import { readLexicon } from '../src/lexicon/readers.js';
import { readingLexicon } from '../src/lexicon/reading.js';
import { bylineOf } from '../src/read/articles/byline.js';
import { isOrgan } from '../src/read/articles/organ.js';
import { signatures } from '../src/read/articles/sections.js';
import { isSignature } from '../src/read/articles/signature.js';
import { splitDocument } from '../src/read/index.js';
import { linesOf } from '../src/read/lines/lines.js';
import { reflow } from '../src/read/lines/reflow.js';
import { traitsOf } from '../src/read/lines/traits.js';
import { furnitureRole } from '../src/read/pages/furniture.js';
import { isMasthead } from '../src/read/pages/masthead.js';
import { isMenu } from '../src/read/pages/navigation.js';
import { isPageName, opensLinks } from '../src/read/pages/page-names.js';
import { isPathOrStamp } from '../src/read/pages/stamps.js';
import { unitsOf } from '../src/read/pages/units.js';
import { fold } from '../src/text/fold.js';
import { hardWrapped } from './layouts/hard-wrap.js';

const lexicon = readingLexicon();
const FIRST = '　　全县新建大棚24个，种植蔬菜1200亩，带动农户380户增收。';
const SECOND = '　　干部走访群众560户，办成实事42件，化解矛盾19起。';
/** Longer than the beginning of a text that a site shows. */
const LONG = SECOND + SECOND.trim().repeat(4);

const unitsIn = (text: string) => unitsOf(reflow(linesOf(text)), lexicon);
const articlesIn = (...lines: readonly string[]): number =>
  splitDocument({ path: 'page.txt', text: lines.join('\n') }).articles.length;
const paragraphsIn = (...lines: readonly string[]): number =>
  splitDocument({ path: 'page.txt', text: lines.join('\n') })
    .articles.flatMap(({ passages }) => passages)
    .filter(({ role }) => role === 'paragraph').length;
const isFurniture = (line: string): boolean => furnitureRole(line, lexicon) === 'furniture';
const isHead = (line: string): boolean => isMasthead(fold(line), lexicon);
const isStamp = (line: string): boolean => isPathOrStamp({ text: line, holds: traitsOf(line).holds }, lexicon);
const hasLead = (text: string): boolean => unitsIn(text)[0]?.isLead === true;
const isByline = (line: string): boolean => bylineOf(line, lexicon) !== null;

/** Lines that are read as text after a line under the text on the page of a site. */
function linksAfter(line: string): number {
  const text = ['县里建成蔬菜大棚24个', '发布时间：2024-03-05 来源：清源网', LONG, line, '石桥镇疏浚渠道', SECOND].join(
    '\n\n',
  );
  const [article] = splitDocument({ path: 'page.txt', text }).articles;
  return article?.passages.filter(({ role, start }) => start > LONG.length && role !== 'furniture').length ?? -1;
}

/** Three lines, each over one paragraph that tells the same: each is the title of a report, where the paragraphs begin as reports do. */
function beginsReports(beginning: string): boolean {
  const titles = ['菜农新建大棚24个', '渠道疏浚18公里保灌溉', '安置搬迁群众56户'];
  const lines = titles.flatMap((title) => [title, `　　${beginning}，${title}，工作取得实效。`]);
  return articlesIn(...lines) === titles.length;
}

/** An article over the title, since a line that opens its page is more easily one. */
const ABOVE = `县里建成农家书屋
本报讯（记者 高翔）4月6日，县里的农家书屋建成开放，藏书12600册，村民来借书读书，孩子们放学后也到这里写作业。`;

/** A title that is as wide as its column is no first line of the text under it, if a time begins that. */
function isUnderWideTitle(beginning: string): boolean {
  const title = '石桥镇干部走访慰问全镇困难职工家庭';
  const body = `${beginning}，石桥镇的干部来到各村，走访全镇38户困难职工，送去米面油和慰问金，陪老人拉家常，帮他们打扫院落，检查取暖设施。`;
  const text = hardWrapped(`${ABOVE}\n${title}\n${body}\n`, { width: title.length });
  return splitDocument({ path: 'page.txt', text }).articles.some((article) => article.title === title);
}

/** What an example of a class shows: true where the class is met. */
const SHOWN: Readonly<Record<string, (example: string) => boolean>> = {
  paper: isHead,
  digital: isHead,
  'no-paper': (line) => !isFurniture(line),
  daily: isFurniture,
  gazette: isFurniture,
  site: isFurniture,
  source: isStamp,
  release: isStamp,
  reads: isStamp,
  today: (line) => dateUnder(line) === null,
  shown: (line) => titleUnderPictures(line) === null,
  imprint: isHead,
  agency: hasLead,
  reporter: hasLead,
  own: isByline,
  epithet: isByline,
  column: (line) => isPageName(line, lexicon),
  section: (line) => articlesIn('县里建大棚', FIRST, line, LONG) === 2,
  briefs: (line) => articlesIn(line, FIRST, SECOND) === 2,
  notice: (line) => articlesIn('县里建成蔬菜大棚24个', FIRST, line, SECOND) === 2,
  // Both texts tell of the same matter: only the titles tell them apart.
  teller: (place) => articlesIn(`${place}：春耕备耕有序推进`, FIRST, `${place}：情暖百姓家`, FIRST + SECOND) === 2,
  post: (line) => isSignature(line, lexicon),
  signer: (line) => signatures(unitsIn(`${FIRST}\n\n${line}\n\n2019年11月1日`), lexicon)[1]?.form === 'organ',
  when: beginsReports,
  span: isUnderWideTitle,
  news: beginsReports,
  links: (line) => opensLinks(line, lexicon),
  'links-begin': (line) => opensLinks(line, lexicon),
  closing: (line) => linksAfter(line) === 0,
  foot: (line) => linksAfter(line) === 0,
  list: (line) => linksAfter(line) === 0,
  contents: (line) =>
    articlesIn(
      line,
      '石桥镇新建大棚',
      '古桥修缮完工',
      '石桥镇新建大棚',
      FIRST,
      '古桥修缮完工',
      FIRST.replace('全县', '今年'),
    ) === 2,
  does: (line) => titleWithOrgan(line) === `真情服务暖人心 清源县总工会 ${line}`,
  'done-to': (line) => !isOrgan(line, lexicon),
  unit: (line) => isOrgan(line, lexicon),
  'unit-kind': (line) => isOrgan(line, lexicon),
  menu: (name) => isMenu(`视频 图片 ${name} 清源 石桥 河滩`, lexicon),
  disclaimer: isFurniture,
  teasers: (line) => paragraphsIn('县里建大棚', FIRST, line, '石桥镇疏浚渠道', SECOND) === 1,
};

/** The date of an article under a line of its page. */
function dateUnder(line: string): string | null | undefined {
  const text = [line, '县里建大棚', FIRST].join('\n\n');
  return splitDocument({ path: 'page.txt', text }).articles[0]?.date;
}

/** The title of an article over whose dateline stand the words under two pictures. */
function titleUnderPictures(line: string): string | null | undefined {
  const text = ['会议现场', line, `　　本报讯（记者 高翔）${FIRST.trim()}`].join('\n');
  return splitDocument({ path: 'page.txt', text }).articles[0]?.title;
}

/** Where the line under the name of an organ tells what it does, the two are one title. */
function titleWithOrgan(line: string): string | null | undefined {
  const text = ['真情服务暖人心', '清源县总工会', line, `　　本报讯（记者 高翔）${FIRST.trim()}`].join('\n');
  return splitDocument({ path: 'page.txt', text }).articles[0]?.title;
}

/** What stands in the place of the word: of no paper only what makes it none. */
function another(word: string, name: string): string {
  const kept = name === 'no-paper' ? (/报$|发布$/.exec(word)?.[0] ?? '') : '';
  return '某'.repeat(word.length - kept.length) + kept;
}

describe('page-words.tsv: without its word the example is read in another way', () => {
  const rows = readLexicon('page-words.tsv', ['word', 'class', 'example'], ['word', 'class']);
  it.each(rows.map((row) => [row.class, row.word, row.example] as const))('%s %s: %s', (name, word, example) => {
    const shows = SHOWN[name];
    expect(shows?.(example)).toBe(true);
    expect(shows?.(example.replace(word, another(word, name)))).toBe(false);
  });
});

describe('stamps of pages', () => {
  const stamps = [
    '18.03.2015 18:53',
    '7.11.2019',
    '2017-12-02 09:59IP属地 青海西宁',
    '11-27 09:12',
    '2026 02/12 10:31:58',
  ];
  it.each(stamps)('tells %s from a line of text', (line) => {
    expect(isStamp(line)).toBe(true);
    expect(isFurniture(line)).toBe(true);
  });

  it.each(['经济增长8.2015个点', '渠道长3.2018公里', '18.03.2015建成大棚24个'])('takes no stamp from %s', (line) => {
    expect(isStamp(line)).toBe(false);
  });
});
