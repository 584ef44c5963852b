import { EN } from './en.js';

export type Language = 'zh' | 'en';
export type MessageId = keyof typeof EN;

/** The messages of a language: every one of them. */
export type Texts = Readonly<Record<MessageId, string>>;

type NameIn<Inside extends string> = Inside extends `${infer Name}|${string}` ? Name : Inside;
type NamesIn<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? NameIn<Inside> | NamesIn<Rest>
  : never;

/** What has to be given with a message. */
type ValuesOf<Id extends MessageId> = [NamesIn<(typeof EN)[Id]>] extends [never]
  ? []
  : [values: Readonly<Record<NamesIn<(typeof EN)[Id]>, string | number>>];

/** The messages that need no values. */
export type PlainMessageId = { [Id in MessageId]: ValuesOf<Id> extends [] ? Id : never }[MessageId];

let language: Language = 'en';
let spoken: Texts = EN;

/** Chooses the language of all messages from now on; who never chooses is told in English. */
export async function speak(chosen: Language): Promise<void> {
  language = chosen;
  spoken = chosen === 'zh' ? (await import('./zh.js')).ZH : EN;
}

/** The language that was chosen. */
export function spokenLanguage(): Language {
  return language;
}

/** A message in the language that was chosen. */
export function say<Id extends MessageId>(id: Id, ...[values]: ValuesOf<Id>): string {
  return values === undefined ? spoken[id] : fillIn(spoken[id], values);
}

/** Puts values into a text: `{name}`, or for `{name|one|many}` the form that goes with the number; a name without a value stays as it stands. */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    if (one === undefined) return String(values[name] ?? whole);
    return (String(values[name]) === '1' ? one : many) ?? whole;
  });
}

/** The language that the environment's locale names: Chinese for zh_CN.UTF-8 and the like, English for every other. */
export function localeLanguage({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): Language {
  return /^zh(?![a-z])/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en';
}
