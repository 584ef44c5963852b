import { HANZI_NUMERALS } from '../../../../text/numeral-characters.js';

const TO_YEAR = /到(20\d\d)年/g;
const PAST_FIGURE = new RegExp(`^底?的[\\d${HANZI_NUMERALS}]`);
const FROM_YEAR = /[从由自](?:19|20)\d\d年/;
const MONTH = /(20\d\d)年\d{1,2}月/g;

/** Tells plans for a year (到2025年, 到2027年底) where the article is older, by its date or else by the months that it names. */
export class PlanYears {
  readonly #text: string;
  readonly #date: string | null;
  /** The last year behind which the text is no plan; null until a clause asks. */
  #known: string | null = null;

  constructor(text: string, date: string | null) {
    this.#text = text;
    this.#date = date;
  }

  /** Whether the clause from `start` to `end` tells of a year to come. */
  isPlan(start: number, end: number): boolean {
    const clause = this.#text.slice(start, end);
    for (const match of clause.matchAll(TO_YEAR)) {
      const [cue, year = ''] = match;
      const behind = start + match.index + cue.length;
      // 由2014年的543件增加到2017年的1955件
      if (PAST_FIGURE.test(this.#text.slice(behind, behind + 3))) continue;
      if (this.#date !== null) return year > this.#date.slice(0, 4);
      // 收入实现从2015年5万元到2022年底150万元的跨越
      return year >= this.#lastYear() && !FROM_YEAR.test(clause.slice(0, match.index));
    }
    return false;
  }

  /** Of the months named: 到2016年底,全县有社区36个。2017年3月,…: what has months behind it is past. */
  #lastYear(): string {
    if (this.#known !== null) return this.#known;
    let last = '';
    for (const [, year = ''] of this.#text.matchAll(MONTH)) if (year > last) last = year;
    this.#known = last;
    return last;
  }
}
