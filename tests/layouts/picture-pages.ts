import type { Layout } from './layouts.js';

/** Pages of pictures, and of articles with pictures. */
export const PICTURE_PAGES: readonly Layout[] = [
  {
    name: 'two pictures, each with its credit in its line, and nothing over them',
    text: `第02版:要闻

6月3日,清源县石桥镇的村民在采摘枇杷。 本报记者 高 翔 摄

6月4日,清源县双河镇的村民在插秧。 李梅 摄
`,
    articles: [
      ['caption', null, null, '本报记者 高 翔', '6月3日,清源县石桥镇'],
      ['caption', null, null, '李梅', '6月4日,清源县双河镇'],
    ],
  },
  {
    name: 'a picture with its credit in its line over the first article',
    text: `6月3日，石桥镇的村民在采摘枇杷。 通讯员 高翔 摄
我县枇杷喜获丰收
本报讯（记者 李梅）今年，全县枇杷种植面积达2.1万亩，预计产值3亿元。
“今年价格好。”果农何大爷说。
`,
    articles: [
      ['caption', null, null, '通讯员 高翔', '6月3日，石桥镇'],
      ['article', '我县枇杷喜获丰收', null, '记者 李梅', '今年，全县枇杷'],
    ],
  },
  {
    name: 'a title over one picture',
    text: `枇杷熟了
6月3日，石桥镇的村民在采摘枇杷。 通讯员 高翔 摄
`,
    articles: [['caption', '枇杷熟了', null, '通讯员 高翔', '6月3日，石桥镇']],
  },
  {
    name: 'a picture between the title and the text is part of the article',
    text: `枇杷熟了 果农笑了
6月3日，石桥镇的村民在采摘枇杷。 通讯员 高翔 摄
今年，全县枇杷种植面积达2.1万亩，预计产值3亿元。
“今年价格好。”果农何大爷说。
`,
    articles: [['article', '枇杷熟了 果农笑了', null, null, '今年，全县枇杷']],
  },
  {
    name: 'numbered pictures of the article above them',
    text: `老街开新店
——石桥镇青年返乡创业见闻
□ 文/图 本报记者 高翔
在石桥镇老街的直播间里，28岁的青年何小满正在介绍莲藕。
近三年，全镇吸引返乡青年1260人，创办市场主体430家。
图①：何小满在直播。
图②：石桥镇莲藕基地。
`,
    articles: [['article', '老街开新店', '石桥镇青年返乡创业见闻', '文/图 本报记者 高翔', '在石桥镇老街']],
  },
  {
    name: 'pictures of an agency, each with its credit at the end of its line',
    text: `图说新闻
5月12日，南州市清源县石桥镇中坝村的村民在采摘桑叶。当天，清源县的蚕农抢抓晴好天气采叶养蚕，全镇养蚕1200张。新华社发（韦小满 摄）
5月13日，白水县四把镇的农民在插秧。全县早稻插秧面积达12万亩，比上年增加1.3万亩，预计总产量达5万吨。视觉中国发（高翔 摄）
`,
    articles: [
      ['caption', null, null, '韦小满', '5月12日，南州市'],
      ['caption', null, null, '高翔', '5月13日，白水县'],
    ],
  },
  {
    name: 'a picture told in two lines, under an article of something else',
    text: `老旧小区换新颜
本报讯（记者 高翔）今年以来，清源县投入资金3200万元，对12个老旧小区进行改造。
施工中，县住建局邀请居民代表全程监督，群众满意度达到97%。
10月8日，县林业局组织党员到石桥镇清理林区可燃物。
图为党员正在搬运枯枝。
李 梅 摄
`,
    articles: [
      ['article', '老旧小区换新颜', null, '记者 高翔', '今年以来，清源县'],
      ['caption', null, null, '李 梅', '10月8日，县林业局'],
    ],
  },
  {
    name: 'a dated paragraph that goes on with the article, before a picture',
    text: `老旧小区换新颜
本报讯（记者 高翔）今年以来，清源县投入资金3200万元，对12个老旧小区进行改造。
10月8日，清源县又对3个老旧小区的管网进行改造，居民代表全程监督施工。
图为工人正在改造管网。
李 梅 摄
`,
    articles: [
      [
        'article',
        '老旧小区换新颜',
        null,
        '记者 高翔',
        '今年以来，清源县投入资金3200万元，对12个老旧小区进行改造。10月8日',
      ],
      ['caption', null, null, '李 梅', '图为工人'],
    ],
  },
  {
    name: 'a picture of another place with no word of the picture, under an article of something else',
    text: `# 党员带头修水渠

高翔

为做好春灌，清源县石桥镇组织党员120名清淤水渠18公里，维修闸门26座，灌溉面积增加3000亩。

镇党委书记每天到工地查看进度，村民自带工具参加劳动，水渠提前十天通水。

连日来，江西省南州市的蔬菜大棚里一派繁忙，菜农在采摘辣椒。

刘洋 摄

# 送温暖进企业

黎冬

春节期间，白水县总工会看望困难职工60名。
`,
    articles: [
      ['article', '党员带头修水渠', null, '高翔', '为做好春灌，清源县'],
      ['caption', null, null, '刘洋', '连日来，江西省'],
      ['article', '送温暖进企业', null, '黎冬', '春节期间，白水县'],
    ],
  },
  {
    name: 'the last paragraph of an article, over who took its picture',
    text: `# 党员带头修水渠

高翔

为做好春灌，清源县石桥镇组织党员120名清淤水渠18公里，维修闸门26座，灌溉面积增加3000亩。

镇党委书记每天到工地查看进度，挖掘机、装载机来回穿梭，村民们也自带铁锹、箩筐参加劳动，不到半个月就清出淤泥1.2万方。

连日来，石桥镇的党员又来到水渠清淤，维修闸门，村民自带工具参加劳动。

刘洋 摄
`,
    articles: [['article', '党员带头修水渠', null, '高翔', '为做好春灌，清源县']],
  },
  {
    name: 'a picture at the head of a page, a text that closes with what its picture shows, and a title that ends with years before a date',
    text: `近日，石桥镇的果农在果园搬运刚采收的柠檬，供应市场。 特约记者 高翔 摄
柳河区：花椒陆续采收
初秋时节，柳河区水泉镇农民种植的花椒成熟，种植户抢抓农时采收外运。图为8月26日，农民在采收花椒。
苹果红了 日子甜了
11月1日，南贾镇东刘村的村民把分拣好的苹果装上了车。（李梅）
老兵守井四十年
5月9日，石马村的志愿者给守井人王强送去棉衣和米面。（周雨）
`,
    articles: [
      ['caption', null, null, '特约记者 高翔', '近日，石桥镇的果农'],
      ['caption', '柳河区：花椒陆续采收', null, null, '初秋时节，柳河区水泉镇'],
      ['article', '苹果红了 日子甜了', null, '李梅', '11月1日，南贾镇'],
      ['article', '老兵守井四十年', null, '周雨', '5月9日，石马村的志愿者'],
    ],
  },
  {
    name: 'an organ and a title behind who took a picture, over the text that the organ sent in',
    text: `4月9日，石桥镇的志愿者在河滩上栽下柳树260株。
（记者 王芳 摄）
区税务局
夜校讲政策 商户解疑惑
本报讯（通讯员 赵敏）连日来，区税务局举办夜校5期，来听课的商户有240家。
城东社区搬走楼道杂物
本报消息 11月3日，城东社区组织党员清理26栋楼的楼道，搬走杂物12车。
`,
    articles: [
      ['caption', null, null, '记者 王芳', '4月9日，石桥镇的志愿者'],
      ['article', '夜校讲政策 商户解疑惑', null, '通讯员 赵敏', '连日来，区税务局'],
      ['article', '城东社区搬走楼道杂物', null, null, '11月3日，城东社区'],
    ],
  },
];
