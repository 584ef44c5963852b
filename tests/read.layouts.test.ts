import { describe, expect, it } from 'vitest';
import { openingOf, splitDocument } from '../src/read/index.js';
import { COLUMN_PAGES } from './layouts/column-pages.js';
import { COPIED_PAGES } from './layouts/copied-pages.js';
import { FLOWING_PAGES } from './layouts/flowing-pages.js';
import { JUMP_PAGES } from './layouts/jump-pages.js';
import { LAYOUTS, type Row } from './layouts/layouts.js';
import { MASTHEAD_PAGES } from './layouts/masthead-pages.js';
import { MORE_PAGES } from './layouts/more-pages.js';
import { OPENING_TITLES } from './layouts/opening-titles.js';
import { PAGES } from './layouts/pages.js';
import { PAPER_PAGES } from './layouts/paper-pages.js';
import { PICTURE_PAGES } from './layouts/picture-pages.js';
import { PLAIN_PAGES } from './layouts/plain-pages.js';
import { PRINTED_PAGES } from './layouts/printed-pages.js';
import { SCANNED_PAGES } from './layouts/scanned-pages.js';
import { SIGNED_PAGES } from './layouts/signed-pages.js';
import { SITE_PAGES } from './layouts/site-pages.js';
import { UNSIGNED_PAGES } from './layouts/unsigned-pages.js';
import { WEB_PAGES } from './layouts/web-pages.js';
import { WIDE_TITLE_PAGES } from './layouts/wide-title-pages.js';
import { WRAPPED_PAGES } from './layouts/wrapped-pages.js';

describe('layouts of pages', () => {
  it.each([
    ...LAYOUTS,
    ...PAGES,
    ...WEB_PAGES,
    ...PAPER_PAGES,
    ...WRAPPED_PAGES,
    ...MORE_PAGES,
    ...SIGNED_PAGES,
    ...MASTHEAD_PAGES,
    ...PICTURE_PAGES,
    ...SITE_PAGES,
    ...UNSIGNED_PAGES,
    ...PRINTED_PAGES,
    ...SCANNED_PAGES,
    ...COLUMN_PAGES,
    ...COPIED_PAGES,
    ...JUMP_PAGES,
    ...WIDE_TITLE_PAGES,
    ...OPENING_TITLES,
    ...FLOWING_PAGES,
    ...PLAIN_PAGES,
  ])('$name', ({ text, articles }) => {
    const found = splitDocument({ path: 'page.txt', text }).articles.map((article, at): Row => {
      const opens = articles[at]?.[4] ?? '';
      return [article.kind, article.title, article.subtitle, article.byline, openingOf(article).slice(0, opens.length)];
    });
    expect(found).toEqual(articles);
  });
});
