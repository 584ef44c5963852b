import type { Division } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { DivisionKind } from '../../lexicon/place-cues.js';
import type { PlaceFrames } from '../../lexicon/place-frames.js';
import { STRETCH, signsAt } from './characters.js';
import { fitsKind } from './deixis.js';
import type { Mention } from './mentions.js';
import { officeTopics, villageAfter, villageTopics } from './own-topics.js';
import type { Reading } from './reading.js';
import { paragraphHead, referent } from './referents.js';
import { NAMED, Topic, type Traits } from './topic.js';

/** The topics of an article of `home` in the order of the text; its mentions are decided. */
export function findTopics(reading: Reading, home: Division | null, gazetteer: Gazetteer): Topic[] {
  const { article, mentions, collectives } = reading;
  const text = article.folded;
  const line = home === null ? [] : gazetteer.lineage(home);
  const own: Own = { line, kinds: kindsOf(home, mentions), frames: gazetteer.frames, mentions };
  const counties = new Set<Division | null>();
  for (const { form, division } of mentions) if (form !== 'township') counties.add(division);
  const topics: Topic[] = [];
  let next = 0;
  for (let index = 0; index < mentions.length; index++) {
    if (isStray(mentions[index] as Mention, home, counties)) continue;
    const topic = topicAt(text, mentions, index, line, gazetteer);
    if (topic === null) continue;
    for (; next < collectives.length && (collectives[next] as number) < topic.start; next++) {
      addCollective(topics, text, collectives[next] as number, own);
    }
    topics.push(topic);
  }
  for (; next < collectives.length; next++) addCollective(topics, text, collectives[next] as number, own);
  if (home === null) return topics;
  const others = officeTopics(reading, home, gazetteer.frames);
  const traitsOf = (division: Division): Traits => {
    const above = line.includes(division);
    return {
      ...VILLAGE_OF,
      outside: !above && !gazetteer.lineage(division).includes(home),
      wide: home.level === 'province',
    };
  };
  others.push(...villageTopics(text, mentions, traitsOf, gazetteer.frames));
  return others.length === 0 ? topics : [...topics, ...others].sort((a, b) => a.start - b.start);
}

/** 火龙街道 in an article of 宿州市 that does not name 弋江区: a town of the article's own city, which the gazetteer does not know. */
function isStray(
  { form, chained, division }: Mention,
  home: Division | null,
  counties: ReadonlySet<Division | null>,
): boolean {
  if (form !== 'township' || chained || home === null || division === null || counties.has(division)) return false;
  const same = home.level === 'province' ? 2 : 4;
  return division.code.slice(0, same) !== home.code.slice(0, same);
}

/** @param line the article's own division and those above it */
function topicAt(
  text: string,
  mentions: readonly Mention[],
  index: number,
  line: readonly Division[],
  gazetteer: Gazetteer,
): Topic | null {
  const mention = mentions[index] as Mention;
  const { division } = mention;
  if (division === null || mention.chains || !canBeTopic(mention)) return null;
  const listed = isListed(text, mentions[index - 1], mention) || isListed(text, mention, mentions[index + 1]);
  if (listed) return new Topic(chainStart(mentions, index), mention.end, division, LISTED, gazetteer.frames);
  const [home = null] = line;
  const above = line.includes(division);
  if (!above && isGiver(text, mention, division, home, gazetteer.frames)) return null;
  // 安徽省|宇鸿纺织有限公司捐赠5000元: the name of a company.
  if (above && division !== home && (mention.form === 'stem' || isOfCompany(text, mention, gazetteer.frames)))
    return null;
  const traits = {
    collective: false,
    aided: mention.effect === 'aid',
    named: mention.form !== 'stem',
    lasting: division === home || isLasting(text, mention, home),
    wide: home?.level === 'province',
    town: (mention.form === 'township' && mention.chained) || villageAfter(text, mention.end) !== null,
    listed: false,
    placeless: home === null,
    outside: home !== null && !above && !gazetteer.lineage(division).includes(home),
  };
  return new Topic(chainStart(mentions, index), mention.end, division, traits, gazetteer.frames);
}

function isOfCompany(text: string, { end }: Mention, frames: PlaceFrames): boolean {
  return frames.company.test(text.slice(end, end + 24));
}

