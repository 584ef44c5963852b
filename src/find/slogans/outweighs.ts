import type { SloganLexicon } from '../../lexicon/slogans.js';
import { isCarried } from './carriers.js';
import type { QuoteContext } from './context.js';
import { hasCoinedShape } from './evidence.js';
import { endsWith } from './parts.js';

const SHORTEST_CAMPAIGN = 4;
/** Figures of speech are short: 按下“快进键”, but 打通“网格民情直通车” */
const LONGEST_FIGURE = 5;
/** What a place turned into is new, what it became is a figure of speech: 变身“农家书屋”, 成为“心灵驿站” */
const TURNED = '变';

/** Whether the text is a slogan all the same beside a cue that speaks for another verdict. */
export function outweighs(
  { form: { text, parallel, numeric }, before, after }: QuoteContext,
  verdict: string,
  cue: string,
  lexicon: SloganLexicon,
): boolean {
  switch (verdict) {
    case 'name':
      // 供电公司“双满意”服务队, 供电公司“迎峰保供”行动: what a firm does is named after it too.
      return numeric || (text.length >= SHORTEST_CAMPAIGN && isCarried(after, lexicon));
    case 'problem':
      // 推行整治“红黑榜”制度, 人居环境整治“积分银行”, 乡村治理“清单制”; not 整治“微腐败”
      return lexicon.quoteFrames.practices.numberAt(after, 0) !== 0 || lexicon.thingWords.remedy.test(before);
    case 'metaphor':
      if (text.length > LONGEST_FIGURE || parallel || isCarried(after, lexicon)) return true;
      return (
        hasCoinedShape(text, lexicon) || (cue.startsWith(TURNED) && endsWith(text, lexicon.quotedParts.ends.facility))
      );
    default:
      return false;
  }
}
