import { createRequire } from 'node:module';

/** The mark of a cut cell. */
const CUT = '…';

/** Text without clusters, whose characters can be measured and cut one by one: nearly all, and ten times faster. */
const SINGLE = /^[\u0020-\u007e\u2014\u2018-\u201d\u2026\u3000-\u3020\u4e00-\u9fff\uff01-\uff5e]*$/u;
const WIDE = /[\u3000-\u3020\u4e00-\u9fff\uff01-\uff5e]/gu;

let measure: typeof import('string-width').default | null = null;

/** Loaded for the first text with clusters: the properties of all emoji take a third of the time that Node takes to start. */
function stringWidth(text: string): number {
  measure ??= (createRequire(import.meta.url)('string-width') as typeof import('string-width')).default;
  return measure(text);
}

/** Terminal columns that the text takes: two for a hanzi or an emoji, none for a combining mark. */
export function displayWidth(text: string): number {
  return SINGLE.test(text) ? text.length + (text.match(WIDE)?.length ?? 0) : stringWidth(text);
}

/** The text, or as much of its beginning as fits `width` terminal columns together with the mark of the cut, `…`. */
export function cutToWidth(text: string, width: number): string {
  // No cell needs more code units than this for what can be seen, so long cells are not measured to their end.
  const enough = text.slice(0, unitsEnough(width));
  if (enough.length === text.length && displayWidth(text) <= width) return text;
  return (
    fitting(clusters(enough), width - 1)
      .join('')
      .trimEnd() + CUT
  );
}

/** As `cutToWidth`, but the end of the text is kept: the words before a hit, which are read towards it. */
export function cutStartToWidth(text: string, width: number): string {
  const enough = text.slice(-unitsEnough(width));
  if (enough.length === text.length && displayWidth(text) <= width) return text;
  return (
    CUT +
    fitting(clusters(enough).reverse(), width - 1)
      .reverse()
      .join('')
      .trimStart()
  );
}

function unitsEnough(width: number): number {
  return 8 * width + 8;
}

/** As many of the first clusters as fit `width`. */
function fitting(all: readonly string[], width: number): string[] {
  let taken = 0;
  const beyond = all.findIndex((cluster) => {
    taken += displayWidth(cluster);
    return taken > width;
  });
  return beyond < 0 ? [...all] : all.slice(0, beyond);
}

let graphemes: Intl.Segmenter | null = null;

function clusters(text: string): string[] {
  if (SINGLE.test(text)) return [...text];
  // Made for the first text that needs it: the data of the locale take as long to load as a page to read.
  graphemes ??= new Intl.Segmenter('zh', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
