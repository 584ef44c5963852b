import type { Layout } from './layouts.js';

const TEXT = '今年以来，石桥镇新建大棚24个，种植蔬菜1200亩，带动农户380户增收，亩均增收4200元，村里热闹起来了。';
const MORE = '镇里请来农技员，培训种植户126人次，发放资料1200份，户户有了技术员，大棚里的菜销往3个省。';
const OPENS = '今年以来，石桥镇新建大棚24个';

/** Texts that were copied from forums, databases of newspapers and papers for telephones. */
export const COPIED_PAGES: readonly Layout[] = [
  {
    name: 'the strings that a forum puts between the lines of what is posted',
    text: `石桥镇新建大棚24个7 m$ v* Q) p, x3 K
2 d, W' x4 k: q% P8 [& n
今年以来，石桥镇新建大棚24个，种植蔬菜1200亩，带动农户380户增收。(清源日报记者高翔)+ T6 r@ w# z1 L; b
`,
    articles: [['article', '石桥镇新建大棚24个', null, '清源日报记者高翔', OPENS]],
  },
  {
    name: 'the line of a database of newspapers over the title',
    text: `清源日报/2024 年/4 月/6 日/第 003 版平安清源
石桥镇新建大棚24个
本报记者 高翔
${TEXT}
${MORE}
`,
    articles: [['article', '石桥镇新建大棚24个', null, '本报记者 高翔', OPENS]],
  },
  {
    name: 'the titles of the day, with marks, over the first of them',
    text: `2024年4月6日 星期六
【导读】
◆石桥镇新建大棚24个
◆古桥修缮完工
◆一条街拆除违建
◆石桥镇新建大棚24个
${TEXT}（高翔）
◆古桥修缮完工
日前，县文物局修好古桥，投入资金56万元，修好石栏18米，古桥恢复了旧貌。（李梅）
`,
    articles: [
      ['article', '石桥镇新建大棚24个', null, '高翔', OPENS],
      ['article', '古桥修缮完工', null, '李梅', '日前，县文物局修好古桥'],
    ],
  },
  {
    name: 'a list of titles with a mark to each, over the title of a text that is not in it',
    text: `【今日导读】
►古桥修缮完工
►一条街拆除违建
●石桥镇新建大棚24个
${TEXT}（高翔）
●古桥修缮完工
日前，县文物局修好古桥，投入资金56万元，修好石栏18米，古桥恢复了旧貌。（李梅）
`,
    articles: [
      ['article', '石桥镇新建大棚24个', null, '高翔', OPENS],
      ['article', '古桥修缮完工', null, '李梅', '日前，县文物局修好古桥'],
    ],
  },
  {
    name: 'what the title was, where there is no other',
    text: `原标题：石桥镇新建大棚24个

${TEXT}

${MORE}

（原标题：石桥镇新建大棚24个）
`,
    articles: [['article', '石桥镇新建大棚24个', null, null, OPENS]],
  },
  {
    name: 'what the title was, under the title that the site gave the text',
    text: `大棚里的春天

原标题：石桥镇新建大棚24个

${TEXT}
`,
    articles: [['article', '大棚里的春天', null, null, OPENS]],
  },
  {
    name: 'a dateline after the name of another paper',
    text: `清源商报消息 本报讯（记者 高翔 通讯员 李梅）${TEXT}\n`,
    articles: [['article', null, null, '记者 高翔 通讯员 李梅', OPENS]],
  },
  {
    name: 'a long title that ends like a sentence',
    text: `上有银发理发师，下有红领巾讲解员，石桥镇的居民都来当志愿者，为家乡添彩！

${TEXT}

${MORE}
`,
    articles: [
      ['article', '上有银发理发师，下有红领巾讲解员，石桥镇的居民都来当志愿者，为家乡添彩！', null, null, OPENS],
    ],
  },
  {
    name: 'a title between the bars of a table, under the links of a site',
    text: `清源网首页
| 清源日报 | 清源晚报 | 清源商报 | 版面导航 | 标题导航 |
| 石桥镇新建大棚24个 |
|
□记者 高翔 李梅 文/图
${TEXT}
`,
    articles: [['article', '石桥镇新建大棚24个', null, '记者 高翔 李梅 文/图', OPENS]],
  },
  {
    name: 'the beginnings of other texts under the keywords of one',
    text: `${TEXT}
${MORE}（记者 高翔）
标签： 大棚蔬菜
日前，县文物局修好古桥，投入资金56万元，修好石栏18米...
柳河村的老年食堂开张，每天接待老人46人……
周末，一条街拆除违建，
`,
    articles: [['article', null, null, '记者 高翔', OPENS]],
  },
  {
    name: 'a notice in English under the text',
    text: `${TEXT}
通讯员 高翔 摄
特别声明：以上内容为用户上传。
Notice: The pictures and the words on this page were sent in by a reader, and do not show what those who keep the site (or any of them) think of the matter at all.
`,
    articles: [['caption', null, null, '通讯员 高翔', OPENS]],
  },
  {
    name: 'items under the names of the organs that they tell of, and one stamp over all',
    text: `工会送清凉
2024-07-22 10:54:47 来源：清源日报
清源县总工会
7月17日，县总工会主席带队到环卫站、项目工地看望职工320人，送上防暑用品，叮嘱大家注意安全。（李军 刘国强）
石桥县总工会
7月18日，该会到5家企业慰问一线职工460人，送去电风扇120台、茶叶300斤。（记者 李渊）
柳河县妇联
近日，县妇联组织志愿者86人为农民工送西瓜2.3万斤。（王梅）
编辑：朱晶
`,
    articles: [
      ['article', '工会送清凉', null, '李军 刘国强', '7月17日，县总工会主席'],
      ['article', '石桥县总工会', null, '记者 李渊', '7月18日，该会到5家企业'],
      ['article', '柳河县妇联', null, '王梅', '近日，县妇联组织志愿者'],
    ],
  },
  {
    name: 'an organ that sent in the one article under it',
    text: `石桥镇新建大棚24个
清源县农业农村局
${TEXT}（高翔）
`,
    articles: [['article', '石桥镇新建大棚24个', null, '高翔', OPENS]],
  },
  {
    name: 'names without brackets after the last sentence, over the labels of a site',
    text: `石桥镇新建大棚24个
http://www.example.com.cn 2024年03月07日07:20 清源晨报
  本报讯${TEXT}
  ${MORE}
大棚外也种上了油菜。记者高翔


 【评论】【推荐】【 】【打印】【下载】【关闭
`,
    articles: [['article', '石桥镇新建大棚24个', null, '记者高翔', OPENS]],
  },
  {
    name: 'the bureau of a paper before names set solid',
    text: `${TEXT}图为村民在大棚里采摘。\n(本报清源记者站 高翔云李梅 摄影报道)\n`,
    articles: [['caption', null, null, '本报清源记者站 高翔云李梅', OPENS]],
  },
  {
    name: 'the place of one who writes to a paper',
    text: `盼望修好出村的路
2024-08-10 15:27:00  来源：乡村报  作者：甘肃清源市 高小翔

　　我是石桥镇梁家沟村的村民。村道长4公里，每逢下雨泥泞难走，盼望早日修好，让乡亲们出行方便。

责编：李梅
`,
    articles: [['article', '盼望修好出村的路', null, '甘肃清源市 高小翔', '我是石桥镇梁家沟村的村民']],
  },
  {
    name: 'floors and links of a forum, and a login under the text',
    text: `清源世纪网

石桥镇新建大棚24个

[复制链接]

高小翔 发表于 2024-1-16 08:43 |阅读模式

高小翔 1#

${TEXT}

${MORE}

账号+密码登录
手机+密码登录
还没有账号？
立即注册
`,
    articles: [['article', '石桥镇新建大棚24个', null, null, OPENS]],
  },
  {
    name: 'a title under the stamp, over the byline, and the names of columns over both',
    text: `特别推荐

乡村里看清源

来源：清源网 日期：2024-08-14

凭着机械，悠然种出好菜

  ●清源日报记者 高翔 李梅

${TEXT}

${MORE}
`,
    articles: [['article', '凭着机械，悠然种出好菜', null, '清源日报记者 高翔 李梅', OPENS]],
  },
  {
    name: 'titles of others with their dates, over the title',
    text: `您当前位置：首页 > 镇街动态
双河镇召开防汛会议 2024-07-04
柳河镇开展安全检查 2024-07-03
石桥镇：大棚里的春天
发布时间：2024-07-05 来源：石桥镇人民政府 作者：高翔 浏览次数：35
${TEXT}
`,
    articles: [['article', '石桥镇：大棚里的春天', null, '高翔', OPENS]],
  },
  {
    name: 'the name and the number of a bulletin over its titles',
    text: `清源县融媒体中心外宣稿件汇总
（2024年5月第4期）
石桥镇新建大棚24个
　　本报讯（记者 高翔）${TEXT}
古桥修缮完工
　　本报讯（记者 李梅）日前，县文物局修好古桥，投入资金56万元，修好石栏18米。
`,
    articles: [
      ['article', '石桥镇新建大棚24个', null, '记者 高翔', OPENS],
      ['article', '古桥修缮完工', null, '记者 李梅', '日前，县文物局修好古桥'],
    ],
  },
  {
    name: 'a picture from the files, and who wrote with where he works',
    text: `石桥镇新建大棚24个

作者：高小翔    单位：清源县融媒体中心

${TEXT}

（资料图）

${MORE}
`,
    articles: [['article', '石桥镇新建大棚24个', null, '高小翔', OPENS]],
  },
  {
    name: 'a picture from the files, and nobody named',
    text: `石桥镇新建大棚24个\n\n（资料图）\n\n${TEXT}\n\n${MORE}\n`,
    articles: [['article', '石桥镇新建大棚24个', null, null, OPENS]],
  },
  {
    name: 'a reporter in the stamp without a colon, and the name of the site after the title',
    text: `石桥镇新建大棚24个-新华网

2024-06-15 09:20 来源：清源新闻客户端 记者 高翔 编辑：李梅

${TEXT}

${MORE}
`,
    articles: [['article', '石桥镇新建大棚24个', null, '高翔', OPENS]],
  },
  {
    name: 'two outlets before the office of a reporter',
    text: `石桥镇新建大棚24个

清源日报·清源客户端记者高翔 通讯员李梅

${TEXT}
`,
    articles: [['article', '石桥镇新建大棚24个', null, '清源日报·清源客户端记者高翔 通讯员李梅', OPENS]],
  },
  {
    name: 'the words under a picture over the dateline, where the page begins',
    text: `发放仪式现场。
清源新闻网6月29日讯（通讯员 高翔 李梅）${TEXT}
${MORE}
`,
    articles: [['article', null, null, '通讯员 高翔 李梅', OPENS]],
  },
  {
    name: 'a short text, and another under its dateline',
    text: `昨天，石桥镇的路灯亮了，夜里出门的人多了。
本报讯（通讯员 高翔 李梅）${TEXT}
`,
    articles: [
      ['article', null, null, null, '昨天，石桥镇的路灯亮了'],
      ['article', null, null, '通讯员 高翔 李梅', OPENS],
    ],
  },
  {
    name: 'the name of a county of one character over the rest of the title, and counters under it',
    text: `本期发布：
陇县：
小山村通了公交车

阅读数：979   本文字数：301

　　本报讯${TEXT}
　　${MORE}
　　（高小英）
`,
    articles: [['article', '陇县： 小山村通了公交车', null, '高小英', OPENS]],
  },
  {
    name: 'a path of pages and a stamp of a site without the time',
    text: `新闻中心 > 综合

石桥镇新建大棚24个

清源网友  2009-10-10  互联网

${TEXT}

${MORE}
`,
    articles: [['article', '石桥镇新建大棚24个', null, null, OPENS]],
  },
];
