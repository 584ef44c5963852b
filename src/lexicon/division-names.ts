import type { DivisionLevel } from '../core/types.js';

const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺';
const AUTONOMOUS = /自治([州县旗])$/;
/** 族 may be missing only after the long names (察布查尔锡伯自治县): 白, 土, 水 alone would eat into a stem. */
const TRAILING_PEOPLES = new RegExp(`(?:(?:${PEOPLES})族|各族|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯)+$`);

/** The short name of a township of peoples: 大龙潭彝族乡 → 大龙潭乡, 望海满族乡 → 望海乡; any other name as it is. */
export function shortTownship(name: string): string {
  return name.endsWith('族乡') ? `${name.slice(0, -1).replace(TRAILING_PEOPLES, '')}乡` : name;
}

/** A name shortened: `stem` bears no kind (双江, 西宁), `short` is the stem with its kind (双江县). */
export interface ShortName {
  readonly name: string;
  readonly form: 'short' | 'stem';
}

/**
 * The short names of a division: 双江拉祜族佤族布朗族傣族自治县 → 双江县, 双江自治县, 双江; 广西壮族自治区 → 广西; 西宁市 → 西宁.
 * Stems of one character (赵县) are no names.
 */
export function shortNames(name: string, level: DivisionLevel): ShortName[] {
  if (level === 'province') {
    const stem = name.replace(/(?:省|市|特别行政区|(?:壮族|回族|维吾尔)?自治区)$/, '');
    const names: ShortName[] = [{ name: stem, form: 'stem' }];
    if (/族自治区$|维吾尔自治区$/.test(name)) names.push({ name: `${stem}自治区`, form: 'short' });
    return names;
  }
  const kind = AUTONOMOUS.exec(name)?.[1];
  if (kind !== undefined) {
    const body = name.replace(AUTONOMOUS, '');
    const stem = body.replace(TRAILING_PEOPLES, '') || body.replace(/族$/, '');
    return [
      { name: stem + kind, form: 'short' },
      { name: `${stem}自治${kind}`, form: 'short' },
      { name: stem, form: 'stem' },
    ];
  }
  // 管城回族区 → 管城区: the stem alone is no name that is said of it.
  if (name.endsWith('族区')) return [{ name: `${name.slice(0, -1).replace(TRAILING_PEOPLES, '')}区`, form: 'short' }];
  const stem = name.replace(/(?:林区|特区|新区|地区|矿区|市|区|县|旗|盟)$/, '');
  return stem.length > 1 ? [{ name: stem, form: 'stem' }] : [];
}
