import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { CAUSING } from '../../../../lexicon/governing-words.js';
import { GROUP } from '../../../../lexicon/noun-parts.js';
import { SCOPE } from '../../../../lexicon/word-marks.js';
import { isVerbOf } from '../clauses/phrase.js';
import { countsPersons, type Place, type Surroundings } from '../place.js';
import { activityOf, endsWithPersonNoun, type VerbRun } from './naming.js';

/** 造成全县1.6万人受灾, 造成12户36人受灾: what becomes of those who are counted; not 造成1.6万名群众受灾, which names them. */
export function whatBefalls(place: Place, governed: VerbRun | null, source: Surroundings): string | null {
  const { clause, index, after, right, quantity } = place;
  if (governed === null || after !== null || !countsPersons(quantity) || !isCause(governed, source.lexicon))
    return null;
  const paired = clause.quantity(index + 1)?.category === 'people' ? index + 2 : index + 1;
  if (right?.from !== paired) return null;
  // and not 已有78户244人实现脱贫
  return isCause({ clause, run: right }, source.lexicon) ? null : activityOf({ clause, run: right }, source, null);
}

/** 造成1674人死亡, 解决280人就业: what becomes of those who are counted names them. */
function isCause({ clause, run }: VerbRun, lexicon: ClaimLexicon): boolean {
  return isVerbOf(clause, run.to - 1, CAUSING, lexicon);
}

const PERSONS = '人';

/** 石桥镇、双河镇4.6万人受灾, 暴雨袭击3人被困: where or why it befalls those who are counted is no name of them; not 消防队12人赶到. */
export function struck(
  { clause, index, before, right, quantity }: Place,
  named: string,
  source: Surroundings,
): string | null {
  if (quantity.unit !== PERSONS || before.frame !== 'bare' || right?.from !== index + 1) return null;
  for (let at = before.phrase?.to ?? 0; at < index; at++) if (!clause.is(at, SCOPE)) return null;
  const { nounEndings, nounParts } = source.lexicon;
  const who =
    endsWithPersonNoun(named, source.lexicon) ||
    (nounEndings.actor.end(named) && !nounEndings.territory.end(named)) ||
    nounParts.endAll(named, 0, named.length, GROUP);
  return who ? null : activityOf({ clause, run: right }, source, null);
}
