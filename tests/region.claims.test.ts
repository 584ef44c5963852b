import { describe, expect, it } from 'vitest';
import { attributeSpans } from '../src/find/region/index.js';
import { loadGazetteer } from '../src/lexicon/gazetteer.js';
import { articleOf } from './region-text.js';

const gazetteer = loadGazetteer();

/** The name of the division of the figure between brackets, in an article of the place. */
function placeOf(home: string, marked: string): string | null {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const article = articleOf(marked.replace('[', '').replace(']', ''));
  const division = gazetteer.resolve(home);
  const [place] = attributeSpans(article, { division, evidence: '', candidates: [] }, [{ start, end }], gazetteer);
  return place?.name ?? null;
}

describe('a clause about another place', () => {
  it.each([
    ['乌海', '全市慰问职工3000人,其中乌达区慰问[800人]。', '乌达区'],
    ['乌海', '其中,海勃湾区新建学校[3所],改造操场5处。', '海勃湾区'],
    ['乌海', '乌达区投入资金20万元,新建广场[2处]。', '乌达区'],
    ['乌海', '海勃湾区完成投资3亿元;乌达区完成投资[2亿元]。', '乌达区'],
    ['乌海', '在乌达区建成养老院[3所]。', '乌达区'],
    ['乌达区', '全市共有养老院[12所]。', '乌海市'],
    ['乌达区', '全区共有养老院[5所]。', '乌达区'],
    ['城北区', '全省第一批项目启动后,全省完成投资[20亿元]。', '青海省'],
    ['甘肃', '庆阳经济总量迈上[1200亿]台阶,酒泉经济总量达到1042亿元。', '庆阳市'],
    ['甘肃', '庆阳经济总量迈上1200亿台阶,酒泉经济总量达到[1042亿元]。', '酒泉市'],
    ['甘肃', '临夏州经济总量跻身[500亿元]行列。', '临夏回族自治州'],
    ['内蒙古', '全区接待游客[2.73亿人次]。', '内蒙古自治区'],
    ['黔东南', '黄平县谷陇镇种植茶叶[1000余亩]。', '黄平县'],
    ['黄平县', '今年以来,全县发放补贴[300万元]。', '黄平县'],
    ['天津', '对口支援新疆和田地区投入资金[12亿元]。', '和田地区'],
    ['天津', '对口帮扶甘肃省东乡县,援建学校[5所]。', '天津市'],
    ['浙江', '截至6月底,德清县建成公园[12个]。', '德清县'],
    ['张掖', '目前,平川镇建成冷库[9座]。', '临泽县'],
    ['乌海', '2023年,乌达区新增就业[2100人]。', '乌达区'],
    ['海勃湾区', '乌达区投入资金[20万元],形成合力。', '乌达区'],
    ['江西', '赣州信丰县,首条生产线投产,年产值达[20亿元]。', '信丰县'],
    ['西宁', '城北区投入资金3万元,西宁完成投资[5亿元]。', '西宁市'],
    ['乌海', '为海勃湾区困难职工发放补贴[3万元]。', '海勃湾区'],
    ['青海', '西宁市完成造林3万亩;海东市完成造林[2万亩]。', '海东市'],
    ['城北区', '西宁市累计建成书屋[30个]。', '西宁市'],
    ['四川', '凉山州昭觉县三岔河镇三河村人均增收[2000元]。', '昭觉县'],
    ['黄平县', '目前,全州累计发放补贴[3亿元]。', '黔东南苗族侗族自治州'],
    ['乌海', '发放补贴1500户,其中,乌达区600户、海勃湾区[500户]、海南区400户。', '海勃湾区'],
    ['西宁', '新建书屋城东区12个、城西区[8个]。', '城西区'],
    ['青海', '种草任务共和县3万亩、贵德县[2.5万亩]、同德县1.8万亩。', '贵德县'],
  ])('%s: %s → %s', (home, marked, name) => expect(placeOf(home, marked)).toBe(name));
});

describe('a report on several provinces', () => {
  /** The name of the division of the figure between brackets, in an article of no place. */
  const ofNone = (marked: string): string | null => {
    const start = marked.indexOf('[');
    const article = articleOf(marked.replace('[', '').replace(']', ''));
    const spans = [{ start, end: marked.indexOf(']') - 1 }];
    return attributeSpans(article, { division: null, evidence: '', candidates: [] }, spans, gazetteer)[0]?.name ?? null;
  };

  it.each([
    ['据天津市民政局报告,7月29日,汉沽、大港、东丽3个区受灾。截至2日,[1.1万人]受灾。', '天津市'],
    ['据吉林省民政厅报告,双辽市、洮北区受灾。截至2日,[6100余人]受灾。', '吉林省'],
    ['据河南省民政厅报告,桐柏县、汝南县[4.7万人]受灾。', '河南省'],
    ['据安徽省民政厅报告,利辛县[81万人]受灾。', '利辛县'],
    ['重庆贵州受灾,[16人]失踪。', null],
    ['天津市受灾。截至2日,[1.1万人]受灾。', null],
    ['在山西临汾,[300多万亩]小麦成熟。', '临汾市'],
  ])('%s → %s', (marked, name) => expect(ofNone(marked)).toBe(name));
});

