import type { Division, Span } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { DivisionKind } from '../../lexicon/place-cues.js';
import { CLAUSE, COLON, lastStop, STRETCH, signsAt } from './characters.js';
import { fitsKind } from './deixis.js';
import type { Mention } from './mentions.js';
import type { Reading } from './reading.js';

/** What may stand between the beginning of a clause and its topic: 其中乌达区…, 今年以来全省…, 截至4月底,… */
const OPENING =
  /^(?:其中|目前|如今|现在|此外|同时|另外|而|并|仅|在|由|为|从|至此|全年|今年|去年|近年来|今年以来|当年|当日|当天|上半年|一季度|截至目前|据了解|据统计|据介绍|推动|带动|使|让|帮助|到|\d{1,4}年(?:以来)?|“十[一二三四]五”(?:时期|期间|以来)?|\d{1,2}月(?:\d{1,2}日)?|[\s“”:-])*$/;
/** 对全省贡献率达68%, 占全省的一半, 高于全国, 较全市平均 compare with a place; 居全省第一 ranks in it. */
const COMPARED_BEFORE =
  /(?:对|占|居|位居|列|位列|名列|高于|低于|高出|低出|超过|超|较|比|与|跟|同|相比|优于|快于|好于|领先|跃居|稳居|约占|达到|走在|处于|入选|荣获|获评|成为|是|全国、|向)$/;
const COMPARED_AFTER =
  /^(?:的)?(?:贡献率|平均|均值|第[一二三四五六七八九十\d]|首[个家位创次批例]|前列|前茅|排名|总量的|比重|最|唯一|领先|通报|先进|优秀|示范|百强|一等奖|[^,。;]{0,6}(?:前列|第[一二三四五六七八九十\d]|首位|平均水平))/;
/** 全省|级, 全市|各级: a rank, and no place. */
const LEVEL = /^[\u4e00-\u9fff]?级/;

/** What is told of a topic by the names alone. */
interface Traits {
  /** 全省, and no name. */
  readonly collective: boolean;
  readonly aided: boolean;
  /** Holds for the clauses after it too: 乌达区投入3万元,新建广场2处; not the name of a thing: 呼和浩特机场完工,投资增长4%. */
  readonly lasting: boolean;
  /** Lies neither in the article's division nor above it: 乌达区 in an article of 海勃湾区, 杭州 in one of 黄平县. */
  readonly outside: boolean;
}

/** A place that a clause may be about: a name, or 全省, 我市. What stands around it is read when a figure follows. */
export class Topic implements Span {
  #clause: number | null = null;
  #opens: boolean | null = null;
  #counts: boolean | null = null;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly division: Division,
    readonly traits: Traits,
  ) {}

  /** Where its clause begins. */
  clause(text: string): number {
    this.#clause ??= lastStop(text, this.start, CLAUSE | COLON);
    return this.#clause;
  }

  /** Whether it stands at the head of its clause. */
  opens(text: string): boolean {
    this.#opens ??= this.clause(text) === this.start || OPENING.test(text.slice(this.clause(text), this.start));
    return this.#opens;
  }

  /** Whether it is where something is: 在乌达区, 为乌达区. */
  isLocated(text: string): boolean {
    const before = this.start > this.clause(text) ? text.charAt(this.start - 1) : '';
    return before === '在' || before === '为';
  }

  /** Whether it is a place at all, and not one that is only compared with (对全省贡献率, 高于全国平均). */
  counts(text: string): boolean {
    this.#counts ??= !this.#isLevel(text) && (this.traits.aided || !this.#isCompared(text));
    return this.#counts;
  }

  #isLevel(text: string): boolean {
    return this.traits.collective && LEVEL.test(text.slice(this.end, this.end + 2));
  }

  #isCompared(text: string): boolean {
    const before = text.slice(Math.max(0, this.start - 4), this.start);
    return COMPARED_BEFORE.test(before) || COMPARED_AFTER.test(text.slice(this.end, this.end + 14));
  }
}

