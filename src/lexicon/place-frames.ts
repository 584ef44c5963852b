import { codeUnitsOf } from '../text/code-units.js';
import { type ClassedWord, groupsOf, wordsByClass } from './classes.js';
import { type AnyOf, CLASSES, type FrameWords, HAN, NUMERAL, TABLE } from './place-frame-words.js';
import { journeyFrames, partyFrames, visitFrames } from './place-journeys.js';
import { readLexicon } from './readers.js';

/** What stands ahead of a place, as bits: patterns that need none of it are not tried. */
export const AHEAD_COMPANY = 1;
export const AHEAD_PARTY = 2;
export const AHEAD_BUILDING = 4;

/** Whose a name is: of a firm, a unit, a whole that has a first. */
function ownerFrames(any: AnyOf) {
  return {
    /** 海口|启洁城市服务有限公司, 汾西|矿业 */
    company: new RegExp(`^\\)?[^,。;:、!?\\s“”()]{0,14}?${any('company')}|^${any('industry')}`),
    /** 国网|大同供电公司, 中国移动|平安分公司: the name of a unit, in which 大同 is no word. */
    network: new RegExp(`${any('network')}$`),
    /** Between two names: 石家庄市|公安局|裕华分局 is an organ of the district; not 石家庄市|的王某到|裕华分局报案. */
    organ: new RegExp(`^市?${HAN}{1,8}${any('organ')}$`),
    /** 寿宁|鳌阳派出所: the office of a town, by the names of county and town without their kinds. */
    townOffice: new RegExp(`^(${HAN}{2,3}?)${any('town-office')}`),
    /** 友谊县|人民政府, 海港区|委书记: what every county and district has, and no other part of a town. */
    council: new RegExp(`^${any('council')}`),
    /** 中牟|新区: what lies in a county and calls itself 区. */
    zone: new RegExp(`^${any('zone')}`),
    /** 内蒙古自治区|首个零碳园区投产: the whole of which something in a county is the first or only one. */
    first: new RegExp(`^${any('first')}`),
  };
}

/** Papers, their datelines and the heads of their pages. */
function paperFrames(any: AnyOf) {
  return {
    /** 来源:|建阳报 */
    credit: new RegExp(`${any('credit')}[:|\\s\\u00a9]*(?:\\d{4}\\s*)?$`),
    /** 来源:|建阳|报, 甘肃|网6月17日讯, 枞阳|在线消息; not 枞阳|在线教育. */
    paperAfter: new RegExp(`^(?:${any('print')}(?!${HAN})|${any('web')}(?:${any('dispatch')}|\\d|[\\s,)|-]|$))`),
    /** 商洛|日报讯, 达州|日报社全媒体记者: the paper that prints the article, not one that an article names. */
    source: new RegExp(`^(?:\\d{1,2}月\\d{1,2}日)?${HAN}{0,11}?(?:${any('source')}|\\d{1,2}月\\d{1,2}日讯)`),
    /** 伊川县|融媒体中心与高校签约: an office of the county, told of as others are; 伊川县|融媒体中心供稿 is a credit. */
    mediaCentre: new RegExp(`^融媒体?中心(?!${any('byline')}|[\\s)]|$)`),
    /** What news has, and an essay or a poem has not: a figure, or the words that begin it. */
    news: new RegExp(`\\d|本报讯|(?:^|\\n)${any('news')}`),
    /** 发布机构:|荥阳市汜水镇人民政府: who publishes the text tells of itself. */
    issuer: new RegExp(`${any('issuer')}[:\\s|]*$`),
    /** 来源:|肥东县农业农村局: the office that sent the text in tells of its county; 来源:|肥东县人民政府网 need not. */
    origin: new RegExp(`${any('origin')}[:\\s|]*$`),
    sender: new RegExp(`^${HAN}{0,12}${any('sender')}(?=[\\s|)]|$)`),
    /** 版权所有:桃江县人民政府: who keeps the site. */
    imprint: new RegExp(any('imprint')),
    /** 网站标识码:4309220001 */
    siteNumber: new RegExp(`${any('site')}[:\\s]*(\\d{10})(?!\\d)`),
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

/** What a clause is about, and where names come about between words. */
function textFrames(any: AnyOf) {
  return {
    /** All that may stand between the beginning of a clause and its topic: 其中|乌达区…, 今年以来|全省…, 截至4月底,… */
    opening: new RegExp(
      `^(?:${any('opening')}|\\d{1,4}年(?:以来)?|“十[一二三四]五”(?:时期|期间|以来)?|\\d{1,2}月(?:\\d{1,2}日)?|[\\s“”:-])*$`,
    ),
    /** 晚上9点多钟,在|天长市: all that goes before a place in its sentence. */
    atTime: new RegExp(`^[^,]{1,10}${any('time')},在?$`),
    /** 全省|平均, 全国|百强: what is compared with a place, or ranks in it, is not said of it. */
    ranked: new RegExp(
      `^的?(?:${any('rank')}|第${NUMERAL}|[^,。;]{0,6}(?:${any('rank-near')}|第${NUMERAL}{1,3}(?!${NUMERAL}|[号期批季产书次届]|人民|医院|中学|小学)))`,
    ),
    /** 鄢陵县|近年来…,年收入40亿元, 安吉县|鲁家村2011年收入2万元,…: what tells of the place itself. */
    told: new RegExp(`^(?:${HAN}{1,6}?[村镇乡道区])?,?(?:\\d{4}年|${any('told')})`),
    /** 据|天津市|民政局报告 */
    reports: new RegExp(`^[^,。;:]{0,12}?${any('report')}`),
    /** 白银市|残联理事长张丽,: a person who is there for the place. */
    attended: new RegExp(`^[^,。;:、\\d]{0,10}?${any('officer')}${HAN}{2,3}[,、]`),
    /** After the last of a list of short names: 昭阳、巧家、盐津|等6县(区), 镇雄、彝良|两县. */
    counties: new RegExp(`^等?(?:地的?)?(?:[\\d一二两三四五六七八九十]{1,2})?个?${any('counties')}?[县区市旗]`),
    /** What comes about between words at the end of a town's name, with one more character: 扩大|城镇, 文明|村镇, 宜居|乡村 */
    wordsThatMeet: new RegExp(`${any('town')}.?$|${any('town-start')}$`),
  };
}

/** The characters ahead of a name without which some patterns match nothing. */
class AheadTable {
  readonly #bits = new Uint8Array(0x10000);

  constructor(byClass: FrameWords) {
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
  const any = groupsOf(byClass);
  return {
    ...ownerFrames(any),
    ...paperFrames(any),
    ...journeyFrames(any),
    ...visitFrames(any, byClass),
    ...partyFrames(any, byClass),
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
