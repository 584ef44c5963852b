import { readFileSync } from 'node:fs';
import { type Language, localeLanguage } from '../core/messages/index.js';
import { configPath } from './config.js';

/**
 * The language to speak in, known before anything can be wrong: that of `--lang`, else of the configuration, else of the locale.
 * @param argv as `process.argv`
 */
export function languageOf(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  return givenLanguage(argv) ?? configuredLanguage(argv) ?? localeLanguage(environment);
}

function givenLanguage(argv: readonly string[]): Language | null {
  const end = argv.indexOf('--');
  const given = end < 0 ? argv : argv.slice(0, end);
  const at = given.findLastIndex((word) => /^--lang(=|$)/.test(word));
  const word = given[at] ?? '';
  return known(word === '--lang' ? given[at + 1] : word.slice('--lang='.length));
}

/** Whether nothing is asked, but perhaps in which language to speak: `gov-digest --lang zh`. */
export function asksNothing(argv: readonly string[]): boolean {
  const line = argv.slice(2).join(' ');
  return line === '' || /^--lang[ =](?:zh|en)$/.test(line);
}

/** What is wrong with the configuration is told when it is used. */
function configuredLanguage(argv: readonly string[]): Language | null {
  const path = configPath(argv);
  if (path === null) return null;
  try {
    const { options, commands } = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    return known(commands?.[argv[2] ?? '']?.lang ?? options?.lang);
  } catch {
    return null;
  }
}

function known(name: unknown): Language | null {
  return name === 'zh' || name === 'en' ? name : null;
}
