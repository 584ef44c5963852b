import type { QuotedParts } from '../../lexicon/quoted-parts.js';
import type { SloganLexicon } from '../../lexicon/slogans.js';
import type { QuoteForm } from './form.js';
import { KIND, kindOf } from './kinds.js';
import { endsWith, LONGEST_PART } from './parts.js';

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
  /** Begins like speech: 请问办卡要带什么材料 */
  spoken: 1 << 12,
  /** Ends like a figure of speech: 生态底色, 致富梦 */
  figure: 1 << 13,
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
/** 动起来, 沉下去, 融进去; not 送下来 and 归去来. */
const RESULT = /.[起出下上]来$|.[下进]去$/;
/** 好,我这就去 */
const _AGREED = /^好[、,].{4}/;
/** 全国 and three characters, and what is titled. */
const SHORTEST_HONOUR = 6;
const SHORTEST_BEARER = 3;
/** 十大感动人物; not 四大品牌, which a city builds up. */
const RATED = /^(?:十大|[两三四五六七八九]大(?!品牌$))/;
/** 党员先锋阵地 */
const LONGEST_FIGURE = 6;

/** The traits of a quoted text. */
export function traitsOf({ text, whole, kinds }: QuoteForm, lexicon: SloganLexicon): number {
  const { quotedParts } = lexicon;
  let traits = endsSentence(whole, kinds) ? TRAIT.endsSentence : 0;
  if (isSpoken(text, quotedParts)) traits |= TRAIT.spoken;
  if ((kinds & KIND.done) !== 0) {
    traits |= TRAIT.verb;
    if (TOLD.test(text)) traits |= TRAIT.told;
    if (TOLD_ONCE.test(text)) traits |= TRAIT.toldOnce;
  }
  if ((kinds & KIND.person) !== 0 && SPEAKER.test(text)) traits |= TRAIT.personal;
  if (RESULT.test(text)) traits |= TRAIT.verb;
  if (text.length > 2 && isName(text, lexicon)) traits |= TRAIT.name;
  if (text.length >= SHORTEST_HONOUR && quotedParts.isHonour(text)) traits |= TRAIT.honour;
  if (text.length > SHORTEST_BEARER && quotedParts.starts.honour.numberAt(text, 0) !== 0) traits |= TRAIT.honour;
  if ((kinds & KIND.numeral) !== 0 && RATED.test(text) && endsWith(text, quotedParts.ends.rated))
    traits |= TRAIT.honour;
  if (text.length > SHORTEST_BEARER && quotedParts.day.test(text)) traits |= TRAIT.day;
  if ((kinds & (KIND.digit | KIND.numeral)) !== 0 && quotedParts.coded.test(text)) traits |= TRAIT.coded;
  if (text.length > SHORTEST_BEARER && endsWith(text, quotedParts.ends.bearer)) traits |= TRAIT.bearer;
  if (text.length > 2 && text.length <= LONGEST_FIGURE && endsWith(text, quotedParts.ends.figure))
    traits |= TRAIT.figure;
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

/** 请问办卡要带什么材料, 好的,收到, 书记,快进屋; not 好差评, 好、快、省, 书记、镇长接访日. */
function isSpoken(text: string, { starts }: QuotedParts): boolean {
  if (starts.speech.numberAt(text, 0) !== 0) return true;
  const called = starts.called.numberAt(text, 0);
  return called !== 0 && text.charAt(starts.called.lengthOf(called)) === ',';
}

/** 平安医院 and 枫桥式公安派出所 are titles to strive for, 东风医院 is a name. */
function isName(text: string, lexicon: SloganLexicon): boolean {
  const { starts, ends } = lexicon.quotedParts;
  const isVessel = (text.endsWith('号') || text.endsWith('网')) && lexicon.thingWords.vesselOrSite.test(text);
  if (endsWith(text, ends.document)) return true;
  const end = ends.name.longestEndingAt(text, text.length, LONGEST_PART);
  // 文明家庭 is a title as a whole
  return end?.start === 0 || ((isVessel || end !== null) && starts.coined.numberAt(text, 0) === 0);
}
