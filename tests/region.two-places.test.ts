import { describe, expect, it } from 'vitest';
import { attributeArticles } from '../src/find/region/index.js';
import { articleOf, attributionOf, gazetteer } from './region-text.js';

function placeOf(lines: string): string | null {
  return attributionOf(lines)?.division?.name ?? null;
}

describe('a county, and places far away that its people go to', () => {
  it.each([
    ['蓬溪县常乐镇的王某曾到广东省东莞市打工,后到福建省泉州市学手艺,2018年回到家乡,办起服装厂。', '蓬溪县'],
    ['修水县义宁镇良塘村村民陈某在浙江温州打工15年后返乡,创办家庭农场,流转土地200亩。', '修水县'],
    ['title: 橙香\n信丰县大塘埠镇种植脐橙3万亩,果农到湖北省秭归县取经2次。', '信丰县'],
    ['罗甸县龙坪镇种植火龙果7万亩,与广西天峨县、海南东方市果农交流3次。', '罗甸县'],
    ['title: 柞水木耳卖到南京\n柞水县在南京市溧水区设立展销中心2个,溧水区对口帮扶柞水县以来,引进企业3家。', '柞水县'],
    ['title: 隰县玉露香梨\n隰县在上海市静安区开设专卖店30家。', '隰县'],
    ['8月8日,台风在福建莆田沿海登陆,对邻近的浙江温州造成影响,全市出动抢修人员2000人。', '温州市'],
    ['周某，男，70岁，宜宾市人，国庆期间在蓬溪县走失，民警2小时后寻回。', '蓬溪县'],
    ['民宿老板陈某是苏州人，2018年到松阳县办起民宿，客房有12间。', '松阳县'],
    // What happens at a place is of the place.
    ['在浙江温州乐清市务工人员子弟学校,120名学生领到书包。', '乐清市'],
    ['县领导到青海省西宁市城北区调研养老工作。', '城北区'],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('what a place holds in a county of its own', () => {
  it.each([
    ['title: 内江集中签约重大项目\n内江市2024年一季度集中签约活动6日在隆昌市举行,签约项目30个。', '内江市'],
    ['近日,青海省妇联2017年家庭教育百场讲堂启动仪式在海东市互助县第一中学举行。', '青海省'],
    ['重庆市第六届职业技能大赛在永川区开幕,选手1200人参赛。', '重庆市'],
    // Named in the title, or told of further on, it is the county that the text tells of.
    ['title: 永川区喜迎技能大赛\n重庆市第六届职业技能大赛在永川区开幕。', '永川区'],
    ['重庆市领导6日来到永川区,项目集中开工仪式在永川区举行。', '永川区'],
    ['重庆市永川区技能大赛在永川区开幕。', '永川区'],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('those of another county who come to ours', () => {
  it.each([
    [
      '5月8日,黑龙江省兰西县政协主席王强带领调研组一行到三原县考察学习。三原县政协主席李明一同考察。\n三原县有食品企业12家。',
      '三原县',
    ],
    // Told by those who go.
    [
      '5月8日,兰西县政协主席王强带领调研组赴三原县考察学习。三原县政协主席李明陪同。\n兰西县有食品企业12家,兰西县将投入300万元。',
      '兰西县',
    ],
    [
      '5月8日,新安县委书记王强率领考察团到我县考察城市建设,县领导李明陪同。\n考察团来到莲庄镇。新安县领导6人、宜阳县领导8人参加。',
      '宜阳县',
    ],
    [
      'title: 获嘉县政协到我县调研考察\n10月16日,获嘉县政协主席带队调研我县产业集聚区。我县封丘县应举镇建成园区3个。',
      '封丘县',
    ],
    [
      'title: 获嘉县政协赴我县学习\n10月16日,获嘉县政协主席带队到我县参观,封丘县领导陪同,封丘县应举镇建成园区3个。',
      '封丘县',
    ],
    ['title: 封丘县领导调研产业园\n10月16日,封丘县领导到应举镇调研。', '封丘县'],
    // The mark before the words that tell where they come to parts nothing.
    ['昌吉州干部86人，来到疏附县，看望老人120名。', '疏附县'],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('those of our county who go to another to learn', () => {
  it.each([
    [
      '3月8日,区委书记李明率渌口区培训班学员赴浙江省台州市黄岩区考察学习。黄岩区委书记王强陪同。\n在黄岩区,一行参观宁溪镇农场12处。',
      '渌口区',
    ],
    [
      '3月8日,县政协主席王强带领考察团先后赴房县、谷城县等地学习考察。\n在谷城县五山镇,考察团参观茶园3处。王强表示,谷城县的做法值得竹山县借鉴。',
      '竹山县',
    ],
    // Told by those who are visited.
    [
      '5月17日,临泽县委书记王强,县长陈明带领党政考察团来甘谷县参观考察。考察团看了园区3个。临泽县委书记王强说,临泽县要学习甘谷县的做法。',
      '甘谷县',
    ],
    [
      'title: 宜昌市秭归县工作考察团莅临加查县\n由湖北省秭归县人大副主任李明带队的考察团一行8人莅临加查考察交流工作,代表秭归县政府捐赠资金5万元。',
      '加查县',
    ],
    ['3月8日,渌口区考察团一行来到黄岩区考察学习。黄岩区委书记王强陪同。', '黄岩区'],
    ['3月8日,省委书记王强率队赴黄岩区考察。在黄岩区宁溪镇,王强走访农户3户。', '黄岩区'],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('counties told of side by side', () => {
  it.each([
    [
      'title: 遂宁:城市更新\n船山区改造小区36个。船山区新增车位1200个。\n安居区加装电梯86部。\n大英县建成公园8处。',
      '遂宁市',
    ],
    [
      'title: 遂宁:城市更新\n船山区改造小区36个。船山区新增车位1200个。船山区住建局还铺设管网。\n安居区加装电梯86部。',
      '船山区',
    ],
    ['title: 十堰市房县 襄阳市谷城县联合治水\n3月8日,房县、谷城县联合治水,清理垃圾126吨。', null],
    ['title: 船山区、安居区联合检查\n3月8日,船山区、安居区联合检查食品店126家。', '遂宁市'],
    [
      '“手续在村里就办了。”\n10月12日,吉安市永丰县陶唐乡村民王某办完备案。\n今年,县医保局下放业务26项,全县设站点186个,培训人员412名,为群众代办业务1.8万件。\n同时,县医保局开通“一窗通办”,办理时限压缩六成以上。',
      '永丰县',
    ],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('a town that a text puts into another county than the gazetteer', () => {
  it.each([
    ['title: 宁河区杨家泊镇的书记\n杨家泊镇有村10个。杨家泊镇有户3000户。', '宁河区'],
    ['title: 杨家泊镇的书记\n宁河区杨家泊镇有村10个。', '宁河区'],
    ['title: 宁河区与杨家泊镇的书记\n杨家泊镇有村10个。杨家泊镇有户3000户。', '天津市'],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('the name that a county bore, beside its short name in the title', () => {
  it.each([
    ['title: 密云送温暖\n密云县总工会慰问职工120名,该县投入12万元。', '密云区'],
    ['title: 密云送温暖\n密云区总工会慰问职工120名。', '密云区'],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('a name that comes about between words, standing free', () => {
  it.each([
    ['title: 文县茶农增收\n近年来,文县发展茶叶产业,该县茶园面积达8万亩。', '文县'],
    ['title: 山东:陵县工商联捐助\n1月3日,陵县工商联捐款3万元,县委领导出席。', '陵城区'],
    ['title: 征文县里获奖\n近日,征文县里评出12篇,作文县里评出6篇。', null],
    ['近年来,文县发展茶叶产业。', null],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('who publishes a text, and what it calls 该市', () => {
  it.each([
    ['furniture: 发布机构:荥阳市汜水镇人民政府\n我镇开展宣传,发放资料3000份。', '荥阳市'],
    ['title: 兰溪农村合作银行扩大贷款\n日前,兰溪的企业有了贷款,该市银行发放贷款6亿元。兰溪农户得到3亿元。', '兰溪市'],
    ['title: 银行扩大贷款\n日前,兰溪的企业有了贷款,该市银行发放贷款6亿元。', null],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('short names of counties in a list', () => {
  it.each([
    ['省里下达资金3亿元,用于我市昭阳、巧家、盐津等6县(区)63所学校。', '昭通市'],
    ['省里下达资金3亿元,用于我市昭阳、巧家、盐津63所学校。', null],
    ['省里下达资金3亿元,用于我市合作、互助两个项目。', null],
    ['今年以来,全州消防部门出动12次,恩施州消防支队出动3次。', '恩施土家族苗族自治州'],
    ['8月5日,沙县召开会议,沙县有20亩稻田。', '沙县区'],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('who gives', () => {
  it.each([
    ['县残联为120名残疾人送去轮椅,新野县企业捐款32万元。', null],
    ['近日,新野县企业捐款32万元。', '新野县'],
    ['县残联为120名残疾人送去轮椅,新野县企业代表参观。', '新野县'],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('what another holds here', () => {
  it.each([
    [
      'title: 泰州市第二届广场舞大赛在我市开幕\n6月11日,泰州市第二届广场舞大赛在我市举行。泰州市体育局致辞。我市济川街道节目《泰兴花鼓》获奖。',
      '泰兴市',
    ],
    [
      'title: 泰州市第二届广场舞大赛开幕\n6月11日,泰州市体育局致辞。泰兴市济川街道节目获奖,全市有代表队12支。',
      '泰州市',
    ],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('a name that two counties have borne', () => {
  it.each([
    ['2010年,东乡县改建学校28所,5名考生进入全州前50名,州教育局表彰。', '东乡族自治县'],
    ['2010年,东乡县改建学校28所。', null],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('a county that another helps, where the text is told of it', () => {
  it.each([
    ['title: 南京市浦口区对口帮扶山阳\n山阳县接收资金3200万元,全县820名群众赴南京务工。', '山阳县'],
    ['title: 南京市浦口区对口帮扶山阳\n浦口区选派教师16名,浦口区教师受到欢迎。', '浦口区'],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('what is named faintly, in a text that says 我市 of its own place', () => {
  it.each([
    ['我市平均降水6毫米。全市49个站有降水,最大降水出现在玻璃城子镇。', '公主岭市'],
    ['我市气象部门增雨。据统计,杞县、通许县、尉氏县降水量分别达到7毫米、6毫米、8毫米。', '开封市'],
    ['我市气象部门增雨。据统计,杞县、新蔡县降水量分别达到7毫米、8毫米。', null],
    ['我市读者来信300封,《开封日报》刊登。', null],
    ['长兴发布消息:我县连续43天无雨。\n长兴已连续无雨,县气象局增雨。\n长兴将继续增雨。', '长兴县'],
    ['我县连续43天无雨。\n长兴已连续无雨,县气象局增雨。\n长兴将继续增雨。', null],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('those who come to us, told at length', () => {
  it.each([
    [
      '5月16日,南通市政协主席周强带领考察组一行,围绕“历史文化保护”和“政协创新工作”主题到我市展开学习考察活动。考察组表示揭阳的做法值得借鉴,揭阳学宫有房12间。',
      '揭阳市',
    ],
    ['10月5日,广东东莞通城商会考察团回乡考察项目,县长刘明陪同。通城县有园区3个,我县将优化服务。', '通城县'],
    ['近日,普安县组建工作队12支,负责以广东为中心的地区。', '普安县'],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('an office or a zone that names its county by the short name alone', () => {
  it.each([
    ['今年以来,潢川经济开发区引进项目34个。', '潢川县'],
    ['枞阳税务局走访企业34家。', '枞阳县'],
    ['张北法院执结案件34件。', '张北县'],
    ['清丰公安破案34起。', '清丰县'],
    ['平江农商银行发放贷款3亿元。', '平江县'],
    ['byline: 记者 王涛 蒲城报道\n日前,志愿者清理河道12公里。', '蒲城县'],
    ['合作公安破案34起。', null],
    ['平安税务局走访企业34家。', null],
    ['滨河经济开发区引进项目34个。', null],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('words in which the name of a place comes about', () => {
  it.each([
    '近日,镇里隆重庆祝农民丰收节,演出12场。',
    '近日,县水务局会同县环保局检查河道12次。',
    '近日,工会会同县委宣传部举办讲座12场。',
    '近日,村里倡导文明乡风,评出和睦户120家。',
    '近日,镇里树立新乡风,培育新乡贤12名。',
    '今年,我县新建县城道路12条,改造环县城公路8公里。',
    '今年,新建县域医疗中心12个。',
    '近日,志愿者祝愿老人阖家安康,送去慰问品120份。',
    '近日,小偷砸开地下车库车窗12扇。',
  ])('%s is of no place', (text) => expect(placeOf(text)).toBeNull());

  it.each([
    ['近日,怀化市会同县开展检查12次。', '会同县'],
    ['在会同县,村民种植竹子12亩。', '会同县'],
    ['会同县公安局破案12起。', '会同县'],
    ['近日,南昌市新建县开展义诊12次。', '新建区'],
    ['近日,安康开展义诊12次,安康市派出专家12名。', '安康市'],
    ['近日,新乡市推进移风易俗,举办讲座12场。', '新乡市'],
  ])('%s → %s', (text, name) => expect(placeOf(text)).toBe(name));
});

describe('a unit of a city that works in one of its counties', () => {
  it.each([
    [
      'title: 国网黔东南供电公司:送电到苗寨\n近日,国网黔东南供电公司员工来到黄平县谷陇镇青塘村检查线路。黄平县改造线路12公里。',
      '黄平县',
    ],
    [
      'title: 国网黔东南供电公司服务春耕\n近日,国网黔东南供电公司检查线路120公里,服务农户2600户。',
      '黔东南苗族侗族自治州',
    ],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('a county, and those who come to it', () => {
  it.each([
    ['title: 企业来了\n深圳市宝安区企业到田东县投资8亿元。田东县作登瑶族乡建成车间4个。', '田东县'],
    ['浙江省海宁市皮革企业到新疆温宿县办厂,招工300人。', '温宿县'],
    ['江苏省昆山市电子公司先后到遂川县落户,用工1200人。', '遂川县'],
    ['隆德县是福建省闽侯县对口帮扶县,闽侯县投入资金1.2亿元,隆德县杨河乡群众在家门口就业。', '隆德县'],
    ['岳普湖县是山东省泰安市对口支援县,建成学校12所。', '岳普湖县'],
    // It may be told by either: none is better than the wrong one.
    ['天津市河北区党政代表团到天祝县考察,捐赠资金200万元。天祝县委书记介绍情况。', null],
    ['title: 广州番禺区医疗队到麻江义诊\n广州市番禺区中心医院专家来到麻江县人民医院义诊。', null],
    ['title: 乐昌市与东莞市对口帮扶\n东莞市对口帮扶乐昌市,东莞企业在乐昌市投资10亿元。乐昌市产业园建成厂房。', null],
    // Those who go out are of the place that they go from.
    ['田东县干部到广东省深圳市招商,田东县签约项目5个。', '田东县'],
    ['黎平县考察团赴广西三江县学习,黎平县有关部门参加。', '黎平县'],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('a province, by the counties that its text names', () => {
  it.each([
    [
      'title: 全省春耕进展顺利\n截至4月10日,全省完成春播120万亩。其中,互助县18万亩,大通县15万亩,民和县12万亩。',
      '青海省',
    ],
    ['title: 全省项目建设提速\n今年全省新建公路300公里。信丰县、修水县建成50公里,于都县建成20公里。', '江西省'],
    // One county, and a neighbour; a city and its counties.
    ['title: 柞水县木耳获全省金奖\n柞水县木耳产量占全省一半,平利县前来学习。', '柞水县'],
    ['title: 商洛市农民增收\n洛南县种植烤烟6万亩,丹凤县发展葡萄2万亩。全省专家到场。', '商洛市'],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('a short name that a dateline bears out, and a people that is no place', () => {
  it.each([
    ['本报成县讯 县委组织部开展核桃管护培训,培训农民1200人。', '成县'],
    ['本报应县讯 下社镇种植胡萝卜3万亩。', '应县'],
    ['本报和县讯 历阳镇蔬菜基地有大棚5000亩。', '和县'],
    ['音河达斡尔鄂温克民族乡养牛2万头。', null],
    ['当地鄂伦春族群众120人参加篝火晚会。', null],
    ['鄂温克族自治旗养牛2万头。', '鄂温克族自治旗'],
    ['鄂伦春自治旗造林2万亩。', '鄂伦春自治旗'],
    ['本报讯 各单位完成县讯采编任务,相应县直部门120人参加。', null],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('a journey of the place of the page, and its neighbours', () => {
  const page = 'title: 董市镇开展禁毒宣传\n湖北省枝江市董市镇发放资料2000份。';
  it.each([
    ['title: 我市在武汉招商签约\n我市在武汉市举行推介会,签约12亿元。', '枝江市'],
    ['我市赴浙江省杭州市学习,收获经验12条。', '枝江市'],
    ['我市干部到苏州培训,60人参加。', '枝江市'],
    ['我市在董市镇召开现场会,60人参加。', '枝江市'],
    // Those who come, and an article of another place.
    ['title: 宜都市柑橘丰收\n宜都市红花套镇柑橘产量30万吨。', '宜都市'],
    ['title: 武汉市举行马拉松\n武汉市举行马拉松比赛,3万人参加。', '武汉市'],
  ])('%s → %s', (lines, name) => {
    const [, attribution] = attributeArticles([articleOf(page), articleOf(lines)], gazetteer, { sourceRegion: null });
    expect(attribution?.division?.name ?? null).toBe(name);
  });

  it.each([
    ['彭泽县修路20公里。彭泽县东与安徽省东至县接壤,北邻安徽省望江县。', '彭泽县'],
    ['平陆县毗邻河南省三门峡市湖滨区,种苹果20万亩。', '平陆县'],
    ['新田县陶岭镇的蔬菜直通广东省广州市,日销20吨。', '新田县'],
    ['汝城县沙洲村种柰李1200亩,比起江苏省江阴市华西村还有差距。', '汝城县'],
    ['近日,东至县与江西省彭泽县交界处,东至县公安局民警设卡12处。', '东至县'],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('those who go out to help, told by who sends them', () => {
  it.each([
    [
      '11月28日,由盐城市卫计委组建的55人医疗组抵达新疆伊犁察布查尔锡伯自治县。这是我市派出人员最多的专项工作组。察布查尔锡伯自治县是我市对口支援地,居民体检6万人。',
      '盐城市',
    ],
    ['与相邻的陇川县户撒乡相比,梁河县横路村人均耕地少0.6亩。', '梁河县'],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});

describe('those who give, where what is named is of nobody for sure', () => {
  it.each([
    [
      'title: 浙江白茶扎根古丈\n由浙江省安吉县黄杜村捐赠的70万株茶苗抵达古丈县默戎镇翁草村。今年7月,浙江省安吉县黄杜村与古丈县签约,向古丈县捐赠茶苗150万株。',
      '古丈县',
    ],
    [
      '7月伊始,林芝市工布江达县迎来援藏干部。三年来,中山市投入援藏资金2.3亿元,中山市人民医院派出援藏医生18名。目前,工布江达县农牧民增收。',
      '工布江达县',
    ],
    // Who gives tells of it: in the title, or by its own 我区.
    ['title: 宝安区送去爱心水柜\n宝安区安排帮扶资金1.9亿元,支持广西都安瑶族自治县解决饮水问题。', '宝安区'],
    ['宝安区安排帮扶资金1.9亿元,支持广西都安瑶族自治县解决饮水问题。我区干部12名到都安瑶族自治县挂职。', '宝安区'],
  ])('%s → %s', (lines, name) => expect(placeOf(lines)).toBe(name));
});
