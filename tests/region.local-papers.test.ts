import { describe, expect, it } from 'vitest';
import { attributeSpans } from '../src/find/region/index.js';
import { articleOf, attributionOf, gazetteer } from './region-text.js';

function nameOf(lines: string): string | null {
  return attributionOf(lines)?.division?.name ?? null;
}

/** The place of the figure between brackets. */
function placeOfClaim(marked: string): string | null {
  const start = marked.indexOf('[');
  const lines = marked.replace('[', '').replace(']', '');
  const attribution = attributionOf(lines);
  const article = articleOf(lines);
  const at = article.folded.indexOf(marked.slice(start + 1, marked.indexOf(']')));
  if (attribution === null) return null;
  return attributeSpans(article, attribution, [{ start: at, end: at + 1 }], gazetteer)[0]?.name ?? null;
}

describe('a place that only the paper names', () => {
  it.each([
    ['荆门晚报讯 昨日,记者从市住房公积金中心获悉,上半年我市发放公积金贷款2.3亿元。', '荆门市'],
    ['慈溪日报讯 市总工会举办集体婚礼,52对新人参加,我市今年已办相亲会18场。', '慈溪市'],
    ['珠江商报讯 长者饭堂昨天启用9家。我区明年将建成120家。', '顺德区'],
    ['三峡都市报讯 我区昨举行首届烤鱼节,当天迎客2.1万人次。', '万州区'],
    ['丽水日报讯 昨天气温升到30度,市民纷纷出游。', '丽水市'],
    ['title: 林区启动森林防火\n近日,林区召开会议,8个乡镇递交责任状。\nfurniture: 来源:神农架报', '神农架林区'],
    ['title: 全县禁烧秸秆再部署\n本县昨召开会议,签订责任书2700份。\nfurniture: 崇明报 第3版', '崇明区'],
    ['内蒙古日报讯 记者从自治区林草局获悉,去年我区完成种草1200万亩。', '内蒙古自治区'],
    ['byline: 云上大悟报道（通讯员高翔）\n我县修路12公里,走访群众560户。', '大悟县'],
    ['byline: 掌上泰和讯（记者高翔）\n我县修路12公里,走访群众560户。', '泰和县'],
    ['本报发行员500人参加比武。《荆门晚报》总编辑到场,荆门晚报读者2300人观看,我市已办3届。', '荆门市'],
    ['周口晚报小记者120人走进军营,周口日报社为他们颁奖,我市已有小记者站46个。', '周口市'],
    // A paper of the province says nothing of a city.
    ['南方日报讯 记者从市民政局获悉,我市新建养老院12所。', null],
    // A paper that is only told of.
    ['《荆门晚报》刊登了这首诗,我市读者来信300封。', null],
    ['《荆门晚报》《周口晚报》刊登了这首诗,我市读者来信300封。', null],
  ])('%s', (lines, name) => expect(nameOf(lines)).toBe(name));
});

describe('a county whose name is short', () => {
  it.each([
    ['6月,宁县投入300万元,修建道路42公里。', '宁县'],
    ['房县在外流动党员1.2万名。', '房县'],
    ['6月21日,环县二中组织2300名师生开展疏散演练。', '环县'],
    ['吉县今年种植苹果28万亩。', '吉县'],
    ['全镇推动循环县域经济发展,投入300万元。', null],
    ['住房县级补贴300万元已经到位。', null],
    ['小康县建设提速,投入300万元。', null],
  ])('%s', (lines, name) => expect(nameOf(lines)).toBe(name));
});

describe('the county of the first scene', () => {
  it.each([
    [
      '3月17日,在临城县临城镇东泥河村,渠水流进麦田。\n市水务局介绍,今年我市10处灌区计划灌溉37.2万亩。\n我市水务部门清理渠道86公里,市财政局拨款300万元。',
      '邢台市',
    ],
    // 我市 once in a report on the county; 全县; a title that names the county.
    ['3月17日,在临城县临城镇东泥河村,渠水流进麦田。\n渠道清淤是我市的民生实事,投入300万元。', '临城县'],
    [
      '3月17日,在临城县临城镇东泥河村,渠水流进麦田。\n今年我市扩大灌溉,我市投入600万元,市水务局派出技术员。全县投入300万元。',
      '临城县',
    ],
    [
      'title: 临城县:渠水入田保春灌\n3月17日,在临城县东泥河村,渠水流进麦田。\n市水务局介绍,我市10处灌区计划灌溉37.2万亩。\n我市水务部门清理渠道86公里。',
      '临城县',
    ],
  ])('%s', (lines, name) => expect(nameOf(lines)).toBe(name));
});

