import { codeUnitsOf } from '../text/code-units.js';
import { alternatives, type ClassedWord, type WordsByClass, wordsByClass } from './classes.js';
import { readLexicon } from './readers.js';

const TABLE = 'place-frames.tsv';
const CLASSES = [
  'company',
  'industry',
  'errand',
  'partner',
  'life',
  'first',
  'guest',
  'network',
  'organ',
  'credit',
  'byline',
  'paper',
  'agency',
  'sheet',
  'sheet-name',
  'build',
  'aid',
  'goods',
  'gift',
  'visit',
  'delegation',
  'arrive',
  'team',
  'delegate',
  'hold',
  'fair',
  'comer',
  'investor',
  'invest',
  'body',
  'set-out',
  'opening',
  'rank',
  'rank-near',
  'town',
  'town-start',
] as const;
type FrameClass = (typeof CLASSES)[number];

/** What stands ahead of a place, as bits: patterns that need none of it are not tried. */
export const AHEAD_COMPANY = 1;
export const AHEAD_PARTY = 2;
export const AHEAD_BUILDING = 4;

const HAN = '[\\u4e00-\\u9fff]';
const NUMERAL = '[一二三四五六七八九十\\d]';

type Words = WordsByClass<FrameClass>;
/** The words of a class as alternatives of an expression. */
type Any = (name: FrameClass) => string;

/** Whose a name is: of a firm, a unit, a whole that has a first. */
function ownerFrames(any: Any) {
  return {
    /** 海口|启洁城市服务有限公司, 汾西|矿业 */
    company: new RegExp(`^[^,。;:、!?\\s“”()]{0,14}?${any('company')}|^${any('industry')}`),
    /** 国网|大同供电公司, 中国移动|平安分公司: the name of a unit, in which 大同 is no word. */
    network: new RegExp(`${any('network')}$`),
    /** Between two names: 石家庄市|公安局|裕华分局 is an organ of the district; not 石家庄市|的王某到|裕华分局报案. */
    organ: new RegExp(`^市?${HAN}{1,8}${any('organ')}$`),
    /** 内蒙古自治区|首个零碳园区投产: the whole of which something in a county is the first or only one. */
    first: new RegExp(`^${any('first')}`),
  };
}

/** Papers, their datelines and the heads of their pages. */
function paperFrames(any: Any) {
  return {
    /** 来源:|建阳报 */
    credit: new RegExp(`${any('credit')}[:|\\s\\u00a9]*(?:\\d{4}\\s*)?$`),
    /** 伊川县|融媒体中心与高校签约: an office of the county, told of as others are; 伊川县|融媒体中心供稿 is a credit. */
    mediaCentre: new RegExp(`^融媒体?中心(?!${any('byline')}|[\\s)]|$)`),
    /** 本报|西宁4月10日讯 */
    paper: new RegExp(`${any('paper')}$`),
    /** The agencies of the whole country: their 北京 says nothing. */
    agency: new RegExp(`${any('agency')}$`),
    /** 泰和|新闻, 大悟|通讯2009年8月, 南漳|手机报: the head of a page names its sheet; not 北京新闻发布会. */
    sheet: new RegExp(`^[市县区州旗]?${any('sheet')}》?(?:\\d{4}[年.-]|第|总第|[\\s|]|数字报|电子|$)`),
    /** All that goes before: 今日|婺城 */
    sheetName: new RegExp(`^${any('sheet-name')}?$`),
  };
}

/** Who goes where, and what is brought and given. */
function journeyFrames(any: Any) {
  return {
    /** 到深圳|招商, 与深圳|相比, 与深圳|企业签约; but 到乌达区|调研 is said of the place where it happens. */
    errand: new RegExp(`^(?:等地|市|省)?(?:的?${any('partner')}(?!考察|学习))?${any('errand')}`),
    /** 在上海|打拼15年: who comes home tells of it; 在乌达区|务工人员中 does not. */
    life: new RegExp(`^市?(?!务工人员)${any('life')}`),
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
    /** 在江苏省常州市|举办富硒茶推介会, 在北京|举行的展销会: where a place shows its goods to others. */
    shown: new RegExp(`^(?!的)[^,。;:!?\\n]{0,6}${any('hold')}[^,。;:!?\\n]{0,16}${any('fair')}`),
  };
}

