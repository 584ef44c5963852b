import type { ClaimLexicon } from '../../../lexicon/claims.js';
import { CAUSING } from '../../../lexicon/phrase-words.js';
import {
  HAVING_VERB,
  LIGHT_VERB,
  NOMINAL,
  OBJECT_VERB,
  PIVOT_VERB,
  PREPOSITION,
  REACHES,
  SCOPE,
} from '../../../lexicon/word-marks.js';
import type { Before } from './governing.js';
import { measureBefore } from './measure-before.js';
import { activityOf, endsWithAmount, nameOfVerb, type VerbRun } from './naming.js';
import { isVerbOf, phraseText, RECIPIENT } from './phrase.js';
import { countsPersons, isMoreOfBefore, isPart, namedByVerb, type Place, type Surroundings } from './place.js';
import { moneyNoun } from './role.js';
import { subjectOf } from './subject.js';

const WEIGHED = new Set(['weight', 'volume', 'energy']);
const PRODUCER = /(?:企业|公司|集团|[矿厂局社港县市区省镇乡村])$/;

const UNSCOPED = new Set(['count', 'weight']);

/** 全县共有386户1200人脱贫: how far it reaches is not what is counted. */
function withoutScope({ before, clause }: Place): Before {
  const { phrase } = before;
  const scope = phrase !== null && phrase.to === phrase.from + 1 && clause.is(phrase.from, SCOPE);
  return scope ? { frame: before.frame, verbs: before.verbs, phrase: null } : before;
}

/** 收获的蔬菜已为敬老院送去5批: who gets it is not what is counted, which stands before. */
function beyondRecipient({ before, clause, from }: Place, lexicon: ClaimLexicon): Before {
  const at = (before.phrase?.from ?? 0) - 1;
  if (!clause.is(at, PREPOSITION) || !clause.isOneOf(at, RECIPIENT)) return before;
  return { frame: before.frame, verbs: before.verbs, phrase: subjectOf(clause, from, at, lexicon) };
}

/** 造成1674人死亡, 解决280人就业: what becomes of those who are counted names them. */
export function isCause({ clause, run }: VerbRun, lexicon: ClaimLexicon): boolean {
  return isVerbOf(clause, run.to - 1, CAUSING, lexicon);
}

