import type { Layout } from './layouts.js';

/** Pages as they are printed: short news in a row, titles in several lines, pictures with their words, places of report. */
export const PRINTED_PAGES: readonly Layout[] = [
  {
    name: 'marked datelines, and datelines in brackets',
    text: `清源日报 04版 民生 2024年3月12日
渡口建起候船亭
●本报讯（记者 高翔）连日来，县交通局在沿河18个渡口新建候船亭。
村医签约进农家
【本报讯】（全媒体记者李梅 通讯员 周敏）3月5日，县卫健局组织村医签约3600户。
夜校教会养蜂
▲清源日报讯（通讯员 张强）石桥镇的农民夜校开课，126名蜂农听讲。
`,
    articles: [
      ['article', '渡口建起候船亭', null, '记者 高翔', '连日来，县交通局'],
      ['article', '村医签约进农家', null, '全媒体记者李梅 通讯员 周敏', '3月5日，县卫健局'],
      ['article', '夜校教会养蜂', null, '通讯员 张强', '石桥镇的农民夜校'],
    ],
  },
  {
    name: 'short news without titles, under a name of its own, each with its dateline',
    text: `新闻集装箱
本报讯（记者 高翔）3月2日，县司法局在集市上发放普法手册1500份。
本报讯（通讯员 李梅）3月3日，石桥镇疏通沟渠12公里。
本报讯 记者 周敏 通讯员 张 强报道：3月4日，县残联举行消防演练。
`,
    articles: [
      ['article', null, null, '记者 高翔', '3月2日，县司法局'],
      ['article', null, null, '通讯员 李梅', '3月3日，石桥镇'],
      ['article', null, null, '记者 周敏 通讯员 张 强', '3月4日，县残联'],
    ],
  },
  {
    name: 'titled short news that nobody signs, in one paragraph and in more',
    text: `基层短波
护林员上岗
走进石桥镇的林场，26名护林员正在巡山。

今年，全镇新聘护林员18名。
粮站开秤收新谷
粮站门口排起长队，首日收购稻谷42吨。
村口有了充电桩
12个村装上充电桩86个，农用车充电不再发愁。
`,
    articles: [
      ['article', '护林员上岗', null, null, '走进石桥镇的林场'],
      ['article', '粮站开秤收新谷', null, null, '粮站门口排起长队'],
      ['article', '村口有了充电桩', null, null, '12个村装上充电桩'],
    ],
  },
  {
    name: 'false friend: sections of one report, on a page named after its content',
    text: `民生新闻
我县养老服务提质扩面
本报记者 高翔
今年，我县建成助餐点46个，日均服务老人1600人次。
助餐进村
走进石桥村助餐点，老人们围坐一桌，村民说饭菜可口。
照护上门
护理员每周上门两次，为126名失能老人助浴。
`,
    articles: [['article', '我县养老服务提质扩面', null, '本报记者 高翔', '今年，我县建成助餐点']],
  },
  {
    name: 'the fields of a database, their labels in brackets',
    text: `母婴室里有温度
【题名】车站商场添了“小家”
【作者】高翔 李梅
【正文】恒温台、婴儿床一应俱全，县妇联建成母婴室26间，配备志愿者52名。

【标题】村邮站通了深山
【作者】周敏
邮递员把土鸡蛋装车，全县建成站点132个，日均处理快件4200件。
`,
    articles: [
      ['article', '母婴室里有温度 车站商场添了“小家”', null, '高翔 李梅', '恒温台、婴儿床'],
      ['article', '村邮站通了深山', null, '周敏', '邮递员把土鸡蛋'],
    ],
  },
  {
    name: 'notices between articles, one that ends with a telephone',
    text: `　　本报讯（记者 高翔）5月3日，县法院在景区调解纠纷12起。

招租公告
　　现有门面房3间对外招租，面积120平方米，有意者请联系。联系电话：13912345678

古树挂牌有“身份”
　　在石桥镇柳林村，工作人员为一株树龄620年的香樟挂牌。

遗失声明
　　周敏遗失残疾人证一本，证号513021196805120，声明作废。

山乡邮路通
　　邮递员把土鸡蛋装车，全县建成站点132个。
`,
    articles: [
      ['article', null, null, '记者 高翔', '5月3日，县法院'],
      ['article', '招租公告', null, null, '现有门面房3间'],
      ['article', '古树挂牌有“身份”', null, null, '在石桥镇柳林村'],
      ['article', '遗失声明', null, null, '周敏遗失残疾人证'],
      ['article', '山乡邮路通', null, null, '邮递员把土鸡蛋'],
    ],
  },
  {
    name: 'marked titles under the name of a page, a short one among longer ones',
    text: `经济·民生
◆石桥镇林下养鸡带动农户增收
4月6日，石桥镇出栏土鸡2.6万只，带动180户农户增收。
◆普法进集市
“这些知识真实用。”集市上，普法志愿者解答问题60个。
（高翔）
◆供销社里开了“庄稼医院”
小麦叶子发黄怎么办？农技员正给农民开方子。
（李梅）
`,
    articles: [
      ['article', '石桥镇林下养鸡带动农户增收', null, null, '4月6日，石桥镇'],
      ['article', '普法进集市', null, '高翔', '“这些知识真实用'],
      ['article', '供销社里开了“庄稼医院”', null, '李梅', '小麦叶子发黄'],
    ],
  },
  {
    name: 'a village over its title, under the line of a paper on the web',
    text: `清源日报 数字报纸
00015版:人文·社会万象
2022-03-09 17:51:12今日清源 字号:

沙湖村

欢庆“三八”节

本报讯（记者 高翔）3月8日，沙湖村村民欢聚一堂，表彰5名优秀妇女代表。综合报道
`,
    articles: [['article', '沙湖村 欢庆“三八”节', null, '记者 高翔', '3月8日，沙湖村']],
  },
  {
    name: 'false friend: a title that begins with a year, like the number of a page',
    text: `05年防汛工作回顾
本报记者 高翔
入汛以来，全县转移群众412人，排查隐患58处。
`,
    articles: [['article', '05年防汛工作回顾', null, '本报记者 高翔', '入汛以来，全县']],
  },
  {
    name: 'lines of what stands on other pages',
    text: `导读
山乡邮路通 土货出深山 ►2版
县里首季签约项目破百亿元……03版
路灯亮了 详见第2版
田埂变课堂
本报记者 高翔
农技专家在梨园里示范剪枝，30名果农围成一圈，亩均增收1600元。
`,
    articles: [['article', '田埂变课堂', null, '本报记者 高翔', '农技专家在梨园']],
  },
  {
    name: 'plain lines over the headings of articles, and false friend: the name of a site over one',
    text: `新闻中心

# 夜间巡河护安澜

（高翔）巡河员打着手电查看水位，326名干部群众轮流值守。

以赛为媒聚人气

# 石桥镇菜花节启幕

（李梅）菜花节举办活动12项，开幕当天接待游客2.6万人次。
`,
    articles: [
      ['article', '夜间巡河护安澜', null, '高翔', '巡河员打着手电'],
      ['article', '以赛为媒聚人气 石桥镇菜花节启幕', null, '李梅', '菜花节举办活动'],
    ],
  },
  {
    name: 'an organ on a line of its own in a title of four lines',
    text: `04  县域动态
架起为民“连心桥”
清源县人大常委会
深入开展联系代表活动
—— 十二个代表小组晒出“成绩单”
记者 高翔 高县报道
近日，县人大常委会组织代表走访选民1260人，收集建议86条。
`,
    articles: [
      [
        'article',
        '架起为民“连心桥” 清源县人大常委会 深入开展联系代表活动',
        '十二个代表小组晒出“成绩单”',
        '记者 高翔',
        '近日，县人大常委会组织',
      ],
    ],
  },
  {
    name: 'false friend: the organ that sent an article in, under its title',
    text: `架起为民“连心桥”
清源县人大常委会
近日，县人大常委会组织代表走访选民1260人，收集建议86条。
`,
    articles: [['article', '架起为民“连心桥”', null, null, '近日，县人大常委会组织']],
  },
  {
    name: 'a title that its column is too narrow for, with a rest like a name',
    text: `石桥镇：林下养鸡路子宽 农民腰
包鼓
本报记者 高翔
石桥镇利用林地1300亩发展养鸡
业，年出栏土鸡2.6万只，带动18
0户农户增收，户均收入达到1.2
万元，鸡蛋销往周边5个县市。
`,
    articles: [['article', '石桥镇：林下养鸡路子宽 农民腰 包鼓', null, '本报记者 高翔', '石桥镇利用林地']],
  },
  {
    name: 'a title as wide as its column, over a text that begins with what someone says',
    text: `合作社里学技术 农民当上工
“坐在家门口就能学手艺。”3
月2日，石桥镇农民周敏说。合
作社开设培训班，教会农民126
人种菇，产品卖到5个省，人均
增收4200元，村里热闹起来了。
`,
    articles: [['article', '合作社里学技术 农民当上工', null, null, '“坐在家门口就能学手艺']],
  },
  {
    name: 'signed items after one whose author stands over its text',
    text: `我县建成湿地公园
本报记者 高翔
4月6日，清溪湿地公园通过验收，恢复湿地植被320公顷。

供销社开了“庄稼医院”
小麦叶子发黄怎么办？农技员正给农民开方子，当天接待46人。
（李梅 周敏）

把戏送到家门口
锣鼓声声，花鼓戏让800多名村民看得入神。（张强）
`,
    articles: [
      ['article', '我县建成湿地公园', null, '本报记者 高翔', '4月6日，清溪湿地'],
      ['article', '供销社开了“庄稼医院”', null, '李梅 周敏', '小麦叶子发黄'],
      ['article', '把戏送到家门口', null, '张强', '锣鼓声声'],
    ],
  },
  {
    name: 'the words of a picture after the last paragraph, and a title with a deck after them',
    text: `税务干部送政策上门
本报讯（记者 高翔）“企业轻装上阵信心更足了。”石桥镇一家建材厂的负责人说。
连日来，县税务局走进企业86家，帮助减税1260万元。
▲税务干部在车间讲解政策。（李梅 摄）
“云”上接诉“码”上办
——县信访局创新群众工作方法
本报讯（记者 周敏）点开手机小程序，拍照提交，三分钟后就有回应，办结率98.6%。
`,
    articles: [
      ['article', '税务干部送政策上门', null, '记者 高翔', '“企业轻装上阵'],
      ['caption', null, null, '李梅', '税务干部在车间'],
      ['article', '“云”上接诉“码”上办', '县信访局创新群众工作方法', '记者 周敏', '点开手机小程序'],
    ],
  },
  {
    name: 'a line of the page wider than its columns, and marks that hang over their lines',
    text: `要闻　2023年5月18日　星期三　今日清源　编辑/高翔　版式/李梅
万亩油菜套袋忙
　　眼下正是农忙时节，全县农民趁着晴好天气到
地里整地、除草、施肥。在石桥镇杏花村，村民周
敏正忙着给油菜套袋留种，亩均增收能有八百元。
　　农技人员下乡指导1200余人次，发放种子、农
药等物资价值36万元，备足化肥1.2万吨，地里的
活计赶在雨前做完，家家都松了一口气，都说好。
`,
    articles: [['article', '万亩油菜套袋忙', null, null, '眼下正是农忙时节']],
  },
];
