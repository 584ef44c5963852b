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

/** The sentence with the finding marked. */
export function marked(sentence: string, at: number, length: number): HTMLElement {
  const found = element('mark', {}, sentence.slice(at, at + length));
  return element('span', { lang: 'zh-Hans' }, sentence.slice(0, at), found, sentence.slice(at + length));
}

/** As `marked`, but no more of the sentence than so many units on either side: official sentences fill half a page. */
export function excerpt(sentence: string, at: number, length: number, around: number): HTMLElement {
  const from = at > around + 4 ? at - around : 0;
  const to = sentence.length > at + length + around + 4 ? at + length + around : sentence.length;
  const made = marked(sentence.slice(from, to), at - from, length);
  if (from > 0) made.prepend('…');
  if (to < sentence.length) made.append('…');
  return made;
}