/** 整改1198处 (of what was counted in this unit before), 参学6122人, 带动500人就业, 特色路灯更换40盏. */
export function measureNextToVerb(place: Place, governed: VerbRun, source: Surroundings): string | null {
  const { clause, quantity } = place;
  const last = governed.run.to - 1;
  // 全国共立案1298件, but 全州辖9县
  const unscoped =
    countsPersons(quantity) || (UNSCOPED.has(quantity.category) && !governed.clause.is(last, HAVING_VERB));
  const whole = unscoped ? withoutScope(place) : place.before;
  const before = countsPersons(quantity) || whole !== place.before ? whole : beyondRecipient(place, source.lexicon);
  const verb = governed.clause.verb(last);
  const nominal = governed.clause.is(last, NOMINAL);
  const again = place.previous?.quantity.unit === quantity.unit && quantity.category !== 'money';
  if (again && before.phrase === null && quantity.category !== 'people') {
    return namedByVerb(place.previous) ? activityOf(governed, source.written, null) : measureBefore(place, source);
  }
  // 总投资3亿元,占地36亩: an area is no measure of money
  const apartFrom = before.phrase === null && place.previous?.clause !== place.number ? place.previous : null;
  const covers = verb?.surface === '占地' && apartFrom?.quantity.category === 'money';
  if (covers) return verb.surface;
  // 由13677户49479人减至887户
  const within = before.phrase === null && place.previous?.clause === place.number;
  // and 由当初的2万元发展到现在的30万元
  const moved = within && (before.frame === 'subject' || place.previous?.frame === 'prepositional');
  if (moved && clause.is(last, REACHES)) return place.previous?.measure ?? null;
  const subject = before.phrase === null ? null : phraseText(clause, source.written, before.phrase);
  if (subject !== null && !nominal && endsWithAmount(subject, source.lexicon)) return subject;
  if (before.phrase === null && isMoreOfBefore(place)) return place.previous?.measure ?? null;
  // 油菜补贴资金共发放4万元
  const ofMoney = subject !== null && quantity.category === 'money' && !nominal && verb?.money != null;
  if (ofMoney && (moneyNoun(subject, source.lexicon) !== null || subject.endsWith('资金'))) return subject;
  // 党员群众共筹款6.8万元
  const apart = before.phrase !== null && before.phrase.to < last && verb?.money === 'raised';
  if (quantity.category === 'money' && governed.clause.is(last, HAVING_VERB | REACHES))
    return subject ?? measureBefore(place, source);
  // 由建工集团投资2亿元: who invests names nothing
  const byWhom = before.phrase !== null && clause.hasWord('由', place.from, before.phrase.from);
  if (byWhom && verb?.money === 'invested') return activityOf(governed, source.written, null);
  // 发放贷款3600万元,其中今年新增1200万元
  const part = before.phrase === null && verb?.surface === '新增' && isPart(place);
  if (part && place.previous?.quantity.category === quantity.category) return place.previous.measure;
  // 国税局完成1.3亿元,减少2%: of what is told before
  const bare = governed.run.from === last && (verb?.surface === '完成' || verb?.surface === '实现');
  // 国有煤矿完成1112万吨
  const yields = WEIGHED.has(quantity.category) && subject !== null && PRODUCER.test(subject);
  if (bare && (quantity.category === 'money' || yields)) {
    const named =
      subject !== null && (endsWithAmount(subject, source.lexicon) || moneyNoun(subject, source.lexicon) !== null);
    return named ? subject : measureBefore(place, source);
  }
  if (quantity.category === 'money' && (!nominal || apart || standsApart(place, last, source)))
    return activityOf(governed, source.written, null);
  if (isSomeOf(place)) return place.previous?.measure ?? null;
  if (governed.clause.is(last, PIVOT_VERB) && countsPersons(quantity) && place.right !== null) {
    return activityOf({ clause, run: place.right }, source.written, null);
  }
  const acts = quantity.category !== 'ratio' && governed.clause.is(last, OBJECT_VERB);
  // 检察机关批捕653人, 全市法院人均结案291件, 专家们接诊300人次
  const { nounEndings, personEndings } = source.lexicon;
  const serves = countsPersons(quantity) && verb?.people === 'served';
  const isActor = (name: string): boolean =>
    nounEndings.actor.end(name) || (serves && personEndings.servant.end(name.replace(/们$/, '')));
  if (subject !== null && acts && isActor(subject)) {
    return (
      (again && !countsPersons(quantity) ? measureBefore(place, source) : null) ??
      activityOf(governed, source.written, null)
    );
  }
  const named = countsPersons(quantity) || quantity.category === 'events';
  if (named && (nominal || before.phrase === null)) {
    if (governed.clause.is(last, HAVING_VERB)) return measureBefore(place, source);
    // 开展送医下乡活动,已开展8次
    const held = quantity.category === 'events' && governed.clause.is(last, LIGHT_VERB) && before.phrase === null;
    if (held) return measureBefore(place, source);
    return activityOf(governed, source.written, before.phrase);
  }
  const adjacent = before.phrase === null || before.phrase.to === last;
  // 种子1400万斤,已入户76%
  const share = quantity.category === 'ratio' && before.phrase === null ? measureBefore(place, source) : null;
  if (share !== null) return share;
  if (nominal && adjacent) return activityOf(governed, source.written, before.phrase);
  if (subject !== null) return subject;
  return measureBefore(place, source) ?? nameOfVerb(governed, source);
}

/** 贫困户人均增收1490元: of money the subject is who gets or gives it, where it does not stand next to the verb and is no amount. */
export function standsApart({ before, clause, quantity }: Place, verb: number, source: Surroundings): boolean {
  const { phrase } = before;
  if (quantity.category !== 'money' || phrase === null || phrase.to >= verb || clause.isWord(phrase.to, '等'))
    return false;
  return !endsWithAmount(phraseText(clause, source.written, phrase), source.lexicon);
}

/** 120名党员中,有46名担任网格员. */
function isSomeOf({ clause, number, quantity, before, previous }: Place): boolean {
  const has = before.verbs !== null && clause.is(before.verbs.to - 1, HAVING_VERB) && before.phrase === null;
  return has && previous?.clause === number - 1 && countsPersons(quantity) && countsPersons(previous.quantity);
}
