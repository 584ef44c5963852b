/// <reference lib="dom" />
import type { ClaimData, PageData } from './data.js';

/** The columns of `gov-digest numbers --csv`, so that a script reads both alike. */
const COLUMNS: readonly (readonly [
  name: string,
  value: (claim: ClaimData, data: PageData) => string | number | null | undefined,
])[] = [
  ['file', (claim, { articles }) => articles[claim.article]?.file],
  ['article', (claim, { articles }) => articles[claim.article]?.index],
  ['title', (claim, { articles }) => articles[claim.article]?.title],
  ['region', ({ region }) => region],
  ['region_code', ({ regionCode }) => regionCode],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['text', ({ text }) => text],
  ['value', ({ value }) => value],
  ['min', ({ min }) => min],
  ['max', ({ max }) => max],
  ['unit', ({ unit }) => unit],
  ['bound', ({ bound }) => bound],
  ['category', ({ category }) => category],
  ['role', ({ role }) => role],
  ['measure', ({ measure }) => measure],
  ['action', ({ action }) => action],
  ['change', ({ change }) => change],
  ['status', ({ status }) => status],
  ['sentence', (claim, { articles }) => articles[claim.article]?.sentences[claim.sentence]],
];

/** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
function cellOf(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]./s.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The claims as CSV after RFC 4180, with a byte order mark for Excel. */
function csvOf(claims: readonly ClaimData[], data: PageData): string {
  const lines = [
    COLUMNS.map(([name]) => name),
    ...claims.map((claim) => COLUMNS.map(([, value]) => cellOf(value(claim, data)))),
  ];
  return `\ufeff${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

/** Hands the claims to the browser's download; nothing leaves the machine. */
export function download(claims: readonly ClaimData[], data: PageData): void {
  const address = URL.createObjectURL(new Blob([csvOf(claims, data)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'claims.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
