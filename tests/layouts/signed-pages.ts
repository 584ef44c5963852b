import { hardWrapped } from './hard-wrap.js';
import type { Layout } from './layouts.js';

/** Pages whose articles are told apart by who signed them, and by how. */
export const SIGNED_PAGES: readonly Layout[] = [
  {
    name: 'items that begin with their place in brackets',
    text: `县区联播

【皋兰县】 近日，皋兰县举办金徽旱砂西瓜节，签约订单1.2万吨。

【榆中县】 连日来，榆中县抢收高原夏菜，日均外运3600吨。

【永登县】 6月8日，永登县苦水玫瑰进入采摘旺季，2.8万亩玫瑰带动1.3万户增收。
`,
    articles: [
      ['article', null, null, null, '【皋兰县】近日，皋兰县'],
      ['article', null, null, null, '【榆中县】 连日来，榆中'],
      ['article', null, null, null, '【永登县】6月8日，永登'],
    ],
  },
  {
    name: 'names with a mark over the titles',
    text: `□ 丁学良
棚里的“算账人”
进了冬月，徐家堡的大棚里热气腾腾。会计出身的徐老五给大伙算账：一棚西红柿纯收入4.6万元，全村128个棚就是588万元。

老徐说，明年要再建60个棚。

□ 张桂英
爱心超市开到家门口
南山社区爱心超市开业两个月，兑换积分2.3万分，惠及居民640户。
`,
    articles: [
      ['article', '棚里的“算账人”', null, '丁学良', '进了冬月，徐家堡'],
      ['article', '爱心超市开到家门口', null, '张桂英', '南山社区爱心超市'],
    ],
  },
  {
    name: 'names with a mark under the texts',
    text: `雨夜搜救

7月21日深夜，大雨如注，板桥镇干部分成8个小组挨户敲门，两小时转移群众1430人。

□朱红兵 文/图

水库除险见成效

投资1900万元的石门水库除险加固工程完工，下游2.1万人不再提心吊胆。

□李国栋
`,
    articles: [
      ['article', '雨夜搜救', null, '朱红兵 文/图', '7月21日深夜'],
      ['article', '水库除险见成效', null, '李国栋', '投资1900万元'],
    ],
  },
  {
    name: 'questions and answers',
    text: `“一老一小”怎么办？局长来回答
——区民政局局长做客“民生热线”

问：高龄津贴怎么领？

答：80周岁以上老人每人每月100元，目前已发放3.2万人。

问：社区食堂何时开到我们小区？

答：今年计划新建社区食堂15家，覆盖居民6万人。

（本报记者 林静 整理）
`,
    articles: [
      [
        'article',
        '“一老一小”怎么办？局长来回答',
        '区民政局局长做客“民生热线”',
        '本报记者 林静 整理',
        '问：高龄津贴怎么领？',
      ],
    ],
  },
  {
    name: 'a column between dashes, and a comment of its own',
    text: `— 聚焦乡村治理 —

“法律明白人”覆盖百个村

本报讯（记者 安然）大余县培养“法律明白人”1836名，调解矛盾纠纷2400件，成功率97.6%。

■ 短评

治理要靠“身边人”

熟人社会，熟人好说话。一名“法律明白人”就是一颗定心丸。

（钟海）
`,
    articles: [
      ['article', '“法律明白人”覆盖百个村', null, '记者 安然', '大余县培养“法律明白人”'],
      ['article', '治理要靠“身边人”', null, '钟海', '熟人社会，熟人好说话'],
    ],
  },
  {
    name: 'essays of readers',
    text: `副刊

故乡的桥

刘建平

村口有座石板桥，是光绪年间修的，三孔，长不过二十米。

小时候，我每天从桥上走过，去三里外的学校念书。

如今，一座投资300多万元的大桥横跨河上，老桥成了文物。

麦收时节

赵玉兰

布谷声里，麦子黄了。
`,
    articles: [
      ['article', '故乡的桥', null, '刘建平', '村口有座石板桥'],
      ['article', '麦收时节', null, '赵玉兰', '布谷声里'],
    ],
  },
  {
    name: 'centred titles over indented paragraphs',
    text: `　　　　　　　岭上花开幸福来
　　　　　　——记全国劳动模范李桂莲
　　　　　　　　本报记者　宋　健

　　清晨5点，李桂莲已经在草莓大棚里忙活了两个小时。这个拥有86个大棚的合作社，带动了213户村民增收。

　　“大伙儿富了，我才踏实。”她说。2019年，合作社分红达到380万元。

　　　　　　　政务大厅“周末不打烊”
　　本报讯（记者　胡　蓉）3月起，区政务服务大厅推行周末延时服务，首月办理业务1260件。
`,
    articles: [
      ['article', '岭上花开幸福来', '记全国劳动模范李桂莲', '本报记者 宋 健', '清晨5点，李桂莲'],
      ['article', '政务大厅“周末不打烊”', null, '记者 胡 蓉', '3月起，区政务服务大厅'],
    ],
  },
  {
    name: 'an article of a messenger',
    text: `点击蓝字 关注我们

镇安：小板栗炸出大产业

镇安融媒 2022-09-26 17:30 发表于陕西

9月下旬，镇安县60万亩板栗进入采收期，预计产量1.6万吨，产值2.4亿元。

木王镇栗扎坪村村民老汪家今年收了3000斤。“每斤能卖4块多。”他说。

来源 | 镇安县融媒体中心
记者 | 党率航
编辑 | 李晓梅
审核 | 张英
END
往期推荐
镇安：秋蚕喜获丰收
点赞 在看 转发
阅读原文
`,
    articles: [['article', '镇安：小板栗炸出大产业', null, '记者 | 党率航', '9月下旬，镇安县60万亩']],
  },
  {
    name: 'items of a column, each with its place in brackets before its title',
    text: `县区传真

【清源县】送戏下乡暖人心
9月5日，清源县豫剧团走进大营镇，为村民送上3场演出。
【白水县】大蒜“保险”兜住底
白水县今年为46万亩大蒜投保价格险，赔付资金2100万元。

【南山区】社区食堂开张
9月6日，南山区首家社区食堂开张，当天接待居民320人。
`,
    articles: [
      ['article', '【清源县】送戏下乡暖人心', null, null, '9月5日，清源县豫剧团'],
      ['article', '【白水县】大蒜“保险”兜住底', null, null, '白水县今年为46万亩'],
      ['article', '【南山区】社区食堂开张', null, null, '9月6日，南山区首家'],
    ],
  },
  {
    name: 'sections of an article with what they tell in brackets',
    text: `清源县“三个一”办好民生实事
本报记者 高翔

【基本情况】人口多 底子薄
清源县有人口46万人，农村人口占七成。

【主要做法】建机制 强保障
县里建立清单，办结实事126件。
`,
    articles: [['article', '清源县“三个一”办好民生实事', null, '本报记者 高翔', '清源县有人口46万人']],
  },
  {
    name: 'an organ and a colon over the title',
    text: `团县委：
青春志愿行 情暖夕阳红
4月15日，团县委组织青年志愿者走进石桥镇敬老院，为42名老人理发、体检。
志愿者们还包了1200个饺子。
（团县委）
`,
    articles: [['article', '团县委： 青春志愿行 情暖夕阳红', null, null, '4月15日，团县委']],
  },
  {
    name: 'an organ and a colon over the text that is addressed to it',
    text: `关于拨付补助资金的批复
县教育局：
你局《关于申请补助资金的请示》收悉。经研究，同意拨付补助资金120万元。
资金专款专用。
`,
    articles: [['article', '关于拨付补助资金的批复', null, null, '县教育局：你局']],
  },
  {
    name: 'a name right after the last sentence',
    text: `县税务局获表彰
清源在线消息 日前，县税务局被评为文明单位。
今年，该局结合实际，开展志愿服务46次。吴小刚
稿件来源： 清源在线
|
编辑： 木子
|
`,
    articles: [['article', '县税务局获表彰', null, '吴小刚', '日前，县税务局']],
  },
  {
    name: 'guests of a talk, with their offices',
    text: `县医保局做客“政务访谈”
嘉宾：清源县医疗保障局局长 刘海
主持人：孙悦
问：今年居民医保缴费标准是多少？
答：个人缴费标准为每人380元，财政补助每人640元。
`,
    articles: [['article', '县医保局做客“政务访谈”', null, null, '问：今年居民医保']],
  },
  {
    name: 'a summary over the title',
    text: `核心提示：今年以来，清源县推出“帮帮团”，解决企业难题320个。
“帮帮团”帮出好环境
记者 高翔 通讯员 李梅
走进清源县的紧固件企业，订单排到了年底。
“帮帮团”由12个部门组成。
`,
    articles: [['article', '“帮帮团”帮出好环境', null, '记者 高翔 通讯员 李梅', '走进清源县']],
  },
  {
    name: 'the dateline of another paper, on a line of its own',
    text: `晚报讯
记者从市慈善总会了解到，今年全市募集善款260万元。市民踊跃捐款。
`,
    articles: [['article', null, null, null, '记者从市慈善总会']],
  },
  {
    name: 'who reported and took the pictures under a text',
    text: `县医院送医下乡
本网讯 近日，县医院到白石镇开展义诊，接诊群众260人。医生还发放了药品。
清源县委报道组 高翔 文/图
`,
    articles: [['article', '县医院送医下乡', null, '清源县委报道组 高翔 文/图', '近日，县医院']],
  },
  {
    name: 'a rare surname among others',
    text: `石桥镇新建大棚24个
4月6日，石桥镇新建大棚24个，带动农户380户增收。（高翔、李梅、年磊）
县里的古桥修缮完工
日前，县文物局完成古桥修缮，投入资金56万元，修好石栏18米。（年磊 周敏 张强）
`,
    articles: [
      ['article', '石桥镇新建大棚24个', null, '高翔、李梅、年磊', '4月6日，石桥镇'],
      ['article', '县里的古桥修缮完工', null, '年磊 周敏 张强', '日前，县文物局'],
    ],
  },
  {
    name: 'names after a label in brackets, and a list of things',
    text: `石桥镇新建大棚24个
4月6日，石桥镇新建大棚24个，种下蔬菜。（播报人:高翔 李梅）
`,
    articles: [['article', '石桥镇新建大棚24个', null, null, '4月6日，石桥镇']],
  },
  {
    name: 'two brackets after the text: who wrote it, and who edited it',
    text: `石桥镇巡逻队守护河道

石桥镇组织巡逻队沿河清理垃圾12吨。巡逻队每周上岸两次，守护河道。（通讯员 高翔）（责编 李梅）
`,
    articles: [['article', '石桥镇巡逻队守护河道', null, '通讯员 高翔', '石桥镇组织巡逻队']],
  },
  {
    name: 'two brackets after the text of which the second explains the first words of it',
    text: `石桥镇巡逻队守护河道

石桥镇组织巡逻队沿河清理垃圾12吨。村民都说“好”（每周两次）（全年不停）
`,
    articles: [['article', '石桥镇巡逻队守护河道', null, null, '石桥镇组织巡逻队']],
  },
  ...(
    [
      ['本报记者高翔报道 近日，', '记者高翔', '近日，石桥镇'],
      ['本报通讯员韦小满报道 8月16日，', '通讯员韦小满', '8月16日，石桥镇'],
      ['本报讯 高翔报道 近日，', '高翔', '近日，石桥镇'],
      ['本报讯 通讯员高翔 记者李梅 近日，', '通讯员高翔 记者李梅', '近日，石桥镇'],
      ['清源网（融媒体首席记者 高翔）8月23日，', '融媒体首席记者 高翔', '8月23日，石桥镇'],
      ['清源融媒（记者 高翔）阳春三月，', '记者 高翔', '阳春三月，石桥镇'],
      ['清源网新闻4月17日南州讯（通讯员 高翔）4月15日，', '通讯员 高翔', '4月15日，石桥镇'],
      ['清源发布消息 “您好！”4月15日，', null, '“您好！”4月15日，石桥镇'],
      // Who learns it is in the sentence.
      ['记者高翔日前从县农业局获悉，', null, '记者高翔日前从县农业局获悉，石桥镇'],
      ['记者走访报道，', null, '记者走访报道，石桥镇'],
    ] as const
  ).map(
    ([lead, byline, opening]): Layout => ({
      name: `who reports at the head of the text: ${lead}`,
      text: `志愿者守护河道\n${lead}石桥镇组织巡逻队沿河清理垃圾12吨。\n`,
      articles: [['article', '志愿者守护河道', null, byline, opening]],
    }),
  ),
  {
    name: 'authors in a heading under the title, and a section of one word that is no name',
    text: `# 让群众在家门口好就业
### ——石桥镇稳就业工作纪实
#### 高翔 李梅

石桥镇搭起招聘平台，提供岗位800个，吸引群众上万人。

### 桥梁

石桥镇开通返岗专车46趟，护送务工人员1650名。
`,
    articles: [['article', '让群众在家门口好就业', '石桥镇稳就业工作纪实', '高翔 李梅', '石桥镇搭起招聘平台']],
  },
  {
    name: 'a spaced out name right before what its bearer did',
    text: `石桥草莓上市

5月8日，石桥镇的菜农在采摘草莓。

高 翔摄
`,
    articles: [['caption', '石桥草莓上市', null, '高 翔', '5月8日，石桥镇']],
  },
  {
    name: 'who sent a text in, by name, and an author in angular brackets; the organ that did is a credit',
    text: `柳河镇修渠护春灌
【记者 高翔】
　　柳河镇投资320万元，疏浚渠道46公里，解决了三个村的灌溉难题。
石桥镇义诊进村
　　近日，石桥镇卫生院的医生走进村里，为260名村民量血压、测血糖。（李梅 供稿）
全县举办焊工比赛
　　3月9日，县总工会举办焊工比赛，来自52家企业的286名职工参加。（县总工会 供稿）
`,
    articles: [
      ['article', '柳河镇修渠护春灌', null, '记者 高翔', '柳河镇投资320万元'],
      ['article', '石桥镇义诊进村', null, '李梅', '近日，石桥镇卫生院的医生'],
      ['article', '全县举办焊工比赛', null, null, '3月9日，县总工会举办'],
    ],
  },
  {
    name: 'a name after a mark at the end of each text, and a picture under one',
    text: `石桥镇搬来“流动书屋”
11月6日，石桥镇的流动书屋开进柳林村，村民借走图书130册。镇里计划每月送书两次。■高 翔
双河镇修好灌溉渠
入秋以来，双河镇投入资金86万元，修复渠道4公里，300亩水田用水有了保障。□李梅
11月8日，清源区交警在城东小学门前护送学生过马路。
（记者 王芳 摄）
税务夜校开到商户家门口
连日来，区税务局举办夜校5期，来听课的商户有240家，大家都说听得懂、用得上。●赵敏
`,
    articles: [
      ['article', '石桥镇搬来“流动书屋”', null, '高 翔', '11月6日，石桥镇'],
      ['article', '双河镇修好灌溉渠', null, '李梅', '入秋以来，双河镇'],
      ['caption', null, null, '记者 王芳', '11月8日，清源区交警'],
      ['article', '税务夜校开到商户家门口', null, '赵敏', '连日来，区税务局'],
    ],
  },
  {
    name: 'names without brackets behind the dateline, to the gap or the number after them',
    text: `石桥镇敬老院来了理发师
本报讯 记者 高翔 特约记者 李 梅 重阳时节，石桥镇敬老院来了8位理发师，为46名老人义务理发。
双河镇查看供水管网
本报讯 通讯员王芳、赵敏 10月12日，双河镇组织干部查看供水管网26公里，排除隐患3处。
养老政策进社区
本报讯 本报记者 高小翔报道：“有不懂的就来问我们。”区人社局的工作人员在城东社区发放资料300份。
夜间出警忙
本报讯 记者从区消防救援大队获悉，国庆期间大队出警18次，疏散群众57人。
`,
    articles: [
      ['article', '石桥镇敬老院来了理发师', null, '记者 高翔 特约记者 李 梅', '重阳时节，石桥镇'],
      ['article', '双河镇查看供水管网', null, '通讯员王芳、赵敏', '10月12日，双河镇'],
      ['article', '养老政策进社区', null, '记者 高小翔', '“有不懂的就来问我们。”'],
      ['article', '夜间出警忙', null, null, '记者从区消防救援大队获悉'],
    ],
  },
  {
    name: 'the organ that sent a text in, in brackets at the end of its last line',
    text: `石桥镇办起月嫂班
今年以来，石桥镇办起月嫂班4期，86名妇女拿到证书，其中53人找到工作。（区妇联供稿）
冬枣卖出好价钱
眼下，双河镇的冬枣陆续上市，每公斤卖到12元，320户枣农户均增收6000元。（双河镇 供稿）
`,
    articles: [
      ['article', '石桥镇办起月嫂班', null, null, '今年以来，石桥镇'],
      ['article', '冬枣卖出好价钱', null, null, '眼下，双河镇'],
    ],
  },
  {
    name: 'names after a mark that the column cuts, and who wrote and took pictures under a full title',
    text: hardWrapped(
      `石桥镇柳林村等地开通镇村公交
文：高翔 图：李梅
十一月六日，石桥镇开通镇村公交，经过柳林村等十二个村，票价两元，每天八班。开车的师傅老王说，坐车的老人最多。
双河镇修好灌溉渠
入秋以来，双河镇修复渠道，投入资金不多，水田用水却有了保障，今年的秋粮丰收在望。□李小梅
税务夜校开到家门口
连日来，区税务局举办夜校，来听课的商户都说听得懂，用得上，回到店里就能自己开票。■高小翔 李梅
楼道里的杂物清走了
城东社区组织党员清理楼道，搬走杂物，居民都说走路宽敞了。
`,
      { width: 14 },
    ),
    articles: [
      ['article', '石桥镇柳林村等地开通镇村公交', null, '文：高翔 图：李梅', '十一月六日，石桥镇'],
      ['article', '双河镇修好灌溉渠', null, '李小梅', '入秋以来，双河镇'],
      ['article', '税务夜校开到家门口', null, '高小翔 李梅', '连日来，区税务局'],
      ['article', '楼道里的杂物清走了', null, null, '城东社区组织党员'],
    ],
  },
  {
    name: 'who took a picture and wrote, at the end of the line over the next title',
    text: `石桥镇开通镇村公交
11月6日，石桥镇开通镇村公交，经过柳林村等12个村，票价两元，每天八班。（高翔）
近日，双河镇的志愿者来到敬老院，为老人理发、打扫卫生。记者 王芳 摄影报道
区税务局办起夜校
本报讯（通讯员 赵敏）连日来，区税务局举办夜校5期，来听课的商户有240家。
`,
    articles: [
      ['article', '石桥镇开通镇村公交', null, '高翔', '11月6日，石桥镇'],
      ['article', null, null, '记者 王芳', '近日，双河镇的志愿者'],
      ['article', '区税务局办起夜校', null, '通讯员 赵敏', '连日来，区税务局'],
    ],
  },
];
