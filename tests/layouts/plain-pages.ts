import { hardWrapped } from './hard-wrap.js';
import type { Layout } from './layouts.js';

const MARKET = `龙潭集市搬新家
走进龙潭镇新建的农贸市场，水果、蔬菜、鲜肉分区摆放，过道宽敞干净。过去摊位摆在国道两侧，赶集的日子常常堵车，镇里去年腾出旧粮站的院子，铺上水泥地，搭起钢架棚，一百二十个摊位全部免租三个月。
摊主们说，下雨天也不用收摊了，生意比往年好做。眼看腊月将近，卖春联、灯笼的也来问摊位了。`;
const FOREST = `守好一片绿水青山
护林员老秦每天骑着摩托车巡山，检查隔离带，劝返带火种的驴友。他在林场干了二十六年，磨破过四十多双胶鞋，辖区没有发生过一次火情。
儿子大学毕业后报考了森林消防队，父子俩如今成了同事。说起退休以后的打算，他摆摆手：树认得我，我也认得树，能走一天就再走一天。`;
const OPERA = `乡音唱响文明新风
县剧团把移风易俗的故事编成小戏，一个月里演了十八场。台上唱的是身边事，台下坐的是熟面孔，散场后大家围着演员学唱腔。`;

/** Pages on which neither names nor datelines nor white space tell where an article begins. */
export const PLAIN_PAGES: readonly Layout[] = [
  {
    name: 'titles of which the texts under them tell nothing, between texts that have nothing in common',
    text: `${MARKET}\n${FOREST}\n${OPERA}\n`,
    articles: [
      ['article', '龙潭集市搬新家', null, null, '走进龙潭镇'],
      ['article', '守好一片绿水青山', null, null, '护林员老秦'],
      ['article', '乡音唱响文明新风', null, null, '县剧团'],
    ],
  },
  ...[9, 10, 12, 16].map(
    (width): Layout => ({
      name: `the same in a column of ${width} characters`,
      text: hardWrapped(`${MARKET}\n${FOREST}\n${OPERA}\n`, { width }),
      articles: [
        ['article', '龙潭集市搬新家', null, null, '走进龙潭镇'],
        ['article', '守好一片绿水青山', null, null, '护林员老秦'],
        ['article', '乡音唱响文明新风', null, null, '县剧团'],
      ],
    }),
  ),
  {
    name: 'such a title before a text that its authors sign',
    text: `${MARKET}\n${FOREST}（高翔）\n`,
    articles: [
      ['article', '龙潭集市搬新家', null, null, '走进龙潭镇'],
      ['article', '守好一片绿水青山', null, '高翔', '护林员老秦'],
    ],
  },
  {
    name: 'false friend: the sections of a report with a deck, of which one goes on about its matter',
    text: `${MARKET.replace('\n', '\n——青山县赶集见闻\n')}
守好一片绿水青山
护林员老秦每天骑着摩托车巡山，检查隔离带，劝返带火种的驴友。他在林场干了二十六年，磨破过四十多双胶鞋，辖区没有发生过一次火情。
腾笼换鸟谋发展
龙潭镇腾出旧粮站的院子以后，又把国道两侧的空地铺上草皮，赶集的日子再不堵车，摊主们也说生意好做。
`,
    articles: [['article', '龙潭集市搬新家', '青山县赶集见闻', null, '走进龙潭镇']],
  },
  {
    name: 'such a title after an article with a line over text that goes on',
    text: `${MARKET}
腾笼换鸟谋发展
龙潭镇腾出旧粮站的院子以后，又把国道两侧的空地铺上草皮，赶集的日子再不堵车，摊主们也说生意好做。
${FOREST}
`,
    articles: [
      ['article', '龙潭集市搬新家', null, null, '走进龙潭镇'],
      ['article', '守好一片绿水青山', null, null, '护林员老秦'],
    ],
  },
  {
    name: 'false friend: a section after which the text goes on about the matter of the report',
    text: `${MARKET}
守好一片绿水青山
护林员老秦每天骑着摩托车巡山，检查隔离带，劝返带火种的驴友。他在林场干了二十六年，磨破过四十多双胶鞋，辖区没有发生过一次火情。
腾笼换鸟谋发展
龙潭镇腾出旧粮站的院子以后，又把国道两侧的空地铺上草皮，赶集的日子再不堵车，摊主们也说生意好做。
`,
    articles: [['article', '龙潭集市搬新家', null, null, '走进龙潭镇']],
  },
  {
    name: 'false friend: a section under the first lines of a report, which can be about anything',
    text: `龙潭集市搬新家
□高翔
太阳刚爬上山头，挑担的、推车的、背篓的就从四面八方汇拢来，吆喝声此起彼伏，空气里飘着油条和豆浆的香味。
守好一片绿水青山
护林员老秦每天骑着摩托车巡山，检查隔离带，劝返带火种的驴友。他在林场干了二十六年，磨破过四十多双胶鞋，辖区没有发生过一次火情。
`,
    articles: [['article', '龙潭集市搬新家', null, '高翔', '太阳刚爬上山头']],
  },
  {
    name: 'false friends: a numbered line, a line with a dash, and one over a text that refers to what was told',
    text: ['二、守好一片绿水青山', '守好一片绿水青山——']
      .map((line) => `${MARKET}\n${line}\n${FOREST.slice(FOREST.indexOf('\n') + 1)}\n`)
      .concat(`${MARKET}\n守好一片绿水青山\n据介绍，${FOREST.slice(FOREST.indexOf('\n') + 1)}\n`)
      .join('***\n'),
    articles: [
      ['article', '龙潭集市搬新家', null, null, '走进龙潭镇'],
      ['article', '龙潭集市搬新家', null, null, '走进龙潭镇'],
      ['article', '龙潭集市搬新家', null, null, '走进龙潭镇'],
    ],
  },
  {
    name: 'an organ and a colon, and an organ under the names that close an article, are first lines of titles',
    text: `${MARKET}
山南森林消防大队：
教会村民使用水泵和灭火拖把
4月2日，大队的消防员来到三个林区村，手把手教村民使用水泵。（高翔）
青山县总工会
为环卫工人送清凉
7月30日，工会干部给环卫工人送去绿豆汤和草帽。
`,
    articles: [
      ['article', '龙潭集市搬新家', null, null, '走进龙潭镇'],
      ['article', '山南森林消防大队： 教会村民使用水泵和灭火拖把', null, '高翔', '4月2日，大队的消防员'],
      ['article', '青山县总工会 为环卫工人送清凉', null, null, '7月30日，工会干部'],
    ],
  },
  {
    name: 'false friend: an organ and a colon over the text that is addressed to it',
    text: `关于做好防火工作的通知
山南森林消防大队：
为做好防火工作，请组织人员上山巡查，劝返带火种的人员，确保安全过节，不出一起火情，现将有关事项通知如下。
`,
    articles: [['article', '关于做好防火工作的通知', null, null, '山南森林消防大队：为做好']],
  },
  {
    name: 'a marked title as wide as its column, over a text that begins with a day',
    text: `◆县人大常委会组织开展联系代表活动
近日，县人大常委会组织开展联系代表
活动，深入十个乡镇听取代表的意见，
对建议办理情况进行测评，代表们就农
村排水、安全用气等提出建议。
◆县总工会为环卫工人送去清凉用品
7月30日，县总工会给环卫工人送去绿
豆汤、草帽，叮嘱他们注意防暑，合理
安排作业时间，工人们的心里暖暖的。
`,
    articles: [
      ['article', '县人大常委会组织开展联系代表活动', null, null, '近日，县人大常委会'],
      ['article', '县总工会为环卫工人送去清凉用品', null, null, '7月30日，县总工会'],
    ],
  },
];
