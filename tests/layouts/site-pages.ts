import type { Layout } from './layouts.js';

/** Pages of sites that hold one article, with menus, offers of other articles and pictures around it. */
export const SITE_PAGES: readonly Layout[] = [
  {
    name: 'a menu of words over the title',
    text: `县内要闻 镇街要闻 部门动态 精彩图片 专题新闻 通知公告 文学副刊 清源晚报新媒体
时政新闻 综合新闻 视频新闻 数字报 小记者风采 晚报公众号
  您当前的位置 : 清源新闻网  >  电力之声

西郊供电所抢修线路保灌溉

来源:清源晚报 2024-07-25 字体:

  近日,西郊供电所抢修队员连续奋战3小时,为石桥村更换导线120米。

编辑:周雨
`,
    articles: [['article', '西郊供电所抢修线路保灌溉', null, null, '近日,西郊供电所抢修队员']],
  },
  {
    name: 'a menu with bars over the title',
    text: `首页|新闻|图片|评论|青年之声|文化|体育|地方|汽车
清源县青年结对助学
发稿时间:2014-08-27 09:37:00 来源: 清源青年网

  清源青年网8月27日电(记者 周雨 通讯员 李梅)日前,清源县21名青年与贫困学生结对,每人每年资助1万元。
`,
    articles: [['article', '清源县青年结对助学', null, '记者 周雨 通讯员 李梅', '日前,清源县21名青年']],
  },
  {
    name: 'a title of six phrases is no menu',
    text: `强产业 兴文化 治环境 育新风 促和谐 惠民生

　　今年以来，石桥镇新建大棚24个，种植蔬菜1200亩，带动农户380户增收。
`,
    articles: [['article', '强产业 兴文化 治环境 育新风 促和谐 惠民生', null, null, '今年以来，石桥镇']],
  },
  {
    name: 'what the site calls itself, and the day of reading, over the path',
    text: `清源网微信

强县号

2024年10月21日

星期一
您所在的位置: 农业 > 正文

石桥镇打造粮食安全示范区

2023-04-24 14:39  来源:清源时报网

    本报记者 周雨 通讯员 李梅

    今年以来,石桥镇新建高标准农田6000亩,亩均增产120斤。
`,
    articles: [['article', '石桥镇打造粮食安全示范区', null, '本报记者 周雨 通讯员 李梅', '今年以来,石桥镇']],
  },
  {
    name: 'a title over the path, with nothing but buttons under it',
    text: `石桥镇打造粮食安全示范区
您所在的位置: 清源网 > 农业 > 正文
分享到:

    今年以来,石桥镇新建高标准农田6000亩,亩均增产120斤。
`,
    articles: [['article', '石桥镇打造粮食安全示范区', null, null, '今年以来,石桥镇']],
  },
  {
    name: 'other articles that the site offers under the text',
    text: `石桥镇开展义诊进村活动
　　3月9日，县医院专家到石桥镇义诊，服务群众320人次。
　　“看病不出村，真方便。”村民李大娘说。
责编:周雨
清源网特别推荐
时政要闻
-
!/upload/12 )
县领导到双河镇调研
-
!/upload/12&pid=545083 )
【项目攻坚】县委召开专题会议
推荐
`,
    articles: [['article', '石桥镇开展义诊进村活动', null, null, '3月9日，县医院专家']],
  },
  {
    name: 'the beginning of another text under the name of the list',
    text: `石桥镇开展义诊进村活动
　　3月9日，县医院专家到石桥镇义诊，服务群众320人次。
新闻推荐
本报讯5月12日是全国防灾减灾日。为提升全社会防灾减灾的意识和能力，双河镇5月12日上...
清源新闻，讲述家乡的故事。有观点、有态度。
`,
    articles: [['article', '石桥镇开展义诊进村活动', null, null, '3月9日，县医院专家']],
  },
  {
    name: 'a section whose name is that of such a list',
    text: `清源县推出五条赏花线路
　　春回大地，清源县推出五条赏花线路，带游客走进3个镇12个村。
编辑推荐
　　从县城出发，沿清河大道向东行驶12公里，便到石桥镇万亩油菜花海。花海里建有观景台3座、步道8公里，沿途农家乐28户，游客可以品尝石磨豆腐、腊肉炖笋，也可以住进新建的民宿。每年三月，这里举办油菜花节，接待游客超过6万人次，带动周边180户村民增收。这条线路适合一家老小同行。
`,
    articles: [['article', '清源县推出五条赏花线路', null, null, '春回大地，清源县']],
  },
  {
    name: 'a picture between the title and the text',
    text: `您所在的位置: 清源网 > 电力 > 新闻中心 > 正文

石桥供电所:暴雨中抢修忙

2022-06-24 18:04:18      来源:清源网   责任编辑:郑芳
分享到:

石桥供电所工作人员正在检查居民电表。李梅 摄

清源网6月24日讯(通讯员 周雨 高翔)“大家用电前要检查插座,注意安全!”石桥村的大喇叭里循环播放着提示。

6月18日,石桥镇遭遇暴雨,供电所出动抢修队员36人,更换电表120块。
`,
    articles: [['article', '石桥供电所:暴雨中抢修忙', null, '通讯员 周雨 高翔', '“大家用电前要检查插座']],
  },
  {
    name: 'pictures and nothing else on the page of a site',
    text: `首页 > 图片新闻

初夏农事忙

5月20日,石桥镇村民在采摘枇杷。李梅 摄

5月18日,双河镇村民在插秧。高翔 摄

2023年5月22日07:46 来源:清源网
`,
    articles: [
      ['caption', '初夏农事忙', null, '李梅', '5月20日,石桥镇村民'],
      ['caption', null, null, '高翔', '5月18日,双河镇村民'],
    ],
  },
  {
    name: 'the empty cells of a table after the title, and a date that begins with the day',
    text: `清源县残联走访慰问残疾人 | |
---|---|

18.01.2016  18:29

　　春节将至，清源县残联走访慰问残疾人40户，发放慰问金2万元。
`,
    articles: [['article', '清源县残联走访慰问残疾人', null, null, '春节将至，清源县残联']],
  },
  {
    name: 'authors after the name of the paper without brackets',
    text: `云上清源讯 记者 周雨 特约记者 李小梅 通讯员 高翔 报道:在石桥街道三里社区,38名志愿者正在清理楼道。

社区今年划分网格12个,配备网格员24人。
`,
    articles: [['article', null, null, '记者 周雨 特约记者 李小梅 通讯员 高翔', '在石桥街道三里社区']],
  },
  {
    name: 'a picture credit amid a report',
    text: `清源时报讯(周雨 报道)4月29日,第十届清源县文化旅游节在石桥镇开幕,推出活动22类、180项。
摄影:高翔
开幕式上,县文化馆演出节目12个。石桥镇负责人介绍了景区建设情况,500余人参加开幕式。
`,
    articles: [['article', null, null, '周雨', '4月29日,第十届清源县']],
  },
  {
    name: 'names of editors set solid after the text, over a menu',
    text: `本网讯 (通讯员 高翔)日前,县文化馆小分队来到石桥镇文昌村演出。

据悉,小分队正月里在全县23个乡镇共巡演32场。
编辑周小雨李梅
乡镇概况
教育卫生
友情链接
`,
    articles: [['article', null, null, '通讯员 高翔', '日前,县文化馆小分队']],
  },
  {
    name: 'reporters before the text, without a dateline or brackets',
    text: `文旅市场持续升温
通讯员周小雨、高翔报道:10月9日,笔者从县文旅局获悉,全县共接待游客10.5万人次。
`,
    articles: [['article', '文旅市场持续升温', null, '通讯员周小雨、高翔', '10月9日,笔者从县文旅局']],
  },
  {
    name: 'what a reporter tells after a colon is no byline',
    text: `文旅市场持续升温
记者从多家媒体获悉并报道:全县共接待游客10.5万人次,实现收入5774万元。
`,
    articles: [['article', '文旅市场持续升温', null, null, '记者从多家媒体获悉并报道']],
  },
  {
    name: 'the office of a photographer on a line of its own',
    text: `近年,我县推进文化惠民,群众在家门口就能看演出。图为石桥镇艺术团在广场演出。
本报记者
高翔 摄
`,
    articles: [['caption', null, null, '本报记者 高翔', '近年,我县推进文化惠民']],
  },
  {
    name: 'a site with a Latin name, and a column before the title',
    text: `China Rural Roads
基层警讯
清源县公安局交警大队集中整治酒驾
发布:清源县公安局    时间:2014/1/15 15:41:36

为净化道路交通环境,交警大队出动警车11辆、警员53人,查处酒后驾驶5人。
`,
    articles: [['article', '清源县公安局交警大队集中整治酒驾', null, null, '为净化道路交通环境']],
  },
  {
    name: 'a stamp with bars, and what an e-paper writes under its text',
    text: `石桥:县总工会慰问环卫工人

2018-08-20 00:00:00 |  清源信息中心 |

  清源新闻网讯 高翔 李小梅 报道:8月16日,县总工会慰问环卫工人120名。

2018-08-20 2 2 清源日报 content_70864.html 1 3 石桥:县总工会慰问环卫工人 /enpproperty-->
`,
    articles: [['article', '石桥:县总工会慰问环卫工人', null, '高翔 李小梅', '8月16日,县总工会']],
  },
  {
    name: 'a date before names in brackets',
    text: `5月20日讯( 周雨 通讯员 高翔)5月19日晚,清源交警在12个路口设卡,查处酒驾31起。
`,
    articles: [['article', null, null, '周雨 通讯员 高翔', '5月19日晚']],
  },
  {
    name: 'the paper after the names of its reporters, and the pages of a forum',
    text: `清源18位企业家捐款70万元
本报讯 昨日下午,清源县18名企业家捐出70万元。
近年来,清源县大力实施民生工程,救助困难群众1200人。
(本报记者 高小翔) 清源晚报
页:
[1]
`,
    articles: [['article', '清源18位企业家捐款70万元', null, '本报记者 高小翔', '昨日下午,清源县18名']],
  },
  {
    name: 'what a site asks of its readers, and a dated link',
    text: `记者昨日从市邮政管理局获悉,全市寄递农产品2.35万吨,服务产值约3亿元。
下一步,市邮政管理局将深化协同联动。(全媒体记者周雨通讯员高翔)
您需要登录后才可以评论, 登录| 注册
双河县:打通从渔港到餐桌的线上通道2026-02-03
`,
    articles: [['article', null, null, '全媒体记者周雨通讯员高翔', '记者昨日从市邮政管理局']],
  },
  {
    name: 'a column with the date under the title',
    text: `县领导率队赴外地考察学习
| 招商动态 |2016-09-14
9月10日至13日,县领导率队到外地考察,签约项目3个。
`,
    articles: [['article', '县领导率队赴外地考察学习', null, null, '9月10日至13日']],
  },
  {
    name: 'the head of a list of links with nothing under it',
    text: `热点滚动

清源县推进设施农业

3月11日,省农业农村厅专家来到石桥镇,调研大棚24个。

专家指出,要抓好春耕生产。(高翔)


分享到:


相关文章:
`,
    articles: [['article', '清源县推进设施农业', null, '高翔', '3月11日,省农业农村厅']],
  },
  {
    name: 'an account of the media under the title, and a menu of words over another',
    text: `石桥镇守护一河清水
清源融媒 • 清源
2021-07-06 20:55:33
石桥镇组织巡逻队沿河巡查，清理垃圾12吨，守护一河清水。
责编：周敏
`,
    articles: [['article', '石桥镇守护一河清水', null, null, '石桥镇组织巡逻队']],
  },
  {
    name: 'the words of a menu, each on its line',
    text: `- 首页
- 民文
- English
- 举报专区

- 登录
石桥镇守护一河清水
石桥镇组织巡逻队沿河巡查，清理垃圾12吨，守护一河清水。
`,
    articles: [['article', '石桥镇守护一河清水', null, null, '石桥镇组织巡逻队']],
  },
  {
    name: 'labels over the names that they tell of',
    text: `石桥镇守护一河清水
来源：
高翔
2020-12-24 16:51:06
责编：
李梅 周敏
石桥镇组织巡逻队沿河巡查，清理垃圾12吨，守护一河清水。
`,
    articles: [['article', '石桥镇守护一河清水', null, '高翔', '石桥镇组织巡逻队']],
  },
  {
    name: 'a path in other words, and the name of the column under it',
    text: `您的当前位置：首页 > 民生热点

【石桥镇】守护一河清水

来源：发布时间：2021-09-17 09:26:49

石桥镇组织巡逻队沿河巡查，清理垃圾12吨，守护一河清水。

（责编：管理员）
`,
    articles: [['article', '【石桥镇】守护一河清水', null, null, '石桥镇组织巡逻队']],
  },
  {
    name: 'who keeps the site, and how its office is reached',
    text: `政府信息公开

石桥镇守护一河清水

发布单位：石桥镇 发布时间：2025-11-14 15:32 浏览次数：

石桥镇组织巡逻队沿河巡查，清理垃圾12吨，守护一河清水。

使用帮助 | 网站地图 | 旧版
清源县人民政府办公室 版权所有 青ICP备12345678号
线下查询地址、联系方式：
单位名称：清源县人民政府
单位地址：清源县城关镇人民路1号
联系人：县政府办
`,
    articles: [['article', '石桥镇守护一河清水', null, null, '石桥镇组织巡逻队']],
  },
  {
    name: 'pictures between the title and the dateline of its text',
    text: `石桥镇沿河清理垃圾

发布时间：2021-09-17 09:26

志愿者上岸了。

垃圾装车了，水面清了。

本栏图片由本报记者 高翔 李梅 摄

本报讯（记者 周敏）昨日，石桥镇组织巡逻队沿河清理垃圾12吨。巡逻队每周上岸两次。
`,
    articles: [['article', '石桥镇沿河清理垃圾', null, '记者 周敏', '昨日，石桥镇组织']],
  },
  {
    name: 'a picture with its title, and a dateline under it that tells of another matter',
    text: `志愿者沿河清理垃圾

昨日，石桥镇志愿者沿河清理垃圾。

李梅 摄

本报讯（记者 周敏）昨日，全县教师培训班开班，56名教师参加。培训班为期三天。
`,
    articles: [
      ['caption', '志愿者沿河清理垃圾', null, '李梅', '昨日，石桥镇志愿者'],
      ['article', null, null, '记者 周敏', '昨日，全县教师培训'],
    ],
  },
  {
    name: 'the titles of a page over its links, and the title of the article under them',
    text: `第A06版：县区新闻
旧桥修好了
柳河村办起食堂
石桥镇沿河清理垃圾
路口添了信号灯

返回主页 | 清源晚报 | 标题导航
上一期 下一期
石桥镇沿河清理垃圾
巡逻队每周上岸两次

□晚报记者 高翔

本报讯 昨日，石桥镇组织巡逻队沿河清理垃圾12吨。巡逻队每周上岸两次，村民称好。

版权声明 @ 清源网 网站版权所有
9101 2008-08-26 00:00:00 二 石桥镇沿河清理垃圾KeywordPh巡逻队每周上岸两次
`,
    articles: [['article', '石桥镇沿河清理垃圾 巡逻队每周上岸两次', null, '晚报记者 高翔', '昨日，石桥镇组织']],
  },
  {
    name: 'a menu whose last words no list has, over the date of the page, and the page of the paper after the authors',
    text: `首页English
• 时政
• 国际
• 文化
• 光明报系
• 更多>>
• 报 纸
杂 志
清源日报 2023年07月12日 星期三

石桥镇：巡逻队守护河道

作者：本报记者 高翔 周敏 本报通讯员 李梅 《清源日报》（ 2023年07月12日 08版）

石桥镇组织巡逻队沿河清理垃圾12吨。巡逻队每周上岸两次，村民称好。
`,
    articles: [['article', '石桥镇：巡逻队守护河道', null, '本报记者 高翔 周敏 本报通讯员 李梅', '石桥镇组织巡逻队']],
  },
  {
    name: 'a summary under the title, and the title once more over the article',
    text: `石桥镇沿河清理垃圾

昨日，石桥镇组织巡逻队沿河清理垃圾12吨。巡逻队每周上岸两次。

石桥镇沿河清理垃圾

来源： 清源日报
2021-10-14 08:44
分享

本报讯（记者 周敏）昨日，石桥镇组织巡逻队沿河清理垃圾12吨。

据了解，巡逻队每周上岸两次，村民称好。
`,
    articles: [['article', '石桥镇沿河清理垃圾', null, '记者 周敏', '昨日，石桥镇组织']],
  },
  {
    name: 'a date of which the year stands apart, and spaces before the colons of labels',
    text: `清源网 > 时政 > 正文
2026 02/12 10:31:58
来源 : 清源日报作者 : 高翔

石桥镇：巡逻队守护河道

石桥镇组织巡逻队沿河清理垃圾12吨。巡逻队每周上岸两次，守护河道。
`,
    articles: [['article', '石桥镇：巡逻队守护河道', null, '高翔', '石桥镇组织巡逻队']],
  },
  {
    name: 'the links to other articles on the line of the author',
    text: `石桥镇巡逻队守护河道

作者：高翔 李梅 上一篇 下一篇

石桥镇组织巡逻队沿河清理垃圾12吨。巡逻队每周上岸两次，守护河道。
`,
    articles: [['article', '石桥镇巡逻队守护河道', null, '高翔 李梅', '石桥镇组织巡逻队']],
  },
  {
    name: 'the name of a column over the title, though the text has its words',
    text: `今天是
新闻动态
河道工作

石桥镇扎实开展河道巡逻清理工作

作者： 发布日期：2021-11-18 来源：  阅读次数：

石桥镇的河道工作扎实开展，巡逻队沿河清理垃圾12吨，每周上岸两次。
`,
    articles: [['article', '石桥镇扎实开展河道巡逻清理工作', null, null, '石桥镇的河道工作']],
  },
  {
    name: 'where the author was when the text was sent',
    text: `分享好友 农村资讯首页 农村资讯分类 切换频道

石桥镇巡逻队守护河道

2017-12-02 09:59IP属地 青海西宁5790清源网
广告

石桥镇组织巡逻队沿河清理垃圾12吨。巡逻队每周上岸两次，守护河道。
`,
    articles: [['article', '石桥镇巡逻队守护河道', null, null, '石桥镇组织巡逻队']],
  },
];
