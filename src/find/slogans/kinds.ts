import { markUnits } from '../../text/unit-set.js';

/**
 * Kinds of characters, as bits. The rules for quotes are expressions that need a character of some kind; most quotes have none of
 * most kinds, and what they hold is read once.
 */
export const KIND = {
  space: 1 << 0,
  /** 、,;· */
  separator: 1 << 1,
  /** What joins segments: + — - */
  joint: 1 << 2,
  /** What ends a sentence or stands at ends: 。!?…~.: */
  stop: 1 << 3,
  quote: 1 << 4,
  /** The beginnings of note marks: [21], ⑳ */
  note: 1 << 5,
  digit: 1 << 6,
  han: 1 << 7,
  surrogate: 1 << 8,
  /** 我你您咱俺他她 */
  person: 1 << 9,
  /** 了, which tells what has happened. */
  done: 1 << 10,
  /** Particles that end a spoken sentence. */
  particle: 1 << 11,
  /** Digits and the numerals from 一 to 十. */
  numeral: 1 << 12,
  /** What makes a longer number, an ordinal or another word of a numeral behind it: 百, 第, 双, + */
  numeralBefore: 1 << 13,
  /** What else a numeric abbreviation begins with: 双, 每, A, and the bracket of an aside. */
  numericStart: 1 << 14,
  /** What ends a clause: 。!?;,: and line feeds. */
  clauseEnd: 1 << 15,
} as const;

const kinds = new Uint16Array(0x10000);

kinds.fill(KIND.han, 0x4e00, 0xa000);
kinds.fill(KIND.surrogate, 0xd800, 0xe000);
kinds.fill(KIND.note, 0x2460, 0x2474);
kinds.fill(KIND.space, 0x2000, 0x200b);
markUnits(kinds, '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', KIND.space);
markUnits(kinds, '、,;·', KIND.separator);
markUnits(kinds, '+—-', KIND.joint);
markUnits(kinds, '。!?…~.:', KIND.stop);
markUnits(kinds, '“”"‘’\'「」『』', KIND.quote);
markUnits(kinds, '[', KIND.note);
markUnits(kinds, '0123456789', KIND.digit);
markUnits(kinds, '我你您咱俺他她', KIND.person);
markUnits(kinds, '了', KIND.done);
markUnits(kinds, '哦呢吗吧啊呀啦嘛哩咯哟', KIND.particle);
markUnits(kinds, '。!?;,:\n', KIND.clauseEnd);
markUnits(kinds, '0123456789一二两三四五六七八九十', KIND.numeral);
markUnits(kinds, '百千万第双+.', KIND.numeralBefore);
markUnits(kinds, '双多百千万零每日月季周(ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', KIND.numericStart);

/** The kinds of one UTF-16 unit; 0 past the ends of a text. */
export function kindOf(unit: number): number {
  return kinds[unit] ?? 0;
}

/** The kinds of characters that the text holds, joined. */
export function kindsIn(text: string): number {
  let held = 0;
  for (let at = 0; at < text.length; at++) held |= kinds[text.charCodeAt(at)] as number;
  return held;
}
