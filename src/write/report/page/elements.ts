/// <reference lib="dom" />

/** What an element holds: text stays text. */
export type Content = Node | string | number | null;

/** Makes an element; `class` and attributes by name, `null` leaves an attribute out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | null>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== null) made.setAttribute(attribute, value);
  }
  for (const part of content) if (part !== null) made.append(typeof part === 'number' ? String(part) : part);
  return made;
}

/** A select of the choices, the first of which is everything. */
export function choice(
  label: string,
  all: string,
  choices: readonly (readonly [value: string, shown: string])[],
  changed: (value: string) => void,
): HTMLElement {
  const select = element('select');
  for (const [value, shown] of [['', all] as const, ...choices]) select.append(element('option', { value }, shown));
  select.addEventListener('change', () => changed(select.value));
  return element('label', { class: 'field' }, element('span', {}, label), select);
}

/** The passage with every occurrence of the text marked. */
export function marked(passage: string, text: string): HTMLElement {
  const made = element('span', { lang: 'zh-Hans' });
  const parts = text === '' ? [passage] : passage.split(text);
  for (const [at, part] of parts.entries()) {
    if (at > 0) made.append(element('mark', {}, text));
    made.append(part);
  }
  return made;
}
