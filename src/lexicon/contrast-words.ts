import { UnitSet } from '../text/unit-set.js';
import { type ClassedWord, groupsOf, wordsByClass } from './classes.js';
import { readLexicon } from './readers.js';

const TABLE = 'contrast-words.tsv';
const CLASSES = ['start', 'adverb', 'turn', 'become', 'toward', 'made', 'exchange', 'relation'] as const;
type ContrastClass = (typeof CLASSES)[number];

const OPEN = '\\s?[“‘「"]';
const CLOSE = '[”’」"]';
/** The other quote of the two. */
const QUOTE = (longest: number): string => `[“‘「"][^”’」",。;]{1,${longest}}${CLOSE}`;
/** A few words between: 由单纯的“活动场地” */
const BESIDE = '[^,。;]{0,4}';
/** Of a range: 老党员的, 年轻人的 */
const OWNER = '[^,。;“”]{1,10}的';
/** Of one of its ends: 的困境 */
const OWNED = '[^,。;“”到]{1,8}';

/** What sets two quotes against each other: see the comment of `data/contrast-words.tsv`. */
export class ContrastWords {
  /** What stands between two quotes begins with one of these: 逐, 变, 到, 向. */
  readonly linkStarts: UnitSet;
  /** It ends with one of these: 变成, 到. */
  readonly linkEnds: UnitSet;
  /** At the end of what goes before the first: 从, 让 */
  readonly startBefore: RegExp;
  /** At the start of what follows the first, where a start stands before it: 逐步转向“ */
  readonly turnAfter: RegExp;
  /** The same, whatever stands before: 变成“, 正变成“ */
  readonly becomeAfter: RegExp;
  /** The second follows, with what they turn to: 向“事前预防”转变 */
  readonly towardAfter: RegExp;
  /** At the end of what goes before the second: ”变成 */
  readonly turnBefore: RegExp;
  /** 变“单打独斗”为“抱团发展”, 连“点”成“线”: at the end of what goes before the first, at the start of what follows it, before the second. */
  readonly madeBefore: RegExp;
  readonly madeAfter = new RegExp(`^[为成]${OPEN}`);
  readonly madeOfBefore: RegExp;
  /** At the start of what follows the first, and at the end of what goes before the second: ”换取群众“ */
  readonly exchangeAfter: RegExp;
  readonly exchangeBefore: RegExp;
  /** 从老党员的“坚守故事”到年轻人的“创业之歌”: the same of a range. */
  readonly rangeBefore = new RegExp(`从${OWNER}$`);
  readonly rangeAfter = new RegExp(`^到${OWNER}${OPEN}`);
  readonly rangedBefore = new RegExp(`${CLOSE}到${OWNER}$`);
  /** 从“单打独斗”的困境,到“抱团发展”: the same of what is said of each, or where a comma parts them. */
  readonly saidAfter = new RegExp(`^(?:的${OWNED})?,?到[^,。;“”]{0,8}${OPEN}`);
  readonly saidBefore = new RegExp(`${CLOSE}(?:的${OWNED},?到[^,。;“”]{0,8}|,到)$`);

  /** At the start of what follows both: 之间的关系 */
  readonly relationAfter: RegExp;

  /** @throws LexiconError for a word of no class (`file:line: reason`) */
  constructor(words: readonly ClassedWord[]) {
    const byClass = wordsByClass(TABLE, CLASSES, words);
    const any = groupsOf(byClass);
    const links = [...byClass.turn, ...byClass.become, ...byClass.exchange];
    const of = (names: readonly ContrastClass[]): string => names.map((name) => any(name)).join('|');
    const turned = `${any('adverb')}?(?:${of(['turn', 'become'])})`;
    this.linkStarts = new UnitSet(['到向', ...byClass.adverb, ...links].map((word) => word.charAt(0)).join(''));
    this.linkEnds = new UnitSet(['为', ...links].map((word) => word.charAt(word.length - 1)).join(''));
    this.startBefore = new RegExp(`(?:^|${any('start')})${BESIDE}$`);
    this.turnAfter = new RegExp(`^${turned}${OPEN}`);
    this.becomeAfter = new RegExp(`^${any('adverb')}?${any('become')}${OPEN}`);
    this.towardAfter = new RegExp(`^向${QUOTE(12)}${any('toward')}`);
    this.exchangeAfter = new RegExp(`^${any('exchange')}${BESIDE}${OPEN}`);
    this.exchangeBefore = new RegExp(`${CLOSE}${any('exchange')}${BESIDE}$`);
    this.turnBefore = new RegExp(`${CLOSE}${turned}$`);
    this.relationAfter = new RegExp(`^(?:之间)?的?${any('relation')}`);
    this.madeBefore = new RegExp(`${any('made')}$`);
    this.madeOfBefore = new RegExp(`${any('made')}${QUOTE(14)}[为成]$`);
  }
}

/** The words of the table. */
export function readContrastWords(): readonly ClassedWord[] {
  return readLexicon(TABLE, ['word', 'class'], ['word', 'class']);
}
