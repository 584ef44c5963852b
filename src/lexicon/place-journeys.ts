import { type AnyOf, type FrameWords, HAN, NUMERAL } from './place-frame-words.js';

/** Who goes where, and what is brought and given. */
export function journeyFrames(any: AnyOf) {
  return {
    /** 到深圳|招商, 与深圳|相比, 与深圳|企业签约; but 到乌达区|调研 is said of the place where it happens. */
    errand: new RegExp(`^(?:等地|市|省)?(?:的?${any('partner')}(?!考察|学习))?${any('errand')}`),
    /** 在上海|打拼15年: who comes home tells of it; 在乌达区|务工人员中 does not. */
    life: new RegExp(`^市?(?!${any('resident')})${any('life')}`),
    /** 杭州、温州|的客人; of one place alone they may be those who come there. */
    guests: new RegExp(`^(?:等地)?的${any('guest')}`),
    /** What goes before a place that somebody sets out for. */
    setsOut: new RegExp(`${any('set-out')}$`),
    /** 莆田市涵江区|在西吉县援建车间4个; not 西吉县|由福建援建的车间. */
    builder: new RegExp(`^[^,。;:由的]{0,14}${any('build')}`),
    /** 上海市虹口区|投入沪滇协作资金1800万元: what another city gives is spent here; not 帮扶新疆和田地区, which takes. */
    giver: new RegExp(`^[^,。;:]{0,6}${any('aid')}|^[^。;:]{0,40}(?:${any('gift')}|${any('aid')}${any('goods')})`),
    /** 山东省|第十批援藏医疗队, 四川省|援鄂医疗队 */
    team: new RegExp(`^(?:第${NUMERAL}{1,3}批)?援${HAN}{1,2}${any('team')}`),
    /** 来自贵州省沿河县|的全国人大代表 speaks for it; 来自北京|的游客 is from elsewhere. */
    delegate: new RegExp(`^[^,。;:!?\\n]{0,14}?的(?:全国|省|市|县|区|州)?${any('delegate')}`),
    /** 在通渭县|陇阳中学举行: what is held there. */
    held: new RegExp(`^[^,。;:!?\\n]{0,14}${any('hold')}`),
    /** 新野县|企业捐款32万元: who gives may live anywhere. */
    donor: new RegExp(`^(?:籍|的)?(?:爱心)?${any('donor')}[^,。;:!?\\n]{0,8}?${any('give')}`),
    /** 泰州市|第二届大赛在我市开幕: one of the others, or above ours. */
    heldHere: new RegExp(`^[^,。;:!?\\n]{0,40}在我[市县区州盟旗][^,。;:!?\\n]{0,14}${any('hold')}`),
    /** 在江苏省常州市|举办富硒茶推介会, 在北京|举行的展销会: where a place shows its goods to others. */
    shown: new RegExp(`^(?!的)[^,。;:!?\\n]{0,6}${any('hold')}[^,。;:!?\\n]{0,16}${any('fair')}`),
  };
}

