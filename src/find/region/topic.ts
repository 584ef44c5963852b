import type { Division, Span } from '../../core/types.js';
import type { PlaceFrames } from '../../lexicon/place-frames.js';
import { CLAUSE, COLON, lastStop, SENTENCE } from './characters.js';

/** 全省|级, 全市|各级: a rank, and no place. */
const LEVEL = /^[\u4e00-\u9fff]?级/;

/** 平城区1700户、|云冈区|3650户: each figure of a list is said of the place before it; not 12号线、|昌平|线南延等3条. */
const AFTER_FIGURE = /(?:[\d万亿][^\d、()]{1,5}|\d[^\d、()]{1,3}\))、$/;
/** Longest words that go before a place in a sentence: 今年以来,截至目前, */
const LONGEST_OPENING = 16;
/** A village, and what tells of it. */
const LONGEST_TOLD = 12;
const BEFORE_FIGURE = /^[\u4e00-\u9fff]{0,2}\d/;

/** What is told of a topic by the names alone. */
export interface Traits {
  /** 全省, and no name. */
  readonly collective: boolean;
  readonly aided: boolean;
  /** Holds for the clauses after it too: 乌达区投入3万元,新建广场2处; not the name of a thing: 呼和浩特机场完工,投资增长4%. */
  readonly lasting: boolean;
  /** Is one of a list (乌达区、海勃湾区), which tells of none of them. */
  readonly listed: boolean;
  /** Is a name, and no bare stem. */
  readonly named: boolean;
  /** Lies neither in the article's division nor above it: 乌达区 in an article of 海勃湾区, 杭州 in one of 黄平县. */
  readonly outside: boolean;
  /** The article is of a province. */
  readonly wide: boolean;
  /** Is a town, which stands for its county. */
  readonly town: boolean;
  /** The article has no division of its own. */
  readonly placeless: boolean;
}

/** Of the name of a place that is told of, and of nothing beside it. */
export const NAMED: Traits = {
  collective: false,
  aided: false,
  named: true,
  lasting: true,
  outside: false,
  wide: false,
  town: false,
  listed: false,
  placeless: false,
};

/** A place that a clause may be about: a name, or 全省, 我市. What stands around it is read when a figure follows. */
export class Topic implements Span {
  #clause: number | null = null;
  #opens: boolean | null = null;
  #counts: boolean | null = null;
  #leads: boolean | null = null;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly division: Division | null,
    readonly traits: Traits,
    private readonly frames: PlaceFrames,
  ) {}

  /** Where its clause begins. */
  clause(text: string): number {
    this.#clause ??= lastStop(text, this.start, CLAUSE | COLON);
    return this.#clause;
  }

  /** Whether its clause is the first of its sentence. */
  leads(text: string): boolean {
    this.#leads ??= this.#isFirst(text, lastStop(text, this.start, SENTENCE));
    return this.#leads;
  }

  /** 目前,|新蔡县…: whether its clause is the first, or all before it are words that open one. */
  #isFirst(text: string, sentence: number): boolean {
    if (sentence === this.clause(text)) return true;
    const before = text.slice(sentence, this.start);
    if (before.length > LONGEST_OPENING) return false;
    return this.frames.atTime.test(before) || this.frames.opening.test(before.replaceAll(',', ''));
  }

  /** Whether what is told of it goes on after the next comma, though it lies elsewhere: 鄢陵县近年来…; not 杭州客商投资…. */
  isToldOf(text: string): boolean {
    return this.frames.told.test(text.slice(this.end, this.end + LONGEST_TOLD));
  }

  /** 据|天津市|民政局报告: whether the office of a place tells of it. */
  reports(text: string): boolean {
    return text.charAt(this.start - 1) === '据' && this.frames.reports.test(text.slice(this.end, this.end + 16));
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
    this.#counts ??= !this.#isLevel(text) && !this.#isAttended(text) && (this.traits.aided || !this.#isCompared(text));
    return this.#counts;
  }

  #isLevel(text: string): boolean {
    return this.traits.collective && LEVEL.test(text.slice(this.end, this.end + 2));
  }

  /** 白银市|残联理事长张丽,…共150人参加: one of those who came. */
  #isAttended(text: string): boolean {
    return !this.traits.placeless && this.frames.attended.test(text.slice(this.end, this.end + 20));
  }

  #isCompared(text: string): boolean {
    return this.frames.ranked.test(text.slice(this.end, this.end + 14));
  }
}
