import { hardWrapped } from './hard-wrap.js';
import type { Layout } from './layouts.js';

/** Pages set in narrow columns, in which a title fills its line and a line ends early before what cannot be broken. */
export const WIDE_TITLE_PAGES: readonly Layout[] = [
  {
    name: 'titles as wide as their column, over texts that begin with a month, a place named in the title, and a season',
    text: `柳河镇干部包联帮困难职工解急难
2023年6月以来，柳河镇的干部包联困
难职工38户，上门送政策，帮助就业，
解决急难事42件，发放救助金5.6万元，
大家的日子有了盼头。（高翔 李梅）
石桥镇综治中心一站式解纷暖了民心
石桥镇综治中心整合司法所和派出所的
力量，今年受理纠纷56起，办结54起，
群众不出镇就能把事办好，满意率达到
97%，比上年提高了三个百分点。（王强）
双河镇干部走访慰问全镇困难老党员
春节前夕，双河镇的干部走访困难老党
员，给38户人家送去米面油和慰问金，
陪他们拉家常，检查取暖设施，叮嘱大
家注意用火用电安全，过好春节。（刘洋）
`,
    articles: [
      ['article', '柳河镇干部包联帮困难职工解急难', null, '高翔 李梅', '2023年6月以来，柳河镇的干部包联困难职工38户'],
      ['article', '石桥镇综治中心一站式解纷暖了民心', null, '王强', '石桥镇综治中心整合司法所和派出所的力量'],
      ['article', '双河镇干部走访慰问全镇困难老党员', null, '刘洋', '春节前夕，双河镇的干部走访困难老党员'],
    ],
  },
  {
    name: 'false friend: an untitled item whose first line has no mark, after the names that close the one before',
    text: `柳河镇干部包联帮困难职工解急难
3月5日，柳河镇的干部包联困难职工38
户，上门送政策，帮助就业，解决急难
事42件，发放救助金5.6万元，大家的日
子有了盼头。（高翔 李梅）
走进青山县柳河镇石桥村的食用菌大
棚基地，32座菇棚排列整齐，退役军人
董明正和工人一起采收平菇，忙得不亦
乐乎，他们的平菇卖到了省城，每天能
卖出1200公斤，收入可观。（王强）
`,
    articles: [
      ['article', '柳河镇干部包联帮困难职工解急难', null, '高翔 李梅', '3月5日，柳河镇的干部包联困难职工38户'],
      ['article', null, null, '王强', '走进青山县柳河镇石桥村的食用菌大棚基地'],
    ],
  },
  {
    name: 'lines that end early before a quote and a number, and a first line that is indented',
    text: `石桥镇培育种植大户
本报通讯员 高翔 李梅
　　石桥镇着力探索种养新路实施
“合作社带农户、大户带小户”的办法，
村里的合作社今年种下的大蒜面积达到
12600亩，按合同收购，农户旱涝保收，
带动农户380户增收，户均增收4200元，
村集体收入也涨了，村里人都说好。
　　石桥镇还将扩种一千亩。
`,
    articles: [
      [
        'article',
        '石桥镇培育种植大户',
        null,
        '本报通讯员 高翔 李梅',
        '石桥镇着力探索种养新路实施“合作社带农户、大户带小户”的办法，村里',
      ],
    ],
  },
  {
    name: 'a byline as wide as its column over text that is not indented',
    text: `石桥镇消防演练走进校园
■本报通讯员 高小翔 李晓梅
近日，石桥镇联合派出所和
卫生院在镇中心小学开展消
防安全演练，全校师生参加
演练，大家学会了用灭火器，
提高了避险的本领。警报拉
响后，全校师生有序撤离，只
用了两分半钟，演练很成功。
`,
    articles: [
      ['article', '石桥镇消防演练走进校园', null, '本报通讯员 高小翔 李晓梅', '近日，石桥镇联合派出所和卫生院'],
    ],
  },
  {
    name: 'a name that its line cuts after the surname, before the word for taking pictures',
    text: `石桥镇成立儿童议事会
近日，石桥镇成立儿童议事会，镇里的
青年党员和少年儿童一道开会，大家提
意见，拟方案，为村里的发展出主意，
还给小广场添了长椅12张。 高
小翔 摄
`,
    articles: [['caption', '石桥镇成立儿童议事会', null, '高小翔', '近日，石桥镇成立儿童议事会']],
  },
  {
    name: 'a title under its text, over the title of the next',
    text: `　　本报讯（记者 高翔）石桥镇用好“四微”办法，把微网格建到院落，干部上门收集意见126条，修好路灯38盏，疏浚沟渠12处。

　　微网格员每天入户，邻里纠纷少了一半。

“四微”办法添活力 微网格建到院落

花灯扮靓古城夜

本报记者 李梅

　　元宵节这天，古城挂起花灯380盏，游客2.6万人次前来赏灯，商户的生意红火。
`,
    articles: [
      ['article', '“四微”办法添活力 微网格建到院落', null, '记者 高翔', '石桥镇用好“四微”办法'],
      ['article', '花灯扮靓古城夜', null, '本报记者 李梅', '元宵节这天，古城挂起花灯380盏'],
    ],
  },
  {
    name: 'the names of columns under titles, after a calendar',
    text: `日 | 一 | 二 | 三 | 四 | 五 | 六 |
2024年10月10日 第03版:
  • 大漠湖光迎宾客

    ■沙海观湖 美在清源

    本报记者 高翔

    国庆假期，我市接待游客5.6万人次，同比增长7.7%。

  • 赤芍丰收采挖忙

    ■美丽格尔木

    本报记者 李梅 文/图

    “大家加把劲。”9月24日，石桥村的13亩赤芍喜获丰收。

  • 矸石山上长出牧草

    ■记者基层行

    9月19日，记者来到柳河镇的矸石山，牧草长势正旺。
`,
    articles: [
      ['article', '大漠湖光迎宾客', null, '本报记者 高翔', '国庆假期，我市接待游客5.6万人次'],
      ['article', '赤芍丰收采挖忙', null, '本报记者 李梅 文/图', '“大家加把劲。”9月24日'],
      ['article', '矸石山上长出牧草', null, null, '9月19日，记者来到柳河镇的矸石山'],
    ],
  },
  {
    name: 'pictures with their own news after articles, and one of the article between its paragraphs',
    text: `石桥镇新建大棚24个
　　4月6日，石桥镇新建大棚24个，带动农户380户增收，蔬菜销往3个省。（高翔）
　　近日，柳河镇的水稻开镰，收割机在田间来回穿梭。 本报记者 李梅 摄
古桥修缮完工
　　县文物局投入资金56万元，修好古桥石栏18米，古桥恢复了旧貌。
　　近日，文物局的工匠在修缮古桥。 本报记者 王强 摄
　　古桥建于明代，长46米，是进山的要道，文物局还在桥头立了保护碑。（刘洋）
`,
    articles: [
      ['article', '石桥镇新建大棚24个', null, '高翔', '4月6日，石桥镇新建大棚24个'],
      ['caption', null, null, '本报记者 李梅', '近日，柳河镇的水稻开镰'],
      ['article', '古桥修缮完工', null, '刘洋', '县文物局投入资金56万元'],
    ],
  },
  {
    name: 'pictures in the cells of a table, and the text of one in two paragraphs',
    text: `|
▲11月1日，德源市的红杉林层林尽染，游人流连忘返。特约通讯员 高翔摄 |
|
11月2日，村民在石桥村采摘黄栀子。近年来，该村发展药材产业，促进农民增收。
特约通讯员
李建明摄 |
|
`,
    articles: [
      ['caption', null, null, '特约通讯员 高翔', '11月1日，德源市的红杉林'],
      ['caption', null, null, '特约通讯员 李建明', '11月2日，村民在石桥村'],
    ],
  },
  {
    name: 'the text of a picture that tells the season before what it shows',
    text: `初秋时节，石桥镇的葡萄、花椒陆续成熟，种植户抢抓农时收获外运，供应市场。
图为：8月26日，在家庭农场，农民高翔在收获葡萄。
(李梅 摄)
`,
    articles: [['caption', null, null, '李梅', '初秋时节，石桥镇的葡萄']],
  },
  {
    name: 'unsigned reports in several paragraphs each',
    text: `县图书馆流动服务车开进村小

近日，县图书馆的流动服务车开进村小，送去新书1500册，孩子们排着队借书。

馆员还教孩子们包书皮，办借书证126张。

高标准农田改造工程开工建设

4月6日，高标准农田改造工程开工建设，总投资2300万元，今年改造1.2万亩。

施工队平整土地，铺设管道18公里。

交警夜查酒驾保出行平安

连日来，交警在城区路口夜查酒驾，检查车辆860台，查处酒后驾驶12起。

民警提醒：喝酒不开车，开车不喝酒。
`,
    articles: [
      ['article', '县图书馆流动服务车开进村小', null, null, '近日，县图书馆的流动服务车'],
      ['article', '高标准农田改造工程开工建设', null, null, '4月6日，高标准农田改造'],
      ['article', '交警夜查酒驾保出行平安', null, null, '连日来，交警在城区路口'],
    ],
  },
  {
    name: 'false friend: the sections of an unsigned report go on about its matter',
    text: `县图书馆把好书送到山里娃手中

近日，县图书馆的流动服务车开进村小，送去新书1500册，孩子们排着队借书。

流动服务车开进大山

今年，县图书馆的流动服务车跑遍全县村小，给孩子们送书，山里的孩子有了借书证。

孩子们排着队借新书

目前，县图书馆的流动服务车给村小的孩子们送去新书3.2万册，孩子们都爱看。
`,
    articles: [['article', '县图书馆把好书送到山里娃手中', null, null, '近日，县图书馆的流动服务车']],
  },
  {
    name: 'unsigned items of two towns, and of places without their kind',
    text: `石桥镇开展环境整治行动

石桥镇组织党员清理河道12公里，清运垃圾86吨，村容村貌焕然一新。

暖心服务进农家

柳河镇办起老年食堂解民忧

柳河镇的老年食堂开张，每天有126位老人来吃饭，一顿只要6元钱。

`,
    articles: [
      ['article', '石桥镇开展环境整治行动', null, null, '石桥镇组织党员'],
      ['article', '暖心服务进农家 柳河镇办起老年食堂解民忧', null, null, '柳河镇的老年食堂'],
    ],
  },
  {
    name: 'places without their kind before the colons of titles',
    text: `格尔木：管护沙棘林

沙棘林面积扩大到1.2万亩，管护员860人次巡山。

茫崖：管护湿地鸟类

沙棘林旁的湿地来了鸟类186种，管护员860人次巡山。
`,
    articles: [
      ['article', '格尔木：管护沙棘林', null, null, '沙棘林面积'],
      ['article', '茫崖：管护湿地鸟类', null, null, '沙棘林旁的湿地'],
    ],
  },
  {
    name: 'false friend: the numbered part of an article that its authors sign',
    text: `石桥镇抓实防汛备汛

本报讯 石桥镇备足编织袋1.2万条，组织抢险队员86人，排查隐患12处。

一、压实责任保安全度汛

水库的值班员昼夜巡查，每两小时报送一次水位，确保群众平安。（高翔）
`,
    articles: [['article', '石桥镇抓实防汛备汛', null, '高翔', '石桥镇备足编织袋1.2万条']],
  },
  {
    name: 'titles as wide as a narrow column, over texts whose first lines end no clause',
    text: `石桥水厂管网改造完成投资
石桥镇坚持以项目建设为抓手
推进水厂管网改造，今年完成
投资360万元，铺设管道18公里，
让3200名村民喝上了放心水。
（高翔）
农村公路串起千家万户
县交通运输局局长王强2月1日
在发布会上介绍，去年全县新
建农村公路126公里，村村通上
了客车，千家万户走出大山。
（李梅）
柳河村：山货进城路子宽
县供销社的工作人员帮助村里
办起网店，把核桃和蜂蜜卖进
城里，今年已经卖出3.6万斤。
（王强）
`,
    articles: [
      ['article', '石桥水厂管网改造完成投资', null, '高翔', '石桥镇坚持以项目建设为抓'],
      ['article', '农村公路串起千家万户', null, '李梅', '县交通运输局局长王强'],
      ['article', '柳河村：山货进城路子宽', null, '王强', '县供销社的工作人员帮助'],
    ],
  },
  {
    name: 'false friend: the first line of a title, and of a text without one, after a signed article',
    text: `柳河镇修渠
柳河镇投资320万元，疏浚渠道
46公里，新建泵站8座，解决了
三个村的灌溉难题。（高翔）
石桥镇妇联走进村里的学校
送温暖
石桥镇妇联走进村里的学校，为
86名学生送去书包和棉衣，叮嘱
他们好好学习。（李梅）
清源县人民医院的志愿者走进
敬老院，为老人量血压、测血糖，
发放宣传单260份。（王强）
`,
    articles: [
      ['article', '柳河镇修渠', null, '高翔', '柳河镇投资320万元'],
      ['article', '石桥镇妇联走进村里的学校送温暖', null, '李梅', '石桥镇妇联走进村里的学校'],
      ['article', null, null, '王强', '清源县人民医院的志愿者走'],
    ],
  },
  {
    name: 'who wrote it, under titles as wide as their column: a label, and bare names after an article',
    text: `药材合作社带村民增收致富
作者：高翔
走进石桥村合作社，社员忙着
除草，今年种植药材三百亩，
预计收入八百万元，带动困难
户十二户。
柳河镇果农学会直播卖鲜桃
李梅 王强
走进柳河镇石桥村的果园，一
筐筐鲜桃刚刚摘下，果农周敏
正对着手机介绍自家的桃子，
一个上午卖出二百箱。
`,
    articles: [
      ['article', '药材合作社带村民增收致富', null, '高翔', '走进石桥村合作社'],
      ['article', '柳河镇果农学会直播卖鲜桃', null, '李梅 王强', '走进柳河镇石桥村的果园'],
    ],
  },
  {
    name: 'names in brackets before a text, which their line cuts',
    text: `药材合作社带村民增收致富
（本报记者 高永翔 通讯
员 李梅）走进石桥村合作社，
社员忙着除草，今年种植药材
三百亩，预计收入八百万元，
带动困难户十二户。
`,
    articles: [['article', '药材合作社带村民增收致富', null, '本报记者 高永翔 通讯员 李梅', '走进石桥村合作社']],
  },
  {
    name: 'a title as wide as its column, under the byline that closes the article before',
    text: `药材合作社带村民增收
走进石桥村合作社，社员忙着
除草，今年种植药材三百亩，
预计收入八百万元，带动困难
户十二户。
本报记者 高翔
柳河镇果农学会直播卖鲜桃
走进柳河镇石桥村的果园，一
筐筐鲜桃刚刚摘下，果农周敏
正对着手机介绍自家的桃子，
一个上午卖出二百箱。
本报记者 李梅
`,
    articles: [
      ['article', '药材合作社带村民增收', null, '本报记者 高翔', '走进石桥村合作社'],
      ['article', '柳河镇果农学会直播卖鲜桃', null, '本报记者 李梅', '走进柳河镇石桥村的果园'],
    ],
  },
  {
    name: 'false friend: a byline over a text whose first line fills its column and ends no clause',
    text: `药材合作社带村民增收
本报记者 高翔
走进石桥村药材合作社的种植
基地，社员忙着除草，合作社
今年种植药材三百亩，带动村
里的困难户十二户。
`,
    articles: [['article', '药材合作社带村民增收', null, '本报记者 高翔', '走进石桥村药材合作社的种植基地']],
  },
  {
    name: 'a title as wide as its column, under names in brackets that fill their line, over a text that begins with what someone says',
    text: `药材合作社带村民增收
走进石桥村合作社，社员忙着
除草，今年种植药材三百亩，
预计收入八百万元，带动困难
户十二户。
（县委宣传部 高翔 李梅）
联席会开到了企业家的门口
“项目这个月就能拿地开工。”
在清源区召开的项目联席会上，
负责人周敏说。今年区里已经
开了十二次这样的会。
（县委宣传部 王强）
`,
    articles: [
      ['article', '药材合作社带村民增收', null, '县委宣传部 高翔 李梅', '走进石桥村合作社'],
      ['article', '联席会开到了企业家的门口', null, '县委宣传部 王强', '“项目这个月就能拿地开工。”'],
    ],
  },
  {
    name: 'a title as wide as its column, under names in brackets of which the last stands in a line of its own',
    text: `药材合作社带村民增收
走进石桥村合作社，社员忙着
除草，今年种植药材三百亩，
预计收入八百万元，带动困难
户十二户。（通讯员 高翔 记者
王永强）
柳河镇果农学会直播卖鲜桃
走进柳河镇石桥村的果园，一
筐筐鲜桃刚刚摘下，果农周敏
正对着手机介绍自家的桃子，
一个上午卖出二百箱。（李梅）
`,
    articles: [
      ['article', '药材合作社带村民增收', null, '通讯员 高翔 记者王永强', '走进石桥村合作社'],
      ['article', '柳河镇果农学会直播卖鲜桃', null, '李梅', '走进柳河镇石桥村的果园'],
    ],
  },
  {
    name: 'a deck under a title that fills its column',
    text: hardWrapped(
      `清源县城东社区办好养老食堂暖人心
——记城东社区党支部书记高小翔
城东社区有老人460名，其中独居老人32名。去年春天，社区把闲置的仓库改成食堂，老人花8元就能吃上两荤一素的午饭。
“过去一个人懒得做饭，现在天天来。”82岁的李奶奶说。
石桥镇柳林村请来农技员教种葡萄
——清源县科技特派员工作见闻
三月的柳林村，葡萄架下围着30多名村民，听农技员讲怎样抹芽、怎样绑蔓。村里种葡萄260亩，去年每亩收入1.2万元。
`,
      { width: 16 },
    ),
    articles: [
      ['article', '清源县城东社区办好养老食堂暖人心', '记城东社区党支部书记高小翔', null, '城东社区有老人460名'],
      ['article', '石桥镇柳林村请来农技员教种葡萄', '清源县科技特派员工作见闻', null, '三月的柳林村'],
    ],
  },
];
