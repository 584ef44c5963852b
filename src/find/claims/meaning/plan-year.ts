const TO_YEAR = /到(20\d\d)年/g;
const PAST_FIGURE = /^底?的\d/;
const MONTH = /(20\d\d)年\d{1,2}月/g;

/** 到2025年, 到2027年底 between `start` and `end`: a plan where the article is older, by its date or else by the months that it names. */
export function plansForYear(text: string, start: number, end: number, date: string | null): boolean {
  const clause = text.slice(start, end);
  for (const match of clause.matchAll(TO_YEAR)) {
    const [cue, year = ''] = match;
    const behind = start + match.index + cue.length;
    // 由2014年的543件增加到2017年的1955件
    if (PAST_FIGURE.test(text.slice(behind, behind + 3))) continue;
    return date === null ? !namesMonthSince(text, year) : year > date.slice(0, 4);
  }
  return false;
}

/** 到2016年底,全县有社区36个。2017年3月,…: what has months behind it is past. */
function namesMonthSince(text: string, year: string): boolean {
  for (const [, named = ''] of text.matchAll(MONTH)) if (named > year) return true;
  return false;
}