/** Who comes to the place of the article. */
export function visitFrames(any: AnyOf, byClass: FrameWords) {
  const persons = byClass.comer.filter(({ length }) => length === 1).join('');
  return {
    /** 德州市|副市长带领考察团来我市考察, 获嘉县|政协主席带队调研我县: whoever comes is from elsewhere. */
    visit: new RegExp(
      `^[^。;!?\\n]{0,45}(?:${any('come')}我[市县区州盟旗省](?:开展|展开|进行|实地|专题|就)?${any('visit')}|${any('visit')}我[市县区州盟旗省])`,
    ),
    /** 来|我市, 调研|我县, 在|我区: what goes before our own place, to which somebody comes. */
    comes: new RegExp(`(?:在|${any('come')}|${any('visit')})$`),
    /** 湖南省浏阳市|考察团一行18人来到芦溪县; but 黎平县|考察团赴广西 is an article of its own county. */
    visitors: new RegExp(
      `^[^,。;:!?\\n]{0,6}${any('delegation')}[^,。;!?\\n]{0,10}(?:${any('arrive')}|来[^,。;!?\\n]{2,10}${any('visit')})`,
    ),
    /** Between two names: 昌吉州|干部86人来到|喀什地区: people, and not 富硒茶|走进江苏. */
    comers: new RegExp(`(?:${any('comer')}|\\d[人名])[^,。;:!?\\n]{0,8},?${any('arrive')}$`),
    /** Between two names: 天津市河北区|党政代表团到|天祝县: either may tell of it; not 安康|富硒茶销到|江苏. */
    partyGoes: new RegExp(`(?:${any('delegation')}|${any('team')}队)[^,。;:!?\\n]{0,8}到$`),
    /** Between two names, and after the second: 深圳市|企业到|田东县|投资; not 田东县|干部到|深圳招商. */
    investorGoes: new RegExp(`^${HAN}{0,6}${any('investor')}${HAN}{0,6}到$`),
    invests: new RegExp(`^${any('invest')}`),
    /** Between two names: 安康|富硒茶走进|江苏常州; not 乌海市|文化馆走进|阿左旗. */
    goodsCome: new RegExp(`^[^,。;:!?\\n${persons}${byClass.body.join('')}]{1,8}${any('bring')}$`),
  };
}

/** Those who set out from one place for another, told by either. */
export function partyFrames(any: AnyOf, byClass: FrameWords) {
  return {
    /** 率县党政考察团到|通州区, 我市代表团赴: the party of one's own place, which it does not name. */
    ourParty: new RegExp(
      `(?:^|[\\n,。;我带]|${any('lead')})[县市区州旗盟]${any('party')}{0,2}${any('trip')}{1,4}[团组][^,。;\\n]{0,6}(?:到|${any('set-out')})$`,
    ),
    /** 区委书记李某率培训班学员赴|黄岩区, 县政协主席带领考察团先后赴|房县: those who lead one's own place out; not 省委书记到|黄岩区. */
    ourLeaders: new RegExp(
      `(?:^|[^\\u4e00-\\u9fff]|[我由日午])[县区旗](?:${any('leader')}|${HAN}{1,6}${any('organ')})`,
    ),
    /** 区委书记率|渌口区|学员赴|黄岩区: what goes before a place in its sentence, where somebody has others with him. */
    led: new RegExp(`(?:${any('lead')}|${any('delegation')})[^。;\\n]{0,40}$`),
    /** 我市在|武汉|招商, 我县赴|黄岩区: what goes before a place to which our own people go. */
    ourJourney: new RegExp(`我(市|县|旗)[^,。;:!?\\n]{0,4}(?:[在到]|${any('set-out')})$`),
    /** They go there to learn or to invite; who goes to 考察 alone may come from above. */
    learns: new RegExp(`^[^。;!?\\n]{0,60}?${any('learn')}`),
    /** Not 来到: that is told by the hosts. */
    goesTo: new RegExp(`(?:${any('set-out')}|(?<!来)到)$`),
    /** The last characters of these: after no other, a place is none that somebody goes to. */
    goesToEnds: lastOf(byClass['set-out'], '到'),
    /** 莅临|加查县, 来|甘谷县: told by the hosts. */
    comesTo: new RegExp(`(?:来|${any('arrive')})$`),
    comesToEnds: lastOf(byClass.arrive, '来'),
    /** 三原县|政协主席李某一同考察: those who receive them, in one sentence. */
    receives: new RegExp(`^[^。;!?\\n]{0,60}?${any('host')}`),
    /** 新安县|县委书记王某率领考察团到我县考察 */
    toUs: new RegExp(`^[^。;!?\\n]{0,40}?(?:[来到]|${any('arrive')})我[县市区旗州盟]`),
    /** 来甘谷县|参观考察 */
    visiting: new RegExp(`^[^。;!?\\n]{0,20}?${any('visit')}`),
  };
}

/** The last characters of words, and of one that is no row. */
function lastOf(words: readonly string[], other: string): string {
  return [other, ...words].map((word) => word.at(-1)).join('');
}
