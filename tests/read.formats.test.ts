import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Article } from '../src/core/types.js';
import { type ReadOptions, readPages } from '../src/read/index.js';
import { temporaryFolder } from './folder.support.js';

const FOLDER = 'fixtures/read';

async function read(paths: readonly string[], options: ReadOptions = {}) {
  const articles: Article[] = [];
  const failures: string[] = [];
  const notes: string[] = [];
  const report = { failed: (error: Error) => failures.push(error.message), note: (note: string) => notes.push(note) };
  for await (const page of readPages(paths, options, report)) articles.push(...page.articles);
  return { articles, failures, notes };
}

function sentences(article: Article | undefined): string[] {
  return (article?.sentences ?? []).map((span) => article?.text.slice(span.start, span.end).replace(/\s/g, '') ?? '');
}

describe('formats', async () => {
  const twin = (await read([`${FOLDER}/utf8.txt`])).articles[0];
  const files = readdirSync(FOLDER).filter((name) => !/^(?:200|binary|empty|scan)/.test(name));

  it.each(files)('%s gives the article of its text twin', async (name) => {
    const { articles, failures } = await read([`${FOLDER}/${name}`]);
    expect(failures).toEqual([]);
    expect(articles).toHaveLength(1);
    expect(articles[0]?.title).toBe('青石县多措并举稳就业');
    expect(articles[0]?.byline).toBe('记者 韩梅');
    expect(sentences(articles[0])).toEqual(sentences(twin));
  });

  it('reads files side by side as one after the other', async () => {
    const paths = files.map((name) => [`${FOLDER}/${name}`]);
    const together = await Promise.all(paths.map((path) => read(path)));
    const alone: unknown[] = [];
    for (const path of paths) alone.push(await read(path));
    expect(JSON.stringify(together)).toBe(JSON.stringify(alone));
  });

  it.each(['utf8.html', 'utf8.txt', 'page.md'])('%s: offsets point into the file', async (name) => {
    const points = [...readFileSync(`${FOLDER}/${name}`, 'utf8')];
    const { articles } = await read([`${FOLDER}/${name}`]);
    const article = articles[0] as Article;
    const at = article.text.indexOf('3200余名');
    const { start, end } = article.locate({ start: at, end: at + 6 });
    expect(points.slice(start, end).join('')).toBe('3200余名');
  });

  it.each(['200.jsonl', '200.csv'])('%s holds 200 articles with their titles and dates', async (name) => {
    const { articles } = await read([`${FOLDER}/${name}`]);
    expect(articles).toHaveLength(200);
    expect(articles[199]).toMatchObject({ index: 200, title: '第200期工作简报', date: '2024-08-04' });
    const claim = articles[199]?.text.indexOf('300万元') ?? -1;
    expect(articles[199]?.locate({ start: claim, end: claim + 5 }).start).toBe(
      '本期举办培训200场，2000人参加，投入资金'.length,
    );
  });

  it.each([
    ['{"title":"工作简报","text":"服务群众20人次。"}\n{"text":"服务群众30人次。"}\n', 'jsonl'],
    ['[\n  {\n    "text": "服务群众20人次。"\n  }\n]\n', 'json'],
    ['标题,正文\n工作简报,服务群众20人次。\n', 'csv'],
    ['"id"\t"Text"\n1\t服务群众20人次。\n', 'csv'],
    ['服务群众20人次。\n', null],
    ['[本报讯] 服务群众20人次。\n', null],
    ['“标题”，正文\n服务群众20人次。\n', null],
    ['标题 | 其他\n服务群众20人次。\n', null],
  ])('%j without a name is one text; that it looks like %s is told', async (text, format) => {
    const path = join(temporaryFolder(), 'unnamed');
    writeFileSync(path, text);
    const note = `${path}: looks like ${format}, but is read as one text; --input-format ${format} reads its records`;
    expect((await read([path])).notes).toEqual(format === null ? [] : [note]);
    if (format !== null) expect((await read([path], { inputFormat: format })).notes).toEqual([]);
  });

  it('takes the fields that the options name', async () => {
    const options = { textField: '正文', regionField: '地区', titleField: '编号' };
    const { articles } = await read([`${FOLDER}/table.csv`], options);
    expect(articles[0]).toMatchObject({ title: '7', givenRegion: '青石县' });
  });
});

/** A text whose spaces and numerals have a zero byte of their own. */
const UNMARKED = '全县消息\n\n　　本报讯 今年以来，全县新增就业1.2万人，筹集资金30万元，一批项目开工。\n'.repeat(3);

