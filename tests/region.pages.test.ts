import { describe, expect, it } from 'vitest';
import { attributeArticles } from '../src/find/region/index.js';
import { loadGazetteer } from '../src/lexicon/gazetteer.js';
import { articleOf } from './region-text.js';

const gazetteer = loadGazetteer();

function placesOf(articles: readonly string[], sourceRegion: string | null = null): (string | null)[] {
  const source = sourceRegion === null ? null : gazetteer.resolve(sourceRegion);
  return attributeArticles(
    articles.map((lines) => articleOf(lines)),
    gazetteer,
    { sourceRegion: source },
  ).map(({ division }) => division?.name ?? null);
}

describe('a local page', () => {
  it.each<[string, string[], (string | null)[]]>([
    [
      'holds a town of its county, where it is named as one far away',
      [
        'title: 仁和区推行工作法\n四川省攀枝花市仁和区总工会把服务送到职工身边。',
        'title: 大龙潭乡：芒果熟了\n大龙潭彝族乡的果园里一片忙碌。',
      ],
      ['仁和区', '仁和区'],
    ],
    [
      'holds an article of another county that names it with a town, and says 县 of it',
      [
        'title: 鄱阳县新增湿地公园\n鄱阳县清溪湿地公园通过验收,全县湿地有鸟类186种。',
        'title: 供销社开张\n3月2日,铅山县英将乡的庄稼医院开张,接待农民46人。县供销社还将新建12家。',
      ],
      ['鄱阳县', '铅山县'],
    ],
    [
      'holds no town where its articles are of several counties',
      [
        'title: 铅山县修好灌渠\n铅山县修好灌渠12公里。',
        'title: 巡堤护河\n6月16日，簰洲湾镇组织宣传车在江堤巡回宣讲。',
        'title: 安图县备耕忙\n连日来，安图县的农技人员走进田间。',
      ],
      ['铅山县', '嘉鱼县', '安图县'],
    ],
    [
      'holds no towns of several counties far away, of which one article only is of its county',
      [
        'title: 一顿饺子\n12月21日，三川口镇马家沟村为老人包饺子。三川口镇关爱老人。',
        'title: 理发进村\n5月9日，荆州市荆州区八岭山镇石马村的志愿者给老人理发。',
        'title: 重阳节里的饺子\n东沽港镇马家口村办起饺子宴。',
      ],
      ['子洲县', '荆州区', '安次区'],
    ],
    [
      'has no city with the name that a town of its text begins with',
      [
        'title: 沙河店：文明实践暖夕阳\n沙河店镇的志愿者为老人表演节目。',
        'title: 信都区修渠\n邢台市信都区修好灌渠12公里。',
        'title: 铅山县修好灌渠\n铅山县修好灌渠12公里。',
      ],
      ['赵县', '信都区', '铅山县'],
    ],
    [
      'has a district with the name of a province',
      [
        'title: 乌海市修好灌渠\n乌海市海勃湾区修好灌渠12公里。',
        'title: 市农机局海南服务站备耕忙\n近日,市农机局海南服务站检修农机38台。',
      ],
      ['海勃湾区', '海南区'],
    ],
    [
      'false friend: a province that the page names with a place in it',
      [
        'title: 乌海市修好灌渠\n乌海市海勃湾区修好灌渠12公里。',
        'title: 海南瓜菜上市\n近日,海南省三亚市的瓜菜上市,海南菜农收入增加。',
      ],
      ['海勃湾区', '海南省'],
    ],
    [
      'names its province in companies only',
      [
        'title: 乌达区修好灌渠\n乌达区修好灌渠12公里,全区受益380户。',
        'title: 乌达区办起食堂\n乌达区办起老年食堂18个。',
        'title: 矸石上长出牧草\n9月19日,记者来到青源(内蒙古)煤炭物流有限公司,内蒙古青源环保科技有限公司种下的牧草长势正旺。',
      ],
      ['乌达区', '乌达区', '乌达区'],
    ],
    [
      'false friend: an article of ours that names a town elsewhere',
      [
        'title: 鄱阳县新增湿地公园\n鄱阳县清溪湿地公园通过验收,全县湿地有鸟类186种。',
        'title: 鄱阳县建成食堂\n鄱阳县建成老年食堂18个。',
        'title: 法官进村\n3月2日,我县法官到铅山县英将乡讲课,县法院120人听讲。',
      ],
      ['鄱阳县', '鄱阳县', '鄱阳县'],
    ],
    [
      'has the paper of a place whose short name two bear: the one of the kind that its articles say',
      ['title: 交警整治\n连日来,我市交警出动300人次。\nfurniture: 大安报 第3版', '市公安局查处126起。'],
      ['大安市', '大安市'],
    ],
    [
      'has it too where they name offices of a district only',
      ['7月23日,区残联举行演练,20人参加。\nfurniture: 宽城报 第3版', '近日,区教育局送教120人次。'],
      ['宽城区', '宽城区'],
    ],
    [
      'false friend: articles that say two kinds',
      ['title: 交警整治\n连日来,我市交警出动300人次。\nfurniture: 大安报 第3版', '我区公安局查处126起。'],
      [null, null],
    ],
    [
      'holds a town that only a county far away has by this name',
      ['title: 黄平县推进春耕\n黄平县农业农村局组织农机下田。', '邓川镇群众种下辣椒3000亩。', '谷陇镇茶园开采。'],
      ['黄平县', '黄平县', '黄平县'],
    ],
    [
      'places an article that says two kinds as firmly by the one that its county is of',
      [
        'title: 南漳县清理渠道\n南漳县清理渠道23公里,修复工程26处。',
        'title: 南漳县建成食堂\n南漳县建成老年食堂18个。',
        '近日,县水利和湖泊局、市水利和湖泊局清淤500米。',
      ],
      ['南漳县', '南漳县', '南漳县'],
    ],
    [
      'is of its paper, and not of the guests that it tells of',
      [
        'furniture: 会宁县报 2013年3月2日\ntitle: 我县召开农业会议\n我县今年新建大棚240座。',
        'title: 齐河县党政考察团来我县考察\n齐河县委书记带领党政考察团来我县考察，参观企业3家。',
      ],
      ['会宁县', '会宁县'],
    ],
    [
      'is of its paper, which stands after the number and name of the page',
      [
        'furniture: 2 今日关注 今日五河 2010年6月4日\ntitle: 我县召开农业会议\n我县今年新建大棚240座。',
        'title: 齐河县党政考察团|来我县考察\n齐河县委书记带领党政考察团来我县考察，参观企业3家。'.replace(
          '|',
          '\ntitle: ',
        ),
      ],
      ['五河县', '五河县'],
    ],
    [
      'is of no place where nothing but the place of guests is named',
      [
        'title: 我县召开农业会议\n我县今年新建大棚240座。',
        'title: 齐河县党政考察团来我县考察\n齐河县委书记带领党政考察团来我县考察，参观企业3家。',
      ],
      [null, null],
    ],
    [
      'is of a county of its paper’s city, where its articles are',
      [
        'furniture: 六安日报 2013年3月2日\ntitle: 霍山县召开农业会议\n霍山县今年新建大棚240座。',
        'title: 霍山县修路\n霍山县今年修路12公里。',
        '敬老院为36位老人过生日。',
      ],
      ['霍山县', '霍山县', '霍山县'],
    ],
    [
      'is of its paper, and not of where its party went',
      [
        'furniture: 洛南县报 2013年3月2日\ntitle: 县领导率县党政考察团到北京市通州区考察\n1月16日,县党政考察团和通州区四大班子领导座谈,介绍了我县情况,通州区委副书记介绍了通州区情况。\n考察团在通州区副区长陪同下,考察了通州区基础设施。',
      ],
      ['洛南县'],
    ],
    [
      'is of the county where a party of its city, or of one named, goes',
      [
        'furniture: 平利县报 2013年3月2日\ntitle: 商洛市党政考察团到平利县考察\n1月16日,商洛市党政考察团到平利县考察,平利县委书记介绍了平利县情况。\n考察团考察了平利县茶园12个。',
      ],
      ['平利县'],
    ],
    [
      'does not take what an article names for a place in passing because one other names another',
      [
        'title: 仁和区推行工作法\n四川省攀枝花市仁和区总工会把服务送到职工身边。',
        '10月14日，一名老人外出时迷路。\n怀宁县公安局洪铺派出所民警把他送回家中。',
      ],
      ['仁和区', '怀宁县'],
    ],
    [
      'takes it for one where two others name the place of the page',
      [
        'title: 仁和区推行工作法\n四川省攀枝花市仁和区总工会把服务送到职工身边。',
        'title: 仁和区修路\n仁和区今年修路12公里。',
        '10月14日，一名老人外出时迷路。\n怀宁县公安局洪铺派出所民警把他送回家中。',
      ],
      ['仁和区', '仁和区', '仁和区'],
    ],
    [
      'leaves a town to its county where that lies in the same city, or is named',
      [
        'title: 黄平县推进春耕\n黄平县农业农村局组织农机下田。',
        '三穗县台烈镇种下辣椒3000亩。',
        'title: 安吉县梅溪镇:招商忙\n浙江省安吉县梅溪镇新签项目3个。',
      ],
      ['黄平县', '三穗县', '安吉县'],
    ],
    [
      'gives 我市 and 市某局 their city',
      [
        'title: 乌达区公安分局开展巡防',
        'title: 市委组织部推动机关党建\n《乌海市委组织部考核办法》印发。',
        '市热力公司服务用户300户。',
        '市民王女士去北京旅游后说,我市变化很大。',
      ],
      ['乌达区', '乌海市', '乌海市', '乌海市'],
    ],
    [
      'gives 我县 its county, and a county-level city its 市某局',
      [
        'title: 黄平县谷陇镇抢抓农时采茶忙',
        '黄平县重安镇举办龙舟赛。',
        '我县召开安全生产会议,全县排查隐患300处。',
        'title: 母亲的味道\n冬天的晚上,她总坐在灯下。',
      ],
      ['黄平县', '黄平县', '黄平县', null],
    ],
    [
      'reads positional districts and towns that many places have',
      [
        'title: 西宁市召开干部大会',
        '西宁市城东区八一路街道开展普法。',
        '城北区马坊街道走访群众。',
        '我市新增公园3座。',
      ],
      ['西宁市', '城东区', '城北区', '西宁市'],
    ],
    [
      'licenses 海区 by what another article names',
      ['海勃湾区镇北社区开展阅读活动。', '海区763名环卫工人坚守岗位。', '乌达区公安分局开展巡防。', '我市气温回升。'],
      ['海勃湾区', '海勃湾区', '乌达区', '乌海市'],
    ],
    [
      'leaves what is firmly about another place there',
      ['title: 赣州市召开会议', '赣州市于都县脐橙开园。', 'title: 深圳市前海合作区扩容\n深圳市前海新增企业3000家。'],
      ['赣州市', '于都县', '深圳市'],
    ],
    [
      'a page of a district says 我区',
      ['title: 临平区塘栖镇枇杷开摘', '临平区运河街道改造小区12个。', '我区新增幼儿园5所,区教育局负责人介绍。'],
      ['临平区', '临平区', '临平区'],
    ],
    [
      'a page of an autonomous prefecture',
      ['title: 楚雄州推进易地搬迁', '楚雄彝族自治州武定县种植核桃。', '我州选派特派员200名。', '全县完成造林3万亩。'],
      ['楚雄彝族自治州', '武定县', '楚雄彝族自治州', null],
    ],
  ])('%s', (_name, articles, places) => expect(placesOf(articles)).toEqual(places));
});

