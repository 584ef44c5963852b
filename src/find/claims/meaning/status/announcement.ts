import type { Span } from '../../../../core/types.js';

const THESE = /^(?:这|上述|具体)[^,。;]{0,12}?(?:分别[是为]|具体[是为]|包括|即|是[::])/;
const LONGEST_OPENING = 20;
const LONGEST_SENTENCE = 200;

/** The sentence before one that begins at `start`, where that goes on about what it announced: 这十件实事分别是. */
export function announcementOf(text: string, start: number): Span | null {
  const first = text.charAt(start);
  if (first !== '这' && first !== '上' && first !== '具') return null;
  const end = text.charAt(start - 1) === '\n' ? start - 2 : start - 1;
  if (text.charAt(end) !== '。' || !THESE.test(text.slice(start, start + LONGEST_OPENING))) return null;
  let begin = end;
  while (begin > 0 && end - begin < LONGEST_SENTENCE && !ENDS.test(text.charAt(begin - 1))) begin--;
  return { start: begin, end };
}

const ENDS = /[。!?\n]/;
const DECIDES = /(?:确定|公布|票决|承诺|敲定|发布)[^。]{0,12}(?:今年|20\d\d年)/;

/** 该县确定了今年努力办好的十件实事: what was decided on for the year is still to be done. */
export const decides = (text: string, { start, end }: Span): boolean => DECIDES.test(text.slice(start, end));
