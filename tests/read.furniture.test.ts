import { describe, expect, it } from 'vitest';
import { readLexicon } from '../src/lexicon/readers.js';
import { readingLexicon } from '../src/lexicon/reading.js';
import { bylineOf } from '../src/read/byline.js';
import { dateOf } from '../src/read/date.js';
import { furnitureRole } from '../src/read/furniture.js';
import { authorOf } from '../src/read/labels.js';
import { linesOf } from '../src/read/lines.js';
import { reflow } from '../src/read/reflow.js';
import { unitsOf } from '../src/read/units.js';

const lexicon = readingLexicon();

describe('where a text goes on', () => {
  it.each([
    ['（上接A01版）截至目前，全市已建成未来社区24个。', '（上接A01版）', '截至目前，全市已建成未来社区24个。'],
    ['(上接第一版)会议指出，要抓好春耕。', '(上接第一版)', '会议指出，要抓好春耕。'],
    ['（上接1版）“我们不怕吃苦。”他说。', '（上接1版）', '“我们不怕吃苦。”他说。'],
    ['（下转第二版）', '（下转第二版）', ''],
    ['上接第一版', '上接第一版', ''],
  ])('%s', (line, jump, text) => {
    const units = unitsOf(reflow(linesOf(line)), lexicon);
    const of = (form: string) => units.filter((unit) => (unit.form === 'furniture') === (form === 'furniture'));
    expect(of('furniture').map(({ block }) => block.text)).toEqual([jump]);
    expect(of('text').map(({ block }) => block.text)).toEqual(text === '' ? [] : [text]);
  });

  it('keeps its first line on a page of short lines', () => {
    const units = unitsOf(
      reflow(linesOf('（上接A01版）截至目前，全市已建成未来社区\n24个，惠及居民11.6万人，满意度达到九成\n以上。\n')),
      lexicon,
    );
    expect(units.map(({ block }) => block.text)).toEqual([
      '（上接A01版）',
      '截至目前，全市已建成未来社区24个，惠及居民11.6万人，满意度达到九成以上。',
    ]);
  });
});

