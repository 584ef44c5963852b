/** The page's style sheet: one column of text, wide figures, light, dark and paper; fonts of the reader's own system. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --panel: #f5f6f7; --text: #1d2125; --muted: #5a636c; --rule: #d8dce0;
  --accent: #1f5b88; --accent-wash: #e4edf4; --on-accent: #fff; --mark: #fbeaa0; --shade: rgb(0 0 0 / .16);
  --sans: "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", "WenQuanYi Micro Hei", system-ui, sans-serif;
  --latin: "Segoe UI", "Helvetica Neue", Helvetica, Arial, "Liberation Sans", "Noto Sans", var(--sans);
  --serif: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC", var(--sans);
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181b; --panel: #1d2125; --text: #e4e7ea; --muted: #a0a9b2; --rule: #363c42;
    --accent: #82b6dd; --accent-wash: #20333f; --on-accent: #0f1a22; --mark: #5c4d12; --shade: rgb(255 255 255 / .2);
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--text); font: 16px/1.75 var(--sans); text-autospace: normal; text-spacing-trim: normal; line-break: strict; -webkit-text-size-adjust: 100%; scroll-padding-top: 4rem; }
html:lang(en) { font-family: var(--latin); line-height: 1.6; }
body [lang|=zh] { font-family: var(--sans); }
body { margin: 0; }
header, main, footer { max-width: 66rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 3.5rem; }
.kicker { margin: 0; color: var(--muted); font-size: .875rem; letter-spacing: .06em; }
h1, h2 { font-family: var(--serif); line-height: 1.3; text-wrap: balance; }
html:lang(en) h1, html:lang(en) h2 { font-family: Georgia, "Times New Roman", "Liberation Serif", "Noto Serif", var(--serif); }
h1 { margin: .25rem 0 .75rem; font-size: 2.4rem; font-weight: 700; }
h2 { margin: 0 0 1rem; font-size: 1.7rem; font-weight: 700; }
h3 { margin: 0; font-size: 1.125rem; font-weight: 600; line-height: 1.5; }
h4 { margin: 0 0 .25rem; font-size: .9375rem; font-weight: 600; }
h4 small { margin-left: .5em; color: var(--muted); font-weight: 400; }
p { margin: 0 0 1rem; }
.lead { max-width: 40em; font-size: 1.125rem; }
.intro { max-width: 44em; }
.note, .empty, figcaption p { max-width: 48em; margin: .15rem 0 .75rem; color: var(--muted); font-size: .875rem; line-height: 1.65; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); }
nav { position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--rule); }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.75rem; max-width: 66rem; margin: 0 auto; padding: .5rem 1.5rem; list-style: none; font-size: .9375rem; }
a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: 1px; }
nav a { color: var(--text); text-decoration: none; }
nav a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
main > section { padding: 2.75rem 0 1rem; border-bottom: 1px solid var(--rule); }
main > section > h3 { margin-top: 2.5rem; }
footer { padding-top: 1.5rem; padding-bottom: 3rem; color: var(--muted); font-size: .875rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(max(9rem, min(13.5rem, 40%)), 1fr)); gap: 1.5rem 2rem; margin: 0; }
.facts div { border-top: 2px solid var(--text); padding-top: .5rem; }
.facts dt { color: var(--muted); font-size: .875rem; }
.facts dd { margin: 0; }
.facts strong { display: block; font-size: 1.625rem; font-weight: 600; line-height: 1.35; font-variant-numeric: tabular-nums; }
.facts span { color: var(--muted); font-size: .8125rem; line-height: 1.5; display: block; }
figure { margin: 2.5rem 0; }
.plot { display: block; width: 100%; height: auto; fill: currentColor; font-family: inherit; font-variant-numeric: tabular-nums; }
.plot text { white-space: pre; }
.patterns { position: absolute; }
.chart > .plot { min-width: 40rem; }
.pairs { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(29rem, 100%), 1fr)); gap: 0 3rem; }
.pairs figure { margin: 1.5rem 0; min-width: 0; }
.pairs .plot { min-width: 0; max-width: 34rem; }
.panels { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1.5rem 2rem; margin-top: .75rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 1.5rem 2rem; margin: 1rem 0; }
.card { border-top: 1px solid var(--rule); padding-top: .6rem; break-inside: avoid; }
.card ol { margin: 0; padding: 0; list-style: none; }
.card li { padding: .2rem 0; line-height: 1.5; }
.card b { display: block; font-weight: 500; font-size: .9375rem; }
.card span { color: var(--muted); font-size: .8125rem; font-variant-numeric: tabular-nums; }
details.numbers { margin-top: .5rem; }
summary { color: var(--accent); font-size: .875rem; cursor: pointer; width: fit-content; }
.chart, .scroll { overflow-x: auto; background: linear-gradient(to right, var(--paper) 30%, transparent) 0 0, linear-gradient(to left, var(--paper) 30%, transparent) 100% 0, linear-gradient(to right, var(--shade), transparent) 0 0, linear-gradient(to left, var(--shade), transparent) 100% 0; background-size: 3rem 100%, 3rem 100%, .75rem 100%, .75rem 100%; background-repeat: no-repeat; background-attachment: local, local, scroll, scroll; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.55; }
details table { width: auto; min-width: 50%; }
caption { position: absolute; left: -99rem; }
th, td { padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
th { font-weight: 500; }
thead th { border-bottom: 1px solid var(--text); font-weight: 600; vertical-align: bottom; }
thead th:not(.number) { white-space: nowrap; }
th.number, td.number { padding-right: 1.25rem; text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td:empty::after { content: "–"; color: var(--muted); }
.live thead .number { white-space: normal; }
.live thead .number:lang(zh) { white-space: nowrap; }
.live thead .number button { text-align: right; line-height: 1.35; }
.live { margin: 1rem 0 1.5rem; }
.live tbody th { min-width: 8em; max-width: 22em; }
.live td.sentence { min-width: 22em; }
.live td.wide { min-width: 14em; max-width: 26em; }
.live td.source { min-width: 9em; max-width: 14em; overflow-wrap: anywhere; }
.live td.sentence { font-size: .8125rem; }
.live .brief { white-space: nowrap; }
.second { display: block; color: var(--muted); font-size: .75rem; line-height: 1.45; }
.depth0, .depth1, .depth2 { white-space: nowrap; }
.live .depth1 { padding-left: 1.25em; }
.live .depth2 { padding-left: 2.5em; }
.controls, .pages { display: flex; flex-wrap: wrap; align-items: end; gap: .75rem 1.25rem; margin: .75rem 0; font-size: .875rem; }
.pages { align-items: center; }
.status { margin: 0; color: var(--muted); }
.field { display: grid; gap: .15rem; }
.field span { color: var(--muted); font-size: .8125rem; }
.field.search { flex: 1 1 16rem; }
.field.size { display: flex; align-items: center; gap: .5rem; margin-left: auto; }
input, select, button { font: inherit; color: inherit; }
input, select { min-height: 2.25rem; padding: .25rem .6rem; background: var(--paper); border: 1px solid var(--muted); border-radius: 3px; max-width: 16rem; }
.field.search input { max-width: none; width: 100%; }
button { background: none; border: 0; padding: 0; cursor: pointer; text-align: inherit; }
.pager, .download { min-height: 2.25rem; padding: .25rem .9rem; border: 1px solid var(--muted); border-radius: 3px; }
button:disabled { color: var(--muted); border-color: var(--rule); cursor: default; }
thead button::after { content: "\\2195"; color: var(--muted); margin-left: .35em; font-weight: 400; }
[aria-sort=ascending] button::after { content: "\\2191"; color: var(--accent); }
[aria-sort=descending] button::after { content: "\\2193"; color: var(--accent); }
thead button:hover, .opener:hover { text-decoration: underline; text-underline-offset: .25em; }
.opener { color: var(--accent); }
.opener::before { content: "+"; display: inline-block; width: 1.1em; color: var(--muted); }
.opener[aria-expanded=true]::before { content: "\\2212"; }
.detail > td { background: var(--panel); padding: 1rem 1.25rem; }
.occurrences { margin: .5rem 0; padding-left: 2em; max-width: 56em; }
.occurrences li { margin-bottom: .6rem; }
.occurrences li::marker { color: var(--muted); font-variant-numeric: tabular-nums; }
q { quotes: none; }
cite { display: block; color: var(--muted); font-size: .8125rem; font-style: normal; overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: 2px; }
@media (max-width: 40rem) {
  h1 { font-size: 1.8rem; }
  header, main, footer, nav ul { padding-left: 1rem; padding-right: 1rem; }
  .chart > .plot { min-width: 50rem; }
  .pairs .chart > .plot { min-width: 0; }
  .live td.sentence { min-width: 26em; }
}
@media print {
  :root { --paper: #fff; --panel: #fff; --text: #000; --muted: #444; --rule: #bbb; --accent: #1f5b88; --accent-wash: #fff; --on-accent: #fff; --mark: #eee; }
  html { font-size: 10.5pt; color-scheme: light; }
  nav, .skip, .controls, .pages, details.numbers:not([open]), thead button::after { display: none; }
  header, main, footer { max-width: none; padding: 0; }
  main > section { break-before: auto; padding-top: 1.5rem; }
  figure, .card, tr, .facts div { break-inside: avoid; }
  h2, h3, h4, figcaption { break-after: avoid; }
  thead { display: table-header-group; }
  .chart, .scroll { overflow: visible; background: none; }
  .chart > .plot { min-width: 0; }
  .live tbody th, .live td.sentence, .live td.wide { min-width: 2.2em; }
  table { font-size: 7.2pt; }
  th, td { min-width: 2.2em; padding-right: .25rem; }
  th.number, td.number { padding-right: .25rem; }
  thead th:not(.number), thead th.number:lang(zh), .live thead .number:lang(zh) { white-space: normal; }
  .live tbody .depth1 { padding-left: .6em; }
  .live tbody .depth2 { padding-left: 1.2em; }
  .live tbody .depth0, .live tbody .depth1, .live tbody .depth2 { white-space: normal; min-width: 8em; }
  .pairs { grid-template-columns: 1fr 1fr; gap: 0 2rem; }
  .panels { grid-template-columns: repeat(3, 1fr); }
  .opener { color: inherit; }
  .opener::before { display: none; }
  * { print-color-adjust: exact; }
}
`;
