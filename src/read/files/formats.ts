/** A format that can be read. */
export type Format = 'txt' | 'md' | 'html' | 'json' | 'jsonl' | 'csv' | 'tsv' | 'docx' | 'pdf';

const EXTENSIONS: Readonly<Record<string, Format>> = {
  txt: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'tsv',
  docx: 'docx',
  pdf: 'pdf',
};

/** The extensions that can be read, without `.gz`. */
export const READABLE_EXTENSIONS: readonly string[] = Object.keys(EXTENSIONS);

/** The format that an extension stands for, or null. */
function formatOfExtension(extension: string): Format | null {
  return EXTENSIONS[extension.toLowerCase().replace(/^\./, '')] ?? null;
}

/** The format that a file is read as: the one that the user names, else the one of its extension, else text; null for an unknown name. */
export function formatToRead(own: Format | null, named: string | null): Format | null {
  return named === null ? (own ?? 'txt') : formatOfExtension(named);
}

/** The format that a file name tells by its extension, in any case, `.gz` set aside. */
export function formatOfName(path: string): { format: Format | null; gzipped: boolean } {
  const lower = path.toLowerCase();
  const gzipped = lower.endsWith('.gz');
  const extension = /\.([a-z0-9]+)$/.exec(gzipped ? lower.slice(0, -3) : lower)?.[1] ?? '';
  return { format: formatOfExtension(extension), gzipped };
}
