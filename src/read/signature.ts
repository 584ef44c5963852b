import type { ReadingLexicon } from '../lexicon/reading.js';
import { isNameList, isOutlet } from './byline.js';

/** 县妇联 */
const SHORTEST_SIGNER = 3;
/** `中共平原县委书记`, `县教育局局长` */
const IN_OFFICE =
  /^[\u4e00-\u9fff]{2,16}(?:书记|[县市区州旗镇乡]长|局长|部长|主任|主席|院长|校长|会长|行长|检察长|董事长|总经理)$/;

/** The organ or paper of those who wrote, or their office, and their names: `平原县人民法院 刘洋`, `腰站镇党政办 张海燕 李娜`. */
export function isSignature(text: string, lexicon: ReadingLexicon): boolean {
  const [outlet = '', ...names] = text.split(/\s+/);
  if (outlet.length < SHORTEST_SIGNER || names.length === 0) return false;
  if (!isOutlet(outlet, lexicon) && !IN_OFFICE.test(outlet)) return false;
  return isNameList(names.join(' '), lexicon);
}
