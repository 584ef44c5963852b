import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../src/core/types.js';
import { Clause } from '../src/find/claims/meaning/clauses/clause.js';
import { clausesOf } from '../src/find/claims/meaning/clauses/clauses.js';
import { NumberPlaces } from '../src/find/claims/meaning/clauses/number-places.js';
import type { Quantity } from '../src/find/claims/quantity/types.js';
import { HEAD, INCOME, MeasureNouns } from '../src/lexicon/measure-nouns.js';
import { PlanCues } from '../src/lexicon/plan-cues.js';
import { NOUN, QUANTITY, VERB } from '../src/lexicon/word-marks.js';
import { codeUnitsOf } from '../src/text/code-units.js';
import { Endings } from '../src/text/endings.js';
import { PhraseIndex } from '../src/text/phrases.js';

const han = (letters: string, maxLength: number) =>
  fc.array(fc.constantFrom(...letters), { maxLength }).map((characters) => characters.join(''));

const quantity = (start: number, end: number) => ({ start, end, numeral: { start, end } }) as Quantity;

describe('the tokens of a clause', () => {
  const clause = new Clause();
  const text = '共举办培训班3次';

  it('answer with no before the first and behind the last', () => {
    for (const marks of [NOUN, VERB, QUANTITY]) {
      clause.open(text, codeUnitsOf(text));
      for (let at = 0; at < 40; at++) clause.add(marks, 1, 3, 3, null, null);
      clause.open(text, codeUnitsOf(text));
      clause.add(marks, 1, 3, 3, null, null);
      clause.close();
      for (const at of [-4, -3, -2, -1, 1, 2, 3, 4]) {
        expect(clause.is(at, marks)).toBe(false);
        expect(clause.verb(at)).toBeNull();
        expect(clause.quantity(at)).toBeNull();
        expect(clause.surface(at)).toBe('');
        expect(clause.isWord(at, '举办')).toBe(false);
      }
      expect(clause.is(0, marks)).toBe(true);
      expect(clause.isWord(0, '举办')).toBe(true);
    }
  });

  it('are as many as are added', () => {
    clause.open(text, codeUnitsOf(text));
    for (let at = 0; at < 500; at++) clause.add(at % 2 === 0 ? NOUN : VERB, at, at + 1, at + 1, null, null);
    clause.close();
    expect(clause.length).toBe(500);
    for (let at = 0; at < 500; at++) {
      expect([clause.is(at, NOUN), clause.start(at), clause.end(at)]).toEqual([at % 2 === 0, at, at + 1]);
    }
  });
});

describe('the places of numbers', () => {
  it('are found in whatever order they are asked for', () => {
    const places = fc.uniqueArray(fc.nat(60), { maxLength: 12 }).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(places, places, fc.array(fc.nat(61)), (numbers, dates, asked) => {
        const quantities = numbers.map((start) => quantity(start, start + 1));
        const all = new NumberPlaces(
          quantities,
          numbers,
          dates.map((start) => ({ start, end: start + 2 })),
        );
        for (const at of asked) {
          const next = numbers.find((start) => start >= at) ?? 0x7fffffff;
          const date = dates.find((start) => start >= at) ?? 0x7fffffff;
          expect(all.next(at)).toBe(next);
          expect(all.nextOrDate(at)).toBe(Math.min(next, date));
          expect(all.beginsAt(at)).toBe(numbers.includes(at));
          expect(all.quantityAt(at)?.start ?? -1).toBe(numbers.includes(at) ? at : -1);
          expect(all.dateAt(at)).toBe(dates.includes(at) ? at + 2 : 0);
          expect(all.dateEndsAt(at)).toBe(dates.includes(at - 2));
        }
      }),
    );
  });
});

/** Cuts all of a text into clauses, sentences without numbers too. */
function allClauses(text: string, quantities: readonly Quantity[]) {
  const found: { start: number; end: number; sentence: number; opens: boolean }[] = [];
  const counted = (at: number, close: number) => quantities.some(({ start }) => start >= at && start < close);
  const closing = (at: number) => {
    const closer = text[at] === '(' ? ')' : '”';
    let open = 0;
    for (let to = at; to < text.length; to++) {
      if (text[to] === text[at]) open++;
      else if (text[to] === closer && --open === 0) return to + 1;
    }
    return 0;
  };
  let [start, sentence, opens] = [0, 0, true];
  for (let at = 0; at < text.length; ) {
    const number = quantities.find((one) => one.start === at);
    const mark = text.charAt(at);
    const close = '“('.includes(mark) ? closing(at) : 0;
    const bracket = mark === '(' && counted(at, close);
    // “俺建了2座棚,一个棚年收入3万元”
    const told = mark === '“' && counted(at, close) && /[,;…)]/.test(text.slice(at, close));
    if (number !== undefined) at = number.end;
    else if (close > 0 && !bracket && !told && !/[。!]/.test(text.slice(at, close))) at = close;
    else {
      if (/[。!,;…)]/.test(mark) || bracket) {
        if (at > start) found.push({ start, end: at, sentence, opens });
        opens = /[。!;]/.test(mark);
        if (/[。!]/.test(mark)) sentence++;
        start = at + 1;
      } else if (mark === '“' && at === start) start++;
      at++;
    }
  }
  if (text.length > start) found.push({ start, end: text.length, sentence, opens });
  return found;
}

