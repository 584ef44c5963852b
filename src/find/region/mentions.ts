import type { Division, Passage, Span } from '../../core/types.js';
import type { NameClass, NameForm } from '../../lexicon/gazetteer.js';
import type { Effect } from './context.js';

/** A place name found in an article, before it is decided which division it means. */
export interface Mention extends Span {
  readonly surface: string;
  readonly form: NameForm | 'township' | 'abbreviation';
  readonly class: NameClass;
  /** A town that stands under a county other than its own lies there: see `adoptTowns`. */
  candidates: readonly Division[];
  readonly passage: Passage;
  effect: Effect;
  /** The mention directly before it names a division above it: 青海省|西宁市. */
  chained: boolean;
  /** The mention directly after it is chained to this one. */
  chains: boolean;
  /** What it means by itself, without the help of what else is named. */
  anchor: Division | null;
  /** What it was decided to mean. */
  division: Division | null;
}

/** A name, how far it can be trusted, and the divisions that bear it. */
export interface Named {
  readonly form: Mention['form'];
  readonly class: NameClass;
  readonly divisions: readonly Division[];
}

/**
 * A mention of which nothing is decided yet. All are made here, so that whatever goes through them finds their fields in one place;
 * field by field, for V8 takes many times as long to spread one object in another.
 */
export function mentionOf(text: string, { start, end }: Span, name: Named, passage: Passage): Mention {
  return {
    start,
    end,
    surface: text.slice(start, end),
    form: name.form,
    class: name.class,
    candidates: name.divisions,
    passage,
    effect: null,
    chained: false,
    chains: false,
    anchor: null,
    division: null,
  };
}
