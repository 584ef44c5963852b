import type { ClaimCategory } from '../../../core/types.js';
import type { Measured } from './measured.js';

/** Verbs and nouns of a rank that moves: its 位 are places, not persons. */
const RANK_MOVES = /(?:排名|位次|名次|位居|上升|前进|前移|提升|跃升|下降|后退|晋升|由|升至|进至|第)[^,。;]{0,6}$/;
const ELECTRIC = /电[^,。;]{0,9}$/;
/** 个 counts persons in 3个人 and 40个孩子, not in 3个人工智能实验室. */
const PERSONS = /^(?:人(?![工才民均大力事口居体文际类行员造物])|孩子|小孩)/;
/** What a machine counts is no activity: 点击200万次, 每秒百亿亿次浮点运算; 开展点击宣传活动3次 is one. */
const TOLLED_BEFORE = /(?:点击|播放|浏览|访问|阅读|下载|调用|转发|曝光)(?:量|数)?[达到超过突破近约]{0,3}$/;
const TOLLED_AFTER = /^(?:浮点|运算|计算|点击|播放|浏览|访问)/;
const HOUSEHOLDS = /^(?:困难|脱贫|贫困)?(?:家庭(?![农医教])|农户|牧户|住户)/;

/** The category of the unit, or another where the words around it say so: 前进21位, 用电240度, 40个孩子. */
export function categoryOf({ unit, end }: Measured, text: string, at: number): ClaimCategory {
  const before = () => text.slice(Math.max(0, at - 12), at);
  const after = () => text.slice(end, end + 6);
  if (unit.unit === '位') return RANK_MOVES.test(before()) ? 'count' : unit.category;
  if (unit.unit === '度') return ELECTRIC.test(before()) || text.startsWith('电', end) ? 'energy' : unit.category;
  if (unit.unit === '次') return TOLLED_BEFORE.test(before()) || TOLLED_AFTER.test(after()) ? 'count' : unit.category;
  if (unit.surface !== '个') return unit.category;
  if (PERSONS.test(after())) return 'people';
  return HOUSEHOLDS.test(after()) ? 'households' : unit.category;
}
