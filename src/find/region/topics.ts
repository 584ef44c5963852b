import type { Division, Span } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { DivisionKind } from '../../lexicon/place-cues.js';
import type { PlaceFrames } from '../../lexicon/place-frames.js';
import { CLAUSE, COLON, lastStop, STRETCH, signsAt } from './characters.js';
import { fitsKind } from './deixis.js';
import type { Mention } from './mentions.js';
import type { Reading } from './reading.js';

/** 全省|级, 全市|各级: a rank, and no place. */
const LEVEL = /^[\u4e00-\u9fff]?级/;

/** 平城区1700户、|云冈区|3650户: each figure of a list is said of the place before it; not 12号线、|昌平|线南延等3条. */
const AFTER_FIGURE = /[\d万亿][^\d、()]{1,5}、$/;
const BEFORE_FIGURE = /^[\u4e00-\u9fff]{0,2}\d/;

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
    private readonly frames: PlaceFrames,
  ) {}

  /** Where its clause begins. */
  clause(text: string): number {
    this.#clause ??= lastStop(text, this.start, CLAUSE | COLON);
    return this.#clause;
  }

  /** Whether it stands at the head of its clause. */
  opens(text: string): boolean {
    this.#opens ??=
      this.clause(text) === this.start ||
      this.frames.opening.test(text.slice(this.clause(text), this.start)) ||
      this.#isListedWithFigure(text);
    return this.#opens;
  }

  #isListedWithFigure(text: string): boolean {
    return (
      text.charAt(this.start - 1) === '、' &&
      AFTER_FIGURE.test(text.slice(Math.max(this.clause(text), this.start - 10), this.start)) &&
      BEFORE_FIGURE.test(text.slice(this.end, this.end + 5))
    );
  }

  /** Whether it is where something is: 在乌达区, 为乌达区; not 走在乌达区前列, 成为乌达区首个. */
  isLocated(text: string): boolean {
    if (this.start === this.clause(text)) return false;
    const before = text.charAt(this.start - 1);
    const verb = text.charAt(this.start - 2);
    return (before === '在' && verb !== '走') || (before === '为' && verb !== '成');
  }

  /** Whether it is a place at all, and not one that is only compared with (全省平均3万元, 全国百强). */
  counts(text: string): boolean {
    this.#counts ??= !this.#isLevel(text) && (this.traits.aided || !this.#isCompared(text));
    return this.#counts;
  }

  #isLevel(text: string): boolean {
    return this.traits.collective && LEVEL.test(text.slice(this.end, this.end + 2));
  }

  #isCompared(text: string): boolean {
    return this.frames.ranked.test(text.slice(this.end, this.end + 14));
  }
}

/** The topics of an article of `home` in the order of the text; its mentions are decided. */
export function findTopics(reading: Reading, home: Division | null, gazetteer: Gazetteer): Topic[] {
  const { article, mentions, collectives } = reading;
  const text = article.folded;
  const line = home === null ? [] : gazetteer.lineage(home);
  const own: Own = { line, kinds: kindsOf(home, mentions), frames: gazetteer.frames };
  const topics: Topic[] = [];
  let next = 0;
  for (let index = 0; index < mentions.length; index++) {
    const topic = topicAt(text, mentions, index, line, gazetteer);
    if (topic === null) continue;
    for (; next < collectives.length && (collectives[next] as number) < topic.start; next++) {
      addCollective(topics, text, collectives[next] as number, own);
    }
    topics.push(topic);
  }
  for (; next < collectives.length; next++) addCollective(topics, text, collectives[next] as number, own);
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
  if (home !== null && !above && isGiver(text, mention, division, home, gazetteer.frames)) return null;
  // 安徽省|宇鸿纺织有限公司捐赠5000元: the name of a company.
  if (above && division !== home && (mention.form === 'stem' || isOfCompany(text, mention, gazetteer.frames)))
    return null;
  const traits = {
    collective: false,
    aided: mention.effect === 'aid',
    lasting: division === home || isLasting(text, mention, home),
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
  home: Division,
  frames: PlaceFrames,
): boolean {
  const same = home.level === 'province' ? 2 : 4;
  if (effect === 'aid' || division.code.slice(0, same) === home.code.slice(0, same)) return false;
  return frames.giver.test(text.slice(end, end + LONGEST_GIFT));
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

/** What tells of which division 全市 speaks. */
interface Own {
  /** The article's own division and those above it. */
  readonly line: readonly Division[];
  readonly kinds: string;
  readonly frames: PlaceFrames;
}

/** The kinds that the text gives its own division by another name: 市 where it calls 江津区 江津市, as it was in 2004. */
function kindsOf(home: Division | null, mentions: readonly Mention[]): string {
  let kinds = '';
  for (const { division, form, surface } of mentions) {
    if (division === home && form === 'alias' && surface.length > 2) kinds += surface.charAt(surface.length - 1);
  }
  return kinds;
}

function addCollective(topics: Topic[], text: string, start: number, { line, kinds, frames }: Own): void {
  const kind = text.charAt(start + 1) as DivisionKind;
  for (const above of line) {
    const called = above === line[0] && kinds.includes(kind);
    if (!called && !fitsKind(above, kind)) continue;
    topics.push(new Topic(start, start + 2, above, COLLECTIVE, frames));
    return;
  }
}