describe('bad input', () => {
  const folder = temporaryFolder();
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  it.each([
    ['binary.txt', readFileSync(`${FOLDER}/binary.txt`), /binary data/],
    ['scan.pdf', readFileSync(`${FOLDER}/scan.pdf`), /without a text layer/],
    ['no.pdf', '本报讯 这不是PDF。', /not a PDF/],
    ['no.docx', '本报讯 这不是Word。', /not a Word document/],
    ['old.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /old Word document/],
    ['no.gz.txt.gz', '没有压缩。', /gzip/],
    ['cut.txt.gz', gzipSync('今年以来，全县新增就业1.2万人。'.repeat(50)).subarray(0, 60), /gzip/],
    [
      'broken.txt',
      Buffer.concat([Buffer.from('今年以来，全县新增就业1.2万人。'), Buffer.from([0xe4, 0xbb])]),
      /UTF-8 with an invalid byte at offset 45/,
    ],
    ['no.json', '{"text": ', /not valid JSON/],
    ['fields.csv', 'a,b\n1,2\n', /no text field .*it has a, b/],
    ['line.jsonl', '{"text":"一。"}\n{oops\n', /line 2 is no JSON object/],
    ['utf16.txt', Buffer.from('<p>abc 123</p>', 'utf16le'), /--encoding utf-16le/],
    ['utf16le.txt', Buffer.from(UNMARKED, 'utf16le'), /--encoding utf-16le/],
    ['utf16be.txt', Buffer.from(UNMARKED, 'utf16le').swap16(), /--encoding utf-16be/],
    ['utf32.txt', Buffer.from([0xff, 0xfe, 0, 0, 0x00, 0x4e, 0, 0]), /binary data/],
    ['one-nul.txt', 'abc\0def', /binary data/],
  ])('%s fails with a reason, and the rest goes on', async (name, content, reason) => {
    const { articles, failures } = await read([file(name, content), `${FOLDER}/utf8.txt`]);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(reason);
    expect(failures[0]).toContain(name);
    expect(articles.at(-1)?.title).toBe('青石县多措并举稳就业');
  });

  it('reads an empty file as no articles', async () => {
    expect(await read([`${FOLDER}/empty.txt`])).toEqual({ articles: [], failures: [], notes: [] });
  });

  it('walks directories in code point order, without hidden files and other formats, and finds loops', async () => {
    const root = temporaryFolder();
    for (const name of ['b', 'a', 'node_modules', '.git']) mkdirSync(join(root, name));
    for (const name of [
      'b/1.txt',
      'a/2.txt',
      'a.txt',
      'node_modules/x.txt',
      '.git/y.txt',
      'a/.z.txt',
      'a/~$1.txt',
      'a/p.png',
    ]) {
      writeFileSync(join(root, name), `${name}的正文内容。`);
    }
    symlinkSync(root, join(root, 'b', 'up'));
    const { articles, failures, notes } = await read([`${root}/`, join(root, 'none')]);
    expect(articles.map((article) => article.file)).toEqual(
      ['a.txt', 'a/2.txt', 'b/1.txt'].map((name) => `${root}/${name}`),
    );
    expect(failures).toEqual([
      `${root}/b/up: a symbolic link that leads back to a directory above it`,
      `${root}/none: no such file or directory`,
    ]);
    expect(notes).toEqual(['1 file of other formats skipped']);
  });

  it('reads a file once that several paths lead to, where the first has it', async () => {
    const paths = [`./${FOLDER}//utf8.txt`, FOLDER, `${FOLDER}/../read/200.csv`, `${FOLDER}/utf8.txt`];
    const { articles, notes } = await read(paths);
    const once = await read([FOLDER]);
    expect(articles).toHaveLength(once.articles.length);
    expect(articles[0]?.file).toBe(`./${FOLDER}//utf8.txt`);
    expect(notes).toContain('3 files are named more than once, and read once');
  });

  it('says of what is packed, and not named so, what to do', async () => {
    const { failures } = await read([file('packed.txt', gzipSync('新建学校3所。'))]);
    expect(failures).toEqual([
      expect.stringMatching(/packed\.txt: packed by gzip: give the file a name that ends with \.gz/),
    ]);
  });

  it('reads a named encoding, and notes what it guessed', async () => {
    const path = file('big5.txt', Buffer.from('a5bba4eba567bdd2a16a', 'hex'));
    expect((await read([path])).notes[0]).toContain('GB18030');
    expect((await read([path], { encoding: 'big5' })).notes).toEqual([]);
    expect((await read([path], { encoding: 'no-such' })).failures[0]).toContain('unknown encoding "no-such"');
  });

  it('matches traditional characters as simplified ones, and shows them as written', async () => {
    const { articles } = await read([file('t.txt', '全縣黨員參與志願服務，幫助羣眾1200人。')], { simplify: true });
    expect(articles[0]?.folded).toContain('全县党员参与志愿服务');
    expect(articles[0]?.text).toContain('全縣黨員參與志願服務');
  });
});

describe('records and pages with markup', () => {
  it.each([
    ['２７个项目集中开工', {}],
    ['"双创"再提速', {}],
    ['全縣黨員參與志願服務', { simplify: true }],
  ])('knows the title of a record at the head of its text: %s', async (title, options) => {
    const path = join(temporaryFolder(), 'a.jsonl');
    const content = `${title}\n\n近日，我县各镇开展植树活动，栽下树苗2000株，群众热情高涨。\n`;
    writeFileSync(path, `${JSON.stringify({ title, content })}\n`);
    const { articles } = await read([path], options);
    expect(articles[0]?.title).toBe(title);
    expect(articles[0]?.passages.filter(({ role }) => role === 'title')).toHaveLength(1);
  });

  it('reads the HTML of a text field', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.jsonl');
    const content = '<p>今年以来，全县新增就业&nbsp;<b>1.2</b>万人。</p><p>（记者 韩梅）</p>';
    writeFileSync(path, `${JSON.stringify({ title: '就业有保障', content })}\n`);
    const { articles } = await read([path]);
    expect(articles[0]).toMatchObject({ title: '就业有保障', byline: '记者 韩梅' });
    expect(sentences(articles[0])).toEqual(['就业有保障', '今年以来，全县新增就业1.2万人。']);
    const at = articles[0]?.text.indexOf('1.2万人') ?? -1;
    const { start, end } = articles[0]?.locate({ start: at, end: at + 5 }) ?? { start: 0, end: 0 };
    expect(content.slice(start, end)).toBe('1.2</b>万人');
  });

  it.each([
    ['behind the last tag', '筹集资金30万元。<br>惠及群众500人。'],
    [
      'around the longest element',
      '筹集资金30万元。<div><p>今年以来，全县办实事，大家都说好。</p></div>惠及群众500人。',
    ],
    ['in an element named like furniture', '<div class="header">筹集资金30万元。</div><p>惠及群众500人。</p>'],
    ['in a link', '<p><a href="x">筹集资金30万元</a>。</p><p>惠及群众500人。</p>'],
  ])('leaves out no text of a record: %s', async (_, content) => {
    const path = join(temporaryFolder(), 'a.jsonl');
    writeFileSync(path, JSON.stringify({ content }));
    const { articles } = await read([path]);
    expect(sentences(articles[0]).at(0)).toContain('筹集资金30万元。');
    expect(sentences(articles[0]).at(-1)).toBe('惠及群众500人。');
  });

  it('reads the page that a record holds as a page', async () => {
    const path = join(temporaryFolder(), 'a.jsonl');
    const content = '<html><body><div class="nav">首页。要闻。</div><p>惠及群众500人。</p></body></html>';
    writeFileSync(path, JSON.stringify({ content }));
    expect(sentences((await read([path])).articles[0])).toEqual(['惠及群众500人。']);
  });

  it.each(['惠及群众500人。', '<p>筹集资金30万元。</p>惠及群众500人。'])(
    'reads HTML without a frame: %s',
    async (content) => {
      const path = join(temporaryFolder(), 'a.html');
      writeFileSync(path, content);
      expect(sentences((await read([path])).articles[0]).at(-1)).toBe('惠及群众500人。');
    },
  );

  it.each([
    ['{"text": "惠及群众500人。", "pictures": [{"url": "1.jpg"}]}', {}],
    ['{"pictures": [{"text": "图"}], "正文": "惠及群众500人。"}', { textField: '正文' }],
    ['{"total": 1, "data": [{"text": "惠及群众500人。"}]}', {}],
  ])('takes the object with the text for the record: %s', async (content, options) => {
    const path = join(temporaryFolder(), 'a.json');
    writeFileSync(path, content);
    const { articles, failures } = await read([path], options);
    expect([failures, articles.map(({ text }) => text)]).toEqual([[], ['惠及群众500人。']]);
  });

  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2024-02-30', '2024-02'],
    ['2023年4月31日', '2023-04'],
    ['2024-13-01', '2024'],
  ])('dates a record of %s %s', async (date, iso) => {
    const path = join(temporaryFolder(), 'a.jsonl');
    writeFileSync(path, JSON.stringify({ text: '惠及群众500人。', date }));
    expect((await read([path])).articles[0]?.date).toBe(iso);
  });

  it('finds the heading in a header element, and lines parted by breaks', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.html');
    const lists = Array.from(
      { length: 30 },
      (_, at) => `<li><a href="/${at}">我市召开第${at}次会议，部署工作</a></li>`,
    ).join('');
    writeFileSync(
      path,
      `<html><head><title>社区食堂开张 - 青石日报</title></head><body><ul>${lists}</ul>
<header><h1>社区食堂开张</h1></header><div id="text">　　食堂日供餐320份，惠及老人1100名。<br><br>　　“味道好！”王大爷说。<br>图为社区食堂。 韩梅 摄</div></body></html>`,
    );
    const { articles } = await read([path]);
    expect(articles).toHaveLength(1);
    expect(articles[0]?.title).toBe('社区食堂开张');
    expect(sentences(articles[0])).toEqual([
      '社区食堂开张',
      '食堂日供餐320份，惠及老人1100名。',
      '“味道好！”王大爷说。',
      '图为社区食堂。',
    ]);
  });
});
