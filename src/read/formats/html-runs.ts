import { Parser } from 'htmlparser2';
import { isBlank } from '../../text/script.js';
import { Origins } from '../lines/origins.js';

export interface Element {
  readonly name: string;
  readonly parent: Element | null;
  readonly boilerplate: boolean;
  readonly link: boolean;
  readonly marked: boolean;
  score: number;
}

/** A run of text between two block elements. */
export interface Run {
  readonly text: string;
  readonly origins: Origins;
  readonly element: Element;
  readonly heading: number;
  readonly linked: number;
  readonly blanks: number;
}

const INLINE = new Set(
  'a abbr b bdi bdo big cite code data dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr o:p st1:chsdate'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'script style noscript template svg canvas iframe object select button textarea form'.split(' '),
);
const BOILERPLATE_ELEMENT = new Set('nav header footer aside menu'.split(' '));
const BOILERPLATE_NAME =
  /(?:^|[-_\s])(?:nav|menu|sidebar|footer|foot|header|breadcrumb|crumb|share|related|recommend|hot|comment|copyright|ad|ads|banner|toolbar|pagination|login|search|friend-?link)s?(?:$|[-_\s\d])/i;
/** Names that the content systems of government and newspaper sites give to the element that holds the article. */
const ARTICLE_NAME =
  /(?:^|[-_\s])(?:article|articlecontent|article-?body|articlebody|content|contents|contenttext|trs_editor|trs_ueditor|ucap-content|zoom|zoomcon|vsb_content|v_news_content|news_?content|newscontent|detail|detail-?content|main-?text|maintext|pages_content|txt|text|founder-content|rm_txt_con)(?:$|[-_\s\d])/i;

export interface Reading {
  readonly runs: readonly Run[];
  readonly meta: ReadonlyMap<string, string>;
  readonly title: Pick<Run, 'text' | 'origins'> | null;
}

/** Walks the tags once and gathers the runs of text between block elements. */
export function runsOf(source: string): Reading {
  const gatherer = new RunGatherer(source);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => gatherer.open(name, attributes),
      ontext: (data) => gatherer.add(data, parser.startIndex),
      onclosetag: (name) => gatherer.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(source);
  return gatherer.reading();
}

type Attributes = Readonly<Record<string, string>>;

class RunGatherer {
  readonly #source: string;
  readonly #runs: Run[] = [];
  readonly #meta = new Map<string, string>();
  #title: Reading['title'] = null;
  #element: Element = { name: '', parent: null, boilerplate: false, link: false, marked: false, score: 0 };
  /** How many elements are open whose text nobody reads. */
  #skipped = 0;
  #text = '';
  #origins = new Origins();
  #linked = 0;

  constructor(source: string) {
    this.#source = source;
  }

  open(name: string, attributes: Attributes): void {
    if (SKIPPED.has(name)) this.#skipped++;
    if (name === 'meta') addMeta(this.#meta, attributes);
    if (!INLINE.has(name)) this.#endRun();
    this.#element = elementOf(name, attributes, this.#element);
  }

  /** @param start where the text stands in the source */
  add(text: string, start: number): void {
    if (this.#skipped > 0) return;
    if (this.#source.startsWith(text, start)) this.#origins.add(start, text.length);
    else this.#origins.addAtOnePlace(start, text.length);
    this.#text += text;
    if (this.#element.link) this.#linked += text.trim().length;
  }

  close(name: string): void {
    if (!INLINE.has(name)) this.#endRun();
    if (SKIPPED.has(name)) this.#skipped--;
    this.#element = this.#element.parent ?? this.#element;
  }

  /** All runs, with what stands behind the last tag or without any. */
  reading(): Reading {
    this.#endRun();
    return { runs: this.#runs, meta: this.#meta, title: this.#title };
  }

  #endRun(): void {
    const run = trimmed(this.#text, this.#origins);
    const element = blockOf(this.#element);
    if (run.text !== '') {
      if (element.name === 'title') this.#title ??= run;
      else this.#runs.push({ ...run, element, heading: headingLevel(element.name), linked: this.#linked, blanks: 1 });
    }
    this.#text = '';
    this.#origins = new Origins();
    this.#linked = 0;
  }
}

function elementOf(name: string, attributes: Attributes, parent: Element): Element {
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
  return {
    name,
    parent,
    boilerplate: BOILERPLATE_ELEMENT.has(name) || (BOILERPLATE_NAME.test(names) && !ARTICLE_NAME.test(names)),
    link: parent.link || name === 'a',
    marked: name === 'article' || attributes.itemprop === 'articleBody' || ARTICLE_NAME.test(names),
    score: 0,
  };
}

function blockOf(element: Element): Element {
  let at = element;
  while (INLINE.has(at.name) && at.parent !== null) at = at.parent;
  return at;
}

function headingLevel(name: string): number {
  return /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : 0;
}

function trimmed(text: string, origins: Origins): Pick<Run, 'text' | 'origins'> {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { text: text.slice(start, end).replace(/[\n\r\t]/g, ' '), origins: origins.slice(start, end) };
}

function addMeta(meta: Map<string, string>, attributes: Attributes): void {
  const name = (attributes.name ?? attributes.property ?? attributes.itemprop ?? '').toLowerCase();
  const content = attributes.content?.trim() ?? '';
  if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
}
