import { Converter } from 'opencc-js/t2cn';
import type { Article, Page } from '../../core/types.js';

const convert = Converter({ from: 't', to: 'cn' });
const characters = new Map<string, string>();

/** The page with its articles matched on simplified characters, one for one; the text stays as written. */
export function simplifyPage(page: Page): Page {
  return { ...page, articles: page.articles.map(simplifyArticle) };
}

function simplifyArticle(article: Article): Article {
  return { ...article, folded: article.folded.replace(/[\u3400-\u9fff\uf900-\ufaff]/g, simplifyCharacter) };
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