describe('towns, and divisions of the 兵团', () => {
  it.each([
    ['近日,花桥乡、祖墩乡、郑墩镇联合巡河,查看水库3座。', '松溪县'],
    ['县人武部赴新兴镇、谢家湾乡、安远镇3个乡镇,为6户军人家庭送去喜报。', '甘谷县'],
    // Of those who come from two towns the text is not.
    ['谢家湾乡、安远镇考察团18人来我县参观合作社。', null],
    ['市人武部赴新兴镇、谢家湾乡、安远镇3个乡镇,为6户军人家庭送去喜报。', null],
    // Two of different counties tell of neither.
    ['近日,祖墩乡、谷陇镇联合巡河,查看水库3座。', null],
    ['近日,兵团第七师一二八团一连的棉花进入采收期,采收棉花8861亩。', '胡杨河市'],
    ['十四师二二五团举办联谊活动,300名职工参加。', '昆玉市'],
    ['近日,第三师范学校举办联谊活动,300名学生参加。', null],
  ])('%s', (lines, name) => expect(nameOf(lines)).toBe(name));
});

describe('a dateline', () => {
  it.each([
    ['byline: 本报嘉兴讯\n湖南省政府在浙江嘉兴举行农产品洽谈会,签约项目27个。', '湖南省'],
    ['byline: 本报深圳讯\n铜仁市在广东深圳举办绿色农产品推介会,签约金额12亿元。', '铜仁市'],
    ['byline: 本报杭州讯\n衢州市在杭州举办柑橘展销会,售出柑橘3万斤。', '衢州市'],
    ['byline: 本报绍兴讯\n绍兴市越城区的120名居民领到了来自绍兴的书。', '越城区'],
    ['byline: 本报绍兴讯\n外地客商620人在展馆参加了洽谈会。', '绍兴市'],
    ['新华社贵阳5月3日电 记者从省交通运输厅获悉,全省完成公路水路投资402亿元。', '贵州省'],
    ['本报合肥6月12日讯 全省夏收进入扫尾阶段,已收割小麦4200万亩。', '安徽省'],
    ['新华社拉萨8月9日电 今年全区青稞播种面积220万亩。', '西藏自治区'],
    [
      'title: 福州·定西协作:鼓楼区送来“菌草技术”\n本报临洮讯 福州市鼓楼区派出专家6人,在临洮县八里铺镇建棚120座。',
      '临洮县',
    ],
    // Of its city, where the text says nothing of a province, or names more of the city.
    ['本报合肥6月12日讯 地铁新线开通,首日运客30万人次。', '合肥市'],
    ['本报合肥6月12日讯 合肥市地铁新线开通,全省第一,首日运客30万人次,合肥市投资80亿元。', '合肥市'],
  ])('%s', (lines, name) => expect(nameOf(lines)).toBe(name));
});

describe('who comes, who gives, and what is sold', () => {
  it.each([
    ['title: 湖南浏阳考察团来我县考察\n湖南省浏阳市考察团一行18人来到芦溪县。我县关停企业62家。', '芦溪县'],
    ['甘肃省通渭县党政代表团来仙游县考察,参观企业6家。仙游县负责人陪同。', '仙游县'],
    ['title: 上海援藏干部在江孜:治好眼疾470例\n江孜县卫生服务中心来了上海医生,投入资金6200万元。', '江孜县'],
    ['title: 闽宁协作:西吉县添新业\n福建省莆田市涵江区在西吉县将台堡镇援建车间4个。', '西吉县'],
    ['title: 南京板鸭店老板返乡办厂\n霍邱县冯井镇的吴明在上海打拼15年,去年返乡办厂,吸纳就业80人。', '霍邱县'],
    ['title: 沭阳花木电商进厦门花博会\n沭阳县新河镇花农360人带着盆景赴厦门参展。', '沭阳县'],
    ['title: 山西焦煤汾西矿业设岗\n孝义市的煤矿设立党员岗136个,孝义市负责人参加。', '孝义市'],
    ['title: 国网大同供电公司:春检护航\n公司员工王海南说,检修期间不停电户数达2.1万户。', '大同市'],
    // An article of those who go, and of those who work where they are.
    ['黎平县考察团赴广西考察油茶产业,黎平县油茶面积35万亩。', '黎平县'],
    ['在昌吉市务工人员中开展培训,培训320人。', '昌吉市'],
    ['大同供电,世界一家。', null],
  ])('%s', (lines, name) => expect(nameOf(lines)).toBe(name));
});

