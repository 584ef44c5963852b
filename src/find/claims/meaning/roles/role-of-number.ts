import type { ClaimRole } from '../../../../core/types.js';
import type { ClaimLexicon, Verb } from '../../../../lexicon/claims.js';
import { ATTAINING } from '../../../../lexicon/governing-words.js';
import { OFFICE } from '../../../../lexicon/noun-parts.js';
import { JOINS, LIMIT, NEED, POST, STANDARD, TOWARDS } from '../../../../lexicon/role-words.js';
import {
  ATTRIBUTIVE,
  DETERMINER,
  LIGHT_VERB,
  MODIFIES,
  NOMINAL,
  NOUN,
  PARTICLE,
  PAUSE,
  PREPOSITION,
  QUANTITY,
  SCOPE,
  VERB,
} from '../../../../lexicon/word-marks.js';
import type { Clause, Range } from '../clauses/clause.js';
import { isVerbOf, isWordOf, NOUN_LIKE } from '../clauses/phrase.js';
import { NO_VERBS, type VerbRun, verbsIn } from '../measure/naming.js';
import { benefits, countsPersons, isPart, type Place } from '../place.js';
import { isHelped, isPaid } from './recipient.js';
import { employs, moneyRole, namesMoney, peopleRole } from './role.js';

/** The role of a number, from the verbs that govern it and those around it. */
export function roleOf(
  place: Place,
  governing: readonly Verb[],
  measure: string | null,
  inherits: boolean,
  lexicon: ClaimLexicon,
): ClaimRole | null {
  const { quantity, previous } = place;
  if (quantity.category === 'money') {
    return moneyRole(qualifies(place, lexicon) || isStandard(place, lexicon) ? NO_VERBS : governing, measure, lexicon);
  }
  if (!countsPersons(quantity)) return null;
  const goesOn = inherits && place.before.frame === 'empty' && previous?.quantity.category === 'events';
  if (goesOn && (quantity.unit === '人次' || isAttended(measure, lexicon))) return 'participated';
  const served = benefits(place, lexicon) || isPaid(place);
  const told = served || governing.some((verb) => tellsOfPeople(verb, lexicon));
  const role = peopleRole(governing, around(place, told, lexicon), served) ?? (isHelped(place) ? 'served' : null);
  // 62名网格员培训后上岗: of those who serve others it tells that they are at their posts, of others that they found work
  const begins = role === 'employed' && isOf(governing[0], POST, lexicon) && place.after !== null;
  if (begins && place.clause.endsWith(place.after.to - 1, lexicon.personEndings.servant)) return null;
  if (role === 'served' && findsWork(governing, measure, lexicon)) return 'employed';
  // 吸纳就业7200人,其中老人1900人
  const same = isPart(place, lexicon) || isPair(place) || isNextPart(place);
  const part = role === null && same && previous !== null && countsPersons(previous.quantity);
  return part ? previous.role : role;
}

/** 职业技能培训59期、1854人: the name of what was held ends with a verb that those who are there take part in. */
function isAttended(measure: string | null, { words }: ClaimLexicon): boolean {
  if (measure === null) return false;
  return words.longestEndingAt(measure, measure.length, LONGEST_VERB)?.value.verb?.people === 'participated';
}

const LONGEST_VERB = 2;

/** 实施易地搬迁360户|1280人: the same ones, counted twice. */
const isPair = ({ from, index, clause }: Place): boolean => from === index && clause.is(index - 1, QUANTITY);

/** 慰问困难职工300人,其中女职工120人、残疾职工16人: a part has the role of the whole, and so has the next one. */
function isNextPart({ before, after, from, number, previous }: Place): boolean {
  if (before.frame !== 'bare' || after !== null || previous === null || previous.action !== null) return false;
  if (previous.role === null || previous.role !== previous.previous?.role) return false;
  return previous.frame === 'bare' && previous.clause >= (from > 0 ? number : number - 1);
}

/** 转移农村劳动力3万人, 安置下岗职工86人; not 转移受灾群众300人. */
function findsWork(governing: readonly Verb[], measure: string | null, { personEndings }: ClaimLexicon): boolean {
  return measure !== null && governing.some(({ places }) => places) && personEndings.worker.end(measure);
}

/** 按每人每天4元的标准纳入: the sum is a standard. */
function isStandard({ clause, index, from, before }: Place, lexicon: ClaimLexicon): boolean {
  if (before.frame !== 'prepositional') return false;
  for (let at = index - 1; at >= from; at--) {
    if (clause.is(at, PREPOSITION)) return isWordOf(clause, at, STANDARD, lexicon.roleWords);
  }
  return false;
}

