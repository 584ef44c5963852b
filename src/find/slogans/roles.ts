import type { SloganLexicon } from '../../lexicon/slogans.js';
import { phrasesIn } from '../../text/phrase-matches.js';
import type { PhraseMatch } from '../../text/phrases.js';
import { isCarried, isConferred, isUndertaken, namesPractice } from './carriers.js';
import { clauseAfter, type QuoteContext } from './context.js';
import { CONTRAST, isContrasted } from './contrast.js';
import { namedGathering } from './events.js';
import { KIND } from './kinds.js';
import { isFiveYears, plainNumber } from './numerals.js';
import { outweighs } from './outweighs.js';
import { isEven, segmentsOf } from './parallel.js';
import { endsWith } from './parts.js';
import { namedThing } from './things.js';
import { TRAIT } from './traits.js';
import type { Verdict } from './verdict.js';

/** 你送我检, 有法帮你 are too short for speech. */
const SHORTEST_SPEECH = 5;
/** 你点菜我上门, 我的楼道我做主, 强国复兴有我: practices may have their speaker. */
const SPEAKING_PRACTICE = /^你.{1,5}[·、,\s]?我|^我的.{1,6}我|有我$|我的[\u4e00-\u9fff]{2,4}$/;
/** Of a motto's segments: 社区是我家 */
const SHORTEST_MOTTO = 4;
const LONGEST_COINAGE = 24;
/** 他说:“党的政策好,日子有奔头,心里真舒坦”: told in segments, but longer than most parallels. */
const LONGEST_PROCLAIMED = 12;
const LONGEST_CUE = 6;
const LATIN = /^[\w\s.,'&()-]+$/;
/** Also a score (3∶2), a day that a number to call gives its name to (119消防日) and one by its date: 6·26国际禁毒日; 2023年法治乡村基层行 */
const DATE =
  /^(?:\d+[∶:]\d+|\d{1,2}[·.]\d{1,2}(?:[\u4e00-\u9fff]{1,12}[日周月节])?|(?:19|20)\d{2}(?:[年.]?|年(?!前)[\u4e00-\u9fff]{2,20}|(?:[·.-]\d{1,2}){1,2})|\d{1,2}月\d{1,2}日?|1[12]\d[\u4e00-\u9fff]{0,5}[日周月]|[一二三四五六七八九十]{1,2}[·.月][一二三四五六七八九十]{1,3})$/;
const LONGEST_FIRM = 6;
/** One of several names in a row, rather than what people say. */
const LONGEST_SIGN = 7;
const SHORTEST_CAMPAIGN = 4;
const SHORTEST_INSTITUTION = 6;
/** 爸(妈) */
const WITH_ASIDE = /^.\(.\)$/;
/** 呼噜呼噜, 研究研究 */
const TWICE = /^(..)\1$/;
/** 晒一晒, 风风光光; not 一村一品, 村村通. */
const SAID_AGAIN = /^(?:(.)一\1|(.)\2(.)\3)$/;
/** 小美, 大爱; “大雁”工程 has a head. */
const SIZED = /^[大小]/;
/** “1+1>2”的效应 sums up what works together. */
const SUM = /^\d\+\d(?:[>﹥≥=]|大于)/;
const DATED = KIND.digit | KIND.numeral | KIND.separator | KIND.stop;
/** Tells what a quote is, when its form or its context say that it is no slogan; null where nothing speaks against it. */
export function roleOf(context: QuoteContext, lexicon: SloganLexicon): Verdict | null {
  return (
    roleByForm(context, lexicon) ??
    roleBySpeech(context, lexicon) ??
    roleByWord(context, lexicon) ??
    roleByCue(context, lexicon)
  );
}

function roleByForm({ form: { text, kinds }, quote, after }: QuoteContext, lexicon: SloganLexicon): Verdict | null {
  const length = (kinds & KIND.surrogate) === 0 ? text.length : [...text].length;
  if (length === 0) return { verdict: 'emphasis', rule: 'nothing between the quotes' };
  if (length === 1 ? !/^制/.test(after) : length === 4 && WITH_ASIDE.test(text))
    return { verdict: 'character', rule: 'a single character' };
  const number = (kinds & (KIND.digit | KIND.numeral)) === 0 ? null : plainNumber(text, lexicon);
  // “12345”总体发展战略 is a scheme, “12345”政务服务热线 a number to call.
  if (number !== null && !(text === '12345' && lexicon.quoteFrames.scheme.test(after)))
    return { verdict: 'number', rule: number };
  if (length === 4 && TWICE.test(text)) return { verdict: 'onomatopoeia', rule: 'a word said twice' };
  if (length === 2 && SIZED.test(text)) return { verdict: 'emphasis', rule: 'great or small' };
  if ((length === 3 || length === 4) && SAID_AGAIN.test(text))
    return { verdict: 'everyday', rule: 'a word said again for its tone' };
  if ((kinds & KIND.digit) !== 0 && SUM.test(text)) return { verdict: 'metaphor', rule: 'a sum' };
  if ((kinds & DATED) !== 0 && DATE.test(text)) return { verdict: 'date', rule: 'a date' };
  if (isFiveYears(text)) return { verdict: 'date', rule: 'the five years of a plan' };
  if ((kinds & KIND.han) === 0 && LATIN.test(text) && !/[+\d]/.test(text))
    return { verdict: 'name', rule: 'Latin letters only' };
  if (text.startsWith('关于')) return { verdict: 'title', rule: 'begins like the title of a document' };
  if (!quote.closed && length > LONGEST_COINAGE)
    return { verdict: 'speech', rule: 'the quote is not closed in its paragraph' };
  return null;
}

function roleBySpeech(context: QuoteContext, lexicon: SloganLexicon): Verdict | null {
  const { form, after } = context;
  const { text, whole, traits, parallel } = form;
  if ((traits & TRAIT.endsSentence) !== 0 && !isProclaimed(context, lexicon)) {
    return { verdict: 'speech', rule: 'ends like a sentence' };
  }
  if (whole.endsWith(',') && whole.length > 6)
    return { verdict: 'speech', rule: 'ends with a comma: the sentence goes on outside' };
  if ((traits & TRAIT.spoken) !== 0) return { verdict: 'speech', rule: 'begins like speech' };
  if (isVoice(context, lexicon)) return { verdict: 'speech', rule: 'one of several voices' };
  if (hasTold(context, lexicon)) return { verdict: 'speech', rule: 'tells what has happened' };
  const cue = speechCue(context, lexicon);
  if (cue !== null) return { verdict: 'speech', rule: `beside “${cue}”` };
  if ((traits & TRAIT.personal) !== 0 && !speaksForPractice(context, lexicon))
    return { verdict: 'speech', rule: 'speaks in the first or second person' };
  if (text.length > LONGEST_COINAGE && !parallel && /[,、]/.test(text) && !isCarried(after, lexicon)) {
    return { verdict: 'speech', rule: 'a long sentence' };
  }
  return null;
}

/** “窗口排队时间长”“材料来回补交”……办事群众意见不少; not “一窗通办”“免申即享”……一项项改革落地. */
function isVoice({ form: { text }, after }: QuoteContext, { quotedParts: { ends } }: SloganLexicon): boolean {
  return (
    (after.startsWith('…') || after.startsWith('...')) &&
    text.length > LONGEST_SIGN &&
    !isEven(text) &&
    !endsWith(text, ends.coined)
  );
}

function hasTold({ form: { traits, parallel }, after }: QuoteContext, lexicon: SloganLexicon): boolean {
  if ((traits & TRAIT.told) !== 0) return true;
  return (traits & TRAIT.toldOnce) !== 0 && !parallel && !isCarried(after, lexicon);
}

/**
 * Whether a text that ends with 。 is a parallel formula within a sentence (喊出“听党话、跟党走。”的口号) rather than a sentence of
 * its own (“以前办事跑断腿,现在进门就能办。”9月18日,王大姐说).
 */
function isProclaimed({ form: { parallel, whole }, before }: QuoteContext, { quoteFrames }: SloganLexicon): boolean {
  if (!parallel || !whole.endsWith('。')) return false;
  return !/[。!?]./.test(whole) && (/(?![说道])[\u4e00-\u9fff]$/.test(before) || quoteFrames.motto.test(before));
}

/**
 * Whether a text in the first or second person is a practice or a motto all the same: by its beginning or end (我为群众办实事),
 * as it names a window, a method, a campaign (“有事请找我”窗口; not “我一定把书念好”的承诺), or as its segments match
 * (社区是我家,建设靠大家; not “我种菜,他跑运输卖菜”).
 */
function speaksForPractice({ form: { text }, before, after }: QuoteContext, lexicon: SloganLexicon): boolean {
  if (text.length <= SHORTEST_SPEECH || lexicon.quotedParts.starts.practice.numberAt(text, 0) !== 0) return true;
  if (SPEAKING_PRACTICE.test(text)) return true;
  if (/[说道:,]$/.test(before)) return false;
  if (!after.startsWith('的') && isCarried(after, lexicon)) return true;
  return isEven(text) && (segmentsOf(text)[0] ?? '').length >= SHORTEST_MOTTO;
}

/**
 * The verb of saying beside a quote. One that only stands there (介绍“四联”做法, “四步法”作了介绍) makes no speech of a short or
 * parallel text, or of one that a noun names.
 */
function speechCue(context: QuoteContext, lexicon: SloganLexicon): string | null {
  const { before, after, form } = context;
  const { text, parallel } = form;
  const introduced = before.endsWith(':') || before.endsWith(',');
  if (!introduced && text.length <= SHORTEST_SPEECH) return null;
  if (isCarried(after, lexicon) || (parallel && text.length < LONGEST_PROCLAIMED)) return null;
  const said = introduced ? before.slice(0, -1) : before;
  const cue = lexicon.roles.before.longestEndingAt(said, said.length, LONGEST_CUE);
  if (cue?.value === 'speech') return said.slice(cue.start);
  // 听取“四微四双”等经验介绍
  if (after.startsWith('等')) return null;
  const clause = clauseAfter(after.startsWith(',') ? after.slice(1) : after);
  for (const match of phrasesIn(lexicon.roles.after, clause)) {
    if (match.value === 'speech' && match.end === clause.length) return clause.slice(match.start);
  }
  return null;
}

function roleByWord(context: QuoteContext, lexicon: SloganLexicon): Verdict | null {
  const { form, after, before, followed } = context;
  const { text, numeric, parallel, traits } = form;
  if ((traits & TRAIT.idiom) !== 0) return { verdict: 'idiom', rule: 'an idiom' };
  const verdict = (traits & TRAIT.listed) === 0 ? undefined : lexicon.quoteWords.get(text);
  if (verdict !== undefined && !(verdict === 'metaphor' && isUndertaken(text, after, lexicon)))
    return { verdict, rule: `“${text}” in the list of quoted words` };
  if (
    (traits & TRAIT.name) !== 0 &&
    !parallel &&
    !(numeric && !isInstitution(text, lexicon)) &&
    !lexicon.thingWords.entering.test(text)
  )
    return { verdict: 'name', rule: 'ends like the name of an organisation or a vessel' };
  if (followed && !numeric && text.length === 2 && /^品牌(?!企业)/.test(after))
    return { verdict: 'name', rule: 'the name of a brand' };
  if (followed && !numeric && text.length <= LONGEST_FIRM && lexicon.quoteFrames.firm.test(after))
    return { verdict: 'name', rule: 'the name of a firm' };
  if ((traits & TRAIT.day) !== 0) return { verdict: 'date', rule: 'a day that is kept everywhere' };
  if ((traits & TRAIT.coded) !== 0 && (/^\d/.test(text) || !isCarried(after, lexicon)))
    return { verdict: 'name', rule: 'a grade, or the number of a thing' };
  if ((traits & TRAIT.honour) !== 0 && !namesPractice(after, lexicon)) return HONOUR;
  // 街道党委—社区支部—党员服务队 are levels.
  if (!numeric && !parallel && (traits & TRAIT.bearer) !== 0 && !namesPractice(after, lexicon)) return BEARER;
  if (!numeric && !parallel && isConferred(before, after, lexicon))
    return { verdict: 'name', rule: 'a title that is conferred' };
  if (text.length > 6 && after.includes('》') && /《[^》]*$/.test(before) && /^[^《]*》/.test(after))
    return { verdict: 'title', rule: 'within a title' };
  const gathering = namedGathering(context, lexicon);
  if (gathering !== null) return gathering;
  if (!numeric && !parallel && (traits & TRAIT.figure) !== 0 && !isCarried(after, lexicon))
    return { verdict: 'metaphor', rule: 'ends like a figure of speech' };
  if (text.length < 6 && (traits & TRAIT.verb) !== 0) return { verdict: 'emphasis', rule: 'a verb phrase in quotes' };
  const thing = namedThing(context, lexicon);
  if (thing !== null) return thing;
  return isContrasted(context, lexicon.contrastWords) && !REPLACED.test(text) ? CONTRAST : null;
}

/** 四明红军小学 begins like an abbreviation; 两型学校 is one. */
function isInstitution(text: string, { quotedParts: { ends } }: SloganLexicon): boolean {
  return text.length >= SHORTEST_INSTITUTION && endsWith(text, ends.institution);
}

/** What repetition outweighs in four characters: “金融村官”, who are sent out as a practice. */
export const BEARER: Verdict = { verdict: 'name', rule: 'ends like the title of a person or a team' };
/** What holds against parallels too: “优秀村民、职工” */
export const HONOUR: Verdict = { verdict: 'name', rule: 'a title that many bear, or a day' };

/** One practice in place of another: 从“坐班制”到“驻点制”; not 从“坐班”到“驻点”. */
const REPLACED = /^[\u4e00-\u9fff]{2,4}制$/;

/** 像一座“连心小桥”, 就像个“暖心小站”, 仿佛一个热闹的“露天课堂”, 执法似“利剑出鞘”; not 像抓“一把手工程”一样, 例如“积分制” */
const SIMILE =
  /(?:像|仿佛|宛如|宛若|犹如|恰似|好似|如同)(?:是?一[\u4e00-\u9fff]|是?个)(?:[^,。;“”]{0,8}的)?$|(?:(?<![类相看])似|(?<!倘)若)$/;

/** 做优“党建+林长制”文章 is work, no article. */
const WORKED_AT = /做[好优足大活强深实精透细]?$/;
const WORK = '文章';

function roleByCue(context: QuoteContext, lexicon: SloganLexicon): Verdict | null {
  const { before, after } = context;
  if (!context.form.parallel && SIMILE.test(before)) return { verdict: 'metaphor', rule: 'what something is like' };
  const following = lexicon.roles.after.longestAt(after.startsWith('等') ? after.slice(1) : after, 0);
  if (following !== null && following.value !== 'none') {
    if (following.value === 'title' && WORKED_AT.test(before) && after.startsWith(WORK)) return null;
    if (following.value === 'event' && isCampaign(context.form.text, lexicon)) return null;
    return { verdict: following.value, rule: `before “${after.slice(following.start, following.end)}”` };
  }
  const preceding = cueBefore(before, lexicon);
  if (preceding === null || preceding.value === 'speech' || preceding.value === 'none') return null;
  const cue = before.slice(preceding.start);
  if (outweighs(context, preceding.value, cue, lexicon)) return null;
  return { verdict: preceding.value, rule: `after “${cue}”` };
}

/** The cue that ends a text, also where 了 follows (开启了“清凉模式”), and of a saying a comma: 俗话说,“…” */
function cueBefore(before: string, { roles }: SloganLexicon): PhraseMatch<string> | null {
  const cueAt = (end: number) => roles.before.longestEndingAt(before, end, LONGEST_CUE);
  const last = before.length - 1;
  if (before.endsWith('了')) return cueAt(before.length) ?? cueAt(last);
  if (!before.endsWith(',')) return cueAt(before.length);
  const cue = cueAt(last);
  return cue?.value === 'proverb' ? cue : null;
}

/** “春风行动”招聘会 is one of a campaign; not “春之声”招聘会. */
function isCampaign(text: string, { quotedParts: { ends } }: SloganLexicon): boolean {
  return text.length >= SHORTEST_CAMPAIGN && endsWith(text, ends.coined);
}