describe('a masthead', () => {
  it('gives its page a place that no article names', () => {
    expect(
      placesOf(['furniture: 通辽日报 第2版\n我市新增公园3座。', '红星街道志愿者出动30人。', '春天来了。']),
    ).toEqual(['通辽市', '科尔沁区', null]);
  });

  it('counts where the reader took it for a title', () => {
    expect(placesOf(['title: 长寿日报\n我区新增公园3座。', '区总工会走访职工。'])).toEqual(['长寿区', '长寿区']);
  });

  it('of a province places nothing alone', () => {
    expect(placesOf(['furniture: 青海日报 第2版\n市总工会走访职工。', '春天来了。'])).toEqual([null, null]);
  });
});

describe('news that names no place of its own', () => {
  it.each<[string, string[], (string | null)[]]>([
    [
      'is of the sheet that prints it',
      [
        'furniture: 泰和新闻\ntitle: 马市镇:老表议事会化矛盾\n马市镇设立老表议事会23个。',
        '县供销社组织12辆农资车下乡。',
        '昨日,敬老院为36位老人过集体生日。',
        '省农科院专家来到敬老院,义诊20人。',
      ],
      ['泰和县', '泰和县', '泰和县', '泰和县'],
    ],
    [
      'is of the place of the other articles, a town that many counties have too',
      [
        'title: 襄城县湛北乡:烟叶收购忙\n湛北乡收购烟叶120万斤。',
        '颍桥回族镇焖子加工户86家。',
        '城关镇改造背街小巷46条。',
      ],
      ['襄城县', '襄城县', '襄城县'],
    ],
    [
      'is read with the masthead in a title',
      ['title: 大悟通讯2009年8月\n芳畈镇茶叶合作社带动农户600户。', '农户老李家今年收茶300斤。'],
      ['大悟县', '大悟县'],
    ],
    [
      'where it names another place in passing only',
      [
        'title: 黄平县采茶忙\n黄平县茶园3万亩。',
        '黄平县重安镇赛龙舟。',
        '纺织厂工会开展“安康杯”竞赛,征集建议96条。',
        '来自浦东的师傅带徒12人。',
      ],
      ['黄平县', '黄平县', '黄平县', '黄平县'],
    ],
    [
      'though it gives no figure',
      ['furniture: 今日竹山\n本报讯 近日,志愿者走访老人。', '连日来,工作队进村入户,送医送药。', '她总坐在灯下。'],
      ['竹山县', '竹山县', null],
    ],
    [
      'and not of who gives, nor of the city above in which that one lies',
      ['furniture: 邓州报 第2版\n老人过节。', '市残联为120名残疾人送去轮椅,新野县企业捐款32万元。'],
      ['邓州市', '邓州市'],
    ],
    [
      'and of the city where the title names it',
      [
        'furniture: 桃源报 第2版\n我县新增公园3座。',
        'title: 常德市召开教育工作会\n全市投入20亿元,其中,桃源县新建学校6所。',
      ],
      ['桃源县', '常德市'],
    ],
    [
      'is of the county that two towns of another article tell of',
      ['县篮球赛开赛,球队16支参赛。', '石哲镇、南陈镇组成执法队,检查水库3座。'],
      ['长子县', '长子县'],
    ],
    [
      'but not an essay, or what says of another kind of place',
      [
        'title: 黄平县采茶忙\n黄平县茶园3万亩。',
        '黄平县重安镇赛龙舟。',
        '冬天的晚上,她总坐在灯下。',
        '我盟牧民增收2000元。',
      ],
      ['黄平县', '黄平县', null, null],
    ],
    [
      'is of the only county of its kind beside articles of the city',
      [
        'title: 融安县金桔丰收\n融安县金桔产量20万吨。',
        'title: 柳州市企业家情系乡村孩子\n柳州市女企业家协会捐款5万元。',
        '今年以来,我县河长巡河1.7万次。',
      ],
      ['融安县', '柳州市', '融安县'],
    ],
    [
      'but not where two counties of the city could say it',
      [
        'title: 融安县金桔丰收\n融安县金桔产量20万吨。',
        'title: 柳州市企业家情系乡村孩子\n柳州市女企业家协会捐款5万元。',
        'title: 柳城县甘蔗开榨\n柳城县甘蔗产量20万吨。',
        '今年以来,我县河长巡河1.7万次。',
      ],
      ['融安县', '柳州市', '柳城县', null],
    ],
    [
      'is not of the place whose doctors come to the hospital of the banner',
      [
        'title: 杭锦旗牲畜转场\n杭锦旗牧民转场400户。',
        '来自北京市昌平区医院的12名专家到旗人民医院义诊。协作以来,北京市昌平区先后选派医生36名,捐赠设备价值320万元,旗人民医院增加门诊。',
        '旗农牧局干部上门服务120户。',
      ],
      ['杭锦旗', '杭锦旗', '杭锦旗'],
    ],
  ])('%s', (_name, articles, places) => expect(placesOf(articles)).toEqual(places));
});

