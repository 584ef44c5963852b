/** The same text, its characters spelt as other files have them, one for one. */
const radicals = new Map<string, string>();
for (let unit = 0x2f00; unit < 0x2fd6; unit++) {
  const radical = String.fromCharCode(unit);
  radicals.set(radical.normalize('NFKC'), radical);
}

const fullWidth = (text: string): string =>
  text.replace(/[0-9A-Za-z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const asRadicals = (text: string): string =>
  [...text].map((character) => radicals.get(character) ?? character).join('');
const asciiQuotes = (text: string): string => text.replace(/[“”]/g, '"');

export const SPELLINGS: readonly (readonly [name: string, spelt: (text: string) => string])[] = [
  ['full-width digits and letters', fullWidth],
  ['radicals in place of characters', asRadicals],
  ['ASCII quotation marks', asciiQuotes],
];
