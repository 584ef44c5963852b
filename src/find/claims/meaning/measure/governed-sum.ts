import type { ClaimLexicon, Verb } from '../../../../lexicon/claims.js';
import { SELLING } from '../../../../lexicon/governing-words.js';
import { FUND } from '../../../../lexicon/measure-words.js';
import { HAVING_VERB, REACHES, SUBJECT_VERB } from '../../../../lexicon/word-marks.js';
import type { Range } from '../clauses/clause.js';
import { phraseText } from '../clauses/phrase.js';
import type { Place, Surroundings } from '../place.js';
import { moneyNoun } from '../roles/role.js';
import { endsWithAmount, endsWithPersonNoun, type VerbRun } from './naming.js';

/** A number that stands next to the verb that governs it. */
export interface GovernedNumber {
  readonly place: Place;
  readonly source: Surroundings;
  readonly governed: VerbRun;
  /** The token of `verb`. */
  readonly last: number;
  readonly verb: Verb | null;
  /** Whether the verb can be a noun, and so the name of what is counted. */
  readonly nominal: boolean;
}

/** 一季春茶能卖4万元: the goods; not 农户卖了4万元. */
export function isSold({ verb, source: { lexicon } }: GovernedNumber, name: string): boolean {
  const sells = verb !== null && lexicon.governingWords.begin(verb.surface, 0, verb.surface.length, SELLING);
  return sells && !endsWithPersonNoun(name, lexicon) && !lexicon.nounEndings.owner.end(name);
}

/** 账户有存款3万元, 达3亿元: of money that somebody has or that comes to so much the verb is no name. */
export function hasMoney({ place: { quantity }, governed, last }: GovernedNumber): boolean {
  return quantity.category === 'money' && governed.clause.is(last, HAVING_VERB | SUBJECT_VERB | REACHES);
}

/** 油菜补贴资金共发放4万元: the subject is the money that the verb moves. */
export function isMoneyMoved({ place: { quantity }, verb, source }: GovernedNumber, name: string): boolean {
  if (quantity.category !== 'money' || verb === null || verb.money === null) return false;
  return isMoney(name, source.lexicon);
}

const isMoney = (name: string, lexicon: ClaimLexicon): boolean =>
  moneyNoun(name, lexicon) !== null || lexicon.measureWords.endAll(name, 0, name.length, FUND);

/** 专项资金, 补贴总额. */
export const isSum = (name: string, lexicon: ClaimLexicon): boolean =>
  endsWithAmount(name, lexicon) || moneyNoun(name, lexicon) !== null;

/** 党员群众共筹款6.8万元. */
export function isDonor({ last, verb }: GovernedNumber, subject: Range): boolean {
  return verb?.money === 'raised' && subject.to < last;
}

/** 贫困户人均增收1490元: of money the subject is who gets or gives it, where it does not stand next to the verb and is no amount. */
export function standsApart({ before, clause, quantity }: Place, verb: number, source: Surroundings): boolean {
  const { phrase } = before;
  if (quantity.category !== 'money' || phrase === null || phrase.to >= verb || clause.isWord(phrase.to, '等'))
    return false;
  return !endsWithAmount(phraseText(clause, source.written, phrase), source.lexicon);
}
