import type { ReadingLexicon } from '../../lexicon/reading.js';
import { isOutlet } from './outlets.js';

/** `□本报通讯员 向晓玲 （古丈县委宣传部）`: where the author works is no part of the byline. */
export function withoutOrgan(text: string, lexicon: ReadingLexicon): string {
  const organ = ORGAN_AFTER.exec(text);
  return organ !== null && isOutlet(organ[1] ?? '', lexicon) ? text.slice(0, organ.index) : text;
}

/** `新华社发（韦如代 摄）`; `本报记者 高翔 《清源日报》（2023年7月12日 08版）`; `通讯员 高翔摄 |`, the end of a cell. */
export function withoutSource(line: string): string {
  return line.replace(AGENCY, '').replace(PAGE_AFTER, '').replace(CELL_AFTER, '');
}

const CELL_AFTER = /\s*\|$/;

const AGENCY = /^[\u4e00-\u9fff]{2,5}发\s?(?=[（(])/;

const PAGE_AFTER = /\s*《[^》]{2,12}[报刊]》\s?[（(][^（）()]{4,24}版\s?[）)]$/;
export const LONGEST_WITH_PAGE = 100;

const ORGAN_AFTER = /(?<=[\u4e00-\u9fff])\s*[（(]([\u4e00-\u9fff]{3,16})[）)]$/;

/** `文字:韶关日报记者 黄俊` → 韶关日报记者 黄俊; `文/王瑞 图/闫宏伟` and `记者:狄燕 通讯员:李明` stay as they are. */
export function withoutLabel(text: string): string {
  const label = LABEL.exec(text)?.[0] ?? '';
  const rest = text.slice(label.length);
  if (/[:：]/.test(rest)) return text;
  return rest.replace(REPORT_END, '').trim() || text;
}

const LABEL = /^(?:(?:文字|作者|记者|通讯员|文[/／]?图|图[/／]?文|撰[稿文]|供稿人?)\s?[:：]\s*|作者\s+)/;
/** `综合报道` names nobody. */
export const REPORT_ONLY = /^(?:本[报刊网台]|记者)?(?:综合|整理)报道$/;
/** `记者 刘聪 通讯员 王磊 报道`, `井娇摄影报道`: what they did is no part of their names. */
const REPORT_END = /(?:[\s/／]*(?:综合|摄影)?报道|\s+供稿)$/;
