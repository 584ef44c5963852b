import type { Article, Division } from '../../core/types.js';
import type { PlaceFrames } from '../../lexicon/place-frames.js';
import type { Effect } from './context.js';
import type { Mention } from './mentions.js';

/** Where in an article a mention stands. */
export type Zone =
  | 'credit line'
  | 'title'
  | 'subtitle'
  | 'organ'
  | 'dateline'
  | 'wire'
  | 'document'
  | 'opening'
  | 'lead'
  | 'heading'
  | 'caption'
  | 'body'
  | 'furniture';

const ZONE_WEIGHT: Readonly<Record<Zone, number>> = {
  'credit line': 6,
  title: 6,
  subtitle: 4,
  organ: 4,
  dateline: 4,
  wire: 4,
  document: 2,
  opening: 3,
  lead: 2.5,
  heading: 1.5,
  caption: 1.5,
  body: 1,
  furniture: 1,
};

const FORM_WEIGHT: Readonly<Record<Mention['form'], number>> = {
  full: 1,
  short: 1,
  alias: 0.8,
  stem: 0.8,
  township: 0.7,
  abbreviation: 0.8,
};

/** 内蒙古日报 names the newspaper, 来自北京 another place; a company may sit anywhere. */
const EFFECT_WEIGHT: Readonly<Record<Exclude<Effect, null>, number>> = {
  road: 0.2,
  feature: 0.5,
  outlet: 0.15,
  source: 0.05,
  school: 0.2,
  elsewhere: 0.1,
  aid: 0.2,
  word: 0,
  here: 1,
  branch: 1,
  passing: 0.7,
  company: 0.5,
  list: 0.25,
  dateline: 1,
  wire: 0.3,
  headline: 1,
  document: 1,
  unit: 1,
  venue: 0.1,
  goal: 0.1,
};

const HERE: ReadonlySet<Effect> = new Set<Effect>(['here', 'list', 'branch', 'headline', 'passing', 'dateline']);

/** 国网|凉山|供电公司 tells of the county in which it works, where the text names one. */
const CITY_UNIT = 0.4;

/** 本报临洮讯 says where it happened, 本报合肥讯 often where the news room is. */
const COUNTY_DATELINE = 3;

const COUNTY_OF_TOWN = 0.35;

/** What stands after a text on the page of a site are the titles of other articles as often as who keeps the site. */
const AFTER_TEXT = 0.3;

/** Characters of the first paragraph that count as the lead. */
const LEAD = 80;
/** … and as its opening, past 本报讯 or 近日: 肃州区把招商列为一把手工程. */
const OPENING = 12;

/** What speaks for one division: its weight by zone, and the mention that weighs most. */
export interface Tally {
  readonly division: Division;
  weight: number;
  readonly mentions: Map<Zone, number>;
  strongest: { readonly zone: Zone; readonly surface: string; readonly weight: number } | null;
  /** The kinds that the text gives it with its name: 县 where it calls 密云区 密云县, as it was until 2015. */
  kinds: string;
  /** Some mention tells of the place itself, and not of its paper or of who comes from there. */
  isPlace: boolean;
  /** Some mention names it with all that it lies in, or with a town of it: 浙江金华|兰溪市, 锡林郭勒盟|东乌珠穆沁旗|呼热图淖尔苏木. */
  isInChain: boolean;
}

