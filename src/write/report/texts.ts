import type { Language } from '../../core/messages/index.js';
import { EN } from './texts-en.js';
import { ZH } from './texts-zh.js';

/** Everything that the page says in a language; `{name}` stands for a value. */
export type Texts = { readonly [Name in keyof typeof ZH]: Widened<(typeof ZH)[Name]> };

type Widened<Part> = Part extends string ? string : { readonly [Name in keyof Part]: Widened<Part[Name]> };

const TEXTS: Readonly<Record<Language, Texts>> = { zh: ZH, en: EN };

export function textsOf(language: Language): Texts {
  return TEXTS[language];
}

/** Puts the values into a text: `fill('{count} articles', {count: '5'})`. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
