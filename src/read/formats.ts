/** A format that can be read. */
export type Format = 'txt' | 'md';

const EXTENSIONS: Readonly<Record<string, Format>> = { txt: 'txt', md: 'md', markdown: 'md' };

/** The format that a file name tells by its extension, in any case, `.gz` set aside. */
export function formatOfName(path: string): { format: Format | null; gzipped: boolean } {
  const lower = path.toLowerCase();
  const gzipped = lower.endsWith('.gz');
  const extension = /\.([a-z0-9]+)$/.exec(gzipped ? lower.slice(0, -3) : lower)?.[1] ?? '';
  return { format: EXTENSIONS[extension] ?? null, gzipped };
}
