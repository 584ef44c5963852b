/** kind, title, subtitle, byline, beginning of the body. */
export type Row = readonly [
  kind: string,
  title: string | null,
  subtitle: string | null,
  byline: string | null,
  opens: string,
];

export interface Layout {
  readonly name: string;
  readonly text: string;
  readonly articles: readonly Row[];
}

export const LAYOUTS: readonly Layout[] = [
  {
    name: 'title, byline, indented paragraphs',
    text: `我县启动春季造林绿化行动
本报记者 韩梅 通讯员 李勇
　　4月6日，全县春季造林绿化行动在城关镇启动，300余名干部群众参加义务植树。
　　“今年计划造林1.2万亩。”县林草局局长王斌说。
`,
    articles: [['article', '我县启动春季造林绿化行动', null, '本报记者 韩梅 通讯员 李勇', '4月6日，全县春季造林']],
  },
  {
    name: 'page of a government site',
    text: `当前位置：首页 > 新闻中心 > 县区动态

临川区“三个聚力”推动营商环境再提升

发布时间：2024-03-12 09:15 来源：区委办公室 作者：周婷 浏览次数：1024

【字体：大 中 小】

今年以来，临川区聚力流程再造、聚力政策直达、聚力服务增效，新增经营主体1200户。

一是聚力流程再造。推行“一窗受理”，办理时限压缩60%。

【打印本页】【关闭窗口】
上一篇：临川区召开春季农业生产现场会
下一篇：没有了
`,
    articles: [['article', '临川区“三个聚力”推动营商环境再提升', null, '周婷', '今年以来，临川区聚力']],
  },
  {
    name: "a day's news under rules",
    text: `我市招商引资实现开门红
2023年4月10日
一季度，全市签约项目86个，总投资320亿元。
====================
城区新增公交线路三条
2023年4月10日
记者从市公交公司获悉，新线路共设站点64个。
`,
    articles: [
      ['article', '我市招商引资实现开门红', null, null, '一季度，全市签约'],
      ['article', '城区新增公交线路三条', null, null, '记者从市公交公司获悉'],
    ],
  },
  {
    name: 'markdown titles with a date line',
    text: `# 市医院开设夜间门诊

2023年4月10日

夜间门诊每周开放5天。

# 十所幼儿园年内建成

2023年4月10日

新增学位2700个。
`,
    articles: [
      ['article', '市医院开设夜间门诊', null, null, '夜间门诊每周开放5天'],
      ['article', '十所幼儿园年内建成', null, null, '新增学位2700个'],
    ],
  },
  {
    name: 'short news in one column, each with its dateline and its reporter at the end',
    text: `简讯

本报讯 日前，市税务局开展“春风行动”宣传，走访企业120户。（郑文）
本报讯 近日，团市委举办青年交友活动，80名青年参加。（何丽 苗青）
本报讯 4月8日，市气象局组织人工增雨作业12次。（孙涛）
`,
    articles: [
      ['article', null, null, '郑文', '日前，市税务局'],
      ['article', null, null, '何丽 苗青', '近日，团市委'],
      ['article', null, null, '孙涛', '4月8日，市气象局'],
    ],
  },
  {
    name: 'datelines of agencies',
    text: `全国春耕生产有序推进

新华社北京4月10日电（记者 于文静）农业农村部数据显示，全国已春播粮食2亿亩。

我省出台稳就业十条措施

本报西安4月10日讯 记者杨光报道：我省近日出台稳就业十条措施，发放补贴3.2亿元。
`,
    articles: [
      ['article', '全国春耕生产有序推进', null, '记者 于文静', '农业农村部数据显示'],
      ['article', '我省出台稳就业十条措施', null, '记者杨光', '我省近日出台'],
    ],
  },
  {
    name: 'plain titles with a line of names',
    text: `河口镇：小茶叶走出大产业

罗敏

走进河口镇茶园，采茶工人正忙着采摘春茶。

去年全镇茶叶产值达8000万元。

石门村：危房改造暖民心

石磊 田野

“住上新房，心里踏实了。”村民老田说。
`,
    articles: [
      ['article', '河口镇：小茶叶走出大产业', null, '罗敏', '走进河口镇茶园'],
      ['article', '石门村：危房改造暖民心', null, '石磊 田野', '“住上新房'],
    ],
  },
  {
    name: 'a long report with sections and a picture inside',
    text: `绿水青山入画来

——平江县生态文明建设观察

□本报记者 彭飞 通讯员 邱云

四月的平江，满目青翠。

治水：一河清水向东流

全县投入资金2.3亿元，整治河道46公里。

图为志愿者在河边清理垃圾。（彭飞 摄）

整治后的河道水质稳定在Ⅱ类。

护林：千名护林员守青山

全县选聘护林员1026名。
`,
    articles: [['article', '绿水青山入画来', '平江县生态文明建设观察', '本报记者 彭飞 通讯员 邱云', '四月的平江']],
  },
  {
    name: 'a wrapped column, titles above',
    text: `我市开展安全生产大检查
本报讯（记者 钱进）连日来，市
应急管理局组织开展安全生产大检
查，出动检查人员560人次，检查企
业230家，发现隐患180处，已整改
162处。
　　据了解，此次检查将持续到5月
底。
供水管网改造工程开工
本报讯（记者 秦岭）4月9日，城
区供水管网改造工程正式开工，计
划改造老旧管网38公里，惠及居民
1.6万户。工程总投资约9500万元，
预计10月底完工。
`,
    articles: [
      ['article', '我市开展安全生产大检查', null, '记者 钱进', '连日来，市应急管理局'],
      ['article', '供水管网改造工程开工', null, '记者 秦岭', '4月9日，城区供水管网'],
    ],
  },
  {
    name: 'a wrapped column, titles below',
    text: `本报讯 今年以来，市残联聚焦残
疾人就业，开展技能培训18期，培训
残疾人640人，帮助230名残疾人实
现就业。
市残联帮助残疾人就业见实效
本报讯 近日，市妇联组织巾帼志愿
者走进社区，开展家庭教育讲座9场，
受益家长1100余人次。
市妇联送家教进社区
`,
    articles: [
      ['article', '市残联帮助残疾人就业见实效', null, null, '今年以来，市残联聚焦'],
      ['article', '市妇联送家教进社区', null, null, '近日，市妇联组织'],
    ],
  },
  {
    name: 'a picture with its text alone',
    text: `4月10日，在凤台县杨村镇的麦田里，农技人员正在查看小麦长势。今年全县种植优质小麦52万亩。

本报记者 刘畅 摄
`,
    articles: [['caption', null, null, '本报记者 刘畅', '4月10日，在凤台县']],
  },
  {
    name: 'a work report',
    text: `2024年清河县政府工作报告
——2024年1月8日在清河县第十七届人民代表大会第四次会议上
各位代表：
  现在，我代表县人民政府，向大会报告工作，请予审议。
  一、2023年工作回顾
  全县生产总值完成186亿元，增长6.5%。
  （一）坚持稳中求进，经济实力不断增强
  新增规上企业12家。
  二、2024年重点工作
  新建改建农村公路120公里。
`,
    articles: [
      [
        'article',
        '2024年清河县政府工作报告',
        '2024年1月8日在清河县第十七届人民代表大会第四次会议上',
        null,
        '各位代表：现在，我代表县人民政府',
      ],
    ],
  },
  {
    name: 'bylines at the end of the last paragraph, next title at once',
    text: `驻村干部解民忧
近日，驻村工作队为村民修通水渠800米。（通讯员 白雪）
农家书屋送书香
截至目前，全县建成农家书屋96个，藏书15万册。（记者 方圆）
`,
    articles: [
      ['article', '驻村干部解民忧', null, '通讯员 白雪', '近日，驻村工作队'],
      ['article', '农家书屋送书香', null, '记者 方圆', '截至目前'],
    ],
  },
  {
    name: 'a markdown page with a name of the page above its articles',
    text: `# 综合新闻

## 我区发放消费券500万元

本报讯（记者 钟灵）4月起，我区发放消费券500万元。

## 三条断头路全部打通

本报讯（记者 毛宁）日前，三条断头路全部打通，总长2.1公里。
`,
    articles: [
      ['article', '我区发放消费券500万元', null, '记者 钟灵', '4月起'],
      ['article', '三条断头路全部打通', null, '记者 毛宁', '日前，三条'],
    ],
  },
  {
    name: 'bold titles',
    text: `**工会送岗进园区**

（江波）日前，市总工会送岗位1500个。

**（江波）**

**残疾人辅具免费适配**

全年适配辅具320件。
`,
    articles: [
      ['article', '工会送岗进园区', null, '江波', '日前，市总工会'],
      ['article', '残疾人辅具免费适配', null, null, '全年适配'],
    ],
  },
  {
    name: 'underlined titles',
    text: `夜校开课了
==========

首批开设课程12门。

社区食堂飘饭香
==============

全市建成社区食堂45个。
`,
    articles: [
      ['article', '夜校开课了', null, null, '首批开设课程12门'],
      ['article', '社区食堂飘饭香', null, null, '全市建成社区食堂45个'],
    ],
  },
  {
    name: 'names with a gap, and who wrote and photographed',
    text: `匠心守护古城墙
本报记者 马 孝 文/图
68岁的杨师傅修了一辈子城墙。
他带出徒弟26名。
`,
    articles: [['article', '匠心守护古城墙', null, '本报记者 马 孝 文/图', '68岁的杨师傅']],
  },
  {
    name: 'front matter',
    text: `---
title: 老旧小区装上电梯
date: 2023-05-06
author: 程明
---

全市加装电梯210部。
`,
    articles: [['article', '老旧小区装上电梯', null, '程明', '全市加装电梯210部']],
  },
  {
    name: 'a letter',
    text: `盼修小区门前路

编辑同志：

我们小区门前的道路坑洼不平，200多户居民出行不便。

读者 万家和
`,
    articles: [['article', '盼修小区门前路', null, '读者 万家和', '编辑同志：我们小区']],
  },
  {
    name: 'a kicker, a title, a deck without dashes and a byline in brackets',
    text: `乡村振兴看陇南
一颗花椒的富民路
（记者 冉冉 通讯员 史青）
武都区种植花椒100万亩，综合产值突破60亿元。
`,
    articles: [['article', '乡村振兴看陇南 一颗花椒的富民路', null, '记者 冉冉 通讯员 史青', '武都区种植花椒']],
  },
  {
    name: 'a list of items in one article',
    text: `我县十大民生实事公布

日前，我县公布2024年十大民生实事。

1.新建农村幸福院20所；

2.改造农村户厕3000座；

3.新增城镇就业5000人。

以上实事年底前全部完成。
`,
    articles: [['article', '我县十大民生实事公布', null, null, '日前，我县公布']],
  },
  {
    name: 'a deck as a deeper heading, and sections of the same depth',
    text: `# 打好污染防治攻坚战

## 我县生态环境保护工作综述

今年以来，我县投入治理资金1.2亿元。

# 让群众腰包鼓起来

## 产业兴旺

全镇发展大棚蔬菜3200亩。

## 就业稳定

转移就业5600人。
`,
    articles: [
      ['article', '打好污染防治攻坚战', '我县生态环境保护工作综述', null, '今年以来，我县投入'],
      ['article', '让群众腰包鼓起来', null, null, '全镇发展大棚蔬菜'],
    ],
  },
  {
    name: 'articles under headings of the second level, sections under the third',
    text: `## 春灌用水有保障

全县春灌面积18万亩。

### 早谋划

检修渠道260公里。

## 社区办起老年食堂

每天就餐老人120余人。
`,
    articles: [
      ['article', '春灌用水有保障', null, null, '全县春灌面积18万亩'],
      ['article', '社区办起老年食堂', null, null, '每天就餐老人'],
    ],
  },
  {
    name: 'all headings of one level, bylines at the end',
    text: `# 城东区“四个到位”推动基层治理提质增效

今年以来，城东区聚焦基层治理。

# 责任到位

区委召开专题会议6次。

# 服务到位

解决群众诉求1280件。

（许诺）

# 两座口袋公园建成开放

新增绿地1.3万平方米。

（常青）
`,
    articles: [
      ['article', '城东区“四个到位”推动基层治理提质增效', null, '许诺', '今年以来，城东区'],
      ['article', '两座口袋公园建成开放', null, '常青', '新增绿地1.3万平方米'],
    ],
  },
  {
    name: 'a picture with its own title after an article without a byline at its end',
    text: `# 全力护航春季开学

龚雪

开学首周，出动警力320人次。

### 书香满校园

4月23日，第三小学开展读书活动。图为学生在分享读书心得。

（熊丽 摄）
`,
    articles: [
      ['article', '全力护航春季开学', null, '龚雪', '开学首周'],
      ['caption', '书香满校园', null, '熊丽', '4月23日，第三小学'],
    ],
  },
  {
    name: 'bylines with an outlet or an organ, datelines of a city',
    text: `# 医保服务进社区

西宁讯（西宁晚报记者 魏星）市医保局开展宣传38场。

# 流动党员有了“家”

□县委组织部 段红

建立流动党员驿站12个。

# 供暖设备“冬病夏治”

检修管网46公里。

（市城管局 田甜）
`,
    articles: [
      ['article', '医保服务进社区', null, '西宁晚报记者 魏星', '市医保局开展宣传'],
      ['article', '流动党员有了“家”', null, '县委组织部 段红', '建立流动党员驿站'],
      ['article', '供暖设备“冬病夏治”', null, '市城管局 田甜', '检修管网46公里'],
    ],
  },
  {
    name: 'staff lines and lines of the page',
    text: `2023年4月10日 星期一 第3版 要闻

春季征兵宣传进高校

全市设立咨询点26个。

记者：唐宁 编辑：秦朗 审核：雷鸣

责任编辑：秦朗 版式：邹静 校对：雷鸣
（下转第四版）
`,
    articles: [['article', '春季征兵宣传进高校', null, '唐宁', '全市设立咨询点26个']],
  },
  {
    name: 'pictures and tables of markdown are no titles',
    text: `# 一季度经济运行情况

![](images/1.jpg)

| 指标 | 增速 |
|---|---|
| 生产总值 | 6.1% |

一季度，全市生产总值增长6.1%。
`,
    articles: [['article', '一季度经济运行情况', null, null, '']],
  },
];
