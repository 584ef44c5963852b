import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { BoundCutter, type Cutter, type TaggedWord } from './jieba-binding.js';

let loaded: Cutter | null = null;

/** jieba, loaded on first use: the load and first call take half a second and 130 MB. */
export function jieba(): Cutter {
  loaded ??= loadJieba();
  return loaded;
}

/** The module as the package ships it; another build than the binding knows is called through the package: the same words, later. */
function loadJieba(): Cutter {
  const require = createRequire(import.meta.url);
  try {
    return new BoundCutter(readFileSync(require.resolve('jieba-wasm').replace(/\.js$/, '_bg.wasm')));
  } catch {
    return new PackagedCutter(require('jieba-wasm') as typeof import('jieba-wasm'));
  }
}

/** jieba-wasm by its documented functions. */
export class PackagedCutter implements Cutter {
  readonly #jieba: typeof import('jieba-wasm');
  ends = new Uint32Array(0);
  dictionary = 0;

  constructor(jieba: typeof import('jieba-wasm')) {
    this.#jieba = jieba;
  }

  cut(text: string): number {
    const words = this.#jieba.cut(text, true);
    let end = 0;
    this.ends = Uint32Array.from(words, (word) => (end += word.length));
    return words.length;
  }

  tag(text: string): readonly TaggedWord[] {
    return this.#jieba.tag(text, true);
  }

  addDictionary(lines: string): void {
    this.dictionary++;
    this.#jieba.with_dict(lines);
  }
}
