import { type ClassedWord, wordsByClass } from './classes.js';
import { readLexicon } from './readers.js';

const TABLE = 'coined-compounds.tsv';
const CLASSES = [
  'seat',
  'way',
  'single',
  'scale',
  'step',
  'aim',
  'thing',
  'office',
  'nickname',
  'colour',
  'borne',
  'turn',
] as const;
const THREE_HANZI = /^[\u4e00-\u9fff]{3}$/;

/** The coinages of three characters that are made after a pattern, of parts that anybody may put together anew. */
export class CoinedCompounds {
  readonly #parts: ReadonlyMap<(typeof CLASSES)[number], ReadonlySet<string>>;

  /** @throws LexiconError for a part of no class (`file:line: reason`) */
  constructor(parts: readonly ClassedWord[]) {
    const words = wordsByClass(TABLE, CLASSES, parts);
    this.#parts = new Map(CLASSES.map((name) => [name, new Set(words[name])]));
  }

  /** Whether the text is such a coinage: 院坝会, 掌上办, 一手清, 大走访, 建管用, 心愿墙, 税小宝, 红管家, 公转铁. */
  has(text: string): boolean {
    if (text.length !== 3) return false;
    if (text.charAt(0) === '大' && this.#is('scale', text.slice(1))) return true;
    if (this.#isStep(text, 0) && this.#isStep(text, 1) && this.#isStep(text, 2)) return true;
    const first = text.slice(0, 2);
    const last = text.charAt(2);
    if (last === '会') return this.#is('seat', first);
    if (last === '办') return this.#is('way', first);
    if (last === '清') return this.#is('single', first);
    if (this.#is('turn', text.charAt(1))) return THREE_HANZI.test(text);
    if (text.charAt(1) === '小' && this.#is('office', text.charAt(0))) return this.#is('nickname', last);
    if (this.#is('borne', text.slice(1))) return this.#is('colour', text.charAt(0));
    return this.#is('aim', first) && this.#is('thing', last);
  }

  #isStep(text: string, at: number): boolean {
    return this.#is('step', text.charAt(at));
  }

  #is(name: (typeof CLASSES)[number], part: string): boolean {
    return this.#parts.get(name)?.has(part) ?? false;
  }
}

/** The parts of coined compounds as the table has them. */
export function readCompoundParts(): readonly ClassedWord[] {
  return readLexicon(TABLE, ['word', 'class'], ['word', 'class']);
}
