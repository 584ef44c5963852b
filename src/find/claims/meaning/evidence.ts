import type { ClaimRole } from '../../../core/types.js';
import type { ClaimLexicon, Verb } from '../../../lexicon/claims.js';
import { type VerbRun, verbsIn } from './naming.js';
import { type Clause, isNounLike, type Range, surface } from './phrase.js';
import { benefits, countsPersons, type Place } from './place.js';
import { moneyRole, peopleRole } from './role.js';

/** The role of a number, from the verbs that govern it and those around it. */
export function roleOf(
  place: Place,
  governing: readonly Verb[],
  measure: string | null,
  inherits: boolean,
  lexicon: ClaimLexicon,
): ClaimRole | null {
  const { quantity, previous } = place;
  const evidence = { governing, around: around(place), measure, benefits: benefits(place) };
  if (quantity.category === 'money') return moneyRole(evidence, lexicon);
  if (!countsPersons(quantity)) return null;
  const attended = quantity.unit === '人次' && previous?.quantity.category === 'events';
  if (inherits && place.before.frame === 'empty' && attended) return 'participated';
  return peopleRole(evidence);
}

/** Verbs inside the phrase that is counted, and directly after it. */
function around(place: Place): Verb[] {
  const { clause, before, after, right, index } = place;
  const owner = before.phrase !== null && ORGANISATION.test(surface(clause, before.phrase.to - 1));
  const ranges = [before.frame === 'prepositional' || owner ? null : before.phrase, after];
  const verbs = ranges.flatMap((range) => (range === null ? [] : nearestRole(clause, range)));
  const next = right !== null && right.from - (after?.to ?? index + 1) <= 1 ? subjectVerbs(clause, right) : [];
  return [...verbs, ...next];
}

/** Ends a name whose verbs tell nothing of the number after it: 城市服务有限公司763人. */
const ORGANISATION = /(?:公司|集团|局|厅|院|站|队|所|中心|部门|单位)$/;

/** The last verb of a phrase that gives persons a role: 职业技能和创业培训 is training. */
function nearestRole(clause: Clause, range: Range): Verb[] {
  return verbsIn(clause, range)
    .filter((verb) => verb.people !== null)
    .slice(0, 1);
}

/** Verbs whose subject the number is: a verb of service with an object is done by it, not for it (千名特派员服务企业). */
function subjectVerbs(clause: Clause, run: Range): Verb[] {
  const serves = verbsIn(clause, run).some((verb) => verb.people === 'served') && takesObject(clause, run.to);
  return serves ? [] : verbsIn(clause, run);
}

function takesObject(clause: Clause, at: number): boolean {
  return isNounLike(clause.tokens[at]) || clause.tokens[at]?.kind === 'quantity';
}

/** The verbs that govern a number and tell its role. */
export function governingVerbs(governed: VerbRun, right: Range | null): Verb[] {
  return governed.run === right ? subjectVerbs(governed.clause, right) : verbsIn(governed.clause, governed.run);
}
