/** A word with its part of speech (jieba's tag set, after ICTCLAS). */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

/** Cuts texts into words; the words joined are the text. Unknown words are found by jieba's hidden Markov model. */
export interface Cutter {
  /** Cuts a text; returns how many words it has. */
  cut(text: string): number;
  /** Where the words of the last cut end, in UTF-16 units; what stands behind them is of earlier cuts. */
  readonly ends: Uint32Array;
  tag(text: string): readonly TaggedWord[];
  /** Adds the lines of a user dictionary (`word [frequency] [tag]`); throws what jieba says of a bad one. */
  addDictionary(lines: string): void;
  /** How often words were added: what was learnt of a word holds for one dictionary. */
  readonly dictionary: number;
}

/** What the module exports, by the conventions of wasm-bindgen: a text goes in as the pointer and length of its UTF-8. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  /** JavaScript values, which are handed over by their index. */
  readonly __wbindgen_export_2: WebAssembly.Table;
  cut(pointer: number, length: number, markov: number): [pointer: number, length: number];
  tag(pointer: number, length: number, markov: number): [pointer: number, length: number];
  with_dict(pointer: number, length: number): [error: number, failed: number];
  __wbindgen_malloc(bytes: number, align: number): number;
  __wbindgen_realloc(pointer: number, bytes: number, newBytes: number, align: number): number;
  __wbindgen_free(pointer: number, bytes: number, align: number): void;
  __externref_drop_slice(pointer: number, length: number): void;
  __externref_table_dealloc(index: number): void;
  __wbindgen_start(): void;
}

const EXPORTS = ['cut', 'tag', 'with_dict', '__wbindgen_malloc', '__wbindgen_realloc', '__wbindgen_export_2'];
const INDEX_BYTES = 4;
/** A UTF-16 unit is three bytes of UTF-8 at most (a surrogate pair is four). */
const MOST_BYTES = 3;

/**
 * jieba-wasm without the glue of its package, which makes a string of every word it cuts: a third of the time of a cut. Here only
 * the lengths of the words are taken, for the caller has the text.
 */
export class BoundCutter implements Cutter {
  readonly #exports: Exports;
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #ends = new Uint32Array(2 ** 12);
  #words = 0;
  #wantsStrings = false;
  dictionary = 0;

  /** @throws Error where the module is another build than this binding knows */
  constructor(bytes: BufferSource) {
    const module = new WebAssembly.Module(bytes);
    const imports: Record<string, Record<string, WebAssembly.ImportValue>> = {};
    for (const { module: from, name } of WebAssembly.Module.imports(module)) {
      imports[from] ??= {};
      imports[from][name] = this.#importOf(name);
    }
    const { exports } = new WebAssembly.Instance(module, imports);
    const missing = EXPORTS.find((name) => !(name in exports));
    if (missing !== undefined) throw new Error(`jieba-wasm has no ${missing}`);
    this.#exports = exports as unknown as Exports;
    this.#exports.__wbindgen_start();
  }

  /** What the module calls. The names of some end with a hash of the build. */
  #importOf(name: string): WebAssembly.ImportValue {
    const named = name.replace(/_[0-9a-f]{16}$/, '');
    switch (named) {
      case '__wbindgen_string_new':
        return (pointer: number, length: number) => this.#take(pointer, length);
      case '__wbg_new':
        return () => ({});
      case '__wbg_set':
        return (object: Record<string, unknown>, key: string, value: unknown) => {
          object[key] = value;
        };
      case '__wbindgen_init_externref_table':
        return () => this.#reserveIndices();
      case '__wbindgen_throw':
        return (pointer: number, length: number) => {
          throw new Error(this.#decode(pointer, length));
        };
      case '__wbindgen_number_new':
      case '__wbindgen_bigint_from_u64':
      case '__wbindgen_debug_string':
        return () => {
          throw new Error(`jieba-wasm calls ${named}, which neither cutting nor tagging needs`);
        };
      default:
        throw new Error(`jieba-wasm wants ${name}`);
    }
  }

  get ends(): Uint32Array {
    return this.#ends;
  }

  cut(text: string): number {
    if (this.#ends.length < text.length) this.#ends = new Uint32Array(2 * text.length);
    this.#words = 0;
    const [words, length] = this.#exports.cut(...this.#pass(text), 1);
    this.#release(words, length);
    endsInUnits(text, this.#ends, length);
    return length;
  }

  tag(text: string): readonly TaggedWord[] {
    const [words, length] = this.#withStrings(() => this.#exports.tag(...this.#pass(text), 1));
    const indices = new Uint32Array(this.#exports.memory.buffer, words >>> 0, length);
    const tagged = Array.from(indices, (index) => this.#exports.__wbindgen_export_2.get(index) as TaggedWord);
    this.#release(words, length);
    return tagged;
  }

  addDictionary(lines: string): void {
    this.dictionary++;
    const [error, failed] = this.#withStrings(() => this.#exports.with_dict(...this.#pass(lines)));
    if (failed === 0) return;
    const reason: unknown = this.#exports.__wbindgen_export_2.get(error);
    this.#exports.__externref_table_dealloc(error);
    throw reason;
  }

  #withStrings<Result>(call: () => Result): Result {
    this.#wantsStrings = true;
    try {
      return call();
    } finally {
      this.#wantsStrings = false;
    }
  }

  /** A string of the module: of a word that was cut its length in bytes is put down, and no string made. */
  #take(pointer: number, length: number): string | undefined {
    if (this.#wantsStrings) return this.#decode(pointer, length);
    this.#ends[this.#words++] = length;
    return undefined;
  }

  #decode(pointer: number, length: number): string {
    return this.#decoder.decode(new Uint8Array(this.#exports.memory.buffer, pointer >>> 0, length));
  }

  /** Copies a text into the memory of the module; the call that it is passed to frees it. */
  #pass(text: string): [pointer: number, length: number] {
    const room = MOST_BYTES * text.length;
    const pointer = this.#exports.__wbindgen_malloc(room, 1) >>> 0;
    const { written } = this.#encoder.encodeInto(text, new Uint8Array(this.#exports.memory.buffer, pointer, room));
    if (written === room) return [pointer, written];
    return [this.#exports.__wbindgen_realloc(pointer, room, written, 1) >>> 0, written];
  }

  #release(pointer: number, length: number): void {
    this.#exports.__externref_drop_slice(pointer, length);
    this.#exports.__wbindgen_free(pointer, length * INDEX_BYTES, INDEX_BYTES);
  }

  /** The first indices stand for values that the module names itself. */
  #reserveIndices(): void {
    const table = this.#exports.__wbindgen_export_2;
    const first = table.grow(4);
    table.set(0, undefined);
    for (const [at, value] of [undefined, null, true, false].entries()) table.set(first + at, value);
  }
}

/** Turns the lengths of the words in bytes of UTF-8 into their ends in UTF-16 units; a lone surrogate was passed as three bytes. */
function endsInUnits(text: string, ends: Uint32Array, words: number): void {
  let at = 0;
  for (let word = 0; word < words; word++) {
    let bytes = ends[word] as number;
    while (bytes > 0) {
      const unit = text.charCodeAt(at++);
      if (unit < 0x80) bytes -= 1;
      else if (unit < 0x800) bytes -= 2;
      else if (isPair(unit, text.charCodeAt(at))) {
        bytes -= 4;
        at++;
      } else bytes -= 3;
    }
    ends[word] = at;
  }
}

function isPair(high: number, low: number): boolean {
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}
