import { describe, expect, it } from 'vitest';
import { splitDocument } from '../src/read/index.js';
import { sentenceSpans } from '../src/text/sentences.js';

const cut = (text: string): string[] => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

describe('sentenceSpans', () => {
  it.each([
    ['今年新增就业1.2万人。同比增长5%！', ['今年新增就业1.2万人。', '同比增长5%！']],
    ['“路修好了。”王建国说。', ['“路修好了。”王建国说。']],
    ['“路修好了。出门方便了。”王建国高兴地告诉记者。', ['“路修好了。出门方便了。”王建国高兴地告诉记者。']],
    ['“路修好了。”会后，代表们参观新区。', ['“路修好了。”', '会后，代表们参观新区。']],
    ['“路修好了。”街道两旁种上了树。', ['“路修好了。”', '街道两旁种上了树。']],
    ['解决问题71个……第二批主题教育开展以来，成效明显。', ['解决问题71个……第二批主题教育开展以来，成效明显。']],
    ['村民说：“真好！”大家都笑了。', ['村民说：“真好！”', '大家都笑了。']],
    ['建立机制（见附件。）并落实。', ['建立机制（见附件。）并落实。']],
    ['举办活动8场；参加200人；覆盖3个社区。', ['举办活动8场；参加200人；覆盖3个社区。']],
    ['他说：“先修路。再种树。', ['他说：“先修路。', '再种树。']],
    ['“‘一件事’办好了。”', ['“‘一件事’办好了。”']],
    ['怎么办？怎么干？！大家热议。', ['怎么办？', '怎么干？！', '大家热议。']],
    ['登录Yahoo!网站查询.', ['登录Yahoo!', '网站查询.']],
    ['', []],
  ])('%s', (text, sentences) => expect(cut(text)).toEqual(sentences));

  it('is linear in the length of the text', () => {
    const text = '“（‘'.repeat(200_000);
    const start = performance.now();
    cut(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('date of an article', () => {
  it.each([
    ['news/2023-04-10.txt', '标题一则\n\n今年新增就业1.2万人。', '2023-04-10'],
    ['news/20230410_03.txt', '标题一则\n\n今年新增就业1.2万人。', '2023-04-10'],
    ['news/2023年4月.txt', '标题一则\n\n4月6日，活动启动。', '2023-04-06'],
    ['news/2023年4月.txt', '标题一则\n\n3月6日，活动启动。', '2023-04'],
    ['news/2023.txt', '标题一则\n\n4月6日，活动启动。', '2023-04-06'],
    ['news/2023-04-10.txt', '标题一则\n\n本报4月9日讯（记者 韩梅）今天，活动启动。', '2023-04-09'],
    ['news/a.txt', '标题一则\n\n发布时间：2024-03-12 来源：本站\n\n今年新增就业1.2万人。', '2024-03-12'],
    ['news/a.txt', '2024年3月12日 星期二 第3版\n\n标题一则\n\n今年新增就业1.2万人。', '2024-03-12'],
    ['news/a.txt', '标题一则\n\n4月6日，活动启动。', null],
    ['news/a.txt', '标题一则\n\n今年新增就业1.2万人。\n\n上一篇 2021年9月2日 下午3:10', null],
    ['news/a.txt', '标题一则\n\n今年新增就业1.2万人。\n\n下一篇 2021年9月2日 下午3:10', null],
    ['news/000_abc199b3add5e089.txt', '标题一则\n\n今年新增就业1.2万人。', null],
    // The day on which somebody read the page, and that of the paper.
    ['news/a.txt', '2025-10-16\n星期四\n\n标题一则\n\n日期:07-28\n版面:第07版\n\n今年新增就业1.2万人。', null],
    ['news/a.txt', '2025-07-28\n星期一\n\n标题一则\n\n日期:07-28\n版面:第07版\n\n今年新增就业1.2万人。', '2025-07-28'],
    ['news/a.txt', '设为首页加入收藏2015年11月10日19:22:53 星期二\n\n标题一则\n\n今年新增就业1.2万人。', null],
    ['news/12345678.txt', '标题一则\n\n今年新增就业1.2万人。', null],
  ])('%s: %s', (path, text, date) => expect(splitDocument({ path, text }).articles[0]?.date).toBe(date));
});
