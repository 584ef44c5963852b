/** The characters of a text as UTF-16 units: to ask for one by `charCodeAt` makes no string. */
export function unitsOf(characters: string): ReadonlySet<number> {
  const units = new Set<number>();
  for (let at = 0; at < characters.length; at++) units.add(characters.charCodeAt(at));
  return units;
}

/** Whether one of two units stands in a text between two places. */
export function eitherStands(text: string, one: number, other: number, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === one || unit === other) return true;
  }
  return false;
}
