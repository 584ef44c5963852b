import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { say } from '../../core/messages/index.js';
import { LARGEST_DOCUMENT } from '../files/bytes.js';
import { DecodeError } from '../files/decode.js';
import { type Line, lineOf } from '../lines/lines.js';

/** The text of a Word document: its paragraphs joined by line feeds; offsets count in that text. */
export interface WordText {
  readonly text: string;
  readonly lines: Line[];
}

const BODY = 'word/document.xml';

/** Reads a .docx file. @throws DecodeError where it is no Word document, or its text is too large */
export function readDocx(bytes: Uint8Array): WordText {
  const files = unzip(bytes);
  const body = files[BODY];
  if (body === undefined) throw new DecodeError(say('notWord'));
  const text: string[] = [];
  const lines: Line[] = [];
  let at = 0;
  for (const { content, heading } of paragraphsOf(new TextDecoder().decode(body))) {
    if (content.trim() !== '') {
      const start = content.length - content.trimStart().length;
      lines.push(lineOf(content.trim(), at + start, { heading }));
    }
    text.push(content);
    at += content.length + 1;
  }
  return { text: text.join('\n'), lines };
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new DecodeError(say('oldWord'));
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== BODY) return false;
        size += originalSize;
        if (size > LARGEST_DOCUMENT) throw new DecodeError(say('largeUnpacked', { size: LARGEST_DOCUMENT >> 20 }));
        return true;
      },
    });
  } catch (error) {
    throw error instanceof DecodeError ? error : new DecodeError(say('damagedWord'));
  }
}

interface WordParagraph {
  readonly content: string;
  /** Level of its heading style, else 0. */
  readonly heading: number;
}

/** The paragraphs of document.xml, those of tables and text boxes among them; deleted text is left out. */
function paragraphsOf(xml: string): WordParagraph[] {
  const paragraphs: WordParagraph[] = [];
  let content = '';
  let heading = 0;
  let inText = false;
  let fallback = 0;
  const flush = (): void => {
    for (const line of content.split('\n')) paragraphs.push({ content: line, heading });
    content = '';
    heading = 0;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'mc:Fallback') fallback++;
        if (name === 'w:p' && content !== '') flush();
        if (name === 'w:t') inText = true;
        else if (name === 'w:tab') content += '\t';
        else if (name === 'w:br' || name === 'w:cr') content += '\n';
        else if (name === 'w:pStyle') heading = headingOf(attributes['w:val'] ?? '');
      },
      ontext(data) {
        if (inText && fallback === 0) content += data;
      },
      onclosetag(name) {
        if (name === 'w:t') inText = false;
        else if (name === 'w:p') flush();
        else if (name === 'mc:Fallback') fallback--;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return paragraphs;
}

function headingOf(style: string): number {
  if (/^(?:Title|标题)$/i.test(style)) return 1;
  const level = /^(?:Heading|标题)\s?([1-6])$/i.exec(style)?.[1] ?? /^([1-6])$/.exec(style)?.[1];
  return level === undefined ? 0 : Number(level);
}
