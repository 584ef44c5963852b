import type { ReadingLexicon } from '../../lexicon/reading.js';
import { isChinese } from '../../text/script.js';

const SHORTEST = 3;
const LONGEST = 24;

/** What is done to an organ, or there: `人大代表视察县法院`, `消防队员走进幼儿园`. */
const DONE =
  /(?:考察|参观|走访|视察|调研|观摩|慰问|检查|督查|督导|督办|夜查|暗访|探访|约谈|走进|走入|深入|来到|进驻|入驻|落户|莅临|看望|探望|访问|做客|新建|援建|捐建|建起|建成|成立|牵手|携手|联手|情系|关爱|感谢|帮扶|支援|评议|回访|表彰|接管|收购|改造|迁入|搬进|住进|送进|开进|起诉|状告)(?:了|过)?/g;
/** … not `督查办公室`, `联合检查大队`, in which it is part of the name. */
const PART_OF_NAME =
  /^(?:联合|专项|综合|工作|督导)?(?:办公室|办公厅|委员会|领导小组|工作组|指挥部|工作站|大队|支队|中队|总队|中心|小组|专班|团队|队伍|协会|基金会|联盟|学院|研究)/;
const SHORTEST_DONE = 2;

/** Whether a line that ends with an organ tells what is done there, as a title does. */
function isDone(text: string, { organHeads }: ReadingLexicon): boolean {
  for (const { index, 0: verb } of text.matchAll(DONE)) {
    const rest = text.slice(index + verb.length);
    if (index < SHORTEST_DONE || rest.length < SHORTEST || PART_OF_NAME.test(rest)) continue;
    if (organHeads.end(rest)) return true;
  }
  return false;
}

/** `县水利和湖泊局`: bureaus have more names than a table holds. */
const BUREAU = /^[市县区旗州盟][\u4e00-\u9fff]{2,11}局$/;

/** Whether a whole line is the name of an organ, as it stands over or under the article that it sent in: `市总工会党支部`. */
export function isOrgan(text: string, lexicon: ReadingLexicon): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  if (!lexicon.organHeads.endPart(text) && !BUREAU.test(text)) return false;
  return !/[\s，,“”：:]/.test(text) && !isDone(text, lexicon);
}

/** `（考察清源工业园区）` under a picture: what is done there. */
const TELLS = /^(?:考察|参观|走访|视察|调研|观摩|慰问|检查|走进|深入|来到|图为)/;

/** Whether brackets that a text ends with hold who sent it in: `（县总工会）`, `（团区委）`, `（石桥镇党政办）`. */
export function isOrganInBrackets(text: string, lexicon: ReadingLexicon): boolean {
  if (!/^[（(【[].*[）)\]】]$/.test(text)) return false;
  const inner = text.slice(1, -1);
  if (inner.length < SHORTEST || inner.length > LONGEST || !isChinese(inner) || TELLS.test(inner)) return false;
  return lexicon.organHeads.end(inner) || lexicon.outlets.end(inner);
}
