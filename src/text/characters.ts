/** The characters of a text as UTF-16 units: to ask for one by `charCodeAt` makes no string. */
export function unitsOf(characters: string): ReadonlySet<number> {
  const units = new Set<number>();
  for (let at = 0; at < characters.length; at++) units.add(characters.charCodeAt(at));
  return units;
}

/** Whether one of the units stands in a text between two places. */
export function standsBetween(text: string, units: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (units.has(text.charCodeAt(at))) return true;
  return false;
}
