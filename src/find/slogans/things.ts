import type { SloganLexicon } from '../../lexicon/slogans.js';
import type { Verdict } from './verdict.js';

/** A word of four characters is a practice as a rule: “厕所革命”民生实事; not “科长做主”等突出问题, “小、散、弱”的现状. */
const FOUGHT = /^[等的](?:突出|共性|典型|顽固|老大难)?(?:问题|乱象|现象|陋习|歪风|行为|现状)/;

/** How far a noun that names the quoted thing may stand behind it: “厕所革命”民生实事, “漏点”等一批供水问题 */
const NEAR_THING = 2;
const NEAR_THING_AFTER_OTHERS = 11;

/** “人民邮政为人民”的企业宗旨 */
const MOTTO_OF_FIRM = /^(?:企业|行业|职业)(?:宗旨|精神|理念|文化|使命|愿景|价值观|道德|口号)/;

/** 乡政E通 and 民情通 are names of what runs on a platform, 企呼我应 a practice that has one. */
const SOFTWARE = /[A-Za-z][\u4e00-\u9fff]|[通云]$/;
const RUNS = /^[\u4e00-\u9fff]{0,6}(?:平台|系统)/;

/** “湾里鸡”养殖, “坡头梨”种植: what is bred or grown; not “共享菜地”, 积分换米. */
const PRODUCE =
  /^[\u4e00-\u9fff]{2,4}[鸡鸭鹅鱼虾蟹猪羊牛驴兔蚕蜂米茶果梨桃李杏枣瓜菜菇笋蜜药油酒醋面粉豆糖薯蒜姜葱椒柚橙桔柑蕉莓莲藕参]$/;
const GROWN = /^(?:养殖|种植|栽培|生产|加工|销售|产业|全产业链|产品|系列产品|商标|区域公用|年产值|走出|远销|产销)/;
/** 集“吃、住、行、购”为一体: what everyday lists run through. */
const EVERYDAY_LIST =
  /^(?:[吃住行游购娱玩喝养学](?:[、,]|$)){3,}$|^(?:[水电路气暖房讯网厕视医](?:[、,]|$)){3,}$|^(?:[农林牧副渔工商贸](?:[、,]|$)){3,}$/;

/** 看病难、看病贵; not 材料少、流程短. */
const HARDSHIP =
  /^[\u4e00-\u9fff]{2,6}[难贵慢远繁烦乱差脏弱穷缺](?:[、,][\u4e00-\u9fff]{2,6}[难贵慢远繁烦乱差脏弱穷缺])+$/;

const PLATFORM: Verdict = { verdict: 'platform', rule: 'what runs on a platform' };
const LIST: Verdict = { verdict: 'everyday', rule: 'an everyday list' };
const PROBLEM: Verdict = { verdict: 'problem', rule: 'names a problem' };
const THING: Verdict = { verdict: 'project', rule: 'names a project or a product' };

/** What a noun after a quoted text says that it only names: “节水灌溉改造”等项目, “人员老化、经费短缺”等问题; else null. */
export function namedThing(text: string, after: string, lexicon: SloganLexicon): Verdict | null {
  if (FOUGHT.test(after) || HARDSHIP.test(text)) return PROBLEM;
  if (EVERYDAY_LIST.test(text)) return LIST;
  if (GROWN.test(after) && PRODUCE.test(text)) return THING;
  if (SOFTWARE.test(text) && RUNS.test(after)) return PLATFORM;
  return text.length !== 4 && isNamedByThing(after, lexicon) ? THING : null;
}

function isNamedByThing(after: string, { namedThings }: SloganLexicon): boolean {
  const reach = after.startsWith('等') ? NEAR_THING_AFTER_OTHERS : NEAR_THING;
  for (let at = 0; at <= reach && at < after.length; at++) {
    if (namedThings.numberAt(after, at) !== 0) return !MOTTO_OF_FIRM.test(after.slice(at));
    if (',。;、('.includes(after.charAt(at))) return false;
  }
  return false;
}