/** The topics of an article of `home` in the order of the text; its mentions are decided. */
export function findTopics(reading: Reading, home: Division | null, gazetteer: Gazetteer): Topic[] {
  const { article, mentions, collectives } = reading;
  const text = article.folded;
  const line = home === null ? [] : gazetteer.lineage(home);
  const kinds = kindsOf(home, mentions);
  const topics: Topic[] = [];
  let next = 0;
  for (let index = 0; index < mentions.length; index++) {
    const topic = topicAt(text, mentions, index, line, gazetteer);
    if (topic === null) continue;
    for (; next < collectives.length && (collectives[next] as number) < topic.start; next++) {
      addCollective(topics, text, collectives[next] as number, line, kinds);
    }
    topics.push(topic);
  }
  for (; next < collectives.length; next++) addCollective(topics, text, collectives[next] as number, line, kinds);
  return topics;
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
  if (isListed(text, mentions[index - 1], mention) || isListed(text, mention, mentions[index + 1])) return null;
  const [home = null] = line;
  const above = line.includes(division);
  if (home !== null && !above && isGiver(text, mention, division, home)) return null;
  if (above && division !== home && mention.form === 'stem') return null;
  return new Topic(chainStart(mentions, index), mention.end, division, {
    collective: false,
    aided: mention.effect === 'aid',
    lasting: division === home || isLasting(text, mention, home),
    outside: home !== null && !above && !gazetteer.lineage(division).includes(home),
  });
}

/** 上海市虹口区投入沪滇协作资金1800万元: what another city gives is spent here; not 帮扶新疆和田地区, which takes. */
const GIVER =
  /^[^,。;:]{0,6}(?:帮扶|协作|援建|援助|捐赠|捐助|捐款|捐资|支援|结对)|^[^。;:]{0,40}(?:捐赠|(?:帮扶|协作|援建|援助)(?:资金|物资|款))/;
const LONGEST_GIFT = 48;

/** Whether a place in another province, or in another city than the county or city of the article, gives what is told. */
function isGiver(text: string, { end, effect }: Mention, division: Division, home: Division): boolean {
  const same = home.level === 'province' ? 2 : 4;
  if (effect === 'aid' || division.code.slice(0, same) === home.code.slice(0, same)) return false;
  return GIVER.test(text.slice(end, end + LONGEST_GIFT));
}

/** In a report of a province a place is a clause's at most, but for 赣州信丰县,首条生产线投产,年产值达20亿元. */
function isLasting(text: string, mention: Mention, home: Division | null): boolean {
  if (mention.form === 'stem') return false;
  const after = text.charAt(mention.end);
  return home?.level !== 'province' || after === ',' || after === ':';
}

function canBeTopic({ effect, form }: Mention): boolean {
  switch (effect) {
    case null:
    case 'here':
    case 'aid':
    case 'branch':
    case 'headline':
      return true;
    case 'feature':
      return form !== 'stem';
    default:
      return false;
  }
}

function isListed(text: string, mention: Mention | undefined, next: Mention | undefined): boolean {
  if (mention === undefined || next === undefined) return false;
  return next.start - mention.end === 1 && (signsAt(text, mention.end) & STRETCH) !== 0;
}

function chainStart(mentions: readonly Mention[], index: number): number {
  let at = index;
  while (at > 0 && mentions[at]?.chained) at--;
  return (mentions[at] as Mention).start;
}

const COLLECTIVE: Traits = { collective: true, aided: false, lasting: true, outside: false };

/** The kinds that the text gives its own division by another name: 市 where it calls 江津区 江津市, as it was in 2004. */
function kindsOf(home: Division | null, mentions: readonly Mention[]): string {
  let kinds = '';
  for (const { division, form, surface } of mentions) {
    if (division === home && form === 'alias' && surface.length > 2) kinds += surface.charAt(surface.length - 1);
  }
  return kinds;
}

function addCollective(topics: Topic[], text: string, start: number, line: readonly Division[], kinds: string): void {
  const kind = text.charAt(start + 1) as DivisionKind;
  for (const above of line) {
    const called = above === line[0] && kinds.includes(kind);
    if (!called && !fitsKind(above, kind)) continue;
    topics.push(new Topic(start, start + 2, above, COLLECTIVE));
    return;
  }
}
