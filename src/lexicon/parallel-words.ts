import { phraseSet } from '../text/phrase-set.js';
import type { PhraseIndex } from '../text/phrases.js';
import { UnitSet } from '../text/unit-set.js';
import { type ClassedWord, wordsByClass } from './classes.js';
import { readLexicon } from './readers.js';

const TABLE = 'parallel-words.tsv';
const CLASSES = [
  'deed',
  'object',
  'lead',
  'frame',
  'middle',
  'opening',
  'complement',
  'means',
  'bond',
  'pivot',
  'period',
  'routine',
  'ought',
  'prefix',
  'link',
  'modal',
  'aspect',
  'quality',
  'subject',
  'act',
  'stage',
  'portion',
  'slackening',
  'growth',
  'course',
  'pillar',
  'thorough',
] as const;

/** The parts of parallel formulas that stand without quotes and without a frame: see the comment of `data/parallel-words.tsv`. */
export class ParallelWords {
  /** Verbs of one character: 夯 of 夯基础. */
  readonly deeds: UnitSet;
  /** What they are done to: 基础. */
  readonly objects: PhraseIndex<true>;
  /** What deeds begin behind without a mark: 着力夯基础 */
  readonly leads: PhraseIndex<true>;
  /** What each segment of a formula has at one place: 在 of 放在心上、抓在手上. */
  readonly frames: UnitSet;
  /** What each of several segments of three characters has in its middle: 必 of 事必记、难必帮. */
  readonly middles: UnitSet;
  /** What each of several segments of three characters begins with: 早 of 早发现、早报告、早隔离. */
  readonly openings: UnitSet;
  /** What begins the end that longer segments share: 在 of 谋在实处、干在实处; not 导向 of 问题导向、目标导向. */
  readonly complements: UnitSet;
  /** What begins the beginning that they share: 以 of 以文化人、以文惠民; not 第 of 第一小学. */
  readonly means: UnitSet;
  /** What each of several segments of four characters has in its third place: 联 of 问题联治、平安联创. */
  readonly bonds: UnitSet;
  readonly pivots: UnitSet;
  /** How often a thing is done, one for each segment: 日, 周, 月 of 日调度、周通报、月考核. */
  readonly periods: UnitSet;
  /** Why a thing is done wherever it is found: 应 of 应保尽保 */
  readonly oughts: UnitSet;
  /** What is done so often: 调度; not 产量 of 日产量、月产量、年产量. */
  readonly routines: PhraseIndex<true>;

  /** What all segments begin with: 带头 of 带头宣政策、带头兴产业. */
  readonly prefixes: PhraseIndex<true>;
  /** What each of several segments of four characters has in its second place: 在 of 谋在新处、走在前列. */
  readonly links: UnitSet;
  /** What parts segments that go on alike: 想, 能, 敢 of 想干事、能干事、敢干事. */
  readonly modals: UnitSet;
  /** What work and those who do it are judged by: 底数 of 底数清、任务明、作风正. */
  readonly aspects: PhraseIndex<true>;
  /** How they are when they are good: 清. */
  readonly qualities: UnitSet;
  /** Who or what has a part in a work: 群众 of 群众点单、支部派单. */
  readonly subjects: PhraseIndex<true>;
  /** Which part: 点单. */
  readonly acts: PhraseIndex<true>;
  /** What is done to each lot: 签约 of 签约一批、开工一批. */
  readonly stages: PhraseIndex<true>;
  /** The lot: 一批. */
  readonly portions: PhraseIndex<true>;
  /** What effort must not do: 松 of 思想不松、力度不减. */
  readonly slackenings: UnitSet;

  /** What points become when they are joined: 成线 of 串点成线、连线成片. */
  readonly growths: PhraseIndex<true>;
  /** What is done in a way that 化 tells: 推进 of 项目化推进、清单化管理. */
  readonly courses: PhraseIndex<true>;
  /** What a plan has one, two and three of: 主线 of 一条主线、两个抓手、三大支撑. */
  readonly pillars: PhraseIndex<true>;
  /** What ends a formula of single ones: 一抓到底 of 一个项目、一名领导、一抓到底. */
  readonly thorough: PhraseIndex<true>;

  /** @throws LexiconError for a word of no class (`file:line: reason`) */
  constructor(words: readonly ClassedWord[]) {
    const byClass = wordsByClass(TABLE, CLASSES, words);
    const units = (name: (typeof CLASSES)[number]): UnitSet => new UnitSet(byClass[name].join(''));
    const phrases = (name: (typeof CLASSES)[number]): PhraseIndex<true> => phraseSet(byClass[name]);
    this.deeds = units('deed');
    this.objects = phrases('object');
    this.leads = phrases('lead');
    this.frames = units('frame');
    this.middles = units('middle');
    this.openings = units('opening');
    this.complements = units('complement');
    this.means = units('means');
    this.bonds = units('bond');
    this.pivots = units('pivot');
    this.periods = units('period');
    this.oughts = units('ought');
    this.routines = phrases('routine');
    this.prefixes = phrases('prefix');
    this.links = units('link');
    this.modals = units('modal');
    this.aspects = phrases('aspect');
    this.qualities = units('quality');
    this.subjects = phrases('subject');
    this.acts = phrases('act');
    this.stages = phrases('stage');
    this.portions = phrases('portion');
    this.slackenings = units('slackening');
    this.growths = phrases('growth');
    this.courses = phrases('course');
    this.pillars = phrases('pillar');
    this.thorough = phrases('thorough');
  }
}

/** The words of the table. */
export function readParallelWords(): readonly ClassedWord[] {
  return readLexicon(TABLE, ['word', 'class'], ['word', 'class']);
}
