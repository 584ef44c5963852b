/** Offsets in Unicode code points for each UTF-16 offset of a text, the end included; the halves of a pair share one. */
export function codePointOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let points = 0;
  for (let at = 0; at < text.length; at++) {
    offsets[at] = points;
    const unit = text.charCodeAt(at);
    const pairs =
      unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    if (pairs) {
      at++;
      offsets[at] = points;
    }
    points++;
  }
  offsets[text.length] = points;
  return offsets;
}
