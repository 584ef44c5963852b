import { UnitSet } from '../text/unit-set.js';

/** What stands behind the hanzi numeral that an abbreviation starts with: one of some second units, of some third ones, or 一 or 双 as fourth. */
export class NumeralShape {
  /** 十五分钟, 一刻钟, 四步工作法 */
  readonly #seconds: UnitSet;
  /** Another numeral, or a head: 三会一课, 两个维护, 三治融合 */
  readonly #thirds: UnitSet;
  /** What goes out in hundreds, a day of a hundred, or the next magnitude: 百企帮百村, 千名干部下基层, 百日攻坚, 百千万工程 */
  readonly #hosts: UnitSet;

  /**
   * @param methods what methods have several of
   * @param direct heads that stand behind the numeral
   * @param heads heads with one character between
   * @param hosts what goes out in hundreds
   */
  constructor(methods: string, direct: readonly string[], heads: readonly string[], hosts: readonly string[]) {
    this.#hosts = new UnitSet(`日千${firstUnits(hosts)}`);
    this.#seconds = new UnitSet(`一二两三四五六七八九十百分钟刻${methods}${firstUnits(direct)}`);
    this.#thirds = new UnitSet(`一二两三四五六七八九十双多${firstUnits(heads)}`);
  }

  /** @param units of the text, which may end behind any of them */
  mayStart(units: Uint16Array, at: number): boolean {
    if (HUNDREDS.has(units[at] as number)) return this.#hosts.has(units[at + 1] as number);
    return (
      this.#seconds.has(units[at + 1] as number) ||
      this.#thirds.has(units[at + 2] as number) ||
      units[at + 3] === ONE ||
      units[at + 3] === DOUBLE
    );
  }
}

const HUNDREDS = new UnitSet('百千万');
const ONE = '一'.charCodeAt(0);
const DOUBLE = '双'.charCodeAt(0);

/** The first units of words, in one string. */
export function firstUnits(heads: readonly string[]): string {
  return heads.map((head) => head.charAt(0)).join('');
}
