import type { Layout } from './layouts.js';

/** Pages with heads of their own, and articles that offices send in. */
export const MASTHEAD_PAGES: readonly Layout[] = [
  {
    name: 'a motto, the name of the paper and its line over the title',
    text: `高举旗帜 团结奋斗
今日清源
2019年5月23日 己亥年四月十九 星期四 第1286期
中共清源区委主管主办
区委常委会召开会议
传达学习有关会议精神
本报讯（记者 高翔）5月22日，区委常委会召开会议，听取汇报。
`,
    articles: [['article', '区委常委会召开会议 传达学习有关会议精神', null, '记者 高翔', '5月22日，区委常委会']],
  },
  {
    name: 'a paper with its edition, and an item that an office sent in',
    text: `平凉日报·崆峒新闻 　　2021-08-11　星期三　 编辑：马丽 　电话：8219876

安国镇“党建+”激活一池春水

本报讯 （通讯员 高翔 李梅）今年以来，安国镇流转土地2300亩，种植辣椒1200亩，带动186户群众增收。

青年夜校开课受欢迎
8月9日，青年夜校开课，首期开设剪纸等6门课程。（团区委）
`,
    articles: [
      ['article', '安国镇“党建+”激活一池春水', null, '通讯员 高翔 李梅', '今年以来，安国镇'],
      ['article', '青年夜校开课受欢迎', null, null, '8月9日，青年夜校'],
    ],
  },
  {
    name: 'a paper of an office with the month of its issue',
    text: `清源教育 第12期 2016年6月
主办：清源区教育局
许家洞小学：书香满校园
5月26日，许家洞小学举行“读书节”，820名学生参加。
（李梅）
`,
    articles: [['article', '许家洞小学：书香满校园', null, '李梅', '5月26日，许家洞小学']],
  },
  {
    name: 'the name of a column between diamonds',
    text: `◇大爱清源◇

“爱心妈妈”牵手“春蕾”

◎通讯员 高翔 记者 李梅

县妇联组织“爱心妈妈”1260人，结对帮扶留守儿童1860名。
`,
    articles: [['article', '“爱心妈妈”牵手“春蕾”', null, '通讯员 高翔 记者 李梅', '县妇联组织']],
  },
  {
    name: 'the authors on the line of the title',
    text: `春风送岗促就业 本报记者 高翔 通讯员 李 梅
2月18日，清源县举办“春风行动”招聘会，提供岗位3200个。
“离家近，工资也不低。”求职者小陈说。
`,
    articles: [['article', '春风送岗促就业', null, '本报记者 高翔 通讯员 李 梅', '2月18日，清源县']],
  },
  {
    name: 'reporters that a title tells of',
    text: `走村入户 本报记者 带你看新颜
2月18日，清源县举办“春风行动”招聘会，提供岗位3200个。
`,
    articles: [['article', '走村入户 本报记者 带你看新颜', null, null, '2月18日，清源县']],
  },
  {
    name: 'titles under their texts, which offices sent in',
    text: `本报讯 3月以来，石桥镇组织党员志愿者320人，清理河道12公里，沿河群众拍手称好。
（石桥镇党政办）

党员护河 清水绕村

本报讯 双河镇投入资金280万元，新建提灌站4座，整治沟渠18公里，解决3600亩农田灌溉难题。
（李梅）

双河镇：渠水润田
`,
    articles: [
      ['article', '党员护河 清水绕村', null, null, '3月以来，石桥镇'],
      ['article', '双河镇：渠水润田', null, '李梅', '双河镇投入资金'],
    ],
  },
  {
    name: 'contents and a telephone among the lines over a title',
    text: `导读
02版 全县重点项目集中开工
03版 “双减”进校园
今日天气：多云 15℃-22℃
我县入选数字乡村试点
征兵热线：0835-7222222
本报讯（记者 高翔）4月18日，我县入选数字乡村试点地区，将建设数字平台12个。
`,
    articles: [['article', '我县入选数字乡村试点', null, '记者 高翔', '4月18日，我县']],
  },
  {
    name: 'a bulletin of an office',
    text: `中共清源县委办公室
工作简报
第36期
2018年4月2日
清源县“三个精准”推动脱贫攻坚
一、精准识别。清源县逐户核查6200户，清退326户。
二、精准施策。落实产业资金4600万元。
`,
    articles: [['article', '清源县“三个精准”推动脱贫攻坚', null, null, '一、精准识别']],
  },
  {
    name: 'a page with a space after every character',
    text: `爱 心 助 学 圆 梦 想
本 报 记 者 　 王 晓 燕
8 月 1 8 日 ， 慈 善 总 会 为 1 2 6 名 大 学 新 生 发 放 助 学 金 6 3 万 元 。
“ 谢 谢 大 家 ！ ” 学 生 小 李 说 。
`,
    articles: [['article', '爱心助学圆梦想', null, '本报记者王晓燕', '8月1']],
  },
  {
    name: 'a title under its text, before the line of the editors',
    text: `综合新闻

　　本报讯（通讯员 高翔）日前，石桥镇移民小区迎来首批住户，186户移民搬进新居。

水库移民搬进“幸福里”

责任编辑：王芳
`,
    articles: [['article', '水库移民搬进“幸福里”', null, '通讯员 高翔', '日前，石桥镇']],
  },
  {
    name: 'a link under a text without a title, before the line of the editors',
    text: `综合新闻

　　本报讯（通讯员 高翔）日前，石桥镇移民小区迎来首批住户，186户移民搬进新居。

一图读懂政府工作报告

责任编辑：王芳
`,
    articles: [['article', null, null, '通讯员 高翔', '日前，石桥镇']],
  },
  {
    name: 'the name of a page over its number and date, editors with spaced names, and a picture',
    text: `清源法治
B03 2017.11.08 星期三
编辑 刘 强 美编 陈 静 校对 何 苗
图为11月6日，石桥法庭为8位申请人发放案款135万元。
田 野 摄
县司法局送法进校园
本报讯（记者 高翔）今年以来，县司法局走进12所学校，普法讲座覆盖学生5600人次。
`,
    articles: [
      ['caption', null, null, '田 野', '图为11月6日'],
      ['article', '县司法局送法进校园', null, '记者 高翔', '今年以来，县司法局'],
    ],
  },
  {
    name: 'a short title over the date and page of its paper, under which the text begins at once',
    text: `春到草原
清源日报 2018年4月13日 第2版
四月的草原上，牧民们开始接羔保育。今年，全旗计划接羔12万只，仔畜成活率预计达98%以上。
“今年的草好。”牧民高小满说。
`,
    articles: [['article', '春到草原', null, null, '四月的草原上']],
  },
  {
    name: 'the end of a sentence that looks like the line of an editor',
    text: `青年当上编辑部主任
本报讯（记者 高翔）昨日，县融媒体中心公布竞聘结果，
编辑李梅、校对何苗等6名青年走上管理岗位，最小的25岁。
`,
    articles: [['article', '青年当上编辑部主任', null, '记者 高翔', '昨日，县融媒体中心公布竞聘结果，编辑李梅']],
  },
  {
    name: 'the number of a page before any name of it and the day, and a column with quotes in its name',
    text: `3 镇村 2023年5月18日 星期四

“三农”视窗
石桥镇的西瓜上市了
5月16日，石桥镇的瓜农把第一批西瓜装上货车。全镇种植西瓜1800亩，亩均收入8000元。
`,
    articles: [['article', '石桥镇的西瓜上市了', null, null, '5月16日，石桥镇']],
  },
];
