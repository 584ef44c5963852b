import type { ArticleFindings } from '../../find/analysis.js';
import { openingOf } from '../../read/index.js';
import { CodePoints } from '../../text/codepoints.js';
import { looseKey } from '../../text/loose.js';
import { isSpace } from '../../text/script.js';
import type { ArticleFlags } from '../articles.js';
import type { Column } from '../output.js';
import { listPlan, NOTHING, type Plan } from '../plan.js';

const COLUMNS: readonly Column<ArticleFindings>[] = [
  { name: 'file', grow: 1, get: ({ article }) => article.file },
  { name: 'article', align: 'right', get: ({ article }) => article.index },
  { name: 'kind', grow: 0, get: ({ article }) => article.kind },
  { name: 'title', grow: 3, get: ({ article }) => article.title },
  { name: 'subtitle', exportOnly: true, grow: 1, get: ({ article }) => article.subtitle },
  { name: 'byline', get: ({ article }) => article.byline },
  { name: 'date', grow: 0, get: ({ article }) => article.date },
  { name: 'region', needs: 'regions', get: ({ region }) => region.division?.path ?? null },
  {
    name: 'region_code',
    needs: 'regions',
    grow: 0,
    exportOnly: true,
    get: ({ region }) => region.division?.code ?? null,
  },
  { name: 'region_evidence', needs: 'regions', exportOnly: true, grow: 1, get: ({ region }) => region.evidence },
  { name: 'chars', align: 'right', get: ({ article }) => charactersOf(article.text) },
  { name: 'sentences', exportOnly: true, align: 'right', get: ({ article }) => article.sentences.length },
  {
    name: 'slogans',
    needs: 'slogans',
    align: 'right',
    get: ({ slogans }) => new Set(slogans.occurrences.map(({ slogan }) => looseKey(slogan))).size,
  },
  { name: 'claims', needs: 'claim counts', align: 'right', get: ({ claimCount }) => claimCount },
  { name: 'opening', grow: 3, get: ({ article }) => openingOf(article) },
  {
    name: 'start',
    exportOnly: true,
    align: 'right',
    get: ({ article }) => article.locate({ start: 0, end: article.text.length }).start,
  },
  {
    name: 'end',
    exportOnly: true,
    align: 'right',
    get: ({ article }) => article.locate({ start: 0, end: article.text.length }).end,
  },
];

const EVIDENCE: Column<ArticleFindings> = {
  name: 'boundary_evidence',
  grow: 3,
  get: ({ article }) => article.evidence,
};

const CANDIDATES: Column<ArticleFindings> = {
  name: 'candidates',
  needs: 'regions',
  grow: 2,
  get: ({ region }) => region.candidates.map(({ division, share }) => `${division.path} ${Math.round(share * 100)}%`),
};

/** Characters of the reflowed text in code points, white space left out. */
function charactersOf(text: string): number {
  let spaces = 0;
  for (let at = 0; at < text.length; at++) if (isSpace(text.charCodeAt(at))) spaces++;
  return new CodePoints(text).offsetOf(text.length) - spaces;
}

/** What `gov-digest articles` does with the findings. */
export function planArticles(flags: ArticleFlags): Plan {
  const columns = [...COLUMNS, ...(flags.why ? [EVIDENCE] : []), ...(flags.unplaced ? [CANDIDATES] : [])];
  return listPlan({ ...NOTHING, regions: flags.unplaced ?? false }, columns, flags, (findings) =>
    flags.unplaced && findings.region.division !== null ? [] : [findings],
  );
}
