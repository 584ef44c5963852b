import { type Clause, isNounLike, isOneOf, isWord, NEGATION, surface } from './phrase.js';

const ACTIVITY = /(?:活动|行动|工作|工程|项目|仪式|讲座|培训|比赛|大赛|会议|会|班)$/;

/** Ends the name of an organisation or of a ratio, in which a verb between nouns governs nothing: 城市服务有限公司, 考核断面水质优良比例. */
const NAME = /(?:公司|集团|局|厅|院|站|队|所|中心|委|处|部|银行|学校|率|比例|比重|占比|度|指数|总额|余额)$/;

/**
 * The verb that governs a phrase: the first, as what stands between it and the number is its object (解决群众反映强烈的问题20个,
 * 新增两化融合贯标企业133家), but for verbs that hand on to another (组织党员参加培训3次, 深入基层讲课5次) and for a further verb
 * after a 、 or an adverb (参与疫情防控、配合核酸检测32次).
 */
export function chooseGoverning(clause: Clause, verbs: readonly number[], to: number): number | null {
  if (verbs.length === 0) return null;
  const kindOf = (at: number) => clause.tokens[at]?.verb?.kind;
  const listed = isWord(clause, to, '等');
  const strong = verbs.filter((at) => !isWeak(clause, at));
  let chosen = strong[0] ?? (NAME.test(surface(clause, to - 1)) ? null : verbs[0]) ?? null;
  if (chosen === null || listed || verbs.length === 1) return chosen;
  const activity = ACTIVITY.test(surface(clause, to - 1));
  for (const at of verbs) {
    if (at <= chosen || (activity && kindOf(chosen) === 'light' && kindOf(at) !== 'light')) continue;
    if (takesOver(clause, at, chosen)) chosen = at;
  }
  return chosen;
}

/** Whether a verb governs what follows it rather than being part of the object of the verb before it. */
function takesOver(clause: Clause, at: number, chosen: number): boolean {
  const verb = clause.tokens[at]?.verb;
  const before = clause.tokens[chosen]?.verb;
  if (isWeak(clause, at) && before?.kind !== 'pivot') return false;
  if (before?.kind === 'pivot' || before?.kind === 'motion' || before?.surface === '组织') return true;
  const active = verb?.nominal !== true && (at === chosen + 1 || verb?.kind === 'light' || verb?.kind === 'dummy');
  return active || startsAnew(clause, at, chosen) || servesAnother(clause, at, chosen);
}

/** 援助站为农民工讨回工钱86万元: what is done for somebody is told by the verb after them, unless a 的 makes it part of a noun. */
function servesAnother(clause: Clause, at: number, chosen: number): boolean {
  if (clause.tokens[at]?.verb?.nominal !== false) return false;
  let named = false;
  for (let between = chosen + 1; between < at; between++) named ||= /^[为给向把将]$/.test(surface(clause, between));
  return named && !leadsToNoun(clause, at);
}

/** Whether a 的 follows before the number does. */
function leadsToNoun(clause: Clause, at: number): boolean {
  for (let next = at + 1; next < clause.tokens.length && clause.tokens[next]?.kind !== 'quantity'; next++) {
    if (isWord(clause, next, '的')) return true;
  }
  return false;
}

/** A verb after a 、 or an adverb (线上众筹还筹到) does not belong to the object of the verb before it, unless a 的 makes it part of a noun. */
function startsAnew(clause: Clause, at: number, chosen: number): boolean {
  const before = clause.tokens[at - 1];
  if (before === undefined || isOneOf(clause, at - 1, NEGATION)) return false;
  // 统防统治每亩省药钱15块
  if (before.kind === 'determiner' && surface(clause, at - 1).startsWith('每')) return true;
  if (at - 2 <= chosen)
    return /^[还又再也]$/.test(surface(clause, at - 1)) && clause.tokens[at]?.verb?.nominal === false;
  if (before.kind === 'pause' || before.kind === 'connective') {
    return clause.tokens[at - 2]?.kind !== 'verb' && !endsList(clause, at);
  }
  // 务工就业直接惠及985人
  const manner = before.kind === 'attributive' && clause.tokens[at]?.verb?.nominal === false;
  if (before.kind !== 'adverb' && before.kind !== 'time' && !manner) return false;
  return !leadsToNoun(clause, at);
}

/** 发放健康教育、预防保健等宣传资料300份: what 等 sums up is a list of nouns. */
function endsList(clause: Clause, at: number): boolean {
  for (let next = at + 1; next < clause.tokens.length && clause.tokens[next]?.kind !== 'quantity'; next++) {
    if (isWord(clause, next, '等'))
      return isNounLike(clause.tokens[next + 1]) || clause.tokens[next + 1]?.kind === 'verb';
  }
  return false;
}

/** 保障性租赁住房, 考核断面, 不规范合同: a verb in a noun phrase, between nouns or denied, governs only where no other verb does. */
function isWeak(clause: Clause, at: number): boolean {
  if (isOneOf(clause, at - 1, NEGATION) && isNounLike(clause.tokens[at + 1])) return true;
  return (
    clause.tokens[at]?.verb?.nominal === true &&
    isNounLike(clause.tokens[at - 1]) &&
    clause.tokens[at - 1]?.kind !== 'attributive'
  );
}
