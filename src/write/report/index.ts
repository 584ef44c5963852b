import { createHash } from 'node:crypto';
import { fillIn, type Language } from '../../core/messages/index.js';
import type { Report } from '../../digest/report.js';
import { pageScript } from '../page-script.js';
import { PATTERNS } from './charts/drawing.js';
import { type Figures, figuresOf } from './figures.js';
import { Html, html } from './html.js';
import { pack } from './page/data.js';
import { claimsSection } from './sections/claims.js';
import { divisionsOf, overviewSection } from './sections/overview.js';
import { regionsSection } from './sections/regions.js';
import { slogansSection } from './sections/slogans.js';
import { timelineSection } from './sections/timeline.js';
import { comparedPlaces, type Setting, sloganForms } from './setting.js';
import { STYLE } from './style.js';
import { textsOf } from './texts.js';
import { pageData } from './view.js';

/** The page as one HTML document that needs nothing else and may fetch nothing else. */
export function renderReport(report: Report, language: Language, version: string): string {
  const setting: Setting = {
    report,
    texts: textsOf(language),
    figures: figuresOf(language),
    slogans: sloganForms(report),
    places: comparedPlaces(report),
  };
  const data = JSON.stringify(pack(pageData(setting, language))).replaceAll('<', '\\u003c');
  const page = (size: string): string => `<!doctype html>\n${documentOf(setting, data, { version, size }).markup}\n`;
  return page(sizeText(Buffer.byteLength(page('')), setting.figures));
}

/** What the policy allows: the style sheet and the script of this page by their hashes, and nothing from anywhere. */
function policyOf(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function documentOf(setting: Setting, data: string, made: { readonly version: string; readonly size: string }): Html {
  const { texts } = setting;
  const script = pageScript();
  const sections = Object.entries(texts.sections);
  return html`<html lang="${texts.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(STYLE, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${texts.title} · gov-digest</title>
<link rel="icon" href="data:,">
<style>${new Html(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">${texts.skip}</a>
${PATTERNS}
<header>
<p class="kicker">${texts.kicker}</p>
<h1>${texts.title}</h1>
<p class="lead">${lead(setting)}</p>
<noscript><p class="note">${texts.noScript}</p></noscript>
</header>
<nav aria-label="${texts.contents}"><ul>${sections.map(
    ([id, title]) => html`<li><a href="#${id}">${title}</a></li>`,
  )}</ul></nav>
<main id="main">
${overviewSection(setting)}
${slogansSection(setting)}
${claimsSection(setting)}
${regionsSection(setting)}
${timelineSection(setting)}
</main>
<footer><p>${fillIn(texts.footer, made)}</p></footer>
<script type="application/json" id="data">${new Html(data)}</script>
<script>${new Html(script)}</script>
</body>
</html>`;
}

function lead({ report, texts, figures }: Setting): string {
  return fillIn(texts.lead, {
    articles: figures.plain(report.overview.articles),
    slogans: figures.plain(report.slogans.length),
    claims: figures.plain(report.overview.claims),
    regions: figures.plain(divisionsOf(report)),
  });
}

/** 384 KB, 5.2 MB: in thousands of bytes. */
function sizeText(bytes: number, figures: Figures): string {
  return bytes < 1_000_000 ? `${figures.plain(Math.ceil(bytes / 1000))} KB` : `${figures.rate(bytes / 1_000_000)} MB`;
}
