// Work reports as a corpus of formulas: reading a folder of them, naming each as a source, and comparing in loose spelling.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** @typedef {{ source: string, order: number, text: string, plain: string, loose: string }} Report */

const PROVINCES = new Map(
  Object.entries({
    北京: 'Beijing',
    天津: 'Tianjin',
    河北: 'Hebei',
    山西: 'Shanxi',
    内蒙古: 'Inner Mongolia',
    辽宁: 'Liaoning',
    吉林: 'Jilin',
    黑龙江: 'Heilongjiang',
    上海: 'Shanghai',
    江苏: 'Jiangsu',
    浙江: 'Zhejiang',
    安徽: 'Anhui',
    福建: 'Fujian',
    江西: 'Jiangxi',
    山东: 'Shandong',
    河南: 'Henan',
    湖北: 'Hubei',
    湖南: 'Hunan',
    广东: 'Guangdong',
    广西: 'Guangxi',
    海南: 'Hainan',
    重庆: 'Chongqing',
    四川: 'Sichuan',
    贵州: 'Guizhou',
    云南: 'Yunnan',
    西藏: 'Tibet',
    陕西: 'Shaanxi',
    甘肃: 'Gansu',
    青海: 'Qinghai',
    宁夏: 'Ningxia',
    新疆: 'Xinjiang',
  }),
);

/**
 * The plain spelling: quotes and spaces gone, full-width signs folded.
 * @param {string} text
 */
function plainSpelling(text) {
  return text
    .replace(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/["'“”‘’「」『』《》〈〉 \t\u00a0\u3000]/gu, '');
}

/**
 * The loose spelling, in which 和平统一、一国两制 and “和平统一，一国两制” are one: the plain one without separators. A full stop
 * and a line feed stay, so that nothing is found across a sentence.
 * @param {string} text
 */
export function looseSpelling(text) {
  return plainSpelling(text).replace(/[、,;+·—-]/gu, '');
}

/**
 * Whether the formula stands in the report, quoted or not. Separators are overlooked only where the formula has parts: 又快又好
 * does not stand in 又多、又快、又好、又省.
 * @param {Report} report
 * @param {string} formula
 */
export function stands(report, formula) {
  return formula.includes('、')
    ? report.loose.includes(looseSpelling(formula))
    : report.plain.includes(plainSpelling(formula));
}

/**
 * How a report is named in the column `source`: `NPC work report 1978`, `Guangdong work report 2025`; null for a file that
 * is no work report.
 * @param {string} path
 */
export function reportSource(path) {
  const national = /(\d{4})_国务院/u.exec(basename(path));
  if (national !== null) return `NPC work report ${national[1]}`;
  const provincial = /(\d{4})年(.+?)(?:省|市|自治区)?政府工作报告/u.exec(basename(path));
  const province = provincial === null ? undefined : PROVINCES.get(provincial[2] ?? '');
  return province === undefined ? null : `${province} work report ${provincial?.[1]}`;
}

/**
 * All text files under the folder.
 * @param {string} folder
 * @returns {string[]}
 */
function textFiles(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return textFiles(path);
      return path.endsWith('.txt') ? [path] : [];
    });
}

/**
 * The work reports under a folder, national ones first, each by year: the order in which a formula's source is chosen.
 * @param {string} folder
 * @returns {Report[]}
 */
export function readReports(folder) {
  const reports = textFiles(folder).flatMap((path) => {
    const source = reportSource(path);
    if (source === null) return [];
    const text = readFileSync(path, 'utf8');
    const order = Number(source.slice(-4)) + (source.startsWith('NPC') ? 0 : 10_000);
    return [{ source, order, text, plain: plainSpelling(text), loose: looseSpelling(text) }];
  });
  return reports.sort((a, b) => a.order - b.order || (a.source < b.source ? -1 : 1));
}
