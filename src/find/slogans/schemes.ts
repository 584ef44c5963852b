import type { SloganLexicon } from '../../lexicon/slogans.js';
import type { Accepted } from './accepted.js';

/** The figures that a scheme is named by: 1+5+N, 721; not 1+N, which many schemes of one article are. */
const FIGURES = /^(?!\d\+[A-Z](?!\+))\d[\dA-Za-z+×]*/;
/** 1+5+N is one scheme whatever noun follows; there may be a “1+5”宣传体系 and a “1+5”品牌体系. */
const SHORTEST_DISTINCTIVE = 5;

/**
 * Gives the forms in which an article speaks of a scheme of figures the first one that says what it is: “1+5+N”工作模式, “1+5+N”治理体系 and
 * 1+5+N are one, and “1+4”保水机制 and “1+4”法治保水工作机制; not “15分钟生活圈” and “15分钟健身圈”.
 * @param slogans what the article was found to use, by loose key
 */
export function joinSchemes(slogans: Map<string, Accepted>, { schemeHead }: SloganLexicon): void {
  const named = new Map<string, Accepted>();
  const forms: { slogan: Accepted; figures: string }[] = [];
  for (const slogan of slogans.values()) {
    const figures = slogan.kind === 'numeric' && !slogan.known ? FIGURES.exec(slogan.canonical)?.[0] : undefined;
    if (figures === undefined) continue;
    const noun = slogan.canonical.slice(figures.length);
    if (noun !== '' && schemeHead.exec(noun)?.[0] !== noun) continue;
    forms.push({ slogan, figures });
    if (noun !== '' && !named.has(figures)) named.set(figures, slogan);
  }
  for (const { slogan, figures } of forms) {
    const first = named.get(figures);
    if (first === undefined) continue;
    if (figures.length >= SHORTEST_DISTINCTIVE || goesThrough(first.canonical, slogan.canonical))
      slogans.set(slogan.key, first);
  }
}

/** Whether the characters of the shorter text stand in the longer one, in their order. */
function goesThrough(text: string, other: string): boolean {
  const [short, long] = text.length < other.length ? [text, other] : [other, text];
  let met = 0;
  for (let at = 0; at < long.length && met < short.length; at++) if (long[at] === short[met]) met++;
  return met === short.length;
}
