import { hardWrapped } from './hard-wrap.js';
import type { Layout } from './layouts.js';

const LIBRARY = `街道书屋夜间开放
本报讯（记者 高翔）3月8日晚，清源区南街街道书屋灯火通明，三十多名读者在灯下看书。
管理员李梅介绍，书屋把闭馆时间延长到晚上九点半，每周末还请退休教师讲故事。`;
const ROAD = `齐心修好进山路
5月3日，石桥镇党员干部和群众一起上工地，修好了通往云岭村的进山路。
云岭村党支部书记王强说，山里的茶叶再也不愁卖了。`;

/** Articles that no name and no dateline sets apart from the text above. */
export const UNSIGNED_PAGES: readonly Layout[] = [
  {
    name: 'a title over the text of another matter',
    text: `${LIBRARY}\n${ROAD}\n`,
    articles: [
      ['article', '街道书屋夜间开放', null, '记者 高翔', '3月8日晚'],
      ['article', '齐心修好进山路', null, null, '5月3日，石桥镇'],
    ],
  },
  {
    name: 'a title over the text of another matter, in a narrow column',
    text: hardWrapped(`${LIBRARY}\n${ROAD}\n`, { width: 19, isIndented: true }),
    articles: [
      ['article', '街道书屋夜间开放', null, '记者 高翔', '3月8日晚'],
      ['article', '齐心修好进山路', null, null, '5月3日，石桥镇'],
    ],
  },
  {
    name: 'a title over a text that tells it at once, without a day',
    text: `${LIBRARY}
消防队员走进幼儿园教逃生
消防队员带着水枪和面具走进幼儿园，手把手教孩子们逃生的办法。
`,
    articles: [
      ['article', '街道书屋夜间开放', null, '记者 高翔', '3月8日晚'],
      ['article', '消防队员走进幼儿园教逃生', null, null, '消防队员带着'],
    ],
  },
  {
    name: 'the section of a report, which goes on about the same street',
    text: `${LIBRARY}
书屋办起故事会
5月3日，清源区南街街道书屋又请退休教师来讲故事，读者坐满了书屋。
`,
    articles: [['article', '街道书屋夜间开放', null, '记者 高翔', '3月8日晚']],
  },
  {
    name: 'the section of a report, which tells in other words',
    text: `${LIBRARY}
破解难题暖民心
今年以来，社区建立收集、研判、交办、反馈的流程，一件一件抓落实。
`,
    articles: [['article', '街道书屋夜间开放', null, '记者 高翔', '3月8日晚']],
  },
  {
    name: 'numbered sections',
    text: `${LIBRARY}
（二）修好通往云岭村的进山路
5月3日，石桥镇党员干部和群众一起上工地，修好了通往云岭村的进山路。
`,
    articles: [['article', '街道书屋夜间开放', null, '记者 高翔', '3月8日晚']],
  },
  {
    name: 'a picture without a title under the text of another matter',
    text: `${LIBRARY}
近日，石桥镇云岭村的枇杷熟了，果农忙着采摘。图为果农装箱。
本报记者 周雨 摄影报道
`,
    articles: [
      ['article', '街道书屋夜间开放', null, '记者 高翔', '3月8日晚'],
      ['caption', null, null, '本报记者 周雨', '近日，石桥镇'],
    ],
  },
  {
    name: 'two paragraphs of a picture under the text of another matter',
    text: `${LIBRARY}
8月26日，石桥镇云岭村的药农在晾晒金银花。
去年，全村种植中药材一千亩，人均增收两千元。
周雨摄
`,
    articles: [
      ['article', '街道书屋夜间开放', null, '记者 高翔', '3月8日晚'],
      ['caption', null, null, '周雨', '8月26日'],
    ],
  },
  {
    name: 'the last paragraph of a report, with who took its pictures, over the next article',
    text: `石桥镇党员干部到双河镇学习
1月16日，石桥镇党员干部学习组到双河镇学习，参观了双河镇茶叶合作社。
学习组同双河镇党员干部座谈。
1月17日，学习组在双河镇党员干部陪同下，又参观了双河镇农机合作社。
周雨 摄
${LIBRARY}
`,
    articles: [
      ['article', '石桥镇党员干部到双河镇学习', null, '周雨', '1月16日'],
      ['article', '街道书屋夜间开放', null, '记者 高翔', '3月8日晚'],
    ],
  },
  {
    name: 'two paragraphs of a picture with its credit, over the next article',
    text: `枇杷熟了
8月7日，石桥镇云岭村的果农在采摘枇杷。
立夏以来，枇杷陆续上市，果农每天采摘两千公斤。（记者 周雨 摄）
${LIBRARY}
`,
    articles: [
      ['caption', '枇杷熟了', null, '记者 周雨', '8月7日'],
      ['article', '街道书屋夜间开放', null, '记者 高翔', '3月8日晚'],
    ],
  },
  {
    name: 'the office and the name of an author, set solid in brackets',
    text: `残疾人领到新轮椅
近日，石桥镇的残疾人领到了新轮椅。（县残联周雨）
${LIBRARY}
`,
    articles: [
      ['article', '残疾人领到新轮椅', null, '县残联周雨', '近日，石桥镇'],
      ['article', '街道书屋夜间开放', null, '记者 高翔', '3月8日晚'],
    ],
  },
  {
    name: 'an office in brackets is no author',
    text: `残疾人领到新轮椅
近日，石桥镇的残疾人领到了新轮椅。
会议由县委召开。（县委常委会）
`,
    articles: [['article', '残疾人领到新轮椅', null, null, '近日，石桥镇']],
  },
  {
    name: 'two who took a picture, on a line each',
    text: `枇杷熟了
8月7日，石桥镇云岭村的果农在采摘枇杷。
立夏以来，枇杷陆续上市，果农每天采摘两千公斤。
特约记者 周雨
通讯员 李明 摄
${LIBRARY}
`,
    articles: [
      ['caption', '枇杷熟了', null, '特约记者 周雨 通讯员 李明', '8月7日'],
      ['article', '街道书屋夜间开放', null, '记者 高翔', '3月8日晚'],
    ],
  },
  {
    name: 'a title in the middle of its column, over indented paragraphs',
    text: `${hardWrapped(LIBRARY, { width: 19, isIndented: true })}　　消防队员走进幼儿园教逃生
　　云上清源讯（通讯员 周雨）5月4日，消防
队员带着水枪和面具走进幼儿园，手把手教孩子
们逃生的办法。
　　孩子们戴着头盔，排着队走下滑梯，大声喊着
口令，一点都不害怕。
`,
    articles: [
      ['article', '街道书屋夜间开放', null, '记者 高翔', '3月8日晚'],
      ['article', '消防队员走进幼儿园教逃生', null, '通讯员 周雨', '5月4日'],
    ],
  },
  {
    name: 'a title that nearly fills its column, over the dateline of a site',
    text: `${hardWrapped(LIBRARY, { width: 20 })}消防队员走进幼儿园教逃生办法
清源网石桥5月4日电（周雨）5月4日，消防队员带着
水枪和面具走进幼儿园，手把手教孩子们逃生的办法。
`,
    articles: [
      ['article', '街道书屋夜间开放', null, '记者 高翔', '3月8日晚'],
      ['article', '消防队员走进幼儿园教逃生办法', null, '周雨', '5月4日'],
    ],
  },
  {
    name: 'a name that the column cut, and the word after names',
    text: `枇杷熟了
8月7日，石桥镇云岭村的果农在采摘枇杷，忙了一个上午。
清源县融媒体中心记者 周雨 通讯员 李小
川
${LIBRARY}
`,
    articles: [
      ['article', '枇杷熟了', null, '清源县融媒体中心记者 周雨 通讯员 李小川', '8月7日'],
      ['article', '街道书屋夜间开放', null, '记者 高翔', '3月8日晚'],
    ],
  },
  {
    name: 'the number and the name of a page in figures, and the name of two',
    text: `4县域经济
${LIBRARY}
社会法治
${ROAD}
`,
    articles: [
      ['article', '街道书屋夜间开放', null, '记者 高翔', '3月8日晚'],
      ['article', '齐心修好进山路', null, null, '5月3日，石桥镇'],
    ],
  },
  {
    name: 'the author after the words for the picture, over the next title',
    text: `种子备足
春耕在即，云岭村农民组织人手备足稻种。
全村备下稻种八千斤，化肥六十吨。
图为农民装运稻种。（沐晓川）
${ROAD}
`,
    articles: [
      ['article', '种子备足', null, '沐晓川', '春耕在即'],
      ['article', '齐心修好进山路', null, null, '5月3日，石桥镇'],
    ],
  },
  {
    name: 'the page on which an article goes on, at its end',
    text: `${LIBRARY}（下转第四版）
消防队员走进幼儿园
本报讯（通讯员 周雨）5月4日，消防队员走进幼儿园，教孩子们逃生的办法。
本报记者 李明（下转二版）
${ROAD}
`,
    articles: [
      ['article', '街道书屋夜间开放', null, '记者 高翔', '3月8日晚'],
      ['article', '消防队员走进幼儿园', null, '通讯员 周雨', '5月4日'],
      ['article', '齐心修好进山路', null, null, '5月3日，石桥镇'],
    ],
  },
  {
    name: 'a title of two lines over a text that others sign',
    text: `${LIBRARY}
一碗姜汤
驱走寒意
环卫工人们围着炉子，喝下热腾腾的姜汤。
（李明 周雨）
`,
    articles: [
      ['article', '街道书屋夜间开放', null, '记者 高翔', '3月8日晚'],
      ['article', '一碗姜汤 驱走寒意', null, '李明 周雨', '环卫工人们'],
    ],
  },
  {
    name: 'the title of a town over a text of another matter that does not name it',
    text: `${LIBRARY}
石桥镇：壮大特色产业 推动乡村振兴
近日，长风管件公司的工人正在安装新设备，项目投产后年产铜管三万支。
`,
    articles: [
      ['article', '街道书屋夜间开放', null, '记者 高翔', '3月8日晚'],
      ['article', '石桥镇：壮大特色产业 推动乡村振兴', null, null, '近日，长风管件'],
    ],
  },
  {
    name: 'the section of a town in a long report, which names its authors under the title',
    text: `乡村焕新颜
□ 本报记者 高翔
南街街道书屋灯火通明，三十多名读者在灯下看书，管理员把闭馆时间延长到晚上九点半。
石桥镇：壮大特色产业 推动乡村振兴
近日，长风管件公司的工人正在安装新设备，项目投产后年产铜管三万支。
`,
    articles: [['article', '乡村焕新颜', null, '本报记者 高翔', '南街街道书屋']],
  },
  {
    name: 'a title that says nothing of its own text, over a report of another matter',
    text: `${LIBRARY}
社区居民纷纷点赞，说下班以后终于有了去处，孩子们也爱上了阅读，书屋的座位总是满的，去得晚就要站着看书。
一片真情 暖透人心
11月3日，石桥镇民警把走失半天的老人送回云岭村家中。（李明 摄影报道）
`,
    articles: [
      ['article', '街道书屋夜间开放', null, '记者 高翔', '3月8日晚'],
      ['article', '一片真情 暖透人心', null, '李明', '11月3日'],
    ],
  },
  {
    name: 'titles that ask and exclaim, right over a dateline',
    text: `田间课堂助增收

本报讯（通讯员 李梅）连日来，石桥镇组织农技员26名指导农户管护小麦1.2万亩，粮食产量稳步提升。

老旧小区如何换新颜？

本报讯（记者 高翔）3月6日，清源县清理楼道杂物36吨，居民纷纷点赞。

幸福食堂真热闹！

本报讯（记者 韦小满）3月7日，白水县开办食堂12个。
`,
    articles: [
      ['article', '田间课堂助增收', null, '通讯员 李梅', '连日来，石桥镇'],
      ['article', '老旧小区如何换新颜？', null, '记者 高翔', '3月6日，清源县'],
      ['article', '幸福食堂真热闹！', null, '记者 韦小满', '3月7日，白水县'],
    ],
  },
  {
    name: 'titles that their own texts tell, undated and unsigned',
    text: `石桥镇办起老年食堂

石桥镇把闲置的校舍改成老年食堂，每天供应午餐三十多份，六十岁以上的老人一餐只付四元。食堂的蔬菜来自村里的合作社，早上采摘，中午上桌，老人们吃得放心，儿女在外也安心，逢年过节还有饺子和汤圆。

水库除险加固 护好下游农田

柳河水库建成已有四十年，坝体多处渗水。县水利部门筹集资金八百万元除险加固，重修溢洪道，安装监测设备，下游三千亩农田从此旱涝无忧。
`,
    articles: [
      ['article', '石桥镇办起老年食堂', null, null, '石桥镇把闲置'],
      ['article', '水库除险加固 护好下游农田', null, null, '柳河水库'],
    ],
  },
  {
    name: 'the title of a county over a text of another matter, whatever the text tells',
    text: `石桥镇办起老年食堂

石桥镇把闲置的校舍改成老年食堂，每天供应午餐三十多份，六十岁以上的老人一餐只付四元。食堂的蔬菜来自村里的合作社，早上采摘，中午上桌，老人们吃得放心。

清源县：小河弯弯绕新村

走进柳河岸边，步道平整，水鸟起落。当地清淤疏浚，拆除旧厂房，种上垂柳和菖蒲，昔日的臭水沟成了人们散步的去处。
`,
    articles: [
      ['article', '石桥镇办起老年食堂', null, null, '石桥镇把闲置'],
      ['article', '清源县：小河弯弯绕新村', null, null, '走进柳河岸边'],
    ],
  },
  {
    name: 'the sections of a report without authors, which go on about its matter',
    text: `石桥镇办起老年食堂

石桥镇把闲置的校舍改成老年食堂，每天供应午餐三十多份，六十岁以上的老人一餐只付四元。食堂的蔬菜来自村里的合作社，早上采摘，中午上桌，老人们吃得放心，儿女在外也安心。

志愿者送餐上门暖人心

行动不便的老人不能到食堂，村里的志愿者每天中午把午餐送到老人家里，一份不少，一餐也不误，老人们吃上了热饭。

合作社供菜助增收

食堂的蔬菜每天由合作社供应，社员的菜地离校舍不远，早上采摘就送来，老人们吃得新鲜，社员也多了一份收入。
`,
    articles: [['article', '石桥镇办起老年食堂', null, null, '石桥镇把闲置']],
  },
  {
    name: 'headings of one level, of an article that names nobody and of one that is signed in brackets',
    text: `# 石桥镇把闲置校舍改成老年食堂

石桥镇把闲置的校舍改成老年食堂，每天供应午餐三十多份，六十岁以上的老人一餐只付四元。食堂的蔬菜来自村里的合作社，早上采摘，中午上桌，老人们吃得放心，儿女在外也安心，逢年过节还有饺子和汤圆。

# 志愿者送餐上门

行动不便的老人不能到食堂，村里的志愿者每天中午把午餐送到老人家里，一份不少，老人们吃上了热饭。

# 水库除险守护农田

柳河水库建成已有四十年，坝体多处渗水。县水利部门筹集资金八百万元除险加固，重修溢洪道，安装监测设备，下游三千亩农田从此旱涝无忧。

（高翔）
`,
    articles: [
      ['article', '石桥镇把闲置校舍改成老年食堂', null, null, '石桥镇把闲置'],
      ['article', '水库除险守护农田', null, '高翔', '柳河水库'],
    ],
  },
];
