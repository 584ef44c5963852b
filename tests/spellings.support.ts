import { Converter } from 'opencc-js/cn2t';

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

const toTraditional = Converter({ from: 'cn', to: 't' });
/** Character by character, as --simplify goes back. */
const asTraditional = (text: string): string => [...text].map((character) => toTraditional(character)).join('');

export const TRADITIONAL: (typeof SPELLINGS)[number] = ['traditional characters, simplified', asTraditional];

const DIGITS = '零一二三四五六七八九';

/** A whole number below a hundred million as it is written in Chinese numerals; 一十 as it is counted, not as it is said. */
export function hanzi(value: number): string {
  const low = value % 10_000;
  const high = Math.floor(value / 10_000);
  if (high === 0) return belowTenThousand(low);
  return `${belowTenThousand(high)}万${low > 0 && low < 1000 ? '零' : ''}${belowTenThousand(low)}`;
}

function belowTenThousand(value: number): string {
  let text = '';
  let skipped = false;
  for (const [power, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) skipped = text !== '';
    else {
      text += `${skipped ? '零' : ''}${DIGITS[digit]}${name}`;
      skipped = false;
    }
  }
  return text;
}