/** Adds up the mentions of an article by division; in a zone each further mention of a division counts less (1, ½, ⅓ …). */
export function tally(article: Article, mentions: readonly Mention[], frames: PlaceFrames): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const lead =
    article.passages.find(({ role }) => role === 'paragraph') ??
    article.passages.find(({ role }) => role === 'caption');
  const last = article.passages.findLast(({ role }) => role === 'paragraph')?.end ?? article.text.length;
  const opener = mentions.find(
    (mention) => mention.division !== null && zoneOf(article.folded, mention, lead?.start ?? 0, frames) === 'opening',
  );
  const isTold = (mention: Mention): boolean =>
    mention.effect === 'aid' && mention.passage.role === 'title' && mention.division === opener?.division;
  const told = mentions.some(isTold);
  for (const mention of mentions) {
    const { division } = mention;
    if (division === null) continue;
    const zone = zoneOf(article.folded, mention, lead?.start ?? 0, frames);
    let entry = tallies.get(division.code);
    if (entry === undefined) {
      entry = {
        division,
        weight: 0,
        mentions: new Map(),
        strongest: null,
        kinds: '',
        isPlace: false,
        isInChain: false,
      };
      tallies.set(division.code, entry);
    }
    const times = (entry.mentions.get(zone) ?? 0) + 1;
    entry.mentions.set(zone, times);
    // 深圳市罗湖区帮扶巴马: the one helped opens the text, and tells of it; who helps does not.
    const tells = told && isTold(mention);
    const helps = told && zone === 'title' && mention.effect === null;
    const after = zone === 'furniture' && mention.start > last && !isImprint(article, mention, frames) ? AFTER_TEXT : 1;
    if (mention.effect === null || HERE.has(mention.effect)) entry.isPlace = true;
    if (entry.isPlace && (mention.chained || mention.chains)) entry.isInChain = true;
    const kind = mention.surface.charAt(mention.surface.length - 1);
    const isNamed = mention.form === 'alias' || (mention.form !== 'township' && mention.surface.length > 2);
    if (isNamed && !entry.kinds.includes(kind)) entry.kinds += kind;
    const isZone =
      mention.form === 'stem' && frames.zone.test(article.folded.slice(mention.end, mention.end + LONGEST_ZONE));
    if (isZone && !entry.kinds.includes(ZONE)) entry.kinds += ZONE;
    const weight = weigh(mention, zone, tells ? 'passing' : helps ? 'list' : mention.effect) * after;
    entry.weight += weight / times;
    if (weight > (entry.strongest?.weight ?? 0)) entry.strongest = { zone, surface: mention.surface, weight };
  }
  return tallies;
}

function isImprint({ folded }: Article, { passage }: Mention, frames: PlaceFrames): boolean {
  const line = folded.slice(passage.start, passage.end);
  return frames.imprint.test(line) || frames.siteNumber.test(line);
}

function weigh(mention: Mention, zone: Zone, read: Effect): number {
  const effect = read === null ? 1 : EFFECT_WEIGHT[read];
  // 青海省 in 青海省西宁市 says where 西宁市 is, which that says itself.
  // But 古浪县 in 古浪县黄花滩镇 is named in full.
  const county = mention.division?.level === 'county' && mention.form !== 'alias';
  const chain = !mention.chains ? 1 : county ? COUNTY_OF_TOWN : 0.25;
  const sat = mention.effect === 'dateline' && mention.division?.level === 'county' ? COUNTY_DATELINE : 1;
  const unit = read === 'unit' && mention.division?.level === 'city' ? CITY_UNIT : 1;
  return ZONE_WEIGHT[zone] * FORM_WEIGHT[mention.form] * effect * chain * sat * unit;
}

/** 新区, 经济开发区 */
const LONGEST_ZONE = 8;
const ZONE = '区';
const LONGEST_ISSUER = 10;
const LONGEST_SENDER = 18;

function leadOf(text: string, { start, chained, passage }: Mention): string {
  return chained ? '' : text.slice(Math.max(passage.start, start - LONGEST_ISSUER), start);
}

/** 来源:|肥东县农业农村局: of a county; what an office of the province passes on is of any place in it. */
function isSender(text: string, mention: Mention, frames: PlaceFrames): boolean {
  const { division, end, passage } = mention;
  if (division?.level !== 'county' || !frames.origin.test(leadOf(text, mention))) return false;
  return frames.sender.test(text.slice(end, Math.min(passage.end, end + LONGEST_SENDER)));
}

function zoneOf(text: string, mention: Mention, lead: number, frames: PlaceFrames): Zone {
  if (mention.effect === 'dateline' || mention.effect === 'wire') return mention.effect;
  switch (mention.passage.role) {
    case 'title':
    case 'subtitle':
    case 'heading':
    case 'organ':
      return mention.passage.role;
    case 'credit':
      return 'credit line';
    case 'furniture':
    case 'byline':
      return frames.issuer.test(leadOf(text, mention)) || isSender(text, mention, frames) ? 'organ' : 'furniture';
    default:
  }
  if (mention.effect === 'document') return 'document';
  if (mention.passage.start === lead && mention.start < lead + LEAD) {
    return mention.start < lead + OPENING && opens(mention) ? 'opening' : 'lead';
  }
  return mention.passage.role === 'caption' ? 'caption' : 'body';
}

/** A name at the head of the text that nothing beside it plays down, and that is no bare stem (新疆北部降温) or town. */
function opens({ effect, form, chained }: Mention): boolean {
  const marked = form === 'full' || form === 'short' || form === 'alias' || chained;
  return marked && (effect === null || effect === 'here');
}
