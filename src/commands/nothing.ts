import { type PlainMessageId, say } from '../core/messages/index.js';
import { READABLE_EXTENSIONS } from '../read/files/formats.js';
import type { Flags } from './command.js';

/** What the rows of a command are called where there are none. */
const ROWS: Readonly<Record<string, PlainMessageId>> = {
  slogans: 'someSlogans',
  numbers: 'someClaims',
  regions: 'someRegions',
  words: 'someWords',
  kwic: 'someHits',
  compare: 'someToCompare',
};

/** The flags that leave rows out. */
const FILTERS: ReadonlySet<string> = new Set([
  ...['minCount', 'minArticles', 'knownOnly', 'newOnly', 'category', 'role', 'unit', 'region', 'status', 'minValue'],
  ...['pos', 'minLength', 'target'],
]);

/** What was read, of which nothing came. */
export interface ReadInput {
  readonly files: number;
  readonly articles: number;
  /** Inputs that could not be read, which has been told. */
  readonly failures: number;
}

/** Why a result has no rows, in a sentence each: nothing to read, nothing found, or nothing that the options let through. */
export function whyNothing(
  command: string,
  operands: readonly string[],
  flags: Flags,
  { files, articles, failures }: ReadInput,
): string[] {
  if (articles === 0 && failures > 0) return [];
  if (files === 0) return [say('noFiles', { known: READABLE_EXTENSIONS.map((name) => `.${name}`).join(' ') })];
  if (articles === 0) return [say('noArticles', { count: files })];
  if (command === 'articles') return [say('allPlaced', { count: articles })];
  const rows = say(ROWS[command] ?? 'someRows');
  const filters = givenFilters(flags);
  const reason =
    filters === ''
      ? say('noneFound', { rows, count: articles })
      : say('nonePasses', { rows, count: articles, filters });
  return command === 'kwic' ? [reason, ...hintsOn(operands)] : [reason];
}

/** The filters as they can be given on the command line. */
function givenFilters(flags: Flags): string {
  const given = Object.entries(flags).filter(
    ([name, value]) => FILTERS.has(name) && !(name === 'minLength' && value === 1),
  );
  return given
    .map(([name, value]) => {
      const option = `--${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
      return value === true ? option : `${option} ${String(value)}`;
    })
    .join(' ');
}

/** Who wrote an expression without its slashes has looked for its characters. */
function hintsOn([pattern = '']: readonly string[]): string[] {
  const isExpression = /^\/.*\/i?$/su.test(pattern);
  return !isExpression && /[\\^$.*+?()[\]{}|]/.test(pattern) ? [say('maybeExpression', { pattern })] : [];
}