describe('a place that goes on through its paragraph', () => {
  it.each([
    // The place that heads a sentence, and what is told of it in the next.
    ['西宁', '城东区新建书屋12个。目前,累计接待读者[3万人次]。', '城东区'],
    ['黔东南', '在黄平县谷陇镇,合作社种植茶叶。去年,带动农户[300户]。', '黄平县'],
    ['贵州', '在黄平县谷陇镇,合作社种植茶叶。去年,带动农户[300户]。', '黄平县'],
    ['乌海', '乌达区启动改造。全市改造管网[30公里]。', '乌海市'],
    ['乌海', '乌达区启动改造。与海勃湾区相比,管网多[30公里]。', '乌达区'],
    ['青海', '贵德县种植油菜。\n今年,培训农民[300人]。', '青海省'],
    // Guests see another county: it is told of itself, by its name and as 该县.
    ['海勃湾区', '鄢陵县近年来发展花木,收入达[40亿元]。', '鄢陵县'],
    ['海勃湾区', '鄢陵县去年派出专家,为我区群众义诊[300人]。', '海勃湾区'],
    ['海勃湾区', '鄢陵县的客商到来,投资[40亿元]。', '海勃湾区'],
    ['海勃湾区', '新密市的环境给人留下印象。该市面积[1001平方公里]。', '新密市'],
    ['海勃湾区', '新密市的客商到来。该区域面积[10平方公里]。', '海勃湾区'],
    // 全县 in the paragraph of another county, and 全市 where the article is of none.
    ['乌海', '海勃湾区启动改造。目前,全区改造管网[30公里]。', '海勃湾区'],
    ['长兴', '剑川县有屋顶光伏。2021年,全县发电[1772万千瓦时]。', '剑川县'],
    ['长兴', '培训班有剑川县学员。2021年,全县发电[1772万千瓦时]。', '长兴县'],
    ['驻马店', '目前,新蔡县持续干旱。该县各级政府组织群众[2万人]抗旱。', '新蔡县'],
    ['贵州', '清晨,贵阳市开阳县花梨镇的村民取到了衣服。今年,邮路覆盖全镇[155个]组。', '开阳县'],
    ['贵州', '开阳县完善邮路。今年,邮路覆盖[155个]组。', '贵州省'],
    ['西藏', '拉萨市当雄县帮助牧民建立台账,每头增收[1500元]。', '当雄县'],
    // One of several whose doctors come, and a place that another has followed.
    ['通山县', '由武汉市中心医院、咸宁市中心医院[28名]医生组成的医疗队到来。', '通山县'],
    ['通山县', '由武汉市中心医院[28名]医生组成的医疗队到来。', '武汉市'],
    ['甘肃', '兰州高新区提升3位,天水经开区排名46位,提升[6位]。', '甘肃省'],
    ['台州', '台州市路桥区纪委发出今年第四号通报,共有[12名]干部受到问责。', '路桥区'],
    ['台州', '台州市路桥区居全省第四,共有[12名]干部受到表彰。', '台州市'],
    ['宿州', '近日,火龙街道[54位]农户领到赔款。', '宿州市'],
    ['湘潭', '雨湖大队出动警力,设卡[6处]。', '雨湖区'],
    ['湘潭', '雨湖机场完工,投资增长[6%]。', '湘潭市'],
    // Items of a list with figures in brackets, and two places with one figure.
    ['龙岩', '老人最多的是:长汀县42人(男9人、女33人)、永定区42人(男[3人]、女39人)、新罗区34人。', '永定区'],
    ['龙岩', '老人多的有武平十方镇6人,连城莲峰镇和上杭旧县镇各[4名]。', '龙岩市'],
    ['安徽', '晚上9点多钟,在安徽天长市石梁镇,收割机抢收小麦。为此,部门调来收割机[30台]。', '天长市'],
    // What is given, to whom.
    ['海曙区', '活动为贞丰县[100位]青少年改善营养。', '贞丰县'],
    ['海曙区', '活动为贞丰县筹集资金[15万元]。', '海曙区'],
    ['山阳县', '浦口区选派教师[16名]到山阳县支教。', '山阳县'],
    // Who is there for a place.
    ['会宁县', '白银市残联理事长张丽,县领导李明等[150人]参加。', '会宁县'],
    ['会宁县', '白银市残联发放轮椅,共[150辆]。', '白银市'],
  ])('%s: %s → %s', (home, marked, name) => expect(placeOf(home, marked)).toBe(name));
});

