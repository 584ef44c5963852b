import type { ReadingLexicon } from '../../lexicon/reading.js';
import { isSpace } from '../../text/script.js';
import { bylineOf, isNameList } from '../articles/byline.js';
import { isSignature } from '../articles/signature.js';
import { formOf } from './forms.js';
import { areSolidNames, withoutNameGaps } from './names.js';

const COLON = 0x3a;

/** `作者:兴化市人民法院 赵晶晶 发布时间:2025-08-01`: two labels, which no sentence has; of two kinds in no line with clauses either. The line is folded, without white space. */
export function hasTwoLabels(line: string, { pageLabels }: ReadingLexicon): boolean {
  let staff = 0;
  let record = 0;
  let either = 0;
  for (let at = 1; at < line.length; at++) {
    if (line.charCodeAt(at) !== COLON) continue;
    const isStaff = pageLabels.staff.endPartAt(line, 0, at);
    const isRecord = pageLabels.record.endPartAt(line, 0, at);
    if (isStaff) staff++;
    if (isRecord) record++;
    if (isStaff || isRecord) either++;
  }
  return staff >= 2 || record >= 2 || (either >= 2 && !/[。,;?]/.test(line));
}

/** Between a label and a name. */
const BETWEEN = /[\s:：|｜丨/／、，,]+/;
const LONGEST_STAFF = 60;
const LONGEST_LABEL = 8;
const BRACKET = /[（(]/;

/**
 * `图片编辑：李梅`, `审核 李梅 校对 高翔`, `剪辑丨高翔`, `嘉宾：县医保局局长 高翔`: labels of those who made the page, and names. Not `视频：村里的年货节`, and not the
 * byline of those who wrote or photographed.
 */
export function namesStaff(spaced: string, lexicon: ReadingLexicon): boolean {
  if (spaced.length > LONGEST_STAFF) return false;
  const solid = SOLID_STAFF(lexicon).exec(spaced)?.[1];
  if (solid !== undefined && areSolidNames(solid, lexicon)) return true;
  const open = spaced.replace(/^[（(【[]|[）)】\]]$/g, '');
  const line = isSpace(open.charCodeAt(1)) ? withoutNameGaps(open) : open;
  const [label = ''] = line.split(BETWEEN, 1);
  // `本报讯（记者 高翔 通讯员` is the first line of a dateline.
  if (label.length > LONGEST_LABEL || BRACKET.test(label) || !lexicon.pageLabels.staff.end(label)) return false;
  const words = withoutNameGaps(line).split(BETWEEN).slice(1);
  if (words.length === 0) return false;
  if (isSignature(words.join(' '), lexicon)) return bylineOf(spaced, lexicon) === null;
  let names = 0;
  for (const word of words) {
    if (word === '' || lexicon.pageLabels.staff.end(word)) continue;
    if (!isNameList(word, lexicon)) return false;
    names++;
  }
  return names > 0 && bylineOf(spaced, lexicon) === null;
}

/** `编辑高小翔李梅`: two names and more. */
const SOLID_STAFF = formOf((_, { pageLabels }) => `^(?:${pageLabels.editors.join('|')})([\\u4e00-\\u9fff]{4,9})$`);

/** `来源：县水利局 李梅`, `来源：腰站镇党政办：李梅`; not `来源：解放日报 文汇报`. */
const AUTHOR_OF_SOURCE =
  /^\s*来源[:：]\s*[\u4e00-\u9fff]{3,20}[\s:：]+([\u4e00-\u9fff]{1,3}(?:\s?[\u4e00-\u9fff]{1,3}){0,5}(?<![报网台社刊端区局]))\s*$/;

/** `2022-06-15 09:20 来源：清源新闻客户端 记者 高翔 编辑：李梅` */
const AUTHOR_OF_STAMP =
  /\d{4}.*\s(?:记者|通讯员)\s([\u4e00-\u9fff]{2,4}(?:[\s、][\u4e00-\u9fff]{2,4}){0,3})(?=$|\s[\u4e00-\u9fff]{2,6}[:：])/;

/** `作者：甘肃定西市 肖飞飞`: where one lives who writes to a paper. */
const PLACE_BEFORE = /^[\u4e00-\u9fff]{2,12}[省市县区州旗镇乡村]\s+/;

/** The author that a line of page furniture names: `发布时间：2024-03-12 来源：区委办公室 作者：周婷`. */
export function authorOf(text: string, lexicon: ReadingLexicon): string | null {
  const found = lexicon.pageLabels.author.exec(text) ?? AUTHOR_OF_SOURCE.exec(text) ?? AUTHOR_OF_STAMP.exec(text);
  const names = found?.[1]?.trim() ?? '';
  if (isNameList(names.replace(PLACE_BEFORE, ''), lexicon)) return names;
  return names === '' ? null : (bylineOf(`(${names})`, lexicon)?.text ?? null);
}
