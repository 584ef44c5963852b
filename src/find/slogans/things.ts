import type { SloganLexicon } from '../../lexicon/slogans.js';
import type { QuoteContext } from './context.js';
import { QUESTION } from './evidence.js';
import { isPlainList } from './lists.js';
import { PARTING, segmentsOf } from './parallel.js';
import { endsWith } from './parts.js';
import type { Verdict } from './verdict.js';

/** How far a noun that names the quoted thing may stand behind it: “厕所革命”民生实事, “漏点”等一批供水问题 */
const NEAR_THING = 2;
const NEAR_THING_AFTER_OTHERS = 11;

/** 乡政E通 and 民情通 are names of what runs on a platform, 企呼我应 a practice that has one. */
const SOFTWARE = /[A-Za-z][\u4e00-\u9fff]|[通云]$/;
const RUNS = /^[\u4e00-\u9fff]{0,6}(?:平台|系统)/;

/** “正确佩戴头盔”等知识; not “四下基层”等内容. */
const SHORTEST_TAUGHT = 6;
/** “个别听”与“集体谈”的形式; not 马上办, 驻村制. */
const SHORT_MANNER = /^[\u4e00-\u9fff]{2}[^办制]$/;
/** “支部+合作社+农户”方式经营; not “讲座+问答”的方式进行. */
const CHAIN = /\+[^+]+\+/;
/** “3+N”方式 is a scheme however the work is done. */
const FIGURES = /^\d/;
/** “山里人家”“河边故事”3个专题节目 */
const SEVERAL = /^等?\d{1,2}[个部档首件项]/;

/** “集约化”服务, “实战化”演练; not 三强化. */
const TURNED = /^[^一二两三四五六七八九十\d].化$/;

const MANNER: Verdict = { verdict: 'everyday', rule: 'a manner of doing' };
const TAUGHT: Verdict = { verdict: 'everyday', rule: 'what is taught' };
const PLATFORM: Verdict = { verdict: 'platform', rule: 'what runs on a platform' };
const LIST: Verdict = { verdict: 'everyday', rule: 'an everyday list' };
const GAUGES: Verdict = { verdict: 'everyday', rule: 'what work is measured by' };
const TIERS: Verdict = { verdict: 'everyday', rule: 'levels of an organisation' };
/** 街道—社区—小区; not 点单—派单, which are two steps. */
const LEVELS = /^[^—-]+(?:[—-]+[^—-]+){2,}$/;
/** 社区党委—网格党支部; not 党支部+合作社. */
const DASHED = /^[^+、,—-]+(?:[—-]+[^+、,—-]+)+$/;
/** 知晓率、办结率、满意度; not 建、管、护. */
const MEASURES = /[率度][、,].*[率度]/;
/** What holds against numeric abbreviations too. */
export const PHENOMENON: Verdict = { verdict: 'problem', rule: 'names something to be stopped' };
const PROBLEM: Verdict = { verdict: 'problem', rule: 'names a problem' };
/** What holds against parallels too: “河道清淤、护岸加固”等一批建设项目; not “富民强县、必先兴水”的思想. */
export const PROJECT: Verdict = { verdict: 'project', rule: 'one of several projects' };
const AMONG_PROJECTS = /^等[\u4e00-\u9fff]{0,8}项目/;
const THING: Verdict = { verdict: 'project', rule: 'names a project or a product' };

/** 昆明—大理—丽江, 乌—昌—石, 泾川、灵台、崇信; not 采摘+垂钓. */
const JOINED_PLACES = /^[\u4e00-\u9fff]{1,4}(?:(?:[—-]+|、)[\u4e00-\u9fff]{1,4})+$/;
/** What holds against parallels too. */
export const ROUTE: Verdict = { verdict: 'name', rule: 'places that a route or a region joins' };

/** 道虽远,行则至; not 虽小 alone. */
const SHORTEST_CLASSICAL = 6;
const SAYING: Verdict = { verdict: 'proverb', rule: 'a saying' };
const CLASSICAL: Verdict = { verdict: 'proverb', rule: 'in classical Chinese' };

/** What a noun after a quoted text says that it only names: “节水灌溉改造”等项目, “人员老化、经费短缺”等问题; else null. */
export function namedThing(context: QuoteContext, lexicon: SloganLexicon): Verdict | null {
  return problemIn(context, lexicon) ?? listIn(context, lexicon) ?? thingIn(context, lexicon);
}

