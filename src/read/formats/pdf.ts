import { getDocumentProxy } from 'unpdf';
import { say } from '../../core/messages/index.js';
import { lexiconPath } from '../../lexicon/table.js';
import { DecodeError } from '../files/decode.js';
import { type Piece, readingOrder } from './columns.js';

/**
 * The text layer of a PDF, lines in reading order (columns left to right, each from its top), pages parted by a form feed. Offsets
 * of findings count in this text.
 * @throws DecodeError for a scan (no text layer), a password, a damaged file
 */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const document = await open(bytes);
  const pages: string[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item): Piece[] => ('str' in item && item.str.trim() !== '' ? [pieceOf(item)] : []));
    const lines = readingOrder(pieces);
    characters += lines.reduce((sum, line) => sum + line.length, 0);
    pages.push(lines.join('\n'));
    page.cleanup();
  }
  await document.destroy();
  if (characters === 0) throw new DecodeError(say('scannedPdf'));
  return pages.join('\n\f');
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The character maps of Adobe-GB1 are bundled: pages set with Chinese system fonts (GBK-EUC-H) name one instead of holding it. */
async function open(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      cMapUrl: lexiconPath('cmaps/'),
      cMapPacked: true,
    });
  } catch (error) {
    const isLocked = (error as Error).name === 'PasswordException';
    throw new DecodeError(say(isLocked ? 'lockedPdf' : 'damagedPdf'));
  }
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

function pieceOf(item: TextItem): Piece {
  const [, , c = 0, d = 0, x = 0, y = 0] = item.transform;
  const size = Math.hypot(c, d) || item.height || 1;
  return { text: item.str, left: x, right: x + item.width, base: y, size };
}
