import type { Layout } from './layouts.js';

/** Pages as scans and extractors leave them, and bulletins with a list of what stands in them. */
export const SCANNED_PAGES: readonly Layout[] = [
  {
    name: 'the mark of a byline that a scan took for a character',
    text: `石桥镇新建
大棚24个
口本报记者 高翔
　　4月6日，石桥镇新建大棚24个，带动农户380户增收。
古桥修缮完工
D本报记者李梅
　　日前，县文物局完成古桥修缮，投入资金56万元。
`,
    articles: [
      ['article', '石桥镇新建 大棚24个', null, '本报记者 高翔', '4月6日，石桥镇'],
      ['article', '古桥修缮完工', null, '本报记者李梅', '日前，县文物局'],
    ],
  },
  {
    name: 'brackets that a scan mistook or lost',
    text: `石桥镇新建大棚24个
　　本报讯〔记者 高翔〕4月6日，石桥镇新建大棚24个，带动农户380户。
县里的古桥修缮完工
　　本报讯 记者 李梅）日前，县文物局完成县里古桥的修缮，投入资金56万元。
柳河村办起老年食堂
　　柳河村的老年食堂每天接待老人46人，菜价比市场低三成。〔周敏 张强〕
`,
    articles: [
      ['article', '石桥镇新建大棚24个', null, '记者 高翔', '4月6日，石桥镇'],
      ['article', '县里的古桥修缮完工', null, '记者 李梅', '日前，县文物局'],
      ['article', '柳河村办起老年食堂', null, '周敏 张强', '柳河村的老年食堂'],
    ],
  },
  {
    name: 'points for full stops, in a wrapped column',
    text: `石桥镇新建大棚24个
　　4月6日，石桥镇新建大棚24个，带动农户
380户增收，蔬菜销往3个省.
　　镇里还请来农技员，培训种植户126人次，
发放资料1200份．
县里的古桥修缮完工
　　日前，县文物局完成县里古桥的修缮，投入资金56
万元，恢复石栏18米.
`,
    articles: [
      ['article', '石桥镇新建大棚24个', null, null, '4月6日，石桥镇'],
      ['article', '县里的古桥修缮完工', null, null, '日前，县文物局'],
    ],
  },
  {
    name: 'a name that ends like a month, over a text that begins with a date',
    text: `石桥镇新建大棚24个
本报记者 沈月
　　4月6日，石桥镇新建大棚24个，带动农户
380户增收，蔬菜销往3个省。
`,
    articles: [['article', '石桥镇新建大棚24个', null, '本报记者 沈月', '4月6日，石桥镇']],
  },
  {
    name: 'a bulletin with a list of its articles, and who gets it',
    text: `工 作 简 报
第12期（总第86期）

县水利局　　　2023年6月20日

【本期要目】
☆石桥镇新建大棚24个
☆古桥修缮完工
☆柳河村办起老年食堂

☆石桥镇新建大棚24个
　　石桥镇新建大棚24个，带动农户380户增收。
　　镇里培训种植户126人次。
☆古桥修缮完工
　　县文物局完成古桥修缮，投入资金56万元。（李梅）
☆柳河村办起老年食堂
　　柳河村的食堂每天接待老人46人。（周敏）

报：县委常委，县政府各副县长。
送：县人大常委会、县政协。
发：各乡镇党委、政府，县直各单位。
（共印80份）
`,
    articles: [
      ['article', '石桥镇新建大棚24个', null, null, '石桥镇新建大棚'],
      ['article', '古桥修缮完工', null, '李梅', '县文物局完成'],
      ['article', '柳河村办起老年食堂', null, '周敏', '柳河村的食堂'],
    ],
  },
  {
    name: 'the title of the first article under the list of the others',
    text: `清源报
2024年3月5日 星期二 第1版

本期导读
石桥镇修通产业路（2版）
柳河村开办老年食堂（3版）
全县春耕生产现场会召开

本报讯（记者 高翔）3月4日，全县春耕生产现场会在城关镇召开。会议要求抓住农时。

石桥镇修通产业路

近日，石桥镇的产业路修通了。村民运送茶叶更加方便。

柳河村开办老年食堂

近日，柳河村的老年食堂开办了。老人们吃上了热饭。
`,
    articles: [
      ['article', '全县春耕生产现场会召开', null, '记者 高翔', '3月4日，全县春耕'],
      ['article', '石桥镇修通产业路', null, null, '近日，石桥镇的产业'],
      ['article', '柳河村开办老年食堂', null, null, '近日，柳河村的老年'],
    ],
  },
  {
    name: 'the parts of one text in its list of contents',
    text: `石桥镇防汛方案
目录
一、组织机构
二、工作职责
一、组织机构
　　镇里成立防汛指挥部，下设6个工作组。
二、工作职责
　　各村负责人每天巡查堤坝2次。
`,
    articles: [['article', '石桥镇防汛方案', null, null, '镇里成立防汛指挥部']],
  },
  {
    name: 'what stands in a line of its own between a title and its byline',
    text: `石桥镇新建大棚24个
《清源日报》（2023-06-20 第02版）
□ 高翔
　　4月6日，石桥镇新建大棚24个，带动农户380户增收。

古桥修缮完工
《清源日报》（2023-06-20 第02版）
□ 李梅
　　桥上的石栏坏了多年，县文物局投入资金56万元修缮。
`,
    articles: [
      ['article', '石桥镇新建大棚24个', null, '高翔', '4月6日，石桥镇'],
      ['article', '古桥修缮完工', null, '李梅', '桥上的石栏'],
    ],
  },
  {
    name: 'names of columns between marks and dashes',
    text: `※ 一线传真 ※
石桥镇新建大棚24个
　　本报讯（记者 高翔）4月6日，石桥镇新建大棚24个。
——记者走基层——
古桥修缮完工
　　本报讯（记者 李梅）日前，县文物局完成古桥修缮。
| 民生热线 |
村里办起食堂
　　本报讯（记者 周敏）柳河村的食堂每天接待老人46人。
`,
    articles: [
      ['article', '石桥镇新建大棚24个', null, '记者 高翔', '4月6日，石桥镇'],
      ['article', '古桥修缮完工', null, '记者 李梅', '日前，县文物局'],
      ['article', '村里办起食堂', null, '记者 周敏', '柳河村的食堂'],
    ],
  },
  {
    name: 'datelines of accounts and stations',
    text: `石桥镇新建大棚24个
　　云上清源报道（通讯员高翔）4月6日，石桥镇新建大棚24个。
古桥修缮完工
　　清源发布消息（记者 李梅）日前，县文物局完成古桥修缮。
村里办起食堂
　　（本网讯 记者 周敏）柳河村的食堂每天接待老人46人。
渠道疏浚18公里
　　(本网讯)近日，柳河镇疏浚渠道18公里。
`,
    articles: [
      ['article', '石桥镇新建大棚24个', null, '通讯员高翔', '4月6日，石桥镇'],
      ['article', '古桥修缮完工', null, '记者 李梅', '日前，县文物局'],
      ['article', '村里办起食堂', null, '记者 周敏', '柳河村的食堂'],
      ['article', '渠道疏浚18公里', null, null, '近日，柳河镇疏浚'],
    ],
  },
  {
    name: 'a rule of points, and a picture amid the text of an article',
    text: `石桥镇新建大棚24个
本报记者 高翔 文/图
4月6日，石桥镇新建大棚24个，带动农户380户增收。
志愿者走村入户宣传。李梅摄
镇里培训种植户126人次，蔬菜销往3个省。
……………………
古桥修缮完工
日前，县文物局完成古桥修缮，投入资金56万元。
`,
    articles: [
      ['article', '石桥镇新建大棚24个', null, '本报记者 高翔 文/图', '4月6日，石桥镇'],
      ['article', '古桥修缮完工', null, null, '日前，县文物局'],
    ],
  },
];
