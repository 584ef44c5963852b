import type { SloganLexicon } from '../../lexicon/slogans.js';
import type { QuoteForm } from './form.js';
import { KIND, kindOf } from './kinds.js';
import { endsWith } from './parts.js';

/** What the rules ask of a quoted text alone, as bits. */
export const TRAIT = {
  /** Longer than a coinage and ended like a sentence: “……”他说 */
  endsSentence: 1 << 0,
  /** Tells twice what has happened. */
  told: 1 << 1,
  /** Tells once what has happened. */
  toldOnce: 1 << 2,
  /** Speaks in the first or second person. */
  personal: 1 << 3,
  /** Ends like the name of an organisation or a vessel. */
  name: 1 << 4,
  /** A title that many bear, or a day. */
  honour: 1 << 5,
  /** Ends like the title of a person or a team. */
  bearer: 1 << 6,
  /** A verb phrase. */
  verb: 1 << 7,
  /** An idiom that begins with a numeral. */
  idiom: 1 << 8,
  /** In the list of quoted words. */
  listed: 1 << 9,
  /** A day, week or festival that the whole country keeps. */
  day: 1 << 10,
  /** A grade (5A), or a thing told by its number (1号文件, 郑麦136). */
  coded: 1 << 11,
} as const;

const SENTENCE_ENDS = '。!?';
const TRAILING = '…~';
/** 真香啊 is short enough for a coinage. */
const SHORTEST_SPOKEN = 6;
const SPEAKER = /我|你|您|咱|俺|他们|她/;
/** 路通了、灯亮了: told, not proclaimed. */
const TOLD = /了[、,\s].*了$/;
/** 一进门就暖了心; not 为了谁, 了解民情, 了不起. */
const TOLD_ONCE = /.(?<![为除罢])了(?![解不如然])./;
/** 全国 and three characters, and what is titled. */
const SHORTEST_HONOUR = 6;
const HONOUR_STARTS = '全中国省世12';
/** Titles and days that bodies of many places bear: 全国文明乡镇, 世界家庭医生日; not 中国梦, 全国一盘棋. */
const HONOUR =
  /^(?:(?:19|20)\d{2}年?度?)?(?:全国|中国|全省|全市|国家级?|省级|世界|国际|全球)[\u4e00-\u9fff]{2,}(?:城市|[市区县镇乡村站日周]|县[城域]|目的地|百强|单位|集体|企业|基地|中心|学校|社区|街道|家庭|公园|个人|工作者|案例|人物|好人榜|排行榜)$/;
/** 世界水日, 全国助残日, 中国农民丰收节; not 慈善一日捐. */
const DAY = /^(?:世界|国际|全国|中国|全民|国家)[\u4e00-\u9fff]{1,7}[日周节]$/;
/** 3A级村庄, 1号文件, 二期工程, 三号馆, 豫粳6号; not 一号工程, 护苗2024, 草原110, 3个100. */
const CODED =
  /^(?:[1-5]A+级?|\d+号(?!工程|行动|计划)|[一二三四五六七八九十]期(?:工程|项目)?$|[一二三四五六七八九十]+号[线馆楼店机院坝井桥港路]$|[\u4e00-\u9fffA-Za-z]{1,3}-?(?!(?:(?:19|20)\d\d号?|11[09]|120|12345)$)\d{1,5}号?$)/;
const SHORTEST_BEARER = 3;
/** 长征五号, 雪龙号; 大河网, 政务网 */
const VESSEL_OR_SITE = /^.{1,5}号$|^.{1,6}网$/;

/** The traits of a quoted text. */
export function traitsOf({ text, whole, kinds }: QuoteForm, lexicon: SloganLexicon): number {
  let traits = endsSentence(whole, kinds) ? TRAIT.endsSentence : 0;
  if ((kinds & KIND.done) !== 0) {
    traits |= TRAIT.verb;
    if (TOLD.test(text)) traits |= TRAIT.told;
    if (TOLD_ONCE.test(text)) traits |= TRAIT.toldOnce;
  }
  if ((kinds & KIND.person) !== 0 && SPEAKER.test(text)) traits |= TRAIT.personal;
  if (text.endsWith('来') && /[起出下上]来$/.test(text)) traits |= TRAIT.verb;
  if (text.length > 2 && isName(text, lexicon)) traits |= TRAIT.name;
  if (isHonour(text)) traits |= TRAIT.honour;
  if (text.length > SHORTEST_BEARER && DAY.test(text)) traits |= TRAIT.day;
  if ((kinds & (KIND.digit | KIND.numeral)) !== 0 && CODED.test(text)) traits |= TRAIT.coded;
  if (text.length > SHORTEST_BEARER && endsWith(text, lexicon.quotedParts.bearerEnd)) traits |= TRAIT.bearer;
  if (lexicon.numeralIdioms.has(text)) traits |= TRAIT.idiom;
  if (lexicon.quoteWords.has(text)) traits |= TRAIT.listed;
  return traits;
}

function endsSentence(whole: string, kinds: number): boolean {
  const last = whole.charAt(whole.length - 1);
  if ((kinds & KIND.stop) !== 0) {
    if (TRAILING.includes(last)) return true;
    for (let at = 0; at < whole.length; at++) if (SENTENCE_ENDS.includes(whole.charAt(at))) return true;
  }
  return whole.length >= SHORTEST_SPOKEN && (kindOf(last.charCodeAt(0)) & KIND.particle) !== 0;
}

function isHonour(text: string): boolean {
  return text.length >= SHORTEST_HONOUR && HONOUR_STARTS.includes(text.charAt(0)) && HONOUR.test(text);
}

/** 平安医院 and 枫桥式公安派出所 are titles to strive for, 东风医院 is a name. */
function isName(text: string, lexicon: SloganLexicon): boolean {
  const { nameEnd, coinedStart } = lexicon.quotedParts;
  const isVessel = (text.endsWith('号') || text.endsWith('网')) && VESSEL_OR_SITE.test(text);
  return (isVessel || endsWith(text, nameEnd)) && coinedStart.numberAt(text, 0) === 0;
}
