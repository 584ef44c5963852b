import { fillIn } from '../../../core/messages/index.js';
import { type Bar, rankedBars } from '../charts/bars.js';
import { figure, liveTable, numberTable } from '../figure.js';
import { type Html, html } from '../html.js';
import type { Setting } from '../setting.js';
import { SLOGAN_ROWS } from '../view.js';

const BARS = 30;

/** The slogans: the most frequent as bars, all in a table that opens their sentences. */
export function slogansSection(setting: Setting): Html {
  const { report, texts, figures } = setting;
  const words = texts.slogans;
  const total = report.slogans.length;
  const cutNote = fillIn(words.cut, { shown: figures.plain(SLOGAN_ROWS), total: figures.plain(total) });
  return html`<section id="slogans" aria-labelledby="slogans-title">
<h2 id="slogans-title">${texts.sections.slogans}</h2>
<p class="intro">${words.intro}</p>
${total === 0 ? html`<p class="empty">${words.empty}</p>` : html`${topSlogans(setting)}${liveTable('slogans', texts.sections.slogans)}`}
${total > SLOGAN_ROWS ? html`<p class="note">${cutNote}</p>` : null}
</section>`;
}

function topSlogans({ report, texts, figures }: Setting): Html {
  const words = texts.slogans;
  const top = report.slogans.slice(0, BARS);
  const bars = top.map(
    ({ slogan, kind, count, known }): Bar => ({
      label: slogan,
      value: count,
      hatched: !known,
      note: texts.kinds[kind],
    }),
  );
  const alternative = fillIn(words.chartAlt, {
    count: figures.plain(bars.length),
    first: top[0]?.slogan ?? '',
    times: figures.plain(top[0]?.count ?? 0),
  });
  return figure(
    {
      title: words.chart,
      note: words.chartNote,
      chart: rankedBars(bars, figures, alternative),
      table: numberTable(
        [words.slogan, words.kind, words.count, words.articles, words.regions],
        top.map((row) => [row.slogan, texts.kinds[row.kind], row.count, row.articles, row.regions]),
      ),
    },
    texts,
  );
}