/** 亿元以上签约项目2910个: the sum says which, and is neither raised nor spent; 投入80余万元新建跑道2000平方米 is spent. */
function qualifies(place: Place, lexicon: ClaimLexicon): boolean {
  const { clause, number, index, after, quantity, previous } = place;
  const { roleWords } = lexicon;
  const { text } = quantity;
  if (!roleWords.begin(text, 0, text.length, LIMIT) && !roleWords.endAll(text, 0, text.length, LIMIT)) return false;
  // 实施12个年产值过亿元的项目
  const counted = previous?.clause === number && previous.quantity.category === 'count' && previous.after === null;
  if (counted && after !== null) return true;
  // 引进50亿元以上项目: what the sum stands next to is no money
  if (after?.from === index + 1 && !namesMoney(clause.surface(after.to - 1), lexicon)) return true;
  let at = after?.to ?? index + 1;
  while (clause.is(at, NOUN | VERB)) at++;
  const next = clause.quantity(at);
  return next !== null && next.category !== 'money';
}

const isOf = (verb: Verb | undefined, classes: number, { roleWords }: ClaimLexicon): boolean =>
  verb !== undefined && roleWords.are(verb.surface, 0, verb.surface.length, classes);

/** Whether a verb tells of those who are counted, and not of a need of theirs: 解决就业群众50人. */
const tellsOfPeople = (verb: Verb, lexicon: ClaimLexicon): boolean =>
  verb.people !== null && !isOf(verb, NEED, lexicon);

/** Verbs inside the phrase that is counted, and directly after it. @param told whether the governing verb gives a role */
function around(place: Place, told: boolean, lexicon: ClaimLexicon): readonly Verb[] {
  const { clause, before, after, right, index } = place;
  // 此次培训邀请专家授课, and 此次培训邀请12名专家: what invites them is not what they do
  const apart = before.frame === 'prepositional' || (before.frame === 'direct' && after !== null);
  const phrase = apart ? null : before.phrase;
  let own = phrase === null ? null : nearestRole(clause, withRelative(clause, phrase), told, lexicon);
  // 城市服务有限公司763人
  if (own !== null && phrase !== null && clause.endsWith(phrase.to - 1, lexicon.nounEndings.organisation)) own = null;
  // 无偿献血服务志愿者300人
  const serves = phrase !== null && clause.endsWith(phrase.to - 1, lexicon.personEndings.servant);
  if (serves && helps(own)) own = null;
  // 20名创业致富带头人 are not said to have found work
  const titled = after !== null && clause.endsWith(after.to - 1, lexicon.personEndings.honour);
  let counted = after === null || titled ? null : nearestRole(clause, after, told, lexicon);
  // 36人的扶贫工作队, 36名就业服务专员
  if (helps(counted) && clause.endsWith((after?.to ?? 0) - 1, lexicon.personEndings.servant)) counted = null;
  const verbs = right === null ? NO_VERBS : verbsOfSubject(clause, after?.to ?? index + 1, right, lexicon);
  if (own === null) return counted === null ? verbs : [counted, ...verbs];
  return counted === null ? [own, ...verbs] : [own, counted, ...verbs];
}

/** 参加培训的|农户: a phrase with what a verb before the 的 says of its noun. */
function withRelative(clause: Clause, phrase: Range): Range {
  if (!clause.isWord(phrase.from - 1, '的')) return phrase;
  let at = phrase.from - 2;
  while (clause.is(at, NOUN_LIKE | NOMINAL)) at--;
  return clause.is(at, VERB) ? { from: at, to: phrase.to } : phrase;
}

/** Whether a verb tells what others get of those whose name it is part of. */
const helps = (verb: Verb | null): boolean => verb?.people === 'served' || verb?.people === 'employed';

/** The last verb of a phrase that gives persons a role: 职业技能和创业培训 is training. */
function nearestRole(clause: Clause, { from, to }: Range, told: boolean, { nounParts }: ClaimLexicon): Verb | null {
  for (let at = to - 1; at >= from; at--) {
    const verb = clause.verb(at);
    if (verb === null || verb.people === null) continue;
    // 惠及灵活就业人员300人, 就业培训130人: they have or seek work, and that is not what is told of them
    if (told && clause.is(at, MODIFIES) && clause.is(at + 1, NOUN_LIKE | NOMINAL)) continue;
    // 12名送餐|员
    if (verb.people === 'served' && isWordOf(clause, at + 1, OFFICE, nounParts)) continue;
    return verb;
  }
  return null;
}

