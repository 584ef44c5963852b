import type { SloganLexicon } from '../../lexicon/slogans.js';
import type { QuoteContext } from './context.js';
import { hasCoinedShape } from './evidence.js';
import { KIND } from './kinds.js';
import { isNickname } from './nicknames.js';
import { isEven, segmentsOf } from './parallel.js';
import { endsWith } from './parts.js';
import type { Verdict } from './verdict.js';

/** 情满端午 is short enough for a campaign; 年味集·万家灯 is a title by its mark. */
const SHORTEST_TITLE = 8;
const SHORTEST_MARKED = 6;
/** 壮阔百年路·奋进新征程——2021大型主题采访 has its subtitle. */
const LONGEST_TITLE = 40;
/** 艾香飘万家·情暖老人心, 近邻游园会暨社区市集: what parts the halves of a title, and the practices of requirements seldom. */
const TITLE_MARK = /[\u4e00-\u9fff](?:[·|暨]|——|\s)[\u4e00-\u9fff]/;
/** Requirements in pairs have four characters as a rule (重在提请、主动服务), the halves of titles more. */
const SHORTEST_HALF = 5;
/** 主题为“…” */
const _THEME_BEFORE = /主题[为是:]$/;
/** 以“预防校园欺凌”为主题: what a lesson or a talk is about. */
const SHORTEST_MATTER = 6;
/** “县域发展、代表尽责”主题实践活动 is a campaign of months. */
const LASTING = /^(?:主题)?(?:教育)?实践活动/;
/** 百名书记讲党课、千名党员做宣讲: so many do so as do in a campaign of months; not 粽香千万家、情暖敬老院. */
const MANY = /^[百千万][名个支场家]/;
const SHORTEST_LISTED = 4;
/** “青春正当时,公益暖人心”——志愿服务市集活动 */
const DASH = /^—+/;

const EVENT: Verdict = { verdict: 'event', rule: 'the title of an event' };
export const TOPIC: Verdict = { verdict: 'event', rule: 'one of several topics' };
/** What repetition outweighs: a team that the article names again and again is what it is about. */
export const TEAM: Verdict = { verdict: 'name', rule: 'the name of a team' };

/**
 * What a quote is that names an event (“粽叶飘香迎端午 邻里同心话和谐”主题活动) or a team (“海棠红”志愿服务队); null for a campaign
 * (“百企帮百村”活动) and for who serves under a name that says what it is (“税小青”服务队, “双满意”服务队).
 */
export function namedGathering(context: QuoteContext, lexicon: SloganLexicon): Verdict | null {
  const {
    form: { text, numeric, parallel },
    after,
    alone,
    followed,
  } = context;
  const { thingWords } = lexicon;
  if (!followed) return isPeriodTitle(text, lexicon) ? EVENT : null;
  if (numeric && !TITLE_MARK.test(text)) return null;
  // “抓早抓实”“联防联控”和“强化督导”三个方面; not “建、管、护”三个环节, which is one text.
  if (thingWords.counted.test(after) && (!alone || listsMatters(text, lexicon))) return TOPIC;
  // 以“祭茶祖”“写振兴”为主题
  if (!alone && thingWords.about.test(after)) return TOPIC;
  if (thingWords.topics.test(after) || (!numeric && thingWords.crew.test(after))) return TOPIC;
  if (!parallel && thingWords.discussed.test(after) && thingWords.topicLead.test(context.before)) return TOPIC;
  if (lexicon.quoteFrames.festival.test(after)) return EVENT;
  if (isEventTitle(context, lexicon)) return EVENT;
  if (parallel || !lexicon.quoteFrames.team.test(after)) return null;
  // “清河行动”、“护水同心”志愿服务队: only the last is the name of a team.
  if (!alone && endsWith(text, lexicon.quotedParts.ends.coined)) return null;
  return isNickname(text) || hasCoinedShape(text, lexicon) ? null : TEAM;
}

/**
 * Whether the text runs through matters rather than steps: “籍贯地址、工种特长、返乡意愿”三个方面, “服饰、食品加工、造纸”三大产业,
 * “需求、资源、项目”三张清单
 */
function listsMatters(text: string, { quotedParts: { ends } }: SloganLexicon): boolean {
  const segments = segmentsOf(text);
  if (segments.length <= 2) return false;
  if (!isEven(text) || segments.every(({ length }) => length >= SHORTEST_LISTED)) return true;
  return segments.every((segment) => ends.plain.exactlyAt(segment, 0, segment.length) !== 0);
}

/** Whether both halves tell the same deed: 群众评机关、企业评窗口; titles of events seldom do. */
function sharesDeed([first = '', second = '']: readonly string[], { thingWords }: SloganLexicon): boolean {
  for (let at = 1; at < first.length - 1 && first.length === second.length; at++) {
    if (first[at] === second[at] && thingWords.deeds.has(first.charCodeAt(at))) return true;
  }
  return false;
}

/** What a year is given to: 工业经济推动年. */
function isYear(text: string, { quotedParts: { ends } }: SloganLexicon): boolean {
  return text.endsWith('年') && endsWith(text, ends.coined);
}

/** 法护桃李·检察开放周 */
function isPeriodTitle(text: string, { thingWords }: SloganLexicon): boolean {
  return thingWords.period.test(text) && TITLE_MARK.test(text);
}

function isEventTitle(context: QuoteContext, lexicon: SloganLexicon): boolean {
  const { text, kinds, parallel } = context.form;
  const { thingWords } = lexicon;
  if (text.length >= SHORTEST_MATTER && !parallel && !isYear(text, lexicon) && thingWords.about.test(context.after))
    return true;
  if (isPeriodTitle(text, lexicon)) return true;
  if (text.length < SHORTEST_MARKED || text.length > LONGEST_TITLE || text.includes('+')) return false;
  const { after } = context;
  const isTheme = thingWords.theme.test(after);
  // “‘粽’情端午·情暖夕阳”活动; not “学习‘枫桥经验’”活动.
  if ((kinds & KIND.quote) !== 0 && !isTheme && !TITLE_MARK.test(text)) return false;
  const isHeld = lexicon.quoteFrames.event.test(after.startsWith('—') ? after.replace(DASH, '') : after);
  if (!isTheme && !isHeld) return false;
  if (TITLE_MARK.test(text)) return true;
  if (text.length < SHORTEST_TITLE) return false;
  const segments = segmentsOf(text);
  if (segments.length === 1)
    return (
      isHeld &&
      (thingWords.outing.test(text) ||
        (text.length % 2 === 0 && !thingWords.campaign.test(text) && !endsWith(text, lexicon.quotedParts.ends.coined)))
    );
  if (segments.length !== 2 || LASTING.test(after) || sharesDeed(segments, lexicon)) return false;
  if (segments.every((segment) => MANY.test(segment))) return false;
  return (isTheme && isHeld) || segments.every(({ length }) => length >= SHORTEST_HALF);
}