describe('a page of the whole country', () => {
  it('has no prior', () => {
    expect(
      placesOf([
        '青海省西宁市城北区推进治理。',
        '云南省双江县建设绿美城市。',
        '贵州省黄平县谷陇镇采茶忙。',
        '市总工会走访职工300人。',
        '我县新增就业2000人。',
      ]),
    ).toEqual(['城北区', '双江拉祜族佤族布朗族傣族自治县', '黄平县', null, null]);
  });

  it('but several articles of one county give 我县 its place, among notices of others', () => {
    expect(
      placesOf([
        '融安县大将镇金桔丰收。',
        '融安县泗顶镇敬老院迎来老人37名。',
        '我县新增就业2000人。',
        '青海省西宁市城北区推进治理。',
        '北京市昌平区举办展览。',
      ])[2],
    ).toBe('融安县');
  });
});

describe('what the user gives', () => {
  it('reads 我市 as the source region, and an article without places too', () => {
    expect(
      placesOf(['我市新增公园3座。', '春天来了。', '鼓楼区东街口人潮涌动。', '福建省福州市马尾区造船忙。'], '福州'),
    ).toEqual(['福州市', '福州市', '鼓楼区', '马尾区']);
  });

  it('takes a text that says 县 for one of the county that the towns of all others are of', () => {
    const towns = ['苏坊镇开展防汛演练,120名干部参加。', '普集街道签订承诺书46份。', '游凤镇走访老人86户。'];
    const office = '县人社局举办直播带岗活动,12家企业提供岗位580个。';
    expect(placesOf([...towns, office])).toEqual(['武功县', '武功县', '武功县', '武功县']);
    expect(placesOf([...towns.slice(1), office]).at(-1)).toBeNull();
  });

  it('takes the region of a record before all', () => {
    const [attribution] = attributeArticles([articleOf('title: 北京市朝阳区举办展览', '青海西宁')], gazetteer, {
      sourceRegion: null,
    });
    expect(attribution?.division?.name).toBe('西宁市');
    expect(attribution?.evidence).toContain('青海西宁');
  });
});

describe('the evidence', () => {
  it.each([
    ['title: 乌达区公安分局开展巡防\n乌达区公安分局特巡大队坚守一线。', /title “乌达区” \(weight 6\).*share 1\.00/],
    ['市总工会走访职工。', /says 市 of its own place, but names none/],
    ['春天来了。', /no place named/],
    ['来自四川的同事说,他想家了。', /too faint/],
  ])('%s', (lines, evidence) => {
    const [attribution] = attributeArticles([articleOf(lines)], gazetteer, { sourceRegion: null });
    expect(attribution?.evidence).toMatch(evidence);
  });
});
