import type { Passage } from '../../core/types.js';
import type { SloganLexicon } from '../../lexicon/slogans.js';
import type { QuoteContext } from './context.js';

/** “四个要求”, “两大成效” */
const SEVERAL = /^[两二三四五六七八九十][个大项条张支]/;
/** “一个标准”; not “一张网”, “一个都不能少”. */
const ONE = /^一[个大项条张支][\u4e00-\u9fff]{2}$/;

/** What the other quotes of an article tell of one of them; found when it is first asked for. */
export class QuotedTexts {
  #repeated: ReadonlySet<string> | null = null;
  #platforms: ReadonlySet<string> | null = null;
  #counting: ReadonlySet<Passage> | null = null;

  constructor(
    private readonly contexts: readonly QuoteContext[],
    private readonly lexicon: SloganLexicon,
  ) {}

  /** Whether the text is quoted more than once. */
  isRepeated(text: string): boolean {
    this.#repeated ??= this.#repeatedTexts();
    return this.#repeated.has(text);
  }

  /** Whether the article says elsewhere that the quote is an application. */
  isPlatform({ form: { text } }: QuoteContext): boolean {
    this.#platforms ??= this.#platformTexts();
    return this.#platforms.has(text);
  }

  /** Whether the quote is the one in a series of two, three and four: 规范“一个标准”、强调“两个宣传”、抓住“三个重心” */
  opensSeries({ form: { text }, passage }: QuoteContext): boolean {
    if (!ONE.test(text)) return false;
    this.#counting ??= new Set(this.contexts.filter(({ form }) => SEVERAL.test(form.text)).map((one) => one.passage));
    return this.#counting.has(passage);
  }

  #platformTexts(): Set<string> {
    const { after } = this.lexicon.roles;
    const named = this.contexts.filter(({ adjacent }) => after.longestAt(adjacent, 0)?.value === 'platform');
    return new Set(named.map(({ form }) => form.text));
  }

  #repeatedTexts(): Set<string> {
    const met = new Set<string>();
    const repeated = new Set<string>();
    for (const { form } of this.contexts) {
      if (met.has(form.text)) repeated.add(form.text);
      met.add(form.text);
    }
    return repeated;
  }
}
