import { readFileSync } from 'node:fs';
import { reasonOf, UsageError } from '../core/errors.js';
import { say } from '../core/messages/index.js';
import { decode } from '../read/files/decode.js';
import type { OwnFile } from '../run/finders.js';
import { jieba } from '../text/jieba.js';
import type { Flags } from './command.js';
import type { LexiconFlags } from './options.js';

/** The files of the user's own, by the option that names them. */
export function ownFiles({ lexicon = [], dict = [], stopwords }: Flags & { readonly stopwords?: string }) {
  return { lexicon, dict, stopwords: stopwords === undefined || stopwords === 'none' ? [] : [stopwords] };
}

/**
 * Files of the user's own, in UTF-8 or, as Windows saves them, in GB18030.
 * @throws UsageError where one cannot be read
 */
export function readOwnFiles(paths: readonly string[] | undefined, option: string): OwnFile[] {
  return (paths ?? []).map((path) => {
    try {
      return { path, text: decode(readFileSync(path)).text };
    } catch (error) {
      throw new UsageError(`${option} ${path}: ${reasonOf(error)}`);
    }
  });
}

/** Loads the user's dictionaries into jieba. */
export function loadDictionaries(flags: LexiconFlags): void {
  for (const { path, text } of readOwnFiles(flags.dict, '--dict')) {
    try {
      jieba().addDictionary(text);
    } catch (error) {
      const line = /^invalid dictionary entry: line (\d+) /.exec(String(error))?.[1];
      throw new UsageError(
        line === undefined ? `--dict ${path}: ${error}` : `${path}:${line}: ${say('badDictionaryRow')}`,
      );
    }
  }
}
