import type { Span } from '../../core/types.js';
import type { SloganLexicon } from '../../lexicon/slogans.js';

const LONGEST = 50;
/**
 * Parallel formulas without quotes, where a frame names them a principle, a requirement or an aim.
 * @param starts where the folded text has what a frame starts with, in order
 */
export function framedParallels(folded: string, starts: readonly number[], { quoteFrames }: SloganLexicon): Span[] {
  const found: Span[] = [];
  for (const frame of quoteFrames.parallels) {
    let end = 0;
    let failed = -1;
    for (const at of starts) {
      if (at < end) continue;
      // From the second word of a run no frame begins where none begins from the first: a long run is read once.
      const goesOn = failed >= 0 && quoteFrames.isRun(folded, failed, at);
      frame.lastIndex = at;
      const match = goesOn ? null : frame.exec(folded);
      if (match === null) {
        failed = at;
        continue;
      }
      end = frame.lastIndex;
      const text = match[1] ?? '';
      const lengths = new Set(text.split(/[、,]/).map((segment) => segment.length));
      if (lengths.size !== 1 || text.length > LONGEST || quoteFrames.joined.test(text)) continue;
      const start = at + match[0].indexOf(text);
      found.push({ start, end: start + text.length });
    }
  }
  return found;
}
