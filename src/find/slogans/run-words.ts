import type { SloganLexicon } from '../../lexicon/slogans.js';
import { KIND, kindOf } from './kinds.js';
import { isEvery, isMost, isShared, type Run } from './run-frames.js';

/** 夯基础 */
const LENGTH_OF_DEED = 3;
/** 群众点单 */
const LENGTH_OF_CLAUSE = 4;
/** 党支部 */
const LENGTH_OF_LONGER = 3;
/** 项目化推进, 项目清单化 */
const LENGTH_OF_MANNER = 5;
const LONGEST_TRIGGER = 5;
const LENGTH_OF_LEAD = 2;
/** What governs the deed behind it: 以开放|促改革 */
const MEANS = /[以用靠凭拿]/;
const LONGEST_MEANS = 4;
const NOT = 0x4e0d;
const TURNED = 0x5316;
const ONE = 0x4e00;
/** Two has two numerals. */
const NUMERALS = ['一', '二两', '三', '四', '五', '六'];

/** Whether the words of its segments make them a formula: deeds, qualities, routines, shares of work, stages. */
export function areWordsOfFormula(run: Run, lexicon: SloganLexicon): boolean {
  if (run.length === LENGTH_OF_DEED)
    return isOfDeeds(run, lexicon) || areRoutines(run, lexicon) || areQualities(run, lexicon);
  if (run.length === LENGTH_OF_MANNER) return areManners(run, lexicon) || areLinked(run);
  if (run.length !== LENGTH_OF_CLAUSE) return false;
  return (
    areShares(run, lexicon) ||
    areStages(run, lexicon) ||
    areUnslackened(run, lexicon) ||
    areGrowths(run, lexicon) ||
    areNumbered(run, lexicon) ||
    areSingle(run, lexicon)
  );
}

/** 夯基础、优服务、促发展; one of four may have another object, but not of one verb: 强阵地、强队伍; not 保重点、保竣工. */
function isOfDeeds(run: Run, { parallelWords: { deeds, objects, leads }, triggers }: SloganLexicon): boolean {
  const { folded, start } = run;
  if (!isEvery(run, (at) => deeds.has(folded.charCodeAt(at)))) return false;
  const hasObject = (at: number): boolean => objects.exactlyAt(folded, at + 1, 2) !== 0;
  const all = isEvery(run, hasObject);
  if (isShared(run, 0) ? !all : !isMost(run, hasObject)) return false;
  // 以开放|促改革、促发展、扩内需: the first deed is that of what stands before it; not 让财政资金|惠民生、促消费、增后劲.
  if ((kindOf(folded.charCodeAt(start - 1)) & KIND.han) === 0) return true;
  if (leads.exactlyAt(folded, start - LENGTH_OF_LEAD, LENGTH_OF_LEAD) !== 0) return true;
  const trigger = triggers.before.longestEndingAt(folded, start, LONGEST_TRIGGER);
  if (trigger !== null && trigger.value.length > 1) return true;
  return all && !MEANS.test(folded.slice(Math.max(0, start - LONGEST_MEANS), start));
}

/** 日调度、周通报、月考核: each segment has a period of its own. */
function areRoutines(run: Run, { parallelWords: { periods, routines } }: SloganLexicon): boolean {
  const { folded } = run;
  const met = new Set<number>();
  return isEvery(run, (at) => {
    const period = folded.charCodeAt(at);
    if (!periods.has(period) || met.has(period) || routines.exactlyAt(folded, at + 1, 2) === 0) return false;
    met.add(period);
    return true;
  });
}

/** 底数清、任务明、作风正; not 颜色亮、个头大、口感好, which are those of goods. */
function areQualities(run: Run, { parallelWords: { aspects, qualities } }: SloganLexicon): boolean {
  const { folded } = run;
  return (
    isEvery(run, (at) => qualities.has(folded.charCodeAt(at + 2))) &&
    isMost(run, (at) => aspects.exactlyAt(folded, at, 2) !== 0)
  );
}

