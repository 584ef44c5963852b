import { describe, expect, it } from 'vitest';
import { readingLexicon } from '../src/lexicon/reading.js';
import { splitDocument } from '../src/read/index.js';
import { isMasthead } from '../src/read/pages/masthead.js';
import { fold } from '../src/text/fold.js';
import { hardWrapped } from './layouts/hard-wrap.js';

const HEADS = [
  '崇川日报 乡镇 2019年8月14日',
  '如皋融媒 04版 乡村振兴周刊',
  '如皋新闻 | 第2版 | 2011年3月15日',
  'A02 民生·城事 2011.03.15 星期二 编辑 王芳 组版 李明',
  '2022年6月1日 星期三 责编：王芳 电话：0513-87651234',
  '2022年6月1日 星期三 制图：王芳',
  '今日如皋 总第1234期 2010年9月3日出版',
  '二〇二三年四月十日 星期一 农历癸卯年闰二月二十',
  '如皋市融媒体中心主办 2020年9月3日',
  '综合新闻 3',
  '如皋日报 乡镇新闻 二版',
  'CN32-0056 第2840期 农历九月初三',
  '如皋日报数字报刊平台',
];
const OTHERS = [
  '2019年8月14日 全市大会召开',
  '社区食堂 暖胃又暖心',
  '党建引领 社区治理',
  '12个村 3000户 1.2亿元',
  '捷报 喜报 海报',
  '第3期培训班开班',
  '教育 卫生 文化 三下乡',
  '编辑 王芳 当选',
  '2020年 社区 换届',
];
const TITLES = ['农家新事', '三月茶香满山坡', '32名村医上岗', '2018年春耕备耕全面启动', '今冬供暖提前5天'];
const TEXT = `本报讯（记者 宋丽）连日来，县农业技术推广中心的120名农技人员走村入屯，把春播技术送到农民炕头。截至4月10日，全县举办培训班96期，培训农民1.42万人次，解答疑难问题580多个。
今年全县计划播种粮食作物210万亩，其中水稻78万亩、玉米95万亩、大豆37万亩，大豆比上年增加6.5万亩。`;

describe('heads of pages', () => {
  it.each(HEADS)('is one: %s', (line) => {
    expect(isMasthead(fold(line), readingLexicon())).toBe(true);
  });

  it.each(OTHERS)('is none: %s', (line) => {
    expect(isMasthead(fold(line), readingLexicon())).toBe(false);
  });

  it.each([
    '桦川报　2018年4月13日　星期五　第2版',
    '焦山日报　2016年8月25日　星期四　A03版　责编 贾红霞',
    '2015年4月22日　星期三　第4版　责任编辑：赵莉',
  ])('is no part of the title, wherever its line is broken: %s', (head) => {
    for (const title of TITLES) {
      for (const width of [16, 18, 20, 22, 24, 26]) {
        const text = hardWrapped(`${head}\n${title}\n${TEXT}`, { width, isSpaced: width % 4 === 0 });
        const { articles } = splitDocument({ path: 'page.txt', text });
        expect(articles.map((article) => article.title)).toEqual([title]);
      }
    }
  });
});
