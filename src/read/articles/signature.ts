import type { ReadingLexicon } from '../../lexicon/reading.js';
import { formOf } from '../pages/forms.js';
import { isNameList } from './byline.js';
import { isOutlet } from './outlets.js';

/** 县妇联 */
const SHORTEST_SIGNER = 3;
/** `中共平原县委书记`, `县教育局局长` */
const IN_OFFICE = formOf((words) => `^[\\u4e00-\\u9fff]{2,16}${words.any('post')}$`);

/** The organ or paper of those who wrote, or their office, and their names: `平原县人民法院 刘洋`, `腰站镇党政办 张海燕 李娜`. */
export function isSignature(text: string, lexicon: ReadingLexicon): boolean {
  const [outlet = '', ...names] = text.split(/\s+/);
  if (outlet.length < SHORTEST_SIGNER || names.length === 0) return false;
  if (!isOutlet(outlet, lexicon) && !IN_OFFICE(lexicon).test(outlet)) return false;
  return isNameList(names.join(' '), lexicon);
}