describe('what stands around the articles of a page', () => {
  it.each(readLexicon('page-links.tsv', ['link', 'example']))('link: $link', ({ example = '' }) => {
    expect(furnitureRole(example, lexicon)).toBe('furniture');
  });

  it.each([
    '第03版:通城新闻 上一版3  4下一版',
    '版面:第A02版:综合新闻       上一篇    下一篇',
    '上一版  下一版 返回首页 标题导航 版面导航 版面概览',
    '语音朗读|返回经济网首页 | 版面导航 | 标题导航',
    'A4:视点总第2960期 >2023-09-06编印',
    '1886 期 / 第2版:2',
    '下一版»本期共4版, 当前第1版 PDF',
    '首页 / 要闻动态 / 综合新闻',
    '首页 要闻 政情 产经 医卫 房产 教育 旅游',
    '兰州晨报 2017-12-08 06:12 大字',
    '2020-11-09 13:48:05 光明日报',
    '2020-06-1908时48分 浏览次数:',
    '《新消息报》 2006年3月16日 (责任编辑:李彦芬)',
    '中华网',
    '作者:江口县人民法院 赵晶 发布时间:2025-08-01 浏览次数:468',
    '女报网 2018-03-13 阅读数 443729',
    '江口市新闻>>头条新闻',
    '0571-58318323',
    '◆编辑:蓝运良',
    '* 举报类型',
    '010070280010000000000000011100001128655494',
    '|',
    'lz.gsnews.com 2012-03-16 10:20:00 来源：甘肃网 我要评论',
    '2022年5月6日 11:02 稿源：通城新闻网',
    '2024-01-12 19:33 云上武穴 阅读1.1万+',
    '第1876期',
    '红网时刻 2022-06-01 09:00:12 编辑：张莎',
    '社会·民生',
    '●我县启动春季造林（3版）',
    '县领导检查防汛工作（详见第2版）',
    '欢迎访问武穴市人民政府网站！',
    '登录/注册 无障碍浏览 长者模式',
    '邵阳第一网',
    '武穴文明网',
    '武穴信息网',
    '武穴发布',
    '回首页 返 回 回顶部',
    '责任校对：高翔',
    '图片编辑 高翔 校对 李梅',
    '剪辑丨高翔',
    '审核丨李 梅',
    '编　　辑：高翔',
    '主持人：高翔',
    '第05:两会特别报道',
    '第3版()',
    '02版 全县重点项目集中开工',
    '第3版：“双减”进校园',
    'B1版 一粒米的旅行',
    '癸卯年闰二月廿三',
    '528854',
    'img_20230506.jpg',
    'local0e2f87659f9a4a9cb8843b6e2124770b',
    '来源丨清源发布',
    '今天是：2023年5月6日 星期六',
    '网站首页新闻中心今日清源政务清源图库中心',
  ])('%s is furniture', (line) => {
    expect(furnitureRole(line, lexicon)).toBe('furniture');
  });

  it.each([
    '放大改革效应',
    '上一版规划落地见效',
    '打印店里的创业梦',
    '2020年11月9日13时48分，列车驶出站台。',
    '发布会上的掌声',
    '分享丰收的喜悦',
    '首页 我们的小村',
    '3月16日，《新消息报》读者来到现场。',
    '举报奖励办法出台',
    '评论：把实事办实',
    '织密防护网',
    '讲习所第3期开班',
    '用微信办事更方便',
    '终审判决书送达',
    '上线便民APP',
    '阅读：让乡村更美',
    '2024年3月15日起全县发布高温预警',
    '全县第12期讲习班开班',
    '新建成的图书馆（2层）',
    '访问量突破百万',
    '织牢普法网',
    '建好信息网',
    '成果发布',
    '视频：村里的年货节',
    '设计：让老街更美',
    '主持人换成了老百姓',
    '审核提速群众少跑腿',
    '剪辑出来的乡愁',
    '今天是六一儿童节',
    '责任部门要主动担当',
    '体裁多样',
    '第05届运动会开幕',
    '癸卯年三月的春天',
    '5G来了',
    '12版权案件调解成功率提升到九成',
    '3版《村规》写进群众的心里话',
  ])('%s is none', (line) => {
    expect(furnitureRole(line, lexicon)).toBeNull();
  });

  it.each([
    ['2020-06-1908时48分', '2020-06-19'],
    ['2011-10-23 16:25', '2011-10-23'],
    ['2020-06-199', null],
  ])('%s is of the date %s', (text, date) => {
    expect(dateOf(text)).toBe(date);
  });

  it('reads the author of a release line with all offices', () => {
    expect(authorOf('刊发日期:2022-01-25 阅读次数: 作者:原龙飞 通讯员 姜磊 姜洪  语音阅读:', lexicon)).toBe(
      '原龙飞 通讯员 姜磊 姜洪',
    );
  });
});

it.each([
  ['来源：县水利局 李梅 高翔', '李梅 高翔'],
  ['来源：沙洋镇党政办：周小雨', '周小雨'],
  ['供稿单位：沙洋镇 供稿人：周小雨', '周小雨'],
  ['（来源：县水利局）（作者：高翔）', '高翔'],
  ['（供稿：高小翔　　审核：李梅）', '高小翔'],
  ['文图：高翔 李梅 编辑：周雨', '高翔 李梅'],
  ['作者：高小翔责任编辑：李梅', '高小翔'],
  ['供稿：县委宣传部 审核：李梅', null],
  ['来源：解放日报 文汇报', null],
  ['来源：湖北日报 荆州频道', null],
])('%s is by %s', (line, names) => expect(authorOf(line, lexicon)).toBe(names));

