import type { SloganLexicon } from '../../lexicon/slogans.js';
import { looseKey } from '../../text/loose.js';
import { type Accepted, accepted, knownAs, newSlogan } from './accepted.js';
import { headAfter } from './canonical.js';
import type { QuoteContext } from './context.js';
import { CONTRAST } from './contrast.js';
import { TEAM, TOPIC } from './events.js';
import { speaksForSlogan } from './evidence.js';
import type { QuoteForm } from './form.js';
import { isNumericForm, unquotedNumerals } from './numerals.js';
import { segmentsOf } from './parallel.js';
import type { QuotedTexts } from './quoted-texts.js';
import { BEARER, HONOUR, roleOf } from './roles.js';
import { PHENOMENON, PROJECT, ROUTE } from './things.js';
import type { Verdict } from './verdict.js';

/** Verdicts that hold against a numeric abbreviation too: “三餐四季”节目, “北五”片区 */
const AGAINST_NUMBERS = new Set([
  'title',
  'platform',
  'speech',
  'character',
  'date',
  'name',
  'proverb',
  'everyday',
  'epithet',
]);
/** Verdicts that hold against a parallel formula too; a name seldom has segments: “红色引领 绿色宜居”小区 */
const AGAINST_PARALLELS = new Set([
  'title',
  'platform',
  'speech',
  'date',
  'inscription',
  'proverb',
  'everyday',
  'event',
  'epithet',
  'problem',
]);

/** What counts a quoted text: 四个“不摘”, 六个“更加注重”; not 第三个“一批”, and 三个“一号工程” are three of a kind. */
const COUNTED = /(?<![第十百\d])[两三四五六七八九十]个$/;
const COUNT_LENGTH = 2;
/** How far what is in a circle lies: 十五分钟便民“生活圈” */
const AROUND = /(?:\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|一刻)(?:分钟|钟)[\u4e00-\u9fff]{0,6}$/;
/** The same in quotes, and the circle behind them: “15分钟”便民服务圈, “半小时”就医圈 */
const WITHIN = /^(?:\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两半]|一刻)(?:分钟|钟|个?小时)$/;
const CIRCLE = /^[\u4e00-\u9fff]{1,8}?圈/;
/** 四个“不” and four characters more at most: longer texts are sentences. */
const LONGEST_COUNTED = 6;
/** A word that says little alone has two characters, and so has what follows a quote that is known only with it: “三公”经费, “健康”中国. */
const HEAD_LENGTH = 2;
/** 金融村官, 政法村长; longer titles of persons say what they do: 法治宣传员. */
const POST_LENGTH = 4;

/**
 * Decides one quote: the slogan that it is, or what it is instead.
 * @param inSpeech whether it stands within what somebody says
 */
export function decideQuote(
  context: QuoteContext,
  lexicon: SloganLexicon,
  texts: QuotedTexts,
  inSpeech: boolean,
): Accepted | Verdict {
  const { form, adjacent } = context;
  const counted = countedForm(context, lexicon);
  if (counted !== null) return accepted(counted, lexicon);
  // “传统”模式 says what it is like: only words that say something else too (“头雁”工程) are coined with their noun.
  const head = lexicon.quoteWords.get(form.text) === 'everyday' ? '' : headAfter(form.text, adjacent, lexicon);
  const known = head === '' ? (form.known ?? knownWithHead(context, lexicon)) : knownAs(form.text + head, lexicon);
  if (known !== null) return known;
  if (texts.opensSeries(context)) return newSlogan(form.canonical, looseKey(form.canonical), true, lexicon);
  const role = roleOf(context, lexicon);
  if (role !== null && !(head !== '' && role.verdict !== 'speech') && holds(role, form, lexicon)) {
    if (!(role === TEAM || (role === BEARER && form.text.length === POST_LENGTH)) || !texts.isRepeated(form.text))
      return role;
    if (role === TEAM && form.text.length > HEAD_LENGTH) return form.slogan;
  }
  if (head !== '' && !(sharesHead(context) && speaksForSlogan(context, lexicon, texts, inSpeech)))
    return withHead(form, head, lexicon);
  if (isMarked(form) || speaksForSlogan(context, lexicon, texts, inSpeech)) return form.slogan;
  return { verdict: 'emphasis', rule: 'neither form nor context speaks for a slogan' };
}