function problemIn({ form: { text, kinds }, after, followed }: QuoteContext, lexicon: SloganLexicon): Verdict | null {
  const { thingWords } = lexicon;
  if (followed) {
    if (thingWords.phenomenon.test(after)) return PHENOMENON;
    if (thingWords.problem.test(after)) return PROBLEM;
    if (after.startsWith('等')) {
      if (thingWords.amongProblems.test(after)) return PROBLEM;
      if (text.length >= SHORTEST_TAUGHT && thingWords.taught.test(after)) return TAUGHT;
    }
  }
  if (endsWith(text, lexicon.quotedParts.ends.hardship)) return PROBLEM;
  if ((kinds & PARTING) !== 0 && (thingWords.hardship.test(text) || asks(text))) return PROBLEM;
  if (!followed && !after.startsWith(',')) return null;
  if (thingWords.toldAsProblem.test(after)) return PROBLEM;
  return thingWords.saying.test(after) ? SAYING : null;
}

/** What a text in classical Chinese is, or what one of several segments runs through. */
function listIn({ form: { text, kinds }, after }: QuoteContext, lexicon: SloganLexicon): Verdict | null {
  const { thingWords } = lexicon;
  if (text.length >= SHORTEST_CLASSICAL && thingWords.classical.test(text)) return CLASSICAL;
  if ((kinds & PARTING) === 0) return null;
  if (thingWords.everydayList.test(text) || isPlainList(text)) return LIST;
  if (thingWords.gauge.test(after) && MEASURES.test(text)) return GAUGES;
  if ((thingWords.tier.test(after) && LEVELS.test(text)) || areRungs(text, lexicon)) return TIERS;
  if (JOINED_PLACES.test(text) && (thingWords.route.test(after) || areDashedPlaces(text, lexicon))) return ROUTE;
  return thingWords.modes.test(text) ? MANNER : null;
}

function thingIn({ form: { text }, after, followed }: QuoteContext, lexicon: SloganLexicon): Verdict | null {
  const { thingWords } = lexicon;
  if (TURNED.test(text)) return MANNER;
  if (!followed) return null;
  if (thingWords.marketed.test(after) || (thingWords.grown.test(after) && thingWords.produce.test(text))) return THING;
  if (text.endsWith('式') && !text.endsWith('模式') && thingWords.manner.test(after)) return MANNER;
  if (thingWords.heldBy.test(after) && !CHAIN.test(text) && !FIGURES.test(text)) return MANNER;
  if (thingWords.ofManner.test(after) && SHORT_MANNER.test(text)) return MANNER;
  if (thingWords.software.test(after) || (SOFTWARE.test(text) && RUNS.test(after))) return PLATFORM;
  if (AMONG_PROJECTS.test(after) && isNamedByThing(after, lexicon)) return PROJECT;
  return text.length === 4 || !isNamedByThing(after, lexicon) ? null : THING;
}

/** One answers the other: 谁投资、谁受益; 企业办到哪里、服务就送到哪里; not 谁来种地、谁来养老. */
const ANSWERED = /(谁(?!来)|什么|哪).*\1/;

/** Whether every segment asks: 谁来种地、怎么种地. */
function asks(text: string): boolean {
  const segments = segmentsOf(text);
  return segments.length > 1 && segments.every((segment) => QUESTION.test(segment)) && !ANSWERED.test(text);
}

function isNamedByThing(after: string, { namedThings, thingWords }: SloganLexicon): boolean {
  const reach = after.startsWith('等') || SEVERAL.test(after) ? NEAR_THING_AFTER_OTHERS : NEAR_THING;
  for (let at = 0; at <= reach && at < after.length; at++) {
    if (namedThings.numberAt(after, at) !== 0) return !thingWords.creed.test(after.slice(at));
    if (',。;、('.includes(after.charAt(at))) return false;
  }
  return false;
}

/** Whether dashes join bodies from the highest to the lowest: 乡镇党委—村党支部—党小组; not 点单—派单. */
function areRungs(text: string, { thingWords }: SloganLexicon): boolean {
  return DASHED.test(text) && segmentsOf(text).every((segment) => thingWords.rung.test(segment));
}

/** Whether dashes join names of counties and cities: 香港——深圳; not 和平、安定. */
function areDashedPlaces(text: string, { isPlace }: SloganLexicon): boolean {
  return !text.includes('、') && segmentsOf(text).every((segment) => isPlace(segment));
}
