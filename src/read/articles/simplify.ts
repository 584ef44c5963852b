import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });
const characters = new Map<string, string>();

/** A text with simplified characters, one UTF-16 unit to one. */
export function simplify(text: string): string {
  return text.replace(/[\u3400-\u9fff\uf900-\ufaff]/g, simplifyCharacter);
}

/** Words are not looked at: `乾` alone is 干, though it stays in 乾坤; a word could change the length and so the offsets. */
function simplifyCharacter(character: string): string {
  const known = characters.get(character);
  if (known !== undefined) return known;
  const converted = convert(character);
  const simplified = converted.length === 1 ? converted : character;
  characters.set(character, simplified);
  return simplified;
}