describe('bylines of sites', () => {
  it.each([
    ['（石桥社区 周小雨）', '石桥社区 周小雨'],
    ['（县一中 高翔 李梅）', '县一中 高翔 李梅'],
    ['（高翔，石桥镇党政办）', '高翔，石桥镇党政办'],
    ['□本报通讯员 高翔 （石桥县委宣传部）', '本报通讯员 高翔'],
    ['石桥融媒记者 高翔', '石桥融媒记者 高翔'],
    ['记者 高翔 通讯员 李梅 黔西报道', '记者 高翔 通讯员 李梅'],
    ['记者 高翔 李梅报道', '记者 高翔 李梅'],
    ['（石桥社区 幸福小区）', null],
    ['（县委 县政府）', null],
    ['聚焦·看变化', null],
    ['买买提·吐尔逊 摄', '买买提·吐尔逊'],
    ['(济宁晚报记者李晖通讯员张红运摄)', '济宁晚报记者李晖通讯员张红运'],
    ['(杨曙武张文汪洋)', '杨曙武张文汪洋'],
    ['□本报记者 于涛 怀特乌勒斯 毕力格巴特尔 摄影报道', '本报记者 于涛 怀特乌勒斯 毕力格巴特尔'],
    ['文字:韶关日报记者 黄俊', '韶关日报记者 黄俊'],
    ['记者:狄燕', '狄燕'],
    ['作者 张玮 时秀霞', '张玮 时秀霞'],
    ['(记者 刘聪 通讯员 王磊 报道)', '记者 刘聪 通讯员 王磊'],
    ['井娇摄影报道', '井娇'],
    ['滨海日报/滨海网 记者 张炜 通讯员 贾鹏', '滨海日报/滨海网 记者 张炜 通讯员 贾鹏'],
    ['N本报记者 练仁福', '本报记者 练仁福'],
    ['□晚报记者 王 瑞/文 闫宏伟/图', '晚报记者 王 瑞/文 闫宏伟/图'],
    ['清源日报记者 李 敏 通讯员 漆小兰', '清源日报记者 李 敏 通讯员 漆小兰'],
    ['本报记者 王娟 佴文博', '本报记者 王娟 佴文博'],
    ['清源日报—南州晚报记者 高翔', '清源日报—南州晚报记者 高翔'],
    ['佴博 摄', '佴博'],
    ['（琚小兰 摄）', '琚小兰'],
    ['记者丨高 翔 李 梅', '高 翔 李 梅'],
    ['撰文丨高翔', '高翔'],
    ['文图：高 翔', '高 翔'],
    ['记者 走进 现场', null],
    ['通讯员 佀博 培训班', null],
    ['安全丨高翔', null],
    ['(高新区管委)', null],
    ['(第三季度)', null],
    ['(蒙自市)', null],
    ['(金山区 高教处)', null],
    ['(金山 高教)', '金山 高教'],
    ['乌兰察布草原', null],
  ])('%s', (line, expected) => {
    expect(bylineOf(line, lexicon)?.text ?? null).toBe(expected);
  });

  it.each([
    ['群众的满意度明显提升。记者 张仰强 陈婧/摄影报道', '记者 张仰强 陈婧'],
    ['群众的满意度明显提升。 (通讯员 魏茹静) |', '通讯员 魏茹静'],
    ['群众的满意度明显提升。(编辑/李响)', null],
    ['群众的满意度明显提升。宋云 贾乐媛', '宋云 贾乐媛'],
  ])('%s ends with a line of its own', (text, names) => {
    const units = unitsOf(reflow(linesOf(text)), lexicon);
    expect(units).toHaveLength(2);
    expect(units[1]?.names ?? null).toBe(names);
  });

  it('leaves what a reporter does in the paragraph', () => {
    const text = '群众的满意度明显提升。记者走进社区，看到大家忙着张灯结彩。';
    expect(unitsOf(reflow(linesOf(text)), lexicon)).toHaveLength(1);
  });
});
