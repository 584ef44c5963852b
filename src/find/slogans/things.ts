import type { SloganLexicon } from '../../lexicon/slogans.js';
import { endsWith } from './parts.js';
import type { Verdict } from './verdict.js';

/** A word of four characters is a practice as a rule: “厕所革命”民生实事; not “科长做主”等突出问题, “小、散、弱”的现状. */
const FOUGHT = /^[等的](?:突出|共性|典型|顽固|老大难)?(?:问题|乱象|现象|陋习|歪风|行为|现状)/;
/** “路面坑洼”“管网堵塞”等一批老旧小区顽疾; not “双随机”等方式解决突出问题. */
const AMONG_OTHERS =
  /^等(?:(?!方式|方法|机制|制度|措施|办法|举措|行动|活动|模式|工作|服务|做法|平台|专项|整治|工程)[\u4e00-\u9fff]){0,8}(?:顽疾|难题|问题|乱象|陋习|痛点|堵点|弊病|通病|隐患)/;
/** 减少“多头跑”现象 */
const PHENOMENON_AFTER = /^(?:等|的)?(?:现象|乱象)/;

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
/** “海燕玻璃”正式投产: what comes on the market, of whatever kind. */
const MARKETED = /^(?:正式|陆续|全面|即将|集中)?(?:投产|上市(?!公司)|下线|量产|开业|开张|出栏|首飞|下水)/;
const GROWN = /^(?:养殖|种植|栽培|生产|加工|销售|产业|全产业链|产品|系列产品|商标|区域公用|年产值|走出|远销|产销)/;
/** What everyday lists run through: 集“吃、住、行、购”为一体, “德、智、体、美”素质 */
const EVERYDAY_LISTS = [
  '吃住行游购娱玩喝养学',
  '水电路气暖房讯网厕视医',
  '农林牧副渔工商贸',
  '德智体美劳',
  '听说读写算',
  '唱念做打',
];
const EVERYDAY_LIST = new RegExp(EVERYDAY_LISTS.map((list) => `^(?:[${list}](?:[、,]|$)){3,}$`).join('|'));

/** 看病难、看病贵; not 材料少、流程短. */
const HARDSHIP =
  /^[\u4e00-\u9fff]{2,6}[难贵慢远繁烦乱差脏弱穷缺](?:[、,][\u4e00-\u9fff]{2,6}[难贵慢远繁烦乱差脏弱穷缺])+$/;

/** “正确佩戴头盔”“拒绝乘坐超员车辆”等内容: what is taught; not “四下基层”等内容. */
const TAUGHT_AFTER = /^等(?:相关|安全|法律|基本|日常){0,2}(?:内容|知识|常识|要点|注意事项|法律法规|条款|条文|规定|提示)/;
const SHORTEST_TAUGHT = 6;
/** “参观式”“沉浸式”等活动形式: how a thing is done. */
const MANNER_AFTER = /^等?[\u4e00-\u9fff]{0,6}(?:形式|方式|手段)/;
/** “讲座+问答”的方式进行 */
const HELD_BY = /^的?(?:方式|形式|方法)(?:进行|开展|举行|召开|举办|授课|教学|呈现|展出)/;
/** “个别听”与“集体谈”的形式; not 马上办, 驻村制. */
const SHORT_MANNER = /^[\u4e00-\u9fff]{2}[^办制]$/;
const SHORT_MANNER_AFTER = /^的(?:形式|方式)/;
/** “山里人家”“河边故事”3个专题节目 */
const SEVERAL = /^等?\d{1,2}[个部档首件项]/;

const MANNER: Verdict = { verdict: 'everyday', rule: 'a manner of doing' };
const TAUGHT: Verdict = { verdict: 'everyday', rule: 'what is taught' };
const PLATFORM: Verdict = { verdict: 'platform', rule: 'what runs on a platform' };
const LIST: Verdict = { verdict: 'everyday', rule: 'an everyday list' };
/** What holds against numeric abbreviations too. */
export const PHENOMENON: Verdict = { verdict: 'problem', rule: 'names something to be stopped' };
const PROBLEM: Verdict = { verdict: 'problem', rule: 'names a problem' };
/** What holds against parallels too: “河道清淤、护岸加固”等一批建设项目; not “富民强县、必先兴水”的思想. */
export const PROJECT: Verdict = { verdict: 'project', rule: 'one of several projects' };
const AMONG_PROJECTS = /^等[\u4e00-\u9fff]{0,8}项目/;
const THING: Verdict = { verdict: 'project', rule: 'names a project or a product' };

/** What a noun after a quoted text says that it only names: “节水灌溉改造”等项目, “人员老化、经费短缺”等问题; else null. */
export function namedThing(text: string, after: string, lexicon: SloganLexicon): Verdict | null {
  if (PHENOMENON_AFTER.test(after)) return PHENOMENON;
  if (FOUGHT.test(after) || HARDSHIP.test(text)) return PROBLEM;
  if (after.startsWith('等')) {
    if (AMONG_OTHERS.test(after)) return PROBLEM;
    if (text.length >= SHORTEST_TAUGHT && TAUGHT_AFTER.test(after)) return TAUGHT;
  }
  if (endsWith(text, lexicon.quotedParts.ends.hardship)) return PROBLEM;
  if (EVERYDAY_LIST.test(text)) return LIST;
  if (MARKETED.test(after) || (GROWN.test(after) && PRODUCE.test(text))) return THING;
  if (text.endsWith('式') && !text.endsWith('模式') && MANNER_AFTER.test(after)) return MANNER;
  if (HELD_BY.test(after)) return MANNER;
  if (SHORT_MANNER_AFTER.test(after) && SHORT_MANNER.test(text)) return MANNER;
  if (SOFTWARE.test(text) && RUNS.test(after)) return PLATFORM;
  if (text.length === 4 || !isNamedByThing(after, lexicon)) return null;
  return AMONG_PROJECTS.test(after) ? PROJECT : THING;
}

function isNamedByThing(after: string, { namedThings }: SloganLexicon): boolean {
  const reach = after.startsWith('等') || SEVERAL.test(after) ? NEAR_THING_AFTER_OTHERS : NEAR_THING;
  for (let at = 0; at <= reach && at < after.length; at++) {
    if (namedThings.numberAt(after, at) !== 0) return !MOTTO_OF_FIRM.test(after.slice(at));
    if (',。;、('.includes(after.charAt(at))) return false;
  }
  return false;
}
