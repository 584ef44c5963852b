import type { Layout } from './layouts.js';

/** Pages whose titles stand under their texts, and pages whose unsigned articles only their titles divide. */
export const FLOWING_PAGES: readonly Layout[] = [
  {
    name: 'a title with its deck under the text that it tells, each text in a column of its own',
    text: `　　本报讯（记者 高翔）眼下，柳河镇的水渠工地上机声隆隆，挖掘机正在清淤，村民忙着衬砌渠道。
　　今年以来，柳河镇投资320万元，疏浚渠道46公里，新建泵站8座。
渠水欢歌润良田
——柳河镇水利冬修见闻
　　本报讯（记者 李梅）近日，石桥镇食用菌产业园的大棚里，工人们忙着采摘、分拣香菇。
　　该镇依托合作社建起大棚120座，带动300户农户增收。
小香菇撑开致富伞
`,
    articles: [
      ['article', '渠水欢歌润良田', '柳河镇水利冬修见闻', '记者 高翔', '眼下，柳河镇的水渠工地'],
      ['article', '小香菇撑开致富伞', null, '记者 李梅', '近日，石桥镇食用菌产业园'],
    ],
  },
  {
    name: 'titles under their texts, the last of which tells nothing of its own',
    text: `　　4月26日，县检察院召开圆桌会议，县民政局、县市场监管局等单位参加，商讨敬老院的食品安全和消防安全。
　　参会单位认领问题12个，当场约定整改期限。
（高翔）
圆桌会议凝聚合力
　　10月11日，县检察院组成听证团走访5家敬老院，对检察建议的整改情况进行现场查验，走访老人46名。（李梅）
敬老院整改“回头看”
　　近日，县妇联录好一封信，通过全县161个村的广播送出节日祝福，倡议妇女争当奋斗者。
（王强）
巾帼声声入耳来
`,
    articles: [
      ['article', '圆桌会议凝聚合力', null, '高翔', '4月26日，县检察院召'],
      ['article', '敬老院整改“回头看”', null, '李梅', '10月11日，县检察院'],
      ['article', '巾帼声声入耳来', null, '王强', '近日，县妇联录好一封信'],
    ],
  },
  {
    name: 'a section of an article between titles under their texts',
    text: `　　本报讯（记者 高翔）柳河镇推行党员联户，全镇划分网格36个，选派党员联户1200户，建起党总支划片管理的格局。
细化包片服务举措
　　以6个村为单位划片管理，每片由一名镇领导包片，每月走访农户80户，解决难题26个。
柳河镇党员联户促善治
　　本报讯（记者 李梅）5月19日，县水务局的工程人员来到石桥水库，检修闸门12扇，清理河道3公里，为防汛做好准备。
水务局检修水库备防汛
`,
    articles: [
      ['article', '柳河镇党员联户促善治', null, '记者 高翔', '柳河镇推行党员联户'],
      ['article', '水务局检修水库备防汛', null, '记者 李梅', '5月19日，县水务局的'],
    ],
  },
  {
    name: 'a text without its title over articles whose titles stand above them',
    text: `　　近日，县总工会为120名环卫工人送去手套和保温杯，叮嘱他们注意防寒保暖。（高翔）
石桥镇清淤疏渠
　　石桥镇组织村民清淤疏渠16公里，修补渠道42处，保障春灌用水。（李梅）
柳河镇义诊进村
　　柳河镇卫生院的医生走进村里义诊，为村民量血压、测血糖260人次。（王强）
相约图书馆
`,
    articles: [
      ['article', null, null, '高翔', '近日，县总工会为120'],
      ['article', '石桥镇清淤疏渠', null, '李梅', '石桥镇组织村民清淤疏渠'],
      ['article', '柳河镇义诊进村', null, '王强', '柳河镇卫生院的医生走进'],
    ],
  },
  {
    name: 'unsigned articles under headings of a lower level, each of another matter',
    text: `# 山村喝上放心水

高翔

石桥镇投资86万元改造供水管网12公里，山坡上的26户人家用上了自来水。

村民王大爷拧开水龙头接了一壶水，说再也不用到沟里挑水了。

## 安图县召开防汛会议

6月13日，县委书记主持召开会议，部署水库巡查和物资储备，要求各乡镇落实责任。

## 老剧团唱响新戏

近日，县评剧团带着新排的小戏走进敬老院，演员们为老人演出6场。
`,
    articles: [
      ['article', '山村喝上放心水', null, '高翔', '石桥镇投资86万元'],
      ['article', '安图县召开防汛会议', null, null, '6月13日，县委书记'],
      ['article', '老剧团唱响新戏', null, null, '近日，县评剧团带着新排'],
    ],
  },
  {
    name: 'sections of a report under headings of a lower level',
    text: `# 石桥镇：产业兴 乡村美

高翔

石桥镇依托山水资源发展香菇和民宿产业，去年村集体经济收入达到260万元，带动村民就业860人。

## 香菇种出好光景

石桥镇建起香菇大棚320座，村民在合作社务工，年人均增收1.2万元。

## 安图山水引客来

石桥镇把闲置农房改成民宿36家，去年接待游客4.6万人次，村民吃上了旅游饭。
`,
    articles: [['article', '石桥镇：产业兴 乡村美', null, '高翔', '石桥镇依托山水资源发展']],
  },
  {
    name: 'a title with a known place, over a text of that place, after an article that names its author over its text',
    text: `柳河镇巧手织出好日子
本报记者 高翔
　　在柳河镇的编织车间里，妇女们飞针走线，编好的提篮装箱发往各地。
　　车间负责人说，去年订单达到3.6万件，带动120名妇女就业。
安图冬储林木种苗
　　连日来，安图县的苗圃里一片忙碌，工人们起苗、分级、入窖，冬储种苗86万株。
道县筑牢森林防火网
　　天气持续干燥，护林员上山巡查。今年以来，道县组建巡护队伍36支，排查火险隐患120处。
`,
    articles: [
      ['article', '柳河镇巧手织出好日子', null, '本报记者 高翔', '在柳河镇的编织车间里'],
      ['article', '安图冬储林木种苗', null, null, '连日来，安图县的苗圃里'],
      ['article', '道县筑牢森林防火网', null, null, '天气持续干燥，护林员上山'],
    ],
  },
  {
    name: 'a title in a narrow column after a signed article, over a text that begins with its purpose, and a school before a colon',
    text: `柳河镇小学开展消防疏散演练
4月17日,柳河镇小学组织全体师
生开展消防疏散演练。警报声响
起,师生按照预定的路线迅速撤
离到操场。（高翔）
乡镇学校上好“逃生课”
为提升住宿生在紧急情况下安全
疏散的能力,清源县消防救援大
队联合县教育局走进乡镇的中心
校,讲解火灾案例和灭火器的使
用方法,让学生们亲身体验。
石桥县红星路小学:
警钟长鸣 安全不懈
4月18日上午,石桥县红星路小学
举行了春季消防演练。浓烟升起
后,学生们捂住口鼻,弯腰从教室
撤到安全地带。（李梅）
`,
    articles: [
      ['article', '柳河镇小学开展消防疏散演练', null, '高翔', '4月17日,柳河镇小学'],
      ['article', '乡镇学校上好“逃生课”', null, null, '为提升住宿生在紧急情况下'],
      ['article', '石桥县红星路小学: 警钟长鸣 安全不懈', null, '李梅', '4月18日上午,石桥县'],
    ],
  },
  {
    name: 'villages before a colon, where the title above names a village too, and titles that the first lines of their texts tell',
    text: `烟山村：昔日荒山变“金山”
高翔
柳河镇烟山村支“两委”带头开荒复垦，种植玉竹、玄参等中药材50余亩，林下养鸡3000只。
村民们说，玉竹每斤卖到9元，今年的收入又多了一份。
石湾村：大棚里种出好光景
石桥镇石湾村建起蔬菜大棚4座，今年冬天的豆角一茬接着一茬采摘。
万册图书漂进校园
在县实验小学的走廊里，图书架上的绘本摆得整整齐齐，孩子们课间围着看得入迷。今年，县文旅局让图书走进校园，漂流图书1.2万册。
`,
    articles: [
      ['article', '烟山村：昔日荒山变“金山”', null, '高翔', '柳河镇烟山村支“两委'],
      ['article', '石湾村：大棚里种出好光景', null, null, '石桥镇石湾村建起蔬菜大棚'],
      ['article', '万册图书漂进校园', null, null, '在县实验小学的走廊里'],
    ],
  },
];
