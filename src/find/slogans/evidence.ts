import type { SloganLexicon } from '../../lexicon/slogans.js';
import { phrasesIn } from '../../text/phrase-matches.js';
import type { PhraseIndex } from '../../text/phrases.js';
import { clauseAfter, clauseBefore, type QuoteContext } from './context.js';
import type { QuoteForm } from './form.js';
import { KIND } from './kinds.js';
import { isNickname } from './nicknames.js';
import { endsWith } from './parts.js';
import type { QuotedTexts } from './quoted-texts.js';

const LONGEST_TRIGGER = 5;
const NEAR = 8;
/** Longer texts without segments are sentences and titles rather than coinages. */
const LONGEST_PLAIN = 14;
/** Shapes that coinages have and ordinary phrases seldom: 微心愿, not 微信咨询; 即申即享, 优机优补; 村村通, 户户响; 码上议; 河长治, 驻村制. */
const COINED_SHAPE =
  /^微(?![信博型])|^([\u4e00-\u9fff])[\u4e00-\u9fff]\1[\u4e00-\u9fff]$|^([\u4e00-\u9fff])\2通$|^([村户])\3[\u4e00-\u9fff]$|^码上|^[河湖林田路]长治$|^[\u4e00-\u9fff]{2,3}制$/;
/** 微改办 and 微议会 are bodies. */
const ENDS_OF_BODIES = '会办';
/** “拔钉”“破难”三大战役: what is counted as a campaign. */
const NUMBERED = /^等?[两三四五六七八九十](?:大|项|个)/;
/** 谁来养老, 为什么要改, 电梯如何保养 ask; 谁执法谁普法, 缺什么补什么 tell. */
export const QUESTION =
  /^(?!.*(谁|什么|哪里|怎么).+\1)(?:(?:谁|怎[么样]|如何|为[什何]|凭什么|什么|哪[里个儿]|[能是可]否|要不要|[能会该]不[能会该]).*|.*(?:什么|怎么办|怎么样|哪里[来去]?)|.+(?:如何|怎样|怎么|为何|为什么).+)$/;
/** How people talk: 累并快乐着, 比亲儿子还亲, 看得见管不着, 一待就是十年, 多一事不如少一事, 一个电话; not 一个都不能少. */
const COLLOQUIAL = /着$|^比.{1,5}还|^一[\u4e00-\u9fff]就是|不如|^一[个句声通][\u4e00-\u9fff]{2}$/;
/** 说走就走, 想停就停 */
const AT_WILL = /^[\u4e00-\u9fff]([\u4e00-\u9fff])就\1$/;
/** A description rather than a name: 自己家门口的银行, 流动的课堂, 快递员的家, 300天的坚守 */
const DESCRIBED = /^(?:\d+[\u4e00-\u9fff]{1,2}|[\u4e00-\u9fff]{1,5})的[\u4e00-\u9fff]{1,4}$/;
/** Before a figure of speech: 社区的“移动探头”, 是“黄金搭档”, 一名“田间秀才” */
const QUALIFIED = '的是了着个种名位条张把之似像等成';

/** A sentence rather than a name: 产业兴旺需要实干; 不是去不起,而是没空去. */
const ARGUED = /.(?:需要|应该|应当|才能).|^不[是在].+而[是在]/;

/** A clause that tells what to do with something: 把党的温暖送到职工身边; 让群众少跑腿 is short enough. */
const DISPOSING = /^[把让使将].{8,}/;
const LONGEST_DISPOSED = 8;
/** 网格建设 may be new, 网格支部建设, 财政专项资金使用管理突出问题 and 学习全国两会精神 are matters. */
const SHORTEST_MATTER = 6;
const SPIRIT = /^(?:学习|宣讲|宣传|贯彻|领会).+精神$/;
const SHORTEST_DEMAND = 8;
/** 必解问题, 头号难题 */
const PROBLEM = /^..[问难]题$/;

/**
 * Whether enough speaks for a quote being a slogan: one point. What the text says by itself is counted first, for it is known, and
 * what the passage, the words on either side and a second time in the article say only where that is not enough.
 */