/** Who comes to the place of the article. */
function visitFrames(any: Any, byClass: Words) {
  const persons = byClass.comer.filter(({ length }) => length === 1).join('');
  return {
    /** 德州市|副市长带领考察团来我市考察, 获嘉县|政协主席带队调研我县: whoever comes is from elsewhere. */
    visit: new RegExp(
      `^[^。;!?\\n]{0,30}(?:(?:[来到赴]|莅临)我[市县区州盟旗省]${any('visit')}|${any('visit')}我[市县区州盟旗省])`,
    ),
    /** 湖南省浏阳市|考察团一行18人来到芦溪县; but 黎平县|考察团赴广西 is an article of its own county. */
    visitors: new RegExp(
      `^[^,。;:!?\\n]{0,6}${any('delegation')}[^,。;!?\\n]{0,10}(?:${any('arrive')}|来[^,。;!?\\n]{2,10}${any('visit')})`,
    ),
    /** Between two names: 昌吉州|干部86人来到|喀什地区: people, and not 富硒茶|走进江苏. */
    comers: new RegExp(`(?:${any('comer')}|\\d[人名])[^,。;:!?\\n]{0,8}${any('arrive')}$`),
    /** Between two names: 天津市河北区|党政代表团到|天祝县: either may tell of it; not 安康|富硒茶销到|江苏. */
    partyGoes: new RegExp(`(?:${any('delegation')}|${any('team')}队)[^,。;:!?\\n]{0,8}到$`),
    /** Between two names, and after the second: 深圳市|企业到|田东县|投资; not 田东县|干部到|深圳招商. */
    investorGoes: new RegExp(`^${HAN}{0,6}${any('investor')}${HAN}{0,6}到$`),
    invests: new RegExp(`^${any('invest')}`),
    /** Between two names: 安康|富硒茶走进|江苏常州; not 乌海市|文化馆走进|阿左旗. */
    goodsCome: new RegExp(`^[^,。;:!?\\n${persons}${byClass.body.join('')}]{1,8}走进$`),
  };
}

/** What a clause is about, and where names come about between words. */
function textFrames(any: Any) {
  return {
    /** All that may stand between the beginning of a clause and its topic: 其中|乌达区…, 今年以来|全省…, 截至4月底,… */
    opening: new RegExp(
      `^(?:${any('opening')}|\\d{1,4}年(?:以来)?|“十[一二三四]五”(?:时期|期间|以来)?|\\d{1,2}月(?:\\d{1,2}日)?|[\\s“”:-])*$`,
    ),
    /** 全省|平均, 全国|百强: what is compared with a place, or ranks in it, is not said of it. */
    ranked: new RegExp(`^的?(?:${any('rank')}|第${NUMERAL}|[^,。;]{0,6}(?:${any('rank-near')}|第${NUMERAL}))`),
    /** What comes about between words at the end of a town's name, with one more character: 扩大|城镇, 文明|村镇, 宜居|乡村 */
    wordsThatMeet: new RegExp(`${any('town')}.?$|${any('town-start')}$`),
  };
}

/** The characters ahead of a name without which some patterns match nothing. */
class AheadTable {
  readonly #bits = new Uint8Array(0x10000);

  constructor(byClass: Words) {
    this.#mark(AHEAD_COMPANY, [...byClass.company, ...byClass.industry], 0);
    this.#mark(AHEAD_PARTY, byClass.delegation, -1);
    this.#mark(AHEAD_BUILDING, byClass.build, -1);
  }

  /** Marks the first (0) or the last (-1) characters of words. */
  #mark(bit: number, words: readonly string[], place: 0 | -1): void {
    for (const word of words) {
      const unit = (word.at(place) as string).charCodeAt(0);
      this.#bits[unit] = (this.#bits[unit] as number) | bit;
    }
  }

  /** The bits of what stands between two places of a text, joined; none beyond its end. */
  between(text: string, from: number, to: number): number {
    const units = codeUnitsOf(text);
    const end = Math.min(to, text.length);
    let bits = 0;
    for (let at = from; at < end; at++) bits |= this.#bits[units[at] as number] as number;
    return bits;
  }
}

/**
 * Makes the patterns of the words around the names of places: see the comment of `data/place-frames.tsv`. What is matched after a
 * name begins with ^, what is matched before it ends with $.
 * @throws LexiconError for a word of no class (`file:line: reason`)
 */
export function placeFrames(words: readonly ClassedWord[]) {
  const byClass = wordsByClass(TABLE, CLASSES, words);
  const any: Any = (name) => `(?:${alternatives(byClass[name])})`;
  return {
    ...ownerFrames(any),
    ...paperFrames(any),
    ...journeyFrames(any),
    ...visitFrames(any, byClass),
    ...textFrames(any),
    ahead: new AheadTable(byClass),
  };
}

/** The words around the names of places, in the patterns that they make with them. */
export type PlaceFrames = Readonly<ReturnType<typeof placeFrames>>;

/** The words of the table. */
export function readPlaceFrames(): readonly ClassedWord[] {
  return readLexicon(TABLE, ['word', 'class'], ['word', 'class']);
}
