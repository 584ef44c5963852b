import type { ClaimCategory } from '../../../core/types.js';
import type { Measured } from './measured.js';

/** Verbs and nouns of a rank that moves: its 位 are places, not persons. */
const RANK_MOVES = /(?<=(?:排名|位次|名次|位居|上升|前进|前移|提升|跃升|下降|后退|晋升|由|升至|进至|第)[^,。;]{0,6})/y;
/** 第一医院的5位医生: a noun behind it, and none of what goes on about a rank (前进6位至49位, 上升3位居第5). */
const COUNTED = /(?![至到达居列位和与及以左上下均为在后前仅再创排])[一-龥]{2}/y;
const ELECTRIC = /(?<=电[^,。;]{0,9})/y;
/** 个 counts persons in 3个人 and 40个孩子, not in 3个人工智能实验室. */
const PERSONS = /人(?![工才民均大力事口居体文际类行员造物])|孩子|小孩/y;
/** What a machine counts is no activity: 点击200万次, 每秒百亿亿次浮点运算; 开展点击宣传活动3次 is one. */
const TOLLED_BEFORE = /(?<=(?:点击|播放|浏览|访问|阅读|下载|调用|转发|曝光)(?:量|数)?[达到超过突破近约]{0,3})/y;
const TOLLED_AFTER = /浮点|运算|计算|点击|播放|浏览|访问/y;
const HOUSEHOLDS = /(?:困难|脱贫|贫困)?(?:家庭(?![农医教])|农户|牧户|住户)/y;

/** The category of the unit, or another where the words around it say so: 前进21位, 用电240度, 40个孩子. */
export function categoryOf({ unit, end }: Measured, text: string, at: number): ClaimCategory {
  if (unit.unit === '位') return fits(RANK_MOVES, text, at) && !fits(COUNTED, text, end) ? 'count' : unit.category;
  if (unit.unit === '度') return fits(ELECTRIC, text, at) || text.startsWith('电', end) ? 'energy' : unit.category;
  if (unit.unit === '次')
    return fits(TOLLED_BEFORE, text, at) || fits(TOLLED_AFTER, text, end) ? 'count' : unit.category;
  if (unit.surface !== '个') return unit.category;
  if (fits(PERSONS, text, end)) return 'people';
  return fits(HOUSEHOLDS, text, end) ? 'households' : unit.category;
}

function fits(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
