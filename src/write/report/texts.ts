import type { Language } from '../../core/messages/index.js';
import { EN } from './texts-en.js';
import { ZH } from './texts-zh.js';

/** Everything that the page says in a language; `{name}` stands for a value, `{count|article|articles}` for the word that goes with it. */
export type Texts = { readonly [Name in keyof typeof ZH]: Widened<(typeof ZH)[Name]> };

type Widened<Part> = Part extends string ? string : { readonly [Name in keyof Part]: Widened<Part[Name]> };

const TEXTS: Readonly<Record<Language, Texts>> = { zh: ZH, en: EN };

export function textsOf(language: Language): Texts {
  return TEXTS[language];
}
