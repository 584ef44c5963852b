import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSlogans, looseKey, numeralMasks } from '../src/find/slogans/index.js';
import { articleOf, coinedIn, expectExactOffsets, lexicon, verdictsIn } from './slogans.support.js';

describe('quotes', () => {
  it.each([
    ['推行“一网兜底”机制', ['一网兜底']],
    ['推行"点单帮办"机制', ['点单帮办']],
    ['推行「点单帮办」机制', ['点单帮办']],
    ['推行“点单 帮办”机制', ['点单帮办']],
    ["推行'点单帮办'机制", ['点单帮办']],
    ['推行“点单帮办“机制', ['点单帮办']],
    ['推行”点单帮办”机制', ['点单帮办']],
    ['推行“点单帮办机制', ['点单帮办机制']],
    ['推行“乡村‘五好’创建”活动', ['乡村五好创建', '五好']],
    ['“有事就到‘板凳会’上说。”村民说。', ['板凳会']],
    ['“我们推行‘邻里互助圈’工作机制，效果很好。”李书记说。', ['邻里互助圈']],
    ['“我们开展了‘敲门送温暖’行动。”李书记说。', ['敲门送温暖']],
    ['开展“三道防线［21］”建设', ['三道防线']],
    ['推进“智汇同行”［20］行动', ['智汇同行']],
    ['构建“一轴两翼①”格局', ['一轴两翼']],
    ['以“推窗见绿、出门进园”为目标', ['推窗见绿、出门进园']],
    ['推广“红色引领 绿色宜居”小区经验', ['红色引领、绿色宜居']],
    ['评为信访工作“三无县（市、区）”', ['三无县']],
    ['延续“火塘议事”的传统', ['火塘议事']],
    ['开展“戏剧进茶馆”活动', ['戏剧进茶馆']],
    ['开展“评弹进园区”活动', ['评弹进园区']],
    ['开展“药师进药店”活动', ['药师进药店']],
    ['打造“企呼我应”平台', ['企呼我应']],
    ['推进“县域发展、代表尽责”主题实践活动', ['县域发展、代表尽责']],
    ['推行“材料少、流程短、成本低”服务', ['材料少、流程短、成本低']],
    ['按照“行业主管、属地兜底，条块结合、上下联动”的思路', ['行业主管、属地兜底、条块结合、上下联动']],
  ])('%s', (text, expected) => {
    expect(coinedIn(text)).toEqual(expected);
  });
});