/** What those do that are counted up to `at`: 300人|就业, 群众|在家门口就业, 群众|实现了就业增收. */
function verbsOfSubject(clause: Clause, at: number, right: Range, lexicon: ClaimLexicon): readonly Verb[] {
  if (reaches(clause, right, lexicon))
    return verbsIn(clause, { from: right.from, to: endOfClause(clause, right.to) }).filter(employs);
  // 70名书记开展|观摩交流
  const light = clause.is(right.to - 1, LIGHT_VERB) && clause.is(right.to, VERB);
  const told = light ? { from: right.from, to: right.to + 1 } : right;
  if (right.from - at <= 1) return subjectVerbs(clause, told, lexicon);
  if (!clause.isWord(at, '在')) return NO_VERBS;
  for (let between = at + 1; between < right.from; between++)
    if (!clause.is(between, NOUN_LIKE | NOMINAL)) return NO_VERBS;
  return verbsIn(clause, right).filter(employs);
}

/** What those who are counted reach is told after the verb: 实现了在家门口就业. */
function reaches(clause: Clause, { from, to }: Range, lexicon: ClaimLexicon): boolean {
  return isVerbOf(clause, to - 1, ATTAINING, lexicon) && !clause.isWord(from - 1, '并');
}

function endOfClause(clause: Clause, from: number): number {
  let to = from;
  while (to < clause.length && !clause.is(to, QUANTITY | PAUSE)) to++;
  return to;
}

/** Verbs whose subject the number is: a verb of service with an object is done by it, not for it (千名特派员服务企业). */
function subjectVerbs(clause: Clause, run: Range, lexicon: ClaimLexicon): readonly Verb[] {
  const verbs = verbsIn(clause, run);
  const told =
    clause.is(run.to, NOUN_LIKE | QUANTITY) || isFor(clause, run.from, lexicon) || isDoneBy(clause, run.from, lexicon);
  const served = told && verbs.some((verb) => verb.people === 'served' && !verb.gets);
  // 7千元|用于帮扶困难群众
  return served ? verbs.filter(({ people }) => people === null) : verbs;
}

/** Whether those who serve others stand before a verb: 8位专家义诊, 20名志愿者上门服务. */
function isDoneBy(clause: Clause, at: number, { personEndings }: ClaimLexicon): boolean {
  for (let before = at - 1; before >= 0 && !clause.is(before, QUANTITY); before--) {
    if (clause.endsWith(before, personEndings.servant)) return true;
  }
  return false;
}

/** 11名医务人员为群众提供诊疗, 3万名党员到社区报到服务: they serve those that the preposition names. */
function isFor(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  for (let before = at - 1; before >= 0 && !clause.is(before, QUANTITY); before--) {
    if (lexicon.roleWords.are(clause.text, clause.start(before), clause.end(before), TOWARDS)) return true;
  }
  return false;
}

/** 300名干部与612户群众结对, 30名医生为500名村民体检 */
function servesNext(clause: Clause, counted: Range, lexicon: ClaimLexicon): boolean {
  const { roleWords, personEndings } = lexicon;
  const joined = roleWords.are(clause.text, clause.start(counted.to), clause.end(counted.to), JOINS);
  return joined && clause.endsWith(counted.to - 1, personEndings.servant);
}

/**
 * The verbs that govern a number and tell its role.
 * @param right the verb after the number
 * @param counted what the number counts, where that stands after it
 */
export function verbsTellingRole(
  governed: VerbRun,
  right: Range | null,
  counted: Range | null,
  lexicon: ClaimLexicon,
): readonly Verb[] {
  const { clause, run } = governed;
  if (run !== right) return verbsIn(clause, run);
  if (counted !== null && servesNext(clause, counted, lexicon))
    return verbsIn(clause, run).filter((verb) => verb.people !== 'served');
  // 为50人提供就业岗位, 将200人纳入帮扶范围
  return subjectVerbs(
    clause,
    clause.is(run.to, NOMINAL) ? { from: run.from, to: run.to + 1 } : doneTo(clause, run),
    lexicon,
  );
}

/** 对300名困难群众实施临时|救助: what is done to those whom 对 names is told by the noun that a light verb leads to, as by 进行. */
function doneTo(clause: Clause, run: Range): Range {
  if (!clause.is(run.to - 1, LIGHT_VERB)) return run;
  const last = clause.lastOfRun(run.to, NOUN_LIKE | NOMINAL);
  if (!clause.is(last, NOMINAL)) return run;
  let at = run.from - 1;
  while (at >= 0 && !clause.is(at, QUANTITY)) at--;
  do at--;
  while (clause.is(at, SCOPE | ATTRIBUTIVE | DETERMINER | PARTICLE));
  return clause.isWord(at, '对') ? { from: last, to: last + 1 } : run;
}
