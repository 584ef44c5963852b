import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitDocument } from '../src/read/index.js';
import { typeset } from './layouts/typeset.js';

/** The passages of the articles of a text, without spaces. */
function passagesOf(text: string): string[] {
  return splitDocument({ path: 'page.txt', text }).articles.flatMap((article) =>
    article.text.split('\n').map((passage) => passage.replace(/\s/g, '')),
  );
}

describe('lines of a column', () => {
  it.each(['石桥镇办好食堂', '石桥镇建成社区食堂三家 老人吃饭不用再发愁'])(
    'go on behind one that is longer in characters, as it has a number, where columns were counted, under %s',
    (title) => {
      const text = `${title}
石桥镇今年办起许多社区食堂，
社区志愿者共计 360 余人参加了
活动。他们帮着洗菜择菜，打扫
卫生，陪老人聊天解闷，给大家
读报，送餐上门，老人们都说好。
镇里给每家食堂补贴经费，还请
厨师来教社区的人做各样饭菜。
`;
      expect(passagesOf(text).slice(1)).toEqual([
        '石桥镇今年办起许多社区食堂，社区志愿者共计360余人参加了活动。他们帮着洗菜择菜，打扫卫生，陪老人聊天解闷，给大家读报，送餐上门，老人们都说好。',
        '镇里给每家食堂补贴经费，还请厨师来教社区的人做各样饭菜。',
      ]);
    },
  );

  it('go on behind one that ends early before a quote, where marks that give way let others hold a character more', () => {
    const text = `石桥镇办好食堂
逢人便夸镇里办了一件好事，
在外地工作的子女也放心了，
大家把这里叫做“幸福食堂
”，今后还要把“邻里厨房”
办到每个社区。厨师每天换
着花样做饭菜，镇里办起
“邻里厨房”，陪老人聊天解
闷。
`;
    expect(passagesOf(text)[1]).toBe(
      '逢人便夸镇里办了一件好事，在外地工作的子女也放心了，大家把这里叫做“幸福食堂”，今后还要把“邻里厨房”办到每个社区。厨师每天换着花样做饭菜，镇里办起“邻里厨房”，陪老人聊天解闷。',
    );
  });

  const indented = (second: string): string => `石桥镇办好食堂
　　石桥镇建成三家社区食堂。
${second}，
陪老人聊天，给大家读报，送餐上
门，老人们都说好。
　　镇里给每家食堂补贴经费，还
请厨师来教社区的人做饭，老人
每餐只收八元，吃得很满意。
　　食堂还办起了读书角，放学的
孩子们来写作业，看书，志愿者辅
导他们功课，家长们很放心。
　　明年，镇里还要再建两家社区
食堂，让更多的老人吃上热饭，让
志愿者有更多的事做。
`;

  it('go on behind the end of a sentence that fills its line, where white space begins paragraphs', () => {
    expect(passagesOf(indented('社区志愿者帮着洗菜，打扫卫生'))[1]).toBe(
      '石桥镇建成三家社区食堂。社区志愿者帮着洗菜，打扫卫生，陪老人聊天，给大家读报，送餐上门，老人们都说好。',
    );
  });

  it('do not where the next does not fill its line', () => {
    const text = indented('社区志愿者洗菜，老人开心\n　　社区志愿者帮着洗菜，打扫卫生');
    expect(passagesOf(text)[1]).toBe('石桥镇建成三家社区食堂。');
  });

  it('do not where the next begins with white space', () => {
    expect(passagesOf(indented('　　社区志愿者洗菜，打扫卫生'))[1]).toBe('石桥镇建成三家社区食堂。');
  });
});

describe('a first line that has lost its indent', () => {
  it('is part of its paragraph, though columns of other widths stand around it', () => {
    const passages = passagesOf(readFileSync('seeds/004_9a9088dafc476d40.txt', 'utf8'));
    const last = passages.find((passage) => passage.startsWith('让我们更加紧密地团结'));
    expect(last).toMatch(/作出更大贡献。/);
  });
});

describe('a line that ends early', () => {
  const column = (...lines: string[]): string => `石桥镇办好食堂
石桥镇今年办起许多社区食堂，
社区志愿者们来食堂帮着洗菜，
打扫卫生，陪老人聊天，读报，
送餐上门，老人们都说好。
${lines.join('\n')}
镇里给每家食堂补贴经费，还请
厨师来教社区的人做各样饭菜。
`;

  it.each([
    ['between a number and its unit', '全镇补贴食堂 20.5', '万元，每餐只收八元。'],
    ['between a number and 多 or 余', '食堂服务 5600', '余人次，每餐只收八元。'],
    ['before a number that counts', '全镇食堂三家，服务', '5600人次，每餐八元。'],
    ['before a number with a point', '全镇食堂三家，面积', '360.5平方米，每餐八元。'],
  ])('%s goes on', (_, first, second) => {
    expect(passagesOf(column(first, second))).toContain(`${first}${second}`.replace(/\s/g, ''));
  });

  it.each([
    ['and is a heading over 多…', '食堂服务热线 12345', '多措并举办食堂，老人满意。'],
    ['and is a number to call over a title', '有意者请致电13912345678', '万亩油菜飘香'],
    ['over 百名…', '石桥村社区食堂 12', '百名老人吃上热饭，老人满意。'],
    ['over an item of a list', '因地制宜，建好食堂', '1、石桥村建成食堂一家。'],
    ['over a date', '因地制宜，建好食堂', '2023年，石桥村建成食堂。'],
  ])('%s does not', (_, first, second) => {
    expect(passagesOf(column(first, second))).not.toContain(`${first}${second}`.replace(/\s/g, ''));
  });
});

describe('columns of any width', () => {
  const articles = readdirSync('seeds')
    .flatMap((name) => splitDocument({ path: name, text: readFileSync(`seeds/${name}`, 'utf8') }).articles)
    .map(({ text }) => text.split('\n').filter((passage) => /[。！？]$/.test(passage) && passage.length > 20));

  it('hardly ever cut a sentence in two: one line of 2,000', () => {
    let lines = 0;
    let cut = 0;
    for (const paragraphs of articles) {
      for (let width = 11; width <= 20; width++) {
        const body = paragraphs.flatMap((paragraph) => typeset(paragraph, width));
        lines += body.length;
        const passages = passagesOf(`我县各项工作综述\n${body.join('\n')}\n`).slice(1);
        cut += passages.filter((passage) => !/[。！？；…：”]$/.test(passage)).length;
      }
    }
    expect(cut / lines).toBeLessThan(1 / 2000);
  });

  it.each([2, 3])('mostly part a title that is %d characters shorter than they are from the text', (lack) => {
    let titles = 0;
    let found = 0;
    for (const paragraphs of articles.filter(({ length }) => length > 1)) {
      for (let width = 11; width <= 20; width++) {
        const title = '山村今年用上自来水家家户户喜笑颜开过新年'.slice(0, width - lack);
        const [first = '', ...rest] = paragraphs;
        const body = [...typeset(first, width), title, ...rest.flatMap((paragraph) => typeset(paragraph, width))];
        titles++;
        if (passagesOf(`我县各项工作综述\n${body.join('\n')}\n`).includes(title)) found++;
      }
    }
    expect(found / titles).toBeGreaterThan(0.5);
  });
});