describe('quotes that are no slogans', () => {
  it.each([
    ['上线“湖畔红”手机软件，村民把“湖畔红”当助手', ['platform', 'platform']],
    ['依托“乡政E通”平台，随时上报', ['platform']],
    ['打造“民情通”服务平台', ['platform']],
    ['变“坐等审批”为“上门代办”', ['emphasis', 'emphasis']],
    ['讲了一堂以“预防校园欺凌”为主题的法治课', ['event']],
    ['按照“护苗成长季·检察宣传周”的要求', ['event']],
    ['过去“办事难、跑路远”，如今好了', ['problem']],
    ['开展“壮阔百年路·奋进新征程——百家媒体看县域”大型采访活动', ['event']],
    ['挺进“全国百强”', ['name']],
    ['村里的“马背法官”来了', ['name']],
    ['遇上“六十年一遇”的洪水', ['emphasis']],
    ['夺得“三连冠”', ['everyday']],
    ['改掉“传统”模式', ['everyday']],
    ['有“五子三登科，父子两翰林”的美誉', ['epithet']],
    ['拿下“安平县乡村治理示范村”的牌子', ['name']],
    ['形成“一处美”延伸为“处处美”的画面', ['emphasis', 'emphasis']],
    ['扬言要“跟你们闹到底”', ['speech']],
    ['发展“湾里鸡”养殖', ['project']],
    ['集“吃、住、行、购”为一体', ['everyday']],
    ['按照“籍贯地址、工种特长、返乡意愿”三个方面建档', ['event']],
    ['评为“优秀村民、职工”', ['name']],
    ['发放“兑换券”', ['everyday']],
    ['增强“德、智、体、美”素质', ['everyday']],
    ['聚焦“路灯不亮”“管网淤堵”等老旧小区顽疾', ['problem', 'problem']],
    ['聚焦“线路老化失序”“消防设施不健全”等一批安全隐患', ['problem', 'problem']],
    ['减少“多头跑”“两头跑”现象', ['problem', 'problem']],
    ['听取“业委会”的意见', ['name']],
    ['讲解“正确佩戴头盔”“拒绝乘坐超员车辆”等内容', ['everyday', 'everyday']],
    ['当好孩子的“爸（妈）”', ['character']],
    ['通过“个别听”与“集体谈”的形式征求意见', ['everyday', 'everyday']],
    ['“清湾玻璃”正式投产', ['project']],
    ['收购“清湾”苹果', ['name']],
    ['以“陪伴孩子的成长岁月”为题讲课', ['title']],
    ['撰写“关于加快修建水渠的建议”', ['title']],
    ['评选“十大感动人物”', ['name']],
    ['走进“河畔先进景区”', ['name']],
    ['走进“河畔文化景区”', ['name']],
    ['迎接“119消防日”', ['date']],
    ['关爱“留守孩子”', ['everyday']],
    ['采用“参观式”“沉浸式”等活动形式', ['everyday', 'metaphor']],
    ['播出“河谷丹心谱”“马山在前进”3个专题节目', ['project', 'project']],
    ['组建“河畔妈妈”义务巡逻队', ['name']],
    ['就是“先把道路修好”', ['emphasis']],
    ['颁发“机关党建示范品牌”', ['name']],
    ['加入“河畔业主群”', ['name']],
    ['发挥“润物细无声”的作用', ['metaphor']],
    ['实施“河道清淤、护岸加固”等一批建设项目', ['project']],
    ['“今年的收成好！”村民王大爷高兴地说。', ['speech']],
    ['理论学习“深”起来。', ['character']],
    ['他说：“政策真是好，日子有奔头，心里真舒坦”', ['speech']],
    ['“日子有奔头心里真舒坦”，村民李大爷高兴地说', ['speech']],
    ['专家上门“教”、老党员“讲”', ['character', 'character']],
    ['“丁零零，丁零零……”', ['speech']],
    ['利用“学习强国”平台', ['platform']],
    ['当好“店小二”', ['metaphor']],
    ['从“治理对象”转变为“治理力量”', ['emphasis', 'metaphor']],
    ['聚焦“北五”片区', ['name']],
    ['台风“海燕”来袭', ['name']],
    ['“5·12”防灾减灾日', ['date']],
    ['“三餐四季”节目', ['title']],
    ['电影“春到山乡”上映', ['title']],
    ['他把“三心二意”改了', ['idiom']],
    ['以“3∶2”险胜', ['date']],
    ['村民笑着说，现在是“路通了、灯亮了、水清了”', ['speech']],
    ['旗上写着“一心为民、排忧解难”', ['inscription']],
    ['在“老槐树”店里', ['name']],
    ['就像“百灵鸟”一样', ['metaphor']],
    ['整治“带彩娱乐”问题', ['problem']],
    ['“优化调整校车线路”等30项民生项目', ['project']],
    ['“以前是‘面朝黄土背朝天’，如今日子越过越好。”他说。', ['speech', 'emphasis']],
    ['“这日子真是‘芝麻开花节节高’。”王大姐说。', ['speech', 'emphasis']],
    ['“我们当干部的，不能‘当一天和尚撞一天钟’。”李书记说。', ['speech', 'emphasis']],
  ])('%s', (text, expected) => {
    expect(verdictsIn(text)).toEqual(expected);
    expect(coinedIn(text)).toEqual([]);
  });
});