/** Whether the noun behind a short word is that of others before it too: “断卡”“断流”行动 are 断卡 and 断流. */
function sharesHead({ form: { text, numeric }, alone }: QuoteContext): boolean {
  return !alone && !numeric && text.length === HEAD_LENGTH;
}

/** The slogan that a text is with the noun behind it, where the lexicon knows none: numeric as the text is, however long the noun. */
function withHead(form: QuoteForm, head: string, lexicon: SloganLexicon): Accepted {
  const whole = form.canonical + head;
  return newSlogan(whole, looseKey(whole), form.numeric || isNumericForm(whole, lexicon), lexicon);
}

/** Whether the form alone makes the text a slogan. */
function isMarked({ parallel, numeric }: QuoteForm): boolean {
  return parallel || numeric;
}

/** 从“0”到“623”; not 从“12345”热线 */
const FIGURES = /^\d+$/;

/** Whether a verdict stands against what the form says. */
function holds(role: Verdict, { text, parallel, numeric }: QuoteForm, lexicon: SloganLexicon): boolean {
  if (lexicon.quoteWords.has(text)) return true;
  if (role === CONTRAST && (parallel || FIGURES.test(text))) return true;
  if (role === TOPIC || role === HONOUR || role === PHENOMENON || role === ROUTE || role === PROJECT) return true;
  const { verdict } = role;
  // “学党史、强信念、跟党走”演讲比赛: titles have two halves as a rule, and a subtitle at most.
  if (parallel)
    return (
      AGAINST_PARALLELS.has(verdict) && (verdict !== 'event' || text.includes('——') || segmentsOf(text).length <= 2)
    );
  return !numeric || AGAINST_NUMBERS.has(verdict);
}

/**
 * A quoted text with the number that counts it: 四个不摘 of 四个“不摘”, 15分钟就业服务圈 of 15分钟“就业服务圈” and of “15分钟”就业服务圈;
 * null where no number does, or nothing that it counts so.
 */
function countedForm({ form: { text }, before, adjacent, alone }: QuoteContext, lexicon: SloganLexicon): string | null {
  if (!alone || text.length > LONGEST_COUNTED) return null;
  const around = WITHIN.test(text) ? CIRCLE.exec(adjacent) : null;
  if (around !== null) return text + around[0];
  const circle = text.endsWith('圈') ? AROUND.exec(before) : null;
  if (circle !== null) return countedAs(circle[0] + text, lexicon);
  if (!before.endsWith('个') || !COUNTED.test(before)) return null;
  const whole = before.slice(-COUNT_LENGTH) + text;
  return lexicon.countedQuotes.numberAt(text, 0) !== 0 ? whole : countedAs(whole, lexicon);
}

/** The text, where it is an abbreviation as a whole. */
function countedAs(whole: string, lexicon: SloganLexicon): string | null {
  const [span] = unquotedNumerals(whole, [0], lexicon);
  return span?.end === whole.length ? whole : null;
}

/**
 * The known formula that a short text is together with the word behind its quote, where that is none that carries any slogan
 * (“六地”目标, “1650”工程), but for 精神: “三牛”精神 is nothing without it.
 */
function knownWithHead({ form: { text }, adjacent }: QuoteContext, lexicon: SloganLexicon): Accepted | null {
  const head = adjacent.slice(0, HEAD_LENGTH);
  if (text.length > LONGEST_COUNTED || head.length < HEAD_LENGTH) return null;
  if (head !== '精神' && lexicon.triggers.after.numberAt(adjacent, 0) !== 0) return null;
  return knownAs(text + head, lexicon);
}
