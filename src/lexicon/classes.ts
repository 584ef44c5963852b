import { LexiconError } from '../core/errors.js';

/** The words of a table by their class, in the order of its rows. */
export type WordsByClass<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** A word of a table, its class and the line that it stands on. */
export interface ClassedWord {
  readonly word: string;
  readonly class: string;
  readonly line: number;
}

/**
 * Files the words of a table by their class.
 * @param table its name, for the message
 * @param names all classes that it may have
 * @throws LexiconError (`file:line: reason`) for a row of another class
 */
export function wordsByClass<Name extends string>(
  table: string,
  names: readonly Name[],
  rows: readonly ClassedWord[],
): WordsByClass<Name> {
  const words = Object.fromEntries(names.map((name): [string, string[]] => [name, []])) as Record<Name, string[]>;
  for (const row of rows) words[oneOf(names, row.class, table, row.line)].push(row.word);
  return words;
}

/** The name as one of those that a cell may hold. @throws LexiconError (`file:line: reason`) where it is none */
export function oneOf<Name extends string>(names: readonly Name[], name: string, table: string, line: number): Name {
  if (names.includes(name as Name)) return name as Name;
  throw new LexiconError(`${table}:${line}: "${name}" is none of ${names.join(', ')}`);
}

/** No word at all is met nowhere. */
const NEVER = '(?!)';
/** What a class of characters can hold as it is. */
const SINGLE = /^[\u4e00-\u9fff]$/;

/** The words as alternatives of an expression, the longest first. */
export function alternatives(words: readonly string[]): string {
  if (words.length === 0) return NEVER;
  if (words.every((word) => SINGLE.test(word))) return `[${words.join('')}]`;
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

/** Gives the words of a class as a group of an expression: (?:平台|系统). */
export function groupsOf<Name extends string>(words: WordsByClass<Name>): (name: Name) => string {
  return (name) => `(?:${alternatives(words[name])})`;
}
