import type { FurniturePhrase, ReadingLexicon } from '../lexicon/reading.js';
import { fold } from '../text/fold.js';
import { bylineOf, isNameList } from './byline.js';
import { dateOf } from './date.js';
import { type Block, isRule, type Reflowed } from './reflow.js';

/** What a block is by its form alone; what it is in its article is decided from its neighbours. */
export type UnitForm =
  | 'rule'
  | 'heading'
  | 'deck'
  | 'short'
  | 'organ'
  | 'byline'
  | 'names'
  | 'date'
  | 'furniture'
  | 'credit'
  | 'caption'
  | 'paragraph';

export interface Unit {
  readonly form: UnitForm;
  readonly block: Block;
  /** The paragraph begins with a dateline (本报讯), which stands in a unit of its own before it. */
  readonly hasLead: boolean;
  /** Names of a byline, else null. */
  readonly names: string | null;
  readonly isPhoto: boolean;
}

const FINAL = /[。！？!?…；;：:][”’」』）)》]*$/;
const LONGEST_SHORT = 46;
const DECK = /^(?:——|--+|―+)\s*[^\s—-]/;
const DATE_LINE =
  /^[（(【[]?(?:\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?|\d{1,2}月\d{1,2}日)[^\u4e00-\u9fff]*(?:星期.|周.)?[^\u4e00-\u9fff]*[）)】\]]?$/;
const PICTURE =
  /^(?:图[①②③④⑤⑥\d一二三四五六]?[为：:]|[左右上下][图上下][为：:]|图片[：:])|(?:\s|。|^)[^\s。]{2,12}\s?摄[）)]?$/;

export function unitsOf(blocks: readonly Block[], lexicon: ReadingLexicon): Unit[] {
  return blocks.flatMap((block) => splitInline(block, lexicon)).map((part) => classify(part, lexicon));
}

interface Part {
  readonly block: Block;
  readonly hasLead: boolean;
  readonly isLead: boolean;
}

const LEAD =
  /^(?:本报讯|本刊讯|本网讯|本台讯|(?:本报|本刊|新华社|中新社|人民网|新华网|央广网|中新网|光明网|中国网)[^。，,;；：:“”]{0,20}?(?:\d{1,2}月\d{1,2}日|\d{1,2}日)?[电讯]|讯(?=[（(\s]))/;
const LEAD_NAMES =
  /^\s*(?:[（(][^（）()]{2,50}[）)]|(?:全媒体|融媒体|见习|实习)?(?:记者|通讯员)[^，。,]{2,24}?报道[:：]?)?\s*/;
const TRAILING_BYLINE = /(?<=[。！？!?”…])\s*([（(【[][^（）()【】[\]]{2,50}[）)】\]]|[^\s。！？”]{2,4}\s?摄)$/;

/** Cuts a dateline off the head of a paragraph, and a byline off its end. */
function splitInline(block: Block, lexicon: ReadingLexicon): Part[] {
  if (block.heading > 0) return [{ block, hasLead: false, isLead: false }];
  const parts: Part[] = [];
  let rest = block;
  const lead = LEAD.exec(rest.text);
  let hasLead = false;
  if (lead !== null) {
    const names = LEAD_NAMES.exec(rest.text.slice(lead[0].length))?.[0] ?? '';
    const cut = lead[0].length + names.length;
    if (cut < rest.text.length) {
      parts.push({ block: cutBlock(rest, 0, cut), hasLead: false, isLead: true });
      rest = cutBlock(rest, cut, rest.text.length);
      hasLead = true;
    }
  }
  const tail = TRAILING_BYLINE.exec(rest.text);
  if (tail !== null && tail.index > 0 && bylineOf(tail[1] ?? '', lexicon) !== null) {
    parts.push({ block: cutBlock(rest, 0, tail.index), hasLead, isLead: false });
    parts.push({ block: cutBlock(rest, tail.index, rest.text.length), hasLead: false, isLead: false });
  } else parts.push({ block: rest, hasLead, isLead: false });
  return parts;
}

function cutBlock(block: Block, from: number, to: number): Block {
  const cut = cutText(block, from, to);
  const first = cut.origins[0] ?? 0;
  const last = cut.origins.at(-1) ?? first;
  const { text, origins } = block.spaced;
  const start = origins.findIndex((origin) => origin >= first);
  const end = origins.findLastIndex((origin) => origin <= last) + 1;
  return { ...block, ...cut, spaced: cutText({ text, origins }, start, end), blanks: from > 0 ? 0 : block.blanks };
}

function cutText({ text, origins }: Reflowed, from: number, to: number): Reflowed {
  const part = text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  const trimmed = part.trim();
  return { text: trimmed, origins: origins.slice(start, start + trimmed.length) };
}

function classify({ block, hasLead, isLead }: Part, lexicon: ReadingLexicon): Unit {
  const unit = (form: UnitForm, names: string | null = null, isPhoto = false): Unit => ({
    form,
    block,
    hasLead,
    names,
    isPhoto,
  });
  if (isLead) return unit('byline', leadNames(block.text, lexicon));
  if (hasLead) return unit('paragraph');
  const { text, spaced } = block;
  if (isRule(text)) return unit('rule');
  if (DECK.test(text) && text.length <= 80 && !FINAL.test(text)) return unit('deck');
  if (block.heading > 0) return unit('heading');
  const page = furnitureRole(text, lexicon.furniture);
  if (page !== null) return unit(page);
  const byline = bylineOf(spaced.text, lexicon);
  if (byline !== null) return { ...unit('byline', byline.text, byline.isPhoto), block: { ...block, ...spaced } };
  if (text.length <= 24 && isNameList(spaced.text, lexicon)) {
    return { ...unit('names', spaced.text), block: { ...block, ...spaced } };
  }
  if (DATE_LINE.test(text) && dateOf(text) !== null) return unit('date');
  if (PICTURE.test(text) && text.length <= 90) return unit('caption');
  if (FINAL.test(text) || text.length > LONGEST_SHORT) return unit('paragraph');
  if (isOrgan(text, lexicon)) return unit('organ');
  return unit('short');
}

/** Names in the brackets of a dateline: `本报讯(赵鹏 王运红)`. */
function leadNames(text: string, lexicon: ReadingLexicon): string | null {
  const inner = /[（(]([^（）()]{2,50})[）)]\s*$/.exec(text)?.[1] ?? /((?:记者|通讯员).{2,24}?)报道/.exec(text)?.[1];
  return inner === undefined ? null : (bylineOf(`(${inner})`, lexicon)?.text ?? inner);
}

function furnitureRole(text: string, phrases: readonly FurniturePhrase[]): 'furniture' | 'credit' | null {
  const line = fold(text).replace(/\s/g, '');
  if (line.length > 80) return null;
  const bare = line.replace(/^[(【[]|[)】\]]$/g, '');
  const hit = phrases.find(({ phrase, place }) => {
    if (place === 'whole') return bare === phrase;
    if (place === 'any') return line.includes(phrase);
    if (place === 'start') return line.startsWith(phrase) || bare.startsWith(phrase);
    return bare.endsWith(phrase) && bare.length > phrase.length && !/[。，,]/.test(bare);
  });
  return hit?.role ?? null;
}

function isOrgan(text: string, lexicon: ReadingLexicon): boolean {
  if (text.length < 3 || text.length > 24 || /[\s，,“”：:]/.test(text)) return false;
  return lexicon.organHeads.some((head) => text.length > head.length && text.endsWith(head));
}
