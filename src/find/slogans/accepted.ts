import type { SloganKind } from '../../core/types.js';
import type { SloganLexicon } from '../../lexicon/slogans.js';
import { looseKey } from '../../text/loose.js';
import { isNumericForm } from './numerals.js';
import { isEven, segmentsOf } from './parallel.js';

/** A slogan that the article was found to use. */
export interface Accepted {
  readonly canonical: string;
  /** The loose key of the canonical form. */
  readonly key: string;
  readonly kind: SloganKind;
  readonly known: boolean;
}

/** 零上访、零事故、零案件 is a parallel of what there is none of; 零距离 alone and 三零、三化 are not. */
const WITHOUT = /^零[^、]+(?:、零[^、]+)+$/;

/** 江城税务·惠企e站台 is the name of one thing; 健康青山·幸福绿水 has two equal halves. */
const NAME_MARK = '·';

/** The known formula that the text is a spelling of. */
export function knownAs(text: string, lexicon: SloganLexicon): Accepted | null {
  return knownByKey(looseKey(text), lexicon);
}

function knownByKey(key: string, { formulas }: SloganLexicon): Accepted | null {
  const number = formulas.numberAt(key, 0);
  return number === 0 || formulas.lengthOf(number) !== key.length ? null : formulas.valueOf(number);
}

/** An accepted slogan with the kind that its form gives it. */
export function accepted(canonical: string, lexicon: SloganLexicon): Accepted {
  const key = looseKey(canonical);
  return knownByKey(key, lexicon) ?? newSlogan(canonical, key, isNumericForm(canonical, lexicon), lexicon);
}

/** A slogan that the lexicon does not know, by its canonical form and the key of it. */
export function newSlogan(canonical: string, key: string, numeric: boolean, lexicon: SloganLexicon): Accepted {
  return {
    canonical,
    key,
    kind: numeric && !WITHOUT.test(canonical) ? 'numeric' : kindOf(canonical, lexicon),
    known: false,
  };
}

const NUMERALS = '一二三四五六七八九十';

/** 一规划、二控制、三规范; not 一心向党、一路同行. */
function areNumbered(segments: readonly string[]): boolean {
  return segments.every((segment, order) => {
    const numeral = segment.charAt(0) === '两' ? '二' : segment.charAt(0);
    return numeral !== '' && numeral === NUMERALS.charAt(order);
  });
}

/** The kind of a slogan that is no numeric abbreviation as a whole. */
function kindOf(canonical: string, lexicon: SloganLexicon): SloganKind {
  const segments = segmentsOf(canonical);
  // 一窗综办, as 一网通办
  if (segments.length === 1) return lexicon.numeralPatterns.oneForAll.test(canonical) ? 'numeric' : 'coined';
  if (WITHOUT.test(canonical)) return 'parallel';
  if (canonical.includes(NAME_MARK) && !isEven(canonical)) return 'coined';
  if (areNumbered(segments) || segments.every((segment) => isNumericForm(segment, lexicon))) return 'numeric';
  // 党员入格、一网兜底
  if (segments.length === 2 && segments.some((segment) => lexicon.numeralPatterns.oneForAll.test(segment)))
    return 'numeric';
  return segments.length === 2 && canonical.includes('+') ? 'coined' : 'parallel';
}
