import { datelinePlaces } from '../../lexicon/dateline-places.js';
import type { ReadingLexicon } from '../../lexicon/reading.js';
import { formOf } from './forms.js';

const LONGEST = 12;
const TODAY = /^今日([\u4e00-\u9fff]{2,4})$/;
/** `阿坝藏族日报`, `苍溪报`, `凤翔新闻`, `平原发布`. */
const PAPER = formOf(
  (words) => `^(?:[\\u4e00-\\u9fff]{2,6}${words.any('daily')}|[\\u4e00-\\u9fff]{2,3}${words.any('gazette')})$`,
);
/** `中华网`, `江口新闻网`, `汉中第一网`, `山西频道信息`; not `织密防护网`, `织牢普法网`. */
const SITE = /^(?![织编建筑张撒布扎结拉密])[\u4e00-\u9fff]+$/;

/** `宁海报`, `澄海报`, though 海报 is none. */
export function isPaperOfPlace(name: string): boolean {
  return name.endsWith('报') && datelinePlaces().has(name.slice(0, -1));
}

/** `清源融媒•清源`: an account, and the place or another account of its paper. */
function areAccounts(names: readonly string[], { papers }: ReadingLexicon): boolean {
  const [first = ''] = names;
  if (first.length > LONGEST || !papers.end(first)) return false;
  return names.every((name) => name.length <= LONGEST && (papers.end(name) || first.startsWith(name)));
}

/** Whether a whole line is the name of a paper or of its site; not `好捷报`, `手抄报`, `成果发布`. */
export function isPaperOrSite(line: string, lexicon: ReadingLexicon): boolean {
  if (line.includes('•')) return areAccounts(line.split('•'), lexicon);
  if (line.length > LONGEST) return false;
  if (lexicon.sites.end(line) && SITE.test(line)) return true;
  if (isPaperOfPlace(line)) return true;
  if (lexicon.papersAlone.end(line)) return !lexicon.noPapers.end(line) && PAPER(lexicon).test(line);
  const today = line.startsWith('今日') ? TODAY.exec(line)?.[1] : undefined;
  return today !== undefined && (today.length === 2 || datelinePlaces().has(today));
}