describe('a place that is only compared with, dealt with, or a thing', () => {
  it.each([
    ['西宁', '西宁生产总值增长8.6%,对全省的贡献率达[68%]。'],
    ['西宁', '工业增加值增长22.9%,对全省贡献率达[278.3%]。'],
    ['西宁', '高于全国平均水平[3个百分点]。'],
    ['西宁', '增速居全省第一,增长[9%]。'],
    ['西宁', '与深圳相比,还差[3个百分点]。'],
    ['西宁', '占全省总量的[40%]。'],
    ['西宁', '赴深圳招商签约项目[12个]。'],
    ['西宁', '接待来自北京、上海的游客[3万人次]。'],
    ['西宁', '产品销往新疆、西藏,销售额[3000万元]。'],
    ['西宁', '改造北京路、南京路路灯[300盏]。'],
    ['西宁', '城东区、城西区建成书屋[30个]。'],
    ['西宁', '招商引资完成省外到位资金[230亿元]。'],
    ['西宁', '为青海发展作出贡献,完成产值[3亿元]。'],
    ['西宁', '浙江大学专家义诊[300人次]。'],
    ['西宁', '《青海日报》刊发稿件[120篇]。'],
    ['西宁', '全市上下推进项目,完成投资[400亿元]。'],
    ['青海', '乐都至化隆等[7条]公路通车。'],
    ['青海', '西宁曹家堡机场三期工程完工,投资增长[4.3%]。'],
    ['乌海', '乌达区、海南区等地组织志愿者[200人]。'],
    ['黄平县', '在浙江省杭州市举办推介会[2场]。'],
    ['黄平县', '在北京举办推介会[2场],签约5个。'],
    ['黄平县', '全村种植茶叶[1000亩],全镇群众受益。'],
    ['黄平县', '浙江省杭州市派出专家,义诊[300人次]。'],
    ['长沙', '湖南省宏达纺织有限公司捐赠[5000元]。'],
    ['北京', '开通3号线一期、12号线、昌平线南延等[3条]轨道新线。'],
    ['西宁', '建成书屋12个、城西广场[8个]。'],
    ['四川', '设立成都美术学院、广安理工学院等[7个]重大项目。'],
    ['湖南', '长沙高新区、株洲高新区、衡阳高新区等[6家]园区入选。'],
    ['黄平县', '来自贵阳、重庆的游客占[六成]。'],
    ['西宁', '增速高于全省平均水平[0.6个百分点]。'],
    ['西宁', '获评全国先进单位,奖励[30万元]。'],
  ])('%s: %s', (home, marked) => expect(placeOf(home, marked)).toBe(gazetteer.resolve(home)?.name));
});

describe('an article without a place', () => {
  it.each([
    ['乌海市乌达区投入资金[20万元]。', '乌达区'],
    ['项目总投资[20万元]。', null],
  ])('%s', (marked, name) => expect(placeOf('', marked)).toBe(name));
});

/** The names of the divisions of the figures between brackets, one after the other. */
function placesOf(home: string, marked: string): (string | null)[] {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(?=[[\]])/)) {
    if (part.startsWith('[')) spans.push({ start: text.length, end: text.length + part.length - 1 });
    text += part.replace(/^[[\]]/, '');
  }
  const attribution = { division: gazetteer.resolve(home), evidence: '', candidates: [] };
  return attributeSpans(articleOf(text), attribution, spans, gazetteer).map((place) => place?.name ?? null);
}

describe('figures that a list of places shares out', () => {
  it.each([
    ['临沂', '兰陵、费县、沂南分别建成[620个]、[410个]、[380个]。', ['兰陵县', '费县', '沂南县']],
    ['衡阳', '耒阳市和常宁市的造林面积分别达[3.2万亩]和[2.1万亩]。', ['耒阳市', '常宁市']],
    [
      '邵阳',
      '隆回县、洞口县分别投入[5000万元]、[4000万元],修路[36公里]、[22公里]。',
      ['隆回县', '洞口县', '隆回县', '洞口县'],
    ],
    // More or fewer figures than places, or one for all.
    ['临沂', '兰陵、费县、沂南分别建成[620个]、[410个]。', ['临沂市', '临沂市']],
    ['临沂', '兰陵、费县、沂南建成大棚[620个]、水渠[41公里]、泵站[38座]。', ['临沂市', '临沂市', '临沂市']],
    // In the next sentence.
    ['临沂', '兰陵、费县分别召开会议。全市建成大棚[620个]、[410个]。', ['临沂市', '临沂市']],
  ])('%s: %s', (home, marked, names) => expect(placesOf(home, marked)).toEqual(names));
});
