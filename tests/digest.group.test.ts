import { describe, expect, it } from 'vitest';
import type { DivisionLevel } from '../src/core/types.js';
import { rollUp } from '../src/digest/group.js';
import { loadGazetteer } from '../src/lexicon/gazetteer.js';

const gazetteer = loadGazetteer();

function rolled(code: string, level: DivisionLevel): string {
  const division = gazetteer.division(code);
  if (division === null) throw new Error(`no division ${code}`);
  return rollUp(division, level, gazetteer).path;
}

describe('rolled up', () => {
  it.each([
    ['420115', 'city', '湖北省/武汉市'],
    ['420115', 'province', '湖北省'],
    ['420115', 'county', '湖北省/武汉市/江夏区'],
    ['420000', 'city', '湖北省'],
    // No city stands above these: they are listed with the cities.
    ['429004', 'city', '湖北省/仙桃市'],
    ['659001', 'city', '新疆维吾尔自治区/石河子市'],
    ['469021', 'city', '海南省/定安县'],
    ['429004', 'province', '湖北省'],
    ['110105', 'city', '北京市'],
    ['500229', 'city', '重庆市'],
  ] as const)('%s stands at the level of %s as %s', (code, level, path) => {
    expect(rolled(code, level)).toBe(path);
  });
});
