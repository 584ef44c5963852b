import type { Layout } from './layouts.js';

/** Pages of news sites and e-papers, with what stands around their articles. */
export const WEB_PAGES: readonly Layout[] = [
  {
    name: 'an e-paper whose links stand before and after the article',
    text: `往期阅读
当前版: 03版 上一版  下一版
上一篇    下一篇
放大 缩小 默认

咱村的路宽敞了！

　　□本报记者　周晓岚　摄影报道

　　入冬以来，高坪村的水泥路一直修到了家门口。村民们说，出门再也不用踩泥了。

　　全村今年新修通组路12公里。

上一篇    下一篇

　　标题导航
　　第01版:要闻
　　第02版:综合
`,
    articles: [['article', '咱村的路宽敞了！', null, '本报记者 周晓岚', '入冬以来，高坪村']],
  },
  {
    name: 'a portal whose site name, menu and path stand over the title, and the stamp under it',
    text: `江口新闻网
首页 要闻 政情 产经 教育 旅游 体育
我要投稿
您当前的位置: 江口新闻网 > 江口频道 > 民生

微信扫一扫分享

八旬老人的爱心菜园
2014-10-23 16:25

　　10月22日上午，记者走进双溪社区，87岁的何大爷正在菜园里浇水。

　　三年来，他给敬老院送去蔬菜2000多斤。(何小满 杜青)

责任编辑：田雨
相关新闻
社区食堂开张
`,
    articles: [['article', '八旬老人的爱心菜园', null, '何小满 杜青', '10月22日上午，记者走进']],
  },
  {
    name: 'a page that names its site over the title, which stands once more under it',
    text: `公益在线 产经前沿 我县粮食产量再创新高

我县粮食产量再创新高

发布日期：2021-11-05 09:10:00 浏览次数：312

　　记者从县农业农村局获悉，今年全县粮食总产量达32.6万吨，比上年增加1.2万吨。(记者 卢海)

声明：转载此文是出于传递更多信息之目的，若有来源标注错误或侵犯了您的合法权益，请作者持权属证明与本网联系，我们将及时更正、删除。
发表回复
您的邮箱地址不会被公开。
`,
    articles: [['article', '我县粮食产量再创新高', null, '记者 卢海', '记者从县农业农村局获悉']],
  },
  {
    name: 'leads of sites and papers that are no 本报讯',
    text: `# 石桥乡开展义诊

龙泉新闻网石桥讯（通讯员 邓立 段小玉）3月4日，乡卫生院组织义诊。

# 双河镇清理河道

清水在线消息 日前，双河镇组织党员清理河道5公里。

# 开发区举办招聘会

南州日报讯（全媒体记者罗 敏）2月20日，开发区举办招聘会，提供岗位800个。

# 三溪镇慰问供电职工

三溪新闻网（三溪报）（通讯员邓青） 3月15日，镇干部来到供电所慰问。

# 大桥镇办趣味比赛

江口融媒3月9日讯 为丰富群众生活，大桥镇举办比赛8场。

# 记者网上看消息

消息传来，村民们都很高兴。本报消息树栏目读者王先生说，网消息多，要会分辨。
`,
    articles: [
      ['article', '石桥乡开展义诊', null, '通讯员 邓立 段小玉', '3月4日，乡卫生院'],
      ['article', '双河镇清理河道', null, null, '日前，双河镇组织党员'],
      ['article', '开发区举办招聘会', null, '全媒体记者罗 敏', '2月20日，开发区举办'],
      ['article', '三溪镇慰问供电职工', null, '通讯员邓青', '3月15日，镇干部'],
      ['article', '大桥镇办趣味比赛', null, null, '为丰富群众生活'],
      ['article', '记者网上看消息', null, null, '消息传来，村民们'],
    ],
  },
  {
    name: 'a title in a narrow column, and a deck of short lines that is none',
    text: `市七届
政协三次会议
主席团召开
第二次会议
□融媒记者 颜文
本报讯 1月21日，市七届政协三次会议主席团召开第二次会议。会议听取了各组讨论情况的汇报。
`,
    articles: [['article', '市七届 政协三次会议 主席团召开 第二次会议', null, '融媒记者 颜文', '1月21日，市七届']],
  },
  {
    name: 'a county portal: its greeting and menu, the title, then the stamp in pieces',
    text: `欢迎访问武穴市人民政府！
登录/注册 用户中心 支持IPV6
当前位置: 首页>新闻中心>镇街动态

梅川镇开展防溺水宣传

发布时间:

2022-06-22 10:03

信息来源:

云上武穴

分享到:

6月21日，梅川镇组织网格员到塘堰边开展防溺水宣传，设置警示牌86块。（梅川镇党政办 郭小燕）
`,
    articles: [['article', '梅川镇开展防溺水宣传', null, '梅川镇党政办 郭小燕', '6月21日，梅川镇组织']],
  },
  {
    name: 'a post of a forum: its site, its counts, a stamp',
    text: `邵阳第一网
查看: 86|回复: 0
洞口县新添“口袋公园”6个
[复制链接]
发表于 2016-11-8 09:15:51 | 显示全部楼层 |阅读模式
11月7日，洞口县新建的6个“口袋公园”开门迎客。
洞口县居民尹女士说，家门口的公园真方便。
`,
    articles: [['article', '洞口县新添“口袋公园”6个', null, null, '11月7日，洞口县新建']],
  },
  {
    name: 'the name of the site after the title, and who wrote with their office',
    text: `洞口县新添“口袋公园”6个 - 洞口县人民政府
索引号：004/2024-00123
发布机构：洞口县住建局
洞口县融媒体中心 尹志远 谢丽
11月7日，洞口县新建的6个“口袋公园”开门迎客。
大家都说方便。
`,
    articles: [['article', '洞口县新添“口袋公园”6个', null, '洞口县融媒体中心 尹志远 谢丽', '11月7日，洞口县新建']],
  },
  {
    name: 'bylines of two lines, and a title of two parts around a dash that names no site',
    text: `从“一处美”到“处处美”——走进县政府网
本报记者 尹志远
通讯员 谢丽 孙涛
县政府网今年改版，访问量86万人次。
网民都说好。
`,
    articles: [
      ['article', '从“一处美”到“处处美”——走进县政府网', null, '本报记者 尹志远 通讯员 谢丽 孙涛', '县政府网今年改版'],
    ],
  },
  {
    name: 'the short name of a county and a colon over the title, under links of the page',
    text: `上一篇 下一篇
屯昌：
集市上来了好山货
本报屯城11月2日电（记者 高翔）11月2日上午，集市在水库广场开张，46家合作社带来山货，市民买了就走。
`,
    articles: [['article', '屯昌： 集市上来了好山货', null, '记者 高翔', '11月2日上午，集市']],
  },
];