describe('numeric abbreviations without quotes', () => {
  it.each([
    ['落实四不两查制度', ['四不两查']],
    ['形成一核三翼格局', ['一核三翼']],
    ['推行一铺一策帮扶', ['一铺一策']],
    ['启动千名干部下基层活动', ['千名干部下基层']],
    ['组织百企帮百村行动', ['百企帮百村']],
    ['开展万名党员进万家主题活动', ['万名党员进万家']],
    ['打响百日攻坚战', ['百日攻坚']],
    ['启动百日安全生产竞赛', ['百日安全生产']],
    ['上千名干部下基层', []],
    ['数百名医生进村', []],
    ['增收3万户农户', []],
    ['摆了百日宴', []],
    ['百名医生看病', []],
    ['带动百家企业和千户农民', []],
    ['深化三链融合', ['三链融合']],
    ['打造15分钟便民生活圈', ['15分钟便民生活圈']],
    ['出台1+6+N政策', ['1+6+N']],
    ['推行1234工作法', ['1234工作法']],
    ['推行“1234”工作法', ['1234工作法']],
    ['以“1 + 7” 系列行动为抓手', ['1+7系列行动']],
    ['做到九个牢牢把握', ['九个牢牢把握']],
    ['建成两馆一中心', ['两馆一中心']],
    ['推动三链同构', ['三链同构']],
    ['召开三查三看12次', ['三查三看']],
    ['推广“四优”产品797项', ['四优']],
    ['总结推广六议工作法', ['六议工作法']],
    ['常态化开展七进活动', ['七进']],
    ['层层压实五包责任制', ['五包']],
    ['县乡村做到六个到位，责任压到人头', ['六个到位']],
    ['按照四个结合的要求', ['四个结合']],
    ['吹响交通、园区、水利三大会战的号角', ['三大会战']],
    ['布局一中心四平台', ['一中心四平台']],
    ['打造两基地三网格局', ['两基地三网']],
    ['实施双培养双带动工程', ['双培养双带动']],
    ['采取合作社+基地+农户的发展模式', ['合作社+基地+农户']],
    ['创新采用民警+辅警三级联动模式', ['民警+辅警']],
    ['走出一条党建+旅游的新路子', ['党建+旅游']],
    ['坚守“供水为大家”服务宗旨，铺就乡村“振兴路”', ['供水为大家']],
  ])('%s', (text, expected) => {
    expect(coinedIn(text)).toEqual(expected);
  });

  it.each([
    '茶叶一天一个样',
    '实行六统一管理、五统一配送',
    '山路七拐八绕',
    '双江一年四季',
    '采五六斤生茶',
    '一芽一叶的标准',
    '三县一区',
    '阵营进一步四分五裂',
    '签下“500万元”大单',
    '增加了一万四千三百台',
    '原油一亿三千八百万吨',
    '有一千四百多公里',
    '坚持对外开放政策，根据平等互利的原则',
    '两室一厅',
    '一步一步来',
    '举办三个项目',
    '5G+工业',
    '2022年3+2年',
    '提出三个必须解决的问题',
    '六建工程有限公司中标',
    '搭起三联活动板房',
    '有两个提升泵站',
    '市一中心医院二楼',
    '一平台五车队的货车',
    '双方协议双方签字',
    '参加六一活动',
    '织密五合一治理网络',
    '采用笔试+面试的方式',
    '早餐是牛奶+面包',
    '工资由基本工资+绩效组成',
  ])('false friend: %s', (text) => {
    expect(coinedIn(text)).toEqual([]);
  });
});

describe('parallel formulas without quotes and frames', () => {
  it.each([
    ['全区坚持守底线、抓项目、促增收，成效明显', ['守底线、抓项目、促增收']],
    ['支部着力夯基础、优服务、暖民心', ['夯基础、优服务、暖民心']],
    ['窗口主动作为，减事项，优流程，压时限，强服务，群众满意', ['减事项、优流程、压时限、强服务']],
    ['村里喜事新办、丧事简办、余事不办蔚然成风', ['喜事新办、丧事简办、余事不办']],
    ['把责任放在心上、抓在手上、扛在肩上', ['放在心上、抓在手上、扛在肩上']],
    ['全镇户户有产业、人人有技能、村村有收入', ['户户有产业、人人有技能、村村有收入']],
    ['实现家家有菜园、户户有花园、村村有果园。', ['家家有菜园、户户有花园、村村有果园']],
    ['修机耕路、通自来水、建文化广场', []],
    ['修水渠、通公路、建广场', []],
    ['坚决克服有令不行、有禁不止、有案不查', []],
    ['他们搞运输、开饭店、办工厂', []],
    ['资金保重点、保竣工、保投产', []],
    ['以开放促改革、促发展、扩内需', []],
    ['走访第一小学、第二小学、第三小学', []],
    ['河东街道、河西街道、河南街道参加', []],
    ['县人大代表、县党代会代表、县政协委员参加', []],
    ['张家湾村民、李家湾村民、王家湾村民参加', []],
    ['化矛盾、守底线、抓项目、促增收、办实事好事', []],
  ])('%s', (text, expected) => {
    expect(coinedIn(text)).toEqual(expected);
  });
});

