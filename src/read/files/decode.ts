import { isUtf8 } from 'node:buffer';
import { say } from '../../core/messages/index.js';
import { decodeUtf8 } from '../../text/utf8.js';

/** A decoded text, and what there is to say of how its encoding was found; null where that is certain. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly doubt: string | null;
}

/** Why bytes are no text. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
}

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const SAMPLE = 1 << 16;
/** A control character that texts seldom have: the bytes of a text without one need not be counted. */
const STRANGE = /[^\t\n\f\r -\uffff]/;

/**
 * Decodes by byte order mark, else as strict UTF-8, else as GB18030 (which holds GBK and GB2312); `encoding` overrides.
 * @throws DecodeError with the reason where the bytes are binary or no text of that encoding; never gives U+FFFD for a bad byte
 */
export function decode(bytes: Uint8Array, encoding: string | null = null): Decoded {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (encoding !== null) return { text: decodeAs(bytes, encoding), encoding, doubt: null };
  if (marked !== undefined) return { text: decodeMarked(bytes, ...marked), encoding: marked[0], doubt: null };
  const utf8 = isUtf8(bytes) ? decodeUtf8(bytes) : null;
  if (utf8 === null || STRANGE.test(utf8)) refuseBinary(bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', doubt: null };
  const broken = brokenUtf8(bytes);
  if (broken !== null) throw new DecodeError(say('invalidUtf8', { offset: broken }));
  const text = tryDecode(bytes, 'gb18030');
  if (text === null) throw new DecodeError(say('noKnownEncoding'));
  return { text, encoding: 'gb18030', doubt: doubtOf(text) };
}

function decodeMarked(bytes: Uint8Array, encoding: string, { length }: readonly number[]): string {
  const content = bytes.subarray(length);
  if (encoding === 'utf-8') return isUtf8(content) ? decodeUtf8(content) : decodeAs(bytes, encoding);
  const text = decodeAs(bytes, encoding);
  if (text.includes('\0')) throw new DecodeError(say('nulBytes')); // UTF-32 begins like UTF-16.
  return text;
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new DecodeError(say(error instanceof RangeError ? 'unknownEncoding' : 'notOfEncoding', { encoding }));
  }
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What a file of gzip begins with. */
const GZIP = [0x1f, 0x8b, 0x08];

/** @throws DecodeError where the bytes are packed, hold NULs, or too many control characters for a text */
function refuseBinary(bytes: Uint8Array): void {
  if (GZIP.every((byte, at) => bytes[at] === byte)) throw new DecodeError(say('packed'));
  const control = controlShare(bytes);
  if (control.nul > 0) throw new DecodeError(nulReason(bytes));
  if (control.share > 0.02) throw new DecodeError(say('controlCharacters'));
}

function controlShare(bytes: Uint8Array): { nul: number; share: number } {
  const sample = bytes.subarray(0, SAMPLE);
  let nul = 0;
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) nul++;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) control++;
  }
  return { nul, share: sample.length === 0 ? 0 : control / sample.length };
}

/** Of so many bytes of a text in UTF-16 one at least is the NUL of a character of ASCII. */
const BYTES_FOR_A_NUL = 50;

/** Text in UTF-16 has most of its NULs on one side of the pairs, where its ASCII has them; 一 and U+3000 have theirs on the other. */
function nulReason(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) at % 2 === 0 ? even++ : odd++;
  if (even + odd < 2 || (even + odd) * BYTES_FOR_A_NUL < sample.length) return say('nulBytes');
  if (even > 2 * odd) return say('maybeUtf16', { encoding: 'utf-16be' });
  if (odd > 2 * even) return say('maybeUtf16', { encoding: 'utf-16le' });
  return say('nulBytes');
}

/** Offset of the first bad byte where nearly all others are UTF-8, else null: a damaged UTF-8 file must not pass as GB18030. */
function brokenUtf8(bytes: Uint8Array): number | null {
  let first = -1;
  let sequences = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number;
    const length =
      byte < 0x80
        ? 1
        : byte >= 0xc2 && byte < 0xe0
          ? 2
          : byte >= 0xe0 && byte < 0xf0
            ? 3
            : byte >= 0xf0 && byte < 0xf5
              ? 4
              : 0;
    let whole = length > 0;
    for (let more = 1; more < length; more++) if (((bytes[at + more] ?? 0) & 0xc0) !== 0x80) whole = false;
    if (whole) {
      if (length > 2) sequences++;
      at += length;
    } else {
      if (first < 0) first = at;
      bad++;
      at++;
    }
  }
  return sequences >= 5 && bad * 4 < sequences ? first : null;
}

/** GB18030 has a character for nearly every pair of bytes: a text without the commonest ones is likely something else. */
function doubtOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const han = sample.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  const common =
    sample.match(
      /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严]/g,
    )?.length ?? 0;
  if (han >= 20 && common * 3 < han) return say('doubtfulGb18030');
  return say('readAsGb18030');
}