export function speaksForSlogan(
  context: QuoteContext,
  lexicon: SloganLexicon,
  texts: QuotedTexts,
  inSpeech: boolean,
): boolean {
  const { form, before, passage } = context;
  let points = form.points;
  // “以前是‘面朝黄土背朝天’”: who speaks quotes how people talk
  if (inSpeech && !hasCoinedShape(form.text, lexicon)) points--;
  if (form.text.length === 4 && isQualified(before, lexicon) && !hasCoinedShape(form.text, lexicon)) points--;
  // 亮出“党员红”: a heading quotes for its tone too, so that it lifts no ordinary word by itself.
  if (points < 0 && (passage.role === 'title' || passage.role === 'heading')) points++;
  if (points < 1) points += carrierPoints(context, lexicon);
  if (points < 1) points += triggerPoints(context, lexicon);
  else if (points === 1 && isAttribute(context, lexicon)) points--;
  return points >= 1 || (points === 0 && form.text.length > 2 && texts.isRepeated(form.text));
}

/** “柔肩挑重担”的力量: what describes a noun that names no practice, and nothing says that it is done. */
function isAttribute(context: QuoteContext, lexicon: SloganLexicon): boolean {
  // “我的楼道我做主”的活力 is a motto's.
  if (!context.after.startsWith('的') || (context.form.kinds & KIND.person) !== 0) return false;
  return carrierPoints(context, lexicon) === 0 && triggerPoints(context, lexicon) === 0;
}

/** How much a text by itself speaks for a slogan; four characters do, unless what stands before them says otherwise. */
export function pointsOfForm({ text, kinds }: QuoteForm, lexicon: SloganLexicon): number {
  let points = 0;
  const { starts, ends } = lexicon.quotedParts;
  const isCoinedAtEnd = endsWith(text, ends.coined);
  if (isCoinedAtEnd || isNickname(text) || starts.coined.numberAt(text, 0) !== 0) points++;
  if (hasCoinedShape(text, lexicon)) points += 2;
  else if (text.length === 4) points++;
  if (text.length >= 5) points++;
  if ((kinds & KIND.joint) !== 0 && /[+—]/.test(text)) points += 2;
  if (text.length > LONGEST_PLAIN && !isCoinedAtEnd) points -= 2;
  if (
    ((kinds & KIND.digit) !== 0 && lexicon.quotedParts.provision.test(text)) ||
    (text.length > LONGEST_DISPOSED && DISPOSING.test(text))
  )
    points -= 3;
  if (text.includes('的') && DESCRIBED.test(text)) points -= 3;
  if (isPlain(text, lexicon)) points -= 4;
  // Modal words begin a sentence rather than a coinage: 必须统筹好, 应当坚持的
  if (starts.modal.numberAt(text, 0) !== 0 || AT_WILL.test(text) || ARGUED.test(text)) points -= 2;
  if (text.length >= SHORTEST_DEMAND && !isCoinedAtEnd && starts.demand.numberAt(text, 0) !== 0) points -= 3;
  if (text.length <= LONGEST_PLAIN && (QUESTION.test(text) || isTalk(text, lexicon))) points -= 3;
  if (text.length === 2) points -= 2;
  // “小村规”撬动“大治理”, “新玩法”: what is small is set against what is great, what is new against the old; 大走访 may be a campaign.
  if (text.length === 3) points -= '小新'.includes(text.charAt(0)) ? 2 : 1;
  if (isDerived(text)) points--;
  // “保姆式”服务 is a way of doing it, 非接触式 a practice.
  if (text.length === 3 && text.endsWith('式')) points--;
  return points;
}

/** 社区的“移动探头”; not 推行的“银铃议事”, which says who made it. */
function isQualified(before: string, { triggers }: SloganLexicon): boolean {
  if (before === '' || !QUALIFIED.includes(before.charAt(before.length - 1))) return false;
  const made = before.endsWith('的')
    ? triggers.before.longestEndingAt(before, before.length - 1, LONGEST_TRIGGER)
    : null;
  return made === null || made.value.length === 1;
}

