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
      'title: 获嘉县政协到我县调研考察\n10月16日,获嘉县政协主席带队调研我县产业集聚区。我县封丘县应举镇建成园区3个。',
      '封丘县',
    ],
    [
      'title: 获嘉县政协赴我县学习\n10月16日,获嘉县政协主席带队到我县参观,封丘县领导陪同,封丘县应举镇建成园区3个。',
      '封丘县',
    ],
    ['title: 封丘县领导调研产业园\n10月16日,封丘县领导到应举镇调研。', '封丘县'],
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
