import { isChinese } from '../../text/script.js';

/** Share of the pairs of Chinese characters of a line that stand in a text too: how far the one tells what the other does. */
export function shareTold(line: string, text: string): number {
  let pairs = 0;
  let found = 0;
  for (let at = 0; at + 2 <= line.length; at++) {
    const pair = line.slice(at, at + 2);
    if (!isChinese(pair)) continue;
    pairs++;
    if (text.includes(pair)) found++;
  }
  return pairs === 0 ? 0 : found / pairs;
}
