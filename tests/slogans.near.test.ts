import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearForms } from '../src/digest/near.js';

function linksOf(...forms: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(nearForms(forms.map((form) => ({ key: form, form, count: 1 }))));
}

describe('forms at an edit distance of one', () => {
  it.each([
    ['one character changed', '党员入格一网兜底', '党员人格一网兜底'],
    ['one character left out', '点单派单接单评单', '点单派单接单单'],
    ['one character put in', '党建引领聚合力', '党建引领聚合合力'],
    ['the first character', '优化营商环境', '忧化营商环境'],
    ['the last character', '阳光政务', '阳光政府'],
    ['a numeral for no numeral', '一网通办', '全网通办'],
  ])('%s: linked', (_, left, right) => {
    expect(linksOf(left, right)).toEqual({ [left]: [`${right}×1`], [right]: [`${left}×1`] });
  });

  it.each([
    ['the same', '阳光政务', '阳光政务'],
    ['two characters changed', '阳光政务', '阳光服务员'],
    ['two characters swapped', '自治法治', '治自法治'],
    ['shorter than four characters', '微心愿', '微心意'],
    ['a numeral for a numeral', '三聚三保', '四聚三保'],
    ['a digit for a digit', '1+8行动', '1+9行动'],
  ])('%s: not linked', (_, left, right) => {
    expect(linksOf(left, right)).toEqual({});
  });

  it('shows the form with its count, the most counted first, ten at most', () => {
    const forms = [...'村户企校社镇园厂店岗'].map((character, at) => {
      const form = `每${character}必访`;
      return { key: form, form, count: at + 1 };
    });
    const links = nearForms([...forms, { key: '每家必访', form: '每家、必访', count: 99 }]);
    expect(links.get('每村必访')?.slice(0, 3)).toEqual(['每家、必访×99', '每岗必访×10', '每店必访×9']);
    expect(links.get('每家必访')).toHaveLength(10);
  });

  it('finds what comparing all with all finds', () => {
    const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 4, maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 8 }), (forms) => {
        const links = linksOf(...forms);
        for (const form of forms) {
          const expected = forms.filter((other) => distance(form, other) === 1).map((other) => `${other}×1`);
          expect((links[form] ?? []).sort()).toEqual(expected.sort());
        }
      }),
    );
  });
});

/** Levenshtein distance by the textbook's table. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
