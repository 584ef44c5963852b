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
Notice: The content above (including the pictures and videos if any) is uploaded by a user of the platform, which only provides storage of information and takes no side in it.
`,
    articles: [['caption', null, null, '通讯员 高翔', OPENS]],
  },
];