const LONGEST_GIFT = 48;

/** Whether a place in another province, or in another city than the county or city of the article, gives what is told. */
function isGiver(
  text: string,
  { end, effect }: Mention,
  division: Division,
  home: Division | null,
  frames: PlaceFrames,
): boolean {
  const same = home?.level === 'province' ? 2 : 4;
  if (effect === 'aid' || division.code.slice(0, same) === home?.code.slice(0, same)) return false;
  return frames.giver.test(text.slice(end, end + LONGEST_GIFT));
}

/**
 * In a report of a province a place is a clause's at most, but for 赣州信丰县,首条生产线投产,年产值达20亿元, and for a town, which is told
 * of: 开阳县花梨镇6个村有了收件点,覆盖155个组.
 */
function isLasting(text: string, { form, end, chained, effect }: Mention, home: Division | null): boolean {
  // 清丰|公安出动90人次,设卡6处: the short name of an office; not 呼和浩特|机场完工,投资增长4%.
  // 在山西|临汾,300万亩小麦成熟
  if (form === 'stem' && chained && text.charAt(end) === ',') return true;
  if (form === 'stem' && (effect !== 'headline' || home?.level === 'province')) return false;
  return (
    home?.level !== 'province' ||
    (form === 'township' && chained) ||
    text.charAt(end) === ',' ||
    text.charAt(end) === ':'
  );
}

function canBeTopic({ effect, form }: Mention): boolean {
  switch (effect) {
    case null:
    case 'here':
    case 'aid':
    case 'branch':
    case 'headline':
    case 'goal':
      return true;
    case 'feature':
      return form !== 'stem';
    default:
      return false;
  }
}

function isListed(text: string, mention: Mention | undefined, next: Mention | undefined): boolean {
  if (mention === undefined || next === undefined) return false;
  // 重庆|贵州局地受灾: names side by side, neither of which lies in the other.
  if (next.start === mention.end && !next.chained && next.division?.level === mention.division?.level) return true;
  return next.start - mention.end === 1 && (signsAt(text, mention.end) & STRETCH) !== 0;
}

function chainStart(mentions: readonly Mention[], index: number): number {
  let at = index;
  while (at > 0 && mentions[at]?.chained) at--;
  return (mentions[at] as Mention).start;
}

const COLLECTIVE: Traits = { ...NAMED, collective: true };

const VILLAGE_OF: Traits = { ...NAMED, town: true };

const LISTED: Traits = { ...NAMED, lasting: false, listed: true };

/** What tells of which division 全市 speaks. */
interface Own {
  /** The article's own division and those above it. */
  readonly line: readonly Division[];
  readonly kinds: string;
  readonly frames: PlaceFrames;
  readonly mentions: readonly Mention[];
}

/** The kinds that the text gives its own division by another name: 市 where it calls 江津区 江津市, as it was in 2004. */
function kindsOf(home: Division | null, mentions: readonly Mention[]): string {
  let kinds = '';
  for (const { division, form, surface } of mentions) {
    if (division === home && form === 'alias' && surface.length > 2) kinds += surface.charAt(surface.length - 1);
  }
  return kinds;
}

function addCollective(topics: Topic[], text: string, start: number, { line, kinds, frames, mentions }: Own): void {
  const kind = text.charAt(start + 1) as DivisionKind;
  const word = text.charAt(start);
  // 该区域, 应该市场化 speak of no division.
  if (word === '该' && '域间场民'.includes(text.charAt(start + 2))) return;
  const add = (division: Division | null): void => {
    topics.push(new Topic(start, start + 2, division, COLLECTIVE, frames));
  };
  const meant = word === '该' ? referent(mentions, text, start, kind) : null;
  const told = meant ?? (word === '全' ? paragraphHead(mentions, text, start, kind, frames) : null);
  if (told !== null) {
    add(told);
    return;
  }
  for (const above of line) {
    const called = above === line[0] && kinds.includes(kind);
    if (!called && !fitsKind(above, kind)) continue;
    add(above);
    return;
  }
  // 全市 in an article of no city is of none that it names as something else.
  add(word === '全' ? referent(mentions, text, start, kind) : null);
}
