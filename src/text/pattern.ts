import { createRequire } from 'node:module';
import type { RE2JS } from 're2js';
import { UsageError } from '../core/errors.js';
import { say } from '../core/messages/index.js';
import type { Span } from '../core/types.js';
import { fold } from './fold.js';
import { isLoose, looseKey } from './loose.js';

/** Finds the places of a pattern in a text, left to right, none overlapping; spans in UTF-16 units of the text as written. */
export type PatternSearch = (text: string) => Span[];

/**
 * Compiles what a user searches for: `/…/` is a regular expression in RE2's syntax, matched in time linear in the text;
 * anything else is a phrase, found in all its spellings (with and without quotes, spaces and separators, full or half width).
 * @throws UsageError for a malformed expression, or a phrase with nothing to look for
 */
export function compilePattern(pattern: string): PatternSearch {
  const expression = /^\/(.*)\/(i?)$/su.exec(pattern);
  const key = expression?.[1] ?? looseKey(pattern);
  if (key === '') throw new UsageError(say('emptyPattern', { pattern }));
  return expression === null ? (text) => searchPhrase(text, key) : searchExpression(key, expression[2] === 'i');
}

function searchExpression(source: string, ignoreCase: boolean): PatternSearch {
  const compiled = compileExpression(source, ignoreCase);
  return (text) => {
    const spans: Span[] = [];
    const matcher = compiled.matcher(text);
    while (matcher.find()) {
      const span = { start: matcher.start(), end: matcher.end() };
      if (span.end > span.start) spans.push(span);
    }
    return spans;
  };
}

/** The engine is loaded where an expression is asked for: most runs have none. */
function compileExpression(source: string, ignoreCase: boolean): RE2JS {
  const engine = (createRequire(import.meta.url)('re2js') as typeof import('re2js')).RE2JS;
  try {
    return engine.compile(source, ignoreCase ? engine.CASE_INSENSITIVE : 0);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(say('badExpression', { source, reason }));
  }
}

/** Looks for a loose key in the text without what spellings differ in; no hit crosses a passage. */
function searchPhrase(text: string, key: string): Span[] {
  const folded = fold(text);
  const kept: number[] = [];
  let squeezed = '';
  let from = 0;
  for (let at = 0; at <= folded.length; at++) {
    if (at < folded.length && !isLoose(folded.charCodeAt(at))) kept.push(at);
    else {
      squeezed += folded.slice(from, at);
      from = at + 1;
    }
  }
  const spans: Span[] = [];
  for (let at = squeezed.indexOf(key); at >= 0; at = squeezed.indexOf(key, at + key.length)) {
    spans.push({ start: kept[at] as number, end: (kept[at + key.length - 1] as number) + 1 });
  }
  return spans;
}