describe('a county of before it was a district or a city', () => {
  it.each([
    ['title: 房山县汉白玉远销海外\n房山县大石窝厂外销产品900吨,占全县乡镇企业外销的12%。', '房山区'],
    ['title: 江阴县社队企业产值翻番\n江阴县召开会议。', '江阴市'],
    // Words that meet.
    ['乡村振兴县域经济发展迅速。', null],
    ['平安县域创建启动,解放县城的战斗打响。', null],
  ])('%s', (lines, name) => expect(nameOf(lines)).toBe(name));
});

describe('the place of a claim', () => {
  it.each([
    ['title: 江津市花椒丰收\n江津市农业局发布消息,全市花椒面积达到[18万亩]。', '江津区'],
    [
      'title: 麻栗坡绣娘忙\n上海市虹口区投入沪滇协作资金[1800万元],在麻栗坡县建起绣坊9间。麻栗坡县绣娘增收。',
      '麻栗坡县',
    ],
    ['title: 江津区花椒丰收\n江津区花椒卖得好,全市花椒面积达到[100万亩]。', '重庆市'],
  ])('%s', (lines, name) => expect(placeOfClaim(lines)).toBe(name));
});

describe('a short name that only the word for the own place bears out', () => {
  it.each([
    ['title: 招商引资助推汨罗发展\n今年来,我市共引进项目65个。', '汨罗市'],
    ['title: 旅游带动桐庐增收\n我县去年接待游客1200万人次。', '桐庐县'],
    ['近日,我县召开表彰会。泰顺茶农增收300万元。泰顺还新建茶园1200亩。', '泰顺县'],
    // One mention in the text is too little.
    ['近日,我县召开表彰会。泰顺茶农增收300万元。', null],
    // Of another kind than the text's own place.
    ['title: 旅游带动桐庐增收\n我市去年接待游客1200万人次。', null],
    // Where others went to.
    ['title: 我县考察团赴桐庐学习\n考察团一行36人参观了5个村。', null],
    // A word of the language.
    ['title: 会同多部门开展检查\n我县昨检查企业36家。', null],
  ])('%s → %s', (lines, expected) => {
    expect(nameOf(lines)).toBe(expected);
  });
});

describe('who comes to a place, and who goes', () => {
  it.each([
    // The paper of the city tells of those who come to its county.
    [
      'title: 绍兴客商赴叙永考察\nbyline: (泸州日报社记者 周敏)\n近日,绍兴市工商联一行赴叙永县捐赠资金5万元。',
      '叙永县',
    ],
    ['近日,绍兴市柯桥区干部32人赴叙永县开展结对帮扶,柯桥区捐赠资金5万元。', '柯桥区'],
    ['title: 结对帮扶暖人心\n阿坝州干部60人来到新疆策勒县开展活动,策勒县村民热情迎接。', '策勒县'],
    ['title: 义诊进山乡\n上海市嘉定区医疗队来到楚雄市子午镇,为楚雄市患者320人次义诊。', '楚雄市'],
    ['title: 义诊进山乡\n江苏省第十批援藏医疗队在林周县为32名患者实施手术。', '林周县'],
    ['title: 同心抗疫\n山东省援鄂医疗队在大冶市救治患者86名。', '大冶市'],
    // Goods go elsewhere.
    ['title: 蕲春艾草走进江苏南通\n蕲春县在江苏省南通市举办艾草推介会,签约3200万元。', '蕲春县'],
    ['title: 镇巴腊肉香飘上海\n在上海举行的展销会上,镇巴县的腊肉卖了32万元。镇巴县参展企业12家。', '镇巴县'],
    // Whoever visits a neighbour of the same city is where the article is.
    ['title: 记者走进乌达区\n记者走进乌海市乌达区,看到广场32处。', '乌达区'],
    [
      '本报北京3月6日电 来自贵州省务川仡佬族苗族自治县的全国人大代表周敏说,全县还有道路86公里待建。',
      '务川仡佬族苗族自治县',
    ],
    ['来自北京的游客86人参观了安吉县余村。', '安吉县'],
    ['周强回到老家四川省仪陇县办厂,吸纳乡亲86人。', '仪陇县'],
  ])('%s', (lines, name) => expect(nameOf(lines)).toBe(name));
});