describe('kinds of quoted slogans', () => {
  it.each([
    ['推广“一村（格）一警”', 'numeric'],
    ['开展“百名干部联百企”活动', 'numeric'],
    ['开展“千名医生下基层”活动', 'coined'],
    ['推行“123N”机制', 'numeric'],
    ['坚持“日一巡”', 'numeric'],
    ['深化“三多”改革', 'numeric'],
    ['推行“1+M+N”模式', 'numeric'],
    ['出台“十二项举措”', 'numeric'],
    ['推广“A+B”模式', 'numeric'],
    ['坚持“周一课”', 'numeric'],
    ['开展“周一夜学”活动', 'coined'],
    ['建好“零工驿站”', 'coined'],
    ['抓好“零散生猪”机制', 'coined'],
    ['推行“零跑腿”', 'numeric'],
    ['构建“排查-交办-整改-销号”闭环', 'parallel'],
    ['实施“2019-2021年攻坚”行动', 'coined'],
    ['推行“警格+网格”模式', 'coined'],
    ['打造“江城税务·惠企e站台”品牌', 'coined'],
    ['建设“健康青山·幸福绿水”', 'parallel'],
    ['创建“暖心护航·老兵调解室”品牌', 'coined'],
  ])('%s: %s', (text, kind) => {
    expect(findSlogans(articleOf(text), lexicon).occurrences.map((found) => found.kind)).toEqual([kind]);
  });
});

describe('what is done several times to a matter', () => {
  it.each([
    ['开展“法律六进”活动', 'numeric'],
    ['开展“科普五送”活动', 'numeric'],
    ['开展“消防三查”活动', 'numeric'],
    ['开展“扶贫夜校”活动', 'coined'],
  ])('%s', (text, kind) => {
    const [slogan] = findSlogans(articleOf(text), lexicon).occurrences;
    expect(slogan?.kind).toBe(kind);
  });
});

describe('counting', () => {
  it('counts an accepted slogan wherever it stands, in every spelling, under the form with separators', () => {
    const { occurrences } = findSlogans(
      articleOf('# 走在前作表率\n开展“走在前、作表率”讨论，走在前，作表率。走在 前作表率'),
      lexicon,
    );
    expect(occurrences.map(({ slogan, text }) => [slogan, text])).toEqual([
      ['走在前、作表率', '走在前作表率'],
      ['走在前、作表率', '“走在前、作表率”'],
      ['走在前、作表率', '走在前，作表率'],
      ['走在前、作表率', '走在前作表率'],
    ]);
  });

  it('takes the longest and counts none inside it', () => {
    const { occurrences } = findSlogans(articleOf('推进“三智”融合，三智融合，“三智”平台'), lexicon);
    expect(occurrences.map(({ slogan }) => slogan)).toEqual(['三智融合', '三智融合', '三智']);
  });

  it('lets nothing stand before a short numeric abbreviation', () => {
    const { occurrences } = findSlogans(articleOf('提升群众“三感”。第三感觉，十三感，产业三感'), lexicon);
    expect(occurrences).toHaveLength(2);
  });

  it.each([
    ['做好双拥工作，开展双拥共建', 2],
    ['两人双双拥抱在一起，营收利润双双创新高，面积产量双双减少', 0],
  ])('tells 双双 from 双 in %s', (text, count) => {
    expect(findSlogans(articleOf(text), lexicon).occurrences).toHaveLength(count);
  });

  it('finds no formula across two others', () => {
    const { occurrences } = findSlogans(articleOf('发挥人民政协的政治协商、民主监督职能'), lexicon);
    expect(occurrences.map(({ slogan }) => slogan)).toEqual(['政治协商、民主监督']);
  });

  it('gives exact offsets over any text', () => {
    const pieces = fc.constantFrom(
      '“',
      '”',
      '三会一课',
      '，',
      '、',
      '推行',
      '走在前',
      '机制',
      '\n',
      ' ',
      '1+9',
      '‘',
      '’',
      '"',
      '三治',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => expectExactOffsets(articleOf(parts.join('')))),
    );
  });
});

describe('looseKey', () => {
  it.each([
    ['走在前、作表率', '走在前作表率'],
    ['“三治” 融合', '三治融合'],
    ['１＋９', '1+9'],
  ])('%s', (slogan, key) => {
    expect(looseKey(slogan)).toBe(key);
  });
});

describe('numeralMasks', () => {
  it('covers the numerals of abbreviations only', () => {
    const article = articleOf('落实三会一课、“721”工作法、8+X，开展活动12次，共三个项目');
    const texts = numeralMasks(article, lexicon).map(({ start, end }) => article.text.slice(start, end));
    expect(texts).toEqual(['三会一课', '721', '8+X']);
  });
});

describe('what there is none of', () => {
  it.each([
    ['实现“零投诉、零差错、零延误”目标', 'parallel'],
    ['实现“零上访、零事故”', 'parallel'],
    ['落实“三零三化”要求', 'numeric'],
  ])('%s', (text, kind) => {
    expect(findSlogans(articleOf(text), lexicon).occurrences[0]?.kind).toBe(kind);
  });
});