describe('the clauses around numbers', () => {
  it('go on behind a quotation in the same marks', () => {
    const text = '“今年推行积分制,设立“红黑榜”3个。”';
    const at = text.indexOf('3个');
    const passages = [{ role: 'paragraph', start: 0, end: text.length }];
    const clauses = clausesOf({ folded: `${text}\n`, passages } as unknown as Article, [quantity(at, at + 2)]);
    expect(
      Array.from({ length: clauses.length }, (_, one) => text.slice(clauses.start(one), clauses.end(one))),
    ).toEqual(['今年推行积分制', '设立“红黑榜”3个']);
  });

  it('are those of the whole text', () => {
    const pieces = fc.array(fc.constantFrom('3个', '甲', '乙丙', ',', '。', '!', ';', '…', ')', '(', '“', '”'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const quantities = [...text.matchAll(/3个/g)].map(({ index }) => quantity(index, index + 2));
        const passages = [{ role: 'paragraph', start: 0, end: text.length }];
        const clauses = clausesOf({ folded: `${text}\n`, passages } as unknown as Article, quantities);
        const cut = Array.from({ length: clauses.length }, (_, at) => `${clauses.start(at)}-${clauses.end(at)}`);
        const all = allClauses(text, quantities);
        for (const { start } of quantities) {
          const at = all.findIndex((clause) => clause.start <= start && start < clause.end);
          const own = all[at];
          if (own === undefined) continue;
          const number = cut.indexOf(`${own.start}-${own.end}`);
          expect(number).not.toBe(-1);
          expect(clauses.opens(number)).toBe(own.opens);
          const spanOf = (place: number) =>
            all[place] === undefined ? undefined : `${all[place].start}-${all[place].end}`;
          if (all[at + 1]?.opens === false) expect(cut[number + 1]).toBe(spanOf(at + 1));
          if (!own.opens) expect(cut[number - 1]).toBe(spanOf(at - 1));
          for (let back = 1; all[at - back]?.sentence === own.sentence; back++) {
            expect(cut[number - back]).toBe(spanOf(at - back));
            expect(clauses.areInSentence(number - back, number)).toBe(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is looked for at every place', () => {
  const phrases = fc.array(han('甲乙丙', 4), { maxLength: 12 });

  it('is found in units as in text', () => {
    fc.assert(
      fc.property(phrases, han('甲乙丙丁\0', 20), (entries, text) => {
        const index = new PhraseIndex(entries.map((phrase) => [phrase, phrase]));
        for (let at = 0; at < text.length; at++) {
          expect(index.numberIn(codeUnitsOf(text), at)).toBe(index.numberAt(text, at));
        }
      }),
    );
  });

  it('stands nowhere before the next place of a cue or modal', () => {
    const cues = fc.array(
      han('甲乙丙丁', 3).filter((cue) => cue !== ''),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(cues, han('甲乙丙丁戊将要拟', 30), (all, text) => {
        const plan = new PlanCues(all.map((cue) => [cue, 'sentence']));
        const stops = new Set<number>();
        for (let at = 0; at < text.length; at++) {
          at = plan.beginnings.next(codeUnitsOf(text), at, text.length);
          stops.add(at);
        }
        for (let at = 0; at < text.length; at++) {
          const tells = [...all, '将', '要', '拟'].some((cue) => text.startsWith(cue, at));
          if (tells) expect(stops).toContain(at);
        }
      }),
    );
  });
});

describe('the ends of words', () => {
  const words = fc.array(
    han('甲乙丙', 3).filter((word) => word !== ''),
    { maxLength: 8 },
  );

  it('are compared within a part of a text', () => {
    fc.assert(
      fc.property(words, han('甲乙丙丁', 12), fc.nat(12), fc.nat(12), (all, text, one, other) => {
        const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
        const part = text.slice(start, end);
        expect(new Endings(all).endPartAt(text, start, end)).toBe(all.some((word) => part.endsWith(word)));
      }),
    );
  });

  it('are the longest noun of a class', () => {
    fc.assert(
      fc.property(words, han('甲乙丙丁', 8), fc.integer({ min: 2, max: 6 }), (all, text, longest) => {
        const classes = new Map(all.map((word, at) => [word, at % 2 === 0 ? HEAD : INCOME]));
        const nouns = new MeasureNouns(classes);
        for (const wanted of [HEAD, INCOME, HEAD | INCOME]) {
          const lengths = [...classes]
            .filter(([word, own]) => (own & wanted) !== 0 && word.length >= 2 && word.length <= longest)
            .filter(([word]) => text.endsWith(word))
            .map(([word]) => word.length);
          expect(nouns.lengthOfEnding(text, longest, wanted)).toBe(Math.max(0, ...lengths));
        }
      }),
    );
  });
});
