/** Whether one of two units stands in a text between two places. */
export function eitherStands(text: string, one: number, other: number, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === one || unit === other) return true;
  }
  return false;
}