/** 群众点单、支部派单、党员接单: who does which part; not 群众监督、社会监督、舆论监督, which are kinds of one thing. */
function areShares(run: Run, { parallelWords: { subjects, acts } }: SloganLexicon): boolean {
  const { folded } = run;
  return (
    isMost(run, (at) => subjects.exactlyAt(folded, at, 2) !== 0 && acts.exactlyAt(folded, at + 2, 2) !== 0) &&
    !(isShared(run, 2) && isShared(run, LENGTH_OF_CLAUSE - 1))
  );
}

/** Whether who has the first part has a longer name than the others: 党|支部领办、党员带头、群众参与. */
export function beginsWithLonger({ folded, start }: Run, { parallelWords: { subjects } }: SloganLexicon): boolean {
  return subjects.exactlyAt(folded, start - 1, LENGTH_OF_LONGER) !== 0;
}

/** 签约一批、开工一批、投产一批; not 香烟一批、白酒一批、药品一批. */
function areStages(run: Run, { parallelWords: { portions, stages } }: SloganLexicon): boolean {
  const { folded, start } = run;
  return (
    portions.exactlyAt(folded, start + 2, 2) !== 0 &&
    isShared(run, 2) &&
    isShared(run, LENGTH_OF_CLAUSE - 1) &&
    isMost(run, (at) => stages.exactlyAt(folded, at, 2) !== 0)
  );
}

/** 思想不松、劲头不减、力度不降; not 台账不全、记录不清、制度不严. */
function areUnslackened(run: Run, { parallelWords: { slackenings } }: SloganLexicon): boolean {
  const { folded } = run;
  return isEvery(run, (at) => folded.charCodeAt(at + 2) === NOT && slackenings.has(folded.charCodeAt(at + 3)));
}

/** 串点成线、连线成片、聚片成面; not 发展成果、改革成效、建设成就. */
function areGrowths(run: Run, { parallelWords: { growths } }: SloganLexicon): boolean {
  return isEvery(run, (at) => growths.exactlyAt(run.folded, at + 2, 2) !== 0);
}

/** 一条主线、两个抓手、三大支撑; not 一名医生、两名护士、三名司机. */
function areNumbered(run: Run, { parallelWords: { pillars } }: SloganLexicon): boolean {
  const { folded } = run;
  let order = 0;
  return (
    isEvery(run, (at) => NUMERALS[order++]?.includes(folded.charAt(at)) === true) &&
    isMost(run, (at) => pillars.exactlyAt(folded, at + 2, 2) !== 0)
  );
}

/** 一个项目、一名领导、一套班子、一抓到底; not 一张桌子、一把椅子、一台电脑. */
function areSingle(run: Run, { parallelWords: { thorough } }: SloganLexicon): boolean {
  const { folded, end, length } = run;
  return thorough.exactlyAt(folded, end - length, length) !== 0 && isEvery(run, (at) => folded.charCodeAt(at) === ONE);
}

/** 项目化推进、清单化管理、责任化落实; not 城镇化水平、工业化进程、信息化程度. */
function areManners(run: Run, { parallelWords: { courses } }: SloganLexicon): boolean {
  const { folded } = run;
  return isEvery(
    run,
    (at) => folded.charCodeAt(at + 2) === TURNED && courses.exactlyAt(folded, at + LENGTH_OF_MANNER - 2, 2) !== 0,
  );
}

/** 任务项目化、项目清单化、清单责任化: each begins with what the one before it ends with. */
function areLinked(run: Run): boolean {
  const { folded, start } = run;
  return isEvery(
    run,
    (at) =>
      folded.charCodeAt(at + LENGTH_OF_MANNER - 1) === TURNED &&
      (at === start || folded.startsWith(folded.slice(at - LENGTH_OF_MANNER + 1, at - 2), at)),
  );
}