describe('a place that heads nothing', () => {
  it.each([
    ['title: 四川省首个零碳园区投产\n6月2日,宜宾市江安县零碳园区投产,江安县投资60亿元。', '江安县'],
    // A new area makes no district of its city.
    ['furniture: 永川日报 2019年3月14日\ntitle: 我区签约项目9个\n我区紧盯两江新区等重点地区,签约项目9个。', '永川区'],
    ['title: 荆州:读书声里好童年\n荆州市沙市区实验小学开展活动86场。', '沙市区'],
    ['title: 荆州:读书声里好童年\n荆州市沙市区实验小学开展活动86场,全市学校开展320场,我市教育局参加。', '荆州市'],
    ['title: 荆州:读书声里好童年\n荆州市沙市区实验小学、监利市实验小学开展活动86场。', '荆州市'],
    ['title: 支教新疆的日子\n江苏教师徐明在新疆尼勒克县第一小学任教,86名学生喜欢他。', '尼勒克县'],
    ['title: 新疆林果丰收\n若羌县红枣、阿瓦提县棉花喜获丰收,产量86万吨。', '新疆维吾尔自治区'],
    ['title: 新疆林果丰收\n尼勒克县果农忙采收,全区产量达860万吨,自治区党委部署。', '新疆维吾尔自治区'],
    ['title: 贵安新区引进企业\n贵安新区党武街道引进企业23家。', '贵州省'],
    // Schools speak for their county where nothing else is named.
    ['title: 我县开展大扫除\n海盐一中、海盐中学的800名学生走上街头,全县清理垃圾12吨。', '海盐县'],
    ['title: 我县开展大扫除\n海盐中学的800名学生走上街头。', null],
    ['title: 我市开展大扫除\n海盐一中、海盐中学的800名学生走上街头。', null],
    ['title: 桐庐乡村换新颜\n桐庐县新建绿道12公里。', '桐庐县'],
  ])('%s', (lines, name) => expect(nameOf(lines)).toBe(name));
});

describe('the place of a paper below the city that its text names', () => {
  it.each([
    ['title: 城管受理投诉860件\nbyline: 射阳日报讯\n县城管局今年受理投诉860件。盐城市城管局推广该做法。', '射阳县'],
    ['title: 城管受理投诉860件\nbyline: 射阳日报讯\n市城管局今年受理投诉860件。盐城市城管局推广该做法。', '盐城市'],
    ['title: 山村民宿火\n景宁畲族自治县大漈乡引进民宿12家,杭州、温州的客人占六成。', '景宁畲族自治县'],
    ['title: 爱心助学\n柞水县营盘小学迎来客人,西安一家企业捐款12万元。', '柞水县'],
  ])('%s', (lines, name) => expect(nameOf(lines)).toBe(name));
});

describe('what another city gives', () => {
  it.each([
    ['title: 龙川县新增学位\n深圳市福田区捐赠图书[5000册]。龙川县学校受益。', '龙川县'],
    ['title: 万源市结对帮扶\n舟山市普陀区与万源市铁矿镇签订协议,捐赠帮扶资金[30万元]。万源市致谢。', '万源市'],
    ['title: 乌达区工会暖人心\n乌达区工会慰问职工。海勃湾区捐款[3万元]。', '海勃湾区'],
  ])('%s', (lines, name) => expect(placeOfClaim(lines)).toBe(name));
});

describe('an office that each county has one of', () => {
  it.each([
    ['近日,临川公安分局民警破获诈骗案12起,追回赃款32万元。', '临川区'],
    ['3月5日,高坪公安分局龙门派出所民警走访企业24家。', '高坪区'],
    ['桃江人民法院今年审结案件3200件。', '桃江县'],
    // A ward that several towns have, and an office that is no county's.
    ['城北公安分局民警破获诈骗案12起。', null],
    ['龙门派出所民警走访企业24家。', null],
  ])('%s', (lines, name) => expect(nameOf(lines)).toBe(name));
});

describe('a county of another province that a paper shows', () => {
  it.each([
    ['近日,广西兴业县茶农采制春茶。兴业县发展茶产业,全县茶园面积2万亩。\nfurniture: 平阳日报 第8版', '兴业县'],
    // 我县 is the paper's own; a county named once may be passed by.
    ['近日,广西兴业县客商来访。兴业县客商与我县企业签约3个。\nfurniture: 今日平阳 第8版', '平阳县'],
  ])('%s', (lines, name) => expect(nameOf(lines)).toBe(name));
});

describe('those who come from a city to a county', () => {
  it.each([
    ['title: 上海专家到祥云县义诊\n近日,上海专家团队到祥云县人民医院义诊,接诊患者320人次。', '祥云县'],
    ['title: 南京支教老师走进洛南\n近日,南京支教老师12人来到洛南县城关镇,授课240节。', '洛南县'],
  ])('%s', (lines, name) => expect(nameOf(lines)).toBe(name));
});
