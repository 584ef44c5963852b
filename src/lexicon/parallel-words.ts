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

  /** @throws LexiconError for a word of no class (`file:line: reason`) */
  constructor(words: readonly ClassedWord[]) {
    const { deed, object, lead, frame, middle, opening, complement, means, bond, pivot, period, routine, ought } =
      wordsByClass(TABLE, CLASSES, words);
    this.deeds = new UnitSet(deed.join(''));
    this.objects = phraseSet(object);
    this.leads = phraseSet(lead);
    this.frames = new UnitSet(frame.join(''));
    this.middles = new UnitSet(middle.join(''));
    this.openings = new UnitSet(opening.join(''));
    this.complements = new UnitSet(complement.join(''));
    this.means = new UnitSet(means.join(''));
    this.bonds = new UnitSet(bond.join(''));
    this.pivots = new UnitSet(pivot.join(''));
    this.periods = new UnitSet(period.join(''));
    this.oughts = new UnitSet(ought.join(''));
    this.routines = phraseSet(routine);
  }
}

/** The words of the table. */
export function readParallelWords(): readonly ClassedWord[] {
  return readLexicon(TABLE, ['word', 'class'], ['word', 'class']);
}
