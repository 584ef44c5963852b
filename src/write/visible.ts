/** ASCII, hanzi and the punctuation around them: text that needs no care, which is nearly all. */
const HARMLESS = /^[\u0020-\u007e\u00b7\u2014\u2018-\u201d\u2026\u3000-\u3020\u4e00-\u9fff\uff01-\uff5e]*$/u;

/**
 * The text as a terminal may show it: line breaks and tabs are spaces, other control characters (the escape that begins
 * an ANSI sequence among them) are their pictures `␛`, and what has no shape of its own is left out: bidirectional
 * controls, joiners, variation selectors, byte order marks, C1 controls. A lone half of a surrogate pair is U+FFFD.
 */
export function visible(text: string): string {
  if (HARMLESS.test(text)) return text;
  return text
    .replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/gu, ' ')
    .replace(/\p{Cc}/gu, picture)
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC');
}

/** As `visible`, for formats whose line breaks and tabs have a meaning of their own. */
export function visibleKeepingLayout(text: string): string {
  return text
    .split(/([\t\n\r])/u)
    .map((part) => (/^[\t\n\r]$/u.test(part) ? part : visible(part)))
    .join('');
}

/** Unicode has a picture of each control character of ASCII, U+2400 for U+0000; none of the C1 controls. */
function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '';
}
