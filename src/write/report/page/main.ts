/// <reference lib="dom" />
import { showClaims } from './claims.js';
import { type PageData, unpack } from './data.js';
import { showKeyness, showRegions } from './regions.js';
import { showSlogans } from './slogans.js';

const tables: Readonly<Record<string, (host: Element, data: PageData) => void>> = {
  slogans: showSlogans,
  claims: showClaims,
  regions: showRegions,
  keyness: showKeyness,
};

const data = unpack(document.getElementById('data')?.textContent ?? '{}');
for (const host of document.querySelectorAll('[data-table]')) {
  tables[host.getAttribute('data-table') ?? '']?.(host, data);
}