/** Whether the text is made as coinages are, and ordinary words seldom. */
export function hasCoinedShape(text: string, { coinedCompounds }: SloganLexicon): boolean {
  if (coinedCompounds.has(text)) return true;
  if (text.length === 3 && ENDS_OF_BODIES.includes(text.charAt(2))) return false;
  return (text.length === 3 || text.length === 4 || text.startsWith('微')) && COINED_SHAPE.test(text);
}

/** 心里咯噔一下, 一头扎进大棚 */
function isTalk(text: string, { quotedParts: { starts, ends } }: SloganLexicon): boolean {
  return COLLOQUIAL.test(text) || starts.talk.numberAt(text, 0) !== 0 || endsWith(text, ends.talk);
}

/**
 * 精准服务, 服务效能提升; 社区工作者职业体系建设. What names them a practice and what says that it is done outweigh it together: 推行
 * “精准服务”机制.
 */
function isPlain(text: string, { quotedParts: { ends } }: SloganLexicon): boolean {
  if (text.length === 4) return PROBLEM.test(text) || (isWord(text, 0, ends.plain) && isWord(text, 2, ends.plain));
  // 安全与发展 is what is talked about.
  if (text.length === 5 && '与和'.includes(text.charAt(2)))
    return isWord(text, 0, ends.plain) && isWord(text, 3, ends.plain);
  if (text.length === 6 && [0, 2, 4].every((at) => isWord(text, at, ends.plain))) return true;
  return text.length >= SHORTEST_MATTER && (endsWith(text, ends.matter) || SPIRIT.test(text));
}

/** Whether a word of two characters of the list stands at the place. */
function isWord(text: string, at: number, words: PhraseIndex<true>): boolean {
  return words.exactlyAt(text, at, 2) !== 0;
}

/** 数字化, 开放式, 功能重复类; 破题之钥; 大市场, 老字号; not 浦江模式, 书香之城 */
function isDerived(text: string): boolean {
  if (!text.endsWith('模式') && '化式型性类'.includes(text.charAt(text.length - 1))) return true;
  if (text.length === 4 && text.charAt(2) === '之' && !text.endsWith('之城') && !text.endsWith('之约')) return true;
  return text.length === 3 && /^[大小新老强][\u4e00-\u9fff]{2}$/.test(text);
}

function triggerPoints({ before }: QuoteContext, lexicon: SloganLexicon): number {
  const direct = lexicon.triggers.before.longestEndingAt(before, before.length, LONGEST_TRIGGER);
  if (direct !== null) {
    const { length } = direct.value;
    return length > 1 && lexicon.quoteFrames.results.exactlyAt(direct.value, 0, length) === 0 ? 2 : 1;
  }
  const clause = clauseBefore(before);
  const isNear = phrasesIn(lexicon.triggers.before, clause).some(({ value }) => value.length > 1);
  return isNear && !clause.endsWith('的') ? 1 : 0;
}

/** 一个“万户文明”,即…: what has to be explained is coined. */
const EXPLAINED = /^[,(](?:即|指的?是|也就是)/;

function carrierPoints({ after }: QuoteContext, { quoteFrames, triggers }: SloganLexicon): number {
  if (EXPLAINED.test(after)) return 2;
  const clause = clauseAfter(after);
  if (clause === '') return 0;
  // “组工情怀”特色品牌, “七个一”等系列活动, “三色”主题党建品牌
  const from = quoteFrames.fillerLength(clause);
  const carriers = triggers.after;
  const numbered = NUMBERED.exec(clause)?.[0].length ?? 0;
  if (numbered > 0 && carriers.numberAt(clause, numbered) !== 0) return 3;
  if (carriers.numberAt(clause, 0) !== 0 || carriers.numberAt(clause, from) !== 0) return 2;
  const near = phrasesIn(carriers, clause.slice(0, NEAR), from);
  // “常敲门”精细化服务工作法
  return near.some(({ value }) => quoteFrames.practices.has(value)) ? 2 : Math.min(near.length, 1);
}
