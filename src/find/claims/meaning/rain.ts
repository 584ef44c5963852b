import type { Place, Surroundings } from './place.js';

const RAIN = /(?:累[计积]|最大|平均|过程|小时|日)*(?:降[雨水]量|雨量|雨强|降雨|降水)/g;
const RAINS = /(?:[雨雪水]量|雨强|降[雨水雪]|积雪)$/;

/** 86个乡镇降雨超50毫米,其中石桥镇超过250毫米: what fell there, told before; not 管径300毫米. */
export function namedByRain(
  { clause, index, number, quantity, previous }: Place,
  measure: string | null,
  source: Surroundings,
): string | null {
  if (quantity.unit !== '毫米' || (measure !== null && RAINS.test(measure))) return measure;
  const told = clause.text.slice(clause.start(0), clause.start(index)).match(RAIN)?.at(-1);
  if (told !== undefined) return told;
  let fell = previous;
  while (fell !== null && fell.quantity.unit !== quantity.unit) fell = fell.previous;
  if (fell !== null) return fell.measure !== null && RAINS.test(fell.measure) ? fell.measure : measure;
  const before = source.clauseBefore(number);
  if (before === null || before.length === 0) return measure;
  return (
    before.text
      .slice(before.start(0), before.end(before.length - 1))
      .match(RAIN)
      ?.at(-1) ?? measure
  );
}
