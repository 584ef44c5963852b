import { BUILDING, CLAUSE, PARTY, signsBetween } from './characters.js';
import type { Mention } from './mentions.js';

/** 莆田市涵江区在西吉县援建车间4个; not 西吉县由福建援建的车间. */
const GIVER = /^[^,。;:由的]{0,14}(?:援建|捐建)/;
/** 德州市副市长带领考察团来我市考察: whoever comes is from elsewhere. */
const VISITS = /^[^。;!?\n]{0,30}来我[市县区州盟旗省](?:考察|调研|学习|参观|访问|采访|交流|检查|督导|视察|慰问)/;
const LONGEST_VISIT = 40;
/** 湖南省浏阳市考察团一行18人来到芦溪县; but 黎平县考察团赴广西 is an article of its own county. */
const VISITORS =
  /^[^,。;:!?\n]{0,6}(?:[考观参]\S团|代表团|调研组|考察组|交流团)[^,。;!?\n]{0,10}(?:来到|莅临|走进|来[^,。;!?\n]{2,10}(?:考察|调研|参观|学习|观摩|交流))/;
const LONGEST_VISITORS = 40;
/** 山东省第十批援藏医疗队, 四川省援鄂医疗队. */
const TEAM_AFTER =
  /^(?:第[一二三四五六七八九十\d]{1,3}批)?援[\u4e00-\u9fff]{1,2}(?:医疗|干部|教师|专家|工作|教育|前方|抗疫|队)/;
/** Characters before the last of 考察团 and its like. */
const LONGEST_DELEGATION = 8;
/** Whether somebody comes to the place of the passage: 来我市. */
export function isVisited(text: string, start: number, ours: readonly number[]): boolean {
  for (let at = ours.length - 1; at >= 0 && (ours[at] as number) >= start; at--) {
    if (text.startsWith('来我', (ours[at] as number) - 1)) return true;
  }
  return false;
}

function isDelegation(text: string, end: number): boolean {
  if ((signsBetween(text, end + 1, end + LONGEST_DELEGATION + 1) & PARTY) === 0) return false;
  return VISITORS.test(text.slice(end, end + LONGEST_VISITORS));
}

/** Whether those of a place that ends at `end` come from there, or give to another. */
export function isFromElsewhere(text: string, end: number, ahead: number, visited: boolean): boolean {
  if (visited && VISITS.test(text.slice(end, end + LONGEST_VISIT))) return true;
  if ((ahead & PARTY) !== 0 && isDelegation(text, end)) return true;
  if (TEAM_AFTER.test(text.slice(end, end + 8))) return true;
  return (ahead & BUILDING) !== 0 && GIVER.test(text.slice(end, end + 20));
}

/** 来自贵州省沿河县的全国人大代表 speaks for it; 来自北京的游客 is from elsewhere. */
const DELEGATE = /^[^,。;:!?\n]{0,14}?的(?:全国|省|市|县|区|州)?(?:人大代表|政协委员|党代表)/;

export function speaksFor(text: string, end: number): boolean {
  return DELEGATE.test(text.slice(end, end + 24));
}

/** 在江苏省常州市举办富硒茶推介会, 在北京举行的展销会: where a place shows its goods to others. */
const SHOWN =
  /^(?!的)[^,。;:!?\n]{0,6}(?:举办|举行|召开|开幕|开展)[^,。;:!?\n]{0,16}(?:推介|招商|恳谈|展销|洽谈会|订货会|路演)/;

export function isShowing(text: string, end: number): boolean {
  return SHOWN.test(text.slice(end, end + 32));
}

/** 昌吉州干部86人|来到喀什地区: people, and not 富硒茶|走进江苏. */
const COME = /(?:[团组队部员人者师生商家民友]|\d[人名]|一行|代表|企业|公司)[^,。;:!?\n]{0,8}(?:来到|莅临|抵达|走进)$/;
/** 安康富硒茶|走进江苏常州; not 乌海市文化馆走进阿左旗. */
const GOODS_COME = /^[^,。;:!?\n团组队部员人者师生商家民友局馆院校社会办委企司]{1,8}走进$/;
const LONGEST_WAY = 40;

/** 昌吉州干部86人来到喀什地区疏附县: told where they come to; the place that they come from heads nothing. */
export function markVisitors(
  text: string,
  mentions: readonly Mention[],
  isBelow: (inner: Mention, outer: Mention) => boolean,
): void {
  for (let index = 1; index < mentions.length; index++) {
    const to = mentions[index] as Mention;
    if (to.effect !== 'here' || to.chained) continue;
    const from = origin(text, mentions, index);
    if (from === null || isBelow(to, from) || isBelow(from, to)) continue;
    const way = text.slice(from.end, to.start);
    if (COME.test(way)) from.effect = 'passing';
    else if (GOODS_COME.test(way)) {
      for (let at = index; at === index || mentions[at]?.chained; at++) (mentions[at] as Mention).effect = 'elsewhere';
    }
  }
}

/** The name before another in its clause that nothing beside it plays down. */
function origin(text: string, mentions: readonly Mention[], index: number): Mention | null {
  const { start, passage } = mentions[index] as Mention;
  for (let at = index - 1; at >= 0; at--) {
    const mention = mentions[at] as Mention;
    if (start - mention.end > LONGEST_WAY || mention.passage !== passage) return null;
    if (signsBetween(text, mention.end, start) & CLAUSE) return null;
    if (mention.effect === null && !mention.chains) return mention;
  }
  return null;
}
