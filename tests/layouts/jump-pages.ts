import type { Layout } from './layouts.js';

/** Articles that go on elsewhere, and lines of the page beside the title, the text and the names of an article. */
export const JUMP_PAGES: readonly Layout[] = [
  {
    name: 'both parts of an article that goes on on another page, and a column under its title',
    text: `农技员进村保秋收
■秋收进行时
本报讯（记者 高翔）9月21日，石桥镇的稻田里一片繁忙，6名农技员在指导收割。
村民说，有了农技员，今年少走了许多弯路。（下转A02版）
（上接A01版）说起秋收，镇农技站站长高兴地说，全镇1.2万亩水稻已收割八成。
`,
    articles: [['article', '农技员进村保秋收', null, '记者 高翔', '9月21日，石桥镇的稻田里']],
  },
  {
    name: 'a sentence that the end of the page breaks off',
    text: `石桥镇新建大棚24个
本报记者 高翔
4月6日，石桥镇新建的24个大棚投入使用，带动农户380户增收。
据镇里的负责人介绍，全镇15个村已经有11个村建起了大棚，（下转第三版）
`,
    articles: [['article', '石桥镇新建大棚24个', null, '本报记者 高翔', '4月6日，石桥镇新建的24个大棚']],
  },
  {
    name: 'false friend: a title on the first page that tells where its text stands',
    text: `石桥镇新建大棚24个（下转第二版）
县里的古桥修缮完工
本报讯（记者 李梅）日前，县文物局完成古桥修缮，投入资金56万元。
`,
    articles: [['article', '县里的古桥修缮完工', null, '记者 李梅', '日前，县文物局']],
  },
  {
    name: 'a picture under a title of its own, after an article whose author stands over it',
    text: `# 巡回宣讲进村来

本报记者 高翔

入冬以来，市公安局交警支队走进乡村集市，开展宣讲137场，发放资料2.6万份。

全市农村道路交通事故比去年减少一成，司机的安全意识明显增强。

扫雪除冰暖人心

日前，柳河街道东环社区的志愿者为独居老人清扫院内积雪，18户老人受益。

本报记者 李梅 摄

# 暖棚里结出致富果

走进石桥镇的草莓暖棚，种植户正忙着采摘。今年全镇建成暖棚210栋。

本报记者 周敏
`,
    articles: [
      ['article', '巡回宣讲进村来', null, '本报记者 高翔', '入冬以来，市公安局'],
      ['caption', '扫雪除冰暖人心', null, '本报记者 李梅', '日前，柳河街道'],
      ['article', '暖棚里结出致富果', null, '本报记者 周敏', '走进石桥镇'],
    ],
  },
  {
    name: 'false friend: the last section of a report, and who took its pictures',
    text: `# 巡回宣讲进村来

本报记者 高翔

入冬以来，市公安局交警支队走进乡村集市，开展宣讲137场，发放资料2.6万份。

民警进校园

日前，市公安局交警支队的民警走进乡村小学开展宣讲，发放资料1200份。

本报记者 李梅 摄
`,
    articles: [['article', '巡回宣讲进村来', null, '本报记者 高翔', '入冬以来，市公安局']],
  },
  {
    name: 'a bureau under its article with a name of its own kind, and its title under that',
    text: `本报讯 春耕在即，县水利和湖泊局抓紧疏通渠道，清淤23公里，修复水毁工程26处，保障全县6.5万亩稻田用水。
县水利和湖泊局
疏渠引水保春灌
本报讯 连日来，县应急管理和消防局走访企业86家，查出隐患120处，发放资料2600份，排除了一批险情。
县应急管理和消防局
上门服务除隐患
`,
    articles: [
      ['article', '疏渠引水保春灌', null, null, '春耕在即，县水利和湖泊局'],
      ['article', '上门服务除隐患', null, null, '连日来，县应急管理'],
    ],
  },
  {
    name: 'a dateline before the day, and a slash before the name of the reporter',
    text: `民警下田讲安全
清源讯9月18日，高速公路大队的民警走进前进村，给126名村民讲交通安全。
村民说，这样的课听得懂、记得住。
无限清源记者/高翔
编辑/李梅
`,
    articles: [['article', '民警下田讲安全', null, '高翔', '9月18日，高速公路大队']],
  },
  {
    name: 'false friend: good news, with the day on which it came',
    text: `扶贫路上传喜讯
喜讯9月18日，从县里传来，石桥镇的126名村民领到了分红。
`,
    articles: [['article', '扶贫路上传喜讯', null, null, '喜讯9月18日，从县里传来']],
  },
  {
    name: 'a title that trails off over the stamp of its page, and a site as a dateline',
    text: `大清早，村里来了位新邻居，只为办好这件事……
发布时间：2023-02-18
【平原网】今天上午，石桥镇柳河村的志愿者走访了60户农户，送去防火资料120份。
村民说，这样的走访暖人心。
清源县融媒体中心：高翔 李梅
编辑：周敏
`,
    articles: [['article', '大清早，村里来了位新邻居，只为办好这件事……', null, '高翔 李梅', '今天上午，石桥镇']],
  },
  {
    name: 'false friend: a text that begins with a sentence that trails off, and a title that names an office and a crop',
    text: `夜幕降临，一盏盏路灯亮起来了……
2月18日，柳河村新装的52盏路灯投入使用，方便了126户村民。
清源县融媒体中心：用镜头记录乡村夜色
`,
    articles: [['article', '清源县融媒体中心：用镜头记录乡村夜色', null, null, '夜幕降临，一盏盏路灯亮起来了']],
  },
  {
    name: 'the menu of a site, a line each, over the name of a column and the title under it',
    text: `点击平原日报

关注平原热点

建设美丽平原

国际国内

社会广角

平原文化

江边短论

前期回顾

报社信箱

图片新闻

新城区改善居住条件

2月28日，柳河镇的新居工程正在打桩，计划投资1.2亿元，可安置居民700户。

记者 高翔 摄
`,
    articles: [['caption', '新城区改善居住条件', null, '记者 高翔', '2月28日，柳河镇']],
  },
  {
    name: 'sections of a report on several cities, whose names begin like those of persons',
    text: `消防队员元宵夜查保平安
元宵节当晚，合肥市的消防队员检查场所120家，排除隐患86处。
马鞍山
马鞍山市的消防队员分成16个组，检查场所90家，排除隐患32处。
连云港
连云港市的消防队员分成12个组，检查场所80家，排除隐患25处。
`,
    articles: [['article', '消防队员元宵夜查保平安', null, null, '元宵节当晚，合肥市']],
  },
  {
    name: 'an agency that gives the title behind its dateline, and one that repeats it there',
    text: `新华社贵阳10月31日电 题：返乡农民的新日子
新华社记者 高翔
今年55岁的李明在大坎村创业20年，一年稳定用工200多人。
村里的山路变成了水泥路。
县里的古桥修缮完工
平原网 http://www.pingyuan.cn 时间:2017-10-31 15:35
中新社石桥镇5月3日电 题：县里的古桥修缮完工
作者 李梅
日前，县文物局完成古桥修缮，投入资金56万元，修好石栏18米。
`,
    articles: [
      ['article', '返乡农民的新日子', null, '新华社记者 高翔', '今年55岁的李明'],
      ['article', '县里的古桥修缮完工', null, '李梅', '日前，县文物局'],
    ],
  },
  {
    name: 'a name after that of the town in brackets, and a site and its office before the reporter',
    text: `人大代表巡河问水
平原新闻网-平原县融媒体中心（记者 周敏）5月7日，柳河镇组织86名人大代表巡河，查看水库3座。
代表们现场交办了12个问题。（柳河 高翔）
`,
    articles: [['article', '人大代表巡河问水', null, '记者 周敏', '5月7日，柳河镇']],
  },
  {
    name: 'a name after that of the town in brackets alone',
    text: `人大代表巡河问水
5月7日，柳河镇组织86名人大代表巡河，查看水库3座，交办问题12个。（柳河 高翔）
`,
    articles: [['article', '人大代表巡河问水', null, '柳河 高翔', '5月7日，柳河镇']],
  },
  {
    name: 'pictures over the dateline, and who took the text over it',
    text: `会议现场
市政协副主席高翔讲话
本报讯（记者 李梅）15日，市政协来我县调研，听取了6条意见建议。
座谈会上，县政协汇报了工作。
`,
    articles: [['article', null, null, '记者 李梅', '15日，市政协来我县调研']],
  },
  {
    name: 'false friend: a title that ends with what a picture could show',
    text: `抢险现场
7月5日凌晨，柳河村的堤坝出现险情，126名党员干部连夜上堤，装填沙袋3200个。
天亮时，险情排除了。
`,
    articles: [['article', '抢险现场', null, null, '7月5日凌晨']],
  },
  {
    name: 'false friend: a section that heralds good news, and reporters of outlets of any name',
    text: `清源报·清视频记者 高翔 通讯员 李梅
近日，石桥镇人民武装部为12名军人的家庭送去喜报和慰问金，锣鼓声响彻村头，村民夹道相迎。
喜报传佳讯 尊崇显真情
石桥镇的干部来到军属家中，为他们戴上大红花，讲解优待政策6条。
清源网版权与免责声明
1、未经清源网（以下简称本网）许可，任何人不得使用本网作品。
`,
    articles: [['article', null, null, '清源报·清视频记者 高翔 通讯员 李梅', '近日，石桥镇人民武装部']],
  },
  {
    name: 'a text in a cell of a table, and the links under it',
    text: `周店村：红白理事会理出新风尚
2022-07-21 09:20:10  来源：平原晚报
近日，记者走进平原县石桥镇周店村，感受这里的文明新风，近年来，周店村把婚事新办、丧事简办写进村规民约，村民减少支出120万元，村风为之一新，邻村也来学习。（记者 高翔） |
相关阅读：
- [05-25] 周店村：描绘乡村画卷
- [08-10] 石桥镇雨污分流工程启动
`,
    articles: [['article', '周店村：红白理事会理出新风尚', null, '记者 高翔', '近日，记者走进平原县']],
  },
  {
    name: 'the rests of articles from other pages, with their titles or without',
    text: `石桥镇查看供水管网
本报讯（高翔）10月12日，石桥镇组织干部查看供水管网26公里，排除隐患3处。
（上接第1版）要把防汛责任落到人头，备足沙袋和编织袋，夜里也要有人值守。
县领导一行还查看了柳林水库。（李梅）
真抓实干开新局（上接第1版）
今年以来，区里新开工项目36个，完成投资12亿元，其中三成是农产品加工。
双河镇办起月嫂班
本报讯（王芳）今年以来，双河镇办起月嫂班4期，86名妇女拿到证书。
扛牢责任抓春管
（上接第1版）
全区派出农技员120名，走村入户指导春管，解答问题1600个。（赵敏）
`,
    articles: [
      ['article', '石桥镇查看供水管网', null, '高翔', '10月12日，石桥镇'],
      ['article', null, null, '李梅', '要把防汛责任落到人头'],
      ['article', '真抓实干开新局', null, null, '今年以来，区里'],
      ['article', '双河镇办起月嫂班', null, '王芳', '今年以来，双河镇'],
      ['article', '扛牢责任抓春管', null, '赵敏', '全区派出农技员'],
    ],
  },
];
