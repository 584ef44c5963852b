import { phraseSet } from '../text/phrase-set.js';
import type { PhraseIndex } from '../text/phrases.js';
import { UnitSet } from '../text/unit-set.js';
import { alternatives, type ClassedWord, oneOf, type WordsByClass, wordsByClass } from './classes.js';
import { readDerived, readLexicon, readPhraseSet } from './readers.js';

const TABLE = 'quoted-parts.tsv';
const SIDES = ['start', 'end'] as const;
const STARTS = [
  'coined',
  'practice',
  'level',
  'everywhere',
  'speech',
  'called',
  'modal',
  'demand',
  'talk',
  'honour',
] as const;
const ENDS = [
  'coined',
  'facility',
  'plain',
  'matter',
  'name',
  'document',
  'bearer',
  'figure',
  'honour',
  'numbered',
  'talk',
  'amount',
  'hanzi-amount',
  'provision',
  'hardship',
  'rated',
  'institution',
] as const;

const HAN = '[\\u4e00-\\u9fff]';

/** A beginning or an end of quoted texts, with what it tells as its class. */
export interface QuotedPart extends ClassedWord {
  readonly side: (typeof SIDES)[number];
}

type Start = (typeof STARTS)[number];
type End = (typeof ENDS)[number];
type IndexMaker = (name: string, words: () => readonly string[]) => PhraseIndex<true>;
type PartWords = WordsByClass<`start ${Start}` | `end ${End}`>;

/** What the beginnings and the ends of quoted texts tell: see the comment of `data/quoted-parts.tsv`. */
export class QuotedParts {
  readonly starts: Readonly<Record<Start, PhraseIndex<true>>>;
  readonly ends: Readonly<Record<End, PhraseIndex<true>>>;
  /** 世界水日, 全国助残日, 中国农民丰收节; not 慈善一日捐. */
  readonly day: RegExp;
  /** 3A级村庄, 1号文件, 二期工程, 三号馆, 豫粳6号, 民营企业500强; not 一号工程, 护苗2024, 草原110, 3个100. */
  readonly coded: RegExp;
  /** 500万元, 24小时: an amount in quotes. */
  readonly amount: RegExp;
  /** 四十岁, 六十年一遇, 四十里水路, 三千元大关: an amount in hanzi; not “三公里”就业圈. */
  readonly hanziAmount: RegExp;
  /** A provision that ends with an amount: 免费续期20年, 一次性补贴3000元; not 15分钟生活圈, 最多跑1次. */
  readonly provision: RegExp;
  readonly #honour: RegExp;
  /** 安平县乡村治理示范村; not 社区治理, which no title ends. */
  readonly #localHonour: RegExp;
  readonly #honourStarts: UnitSet;

  constructor(words: PartWords, indexOf: IndexMaker = (_, all) => phraseSet(all())) {
    const indices = (side: string, names: readonly string[]) =>
      Object.fromEntries(
        names.map((name) => [
          name,
          indexOf(`quoted-parts ${side} ${name}`, () => words[`${side} ${name}` as keyof PartWords]),
        ]),
      );
    this.starts = indices('start', STARTS) as typeof this.starts;
    this.ends = indices('end', ENDS) as typeof this.ends;
    this.day = new RegExp(`^(?:${alternatives(words['start everywhere'])})${HAN}{1,7}[日周节]$`);
    this.#honour = new RegExp(
      `^(?:(?:19|20)\\d{2}年?度?)?(?:${alternatives(words['start level'])})${HAN}{2,}(?:${alternatives(words['end honour'])})$`,
    );
    this.#localHonour = new RegExp(`^${HAN}{2,7}[省市县州旗]${HAN}{2,}(?:${alternatives(words['end honour'])})$`);
    this.#honourStarts = new UnitSet(`12${words['start level'].map((level) => level.charAt(0)).join('')}`);
    this.amount = new RegExp(`^\\d+[多余]?[万亿]?多?(?:${alternatives(words['end amount'])})$`);
    this.hanziAmount = new RegExp(
      `^[一二两三四五六七八九十百千万]{1,4}[多余]?(?:(?:${alternatives(words['end hanzi-amount'])})(?:以[外内上下])?$|里${HAN}?路$)`,
    );
    this.provision = new RegExp(`(?:\\d{2,}|[2-9])[万亿]?(?:${alternatives(words['end provision'])})(?:以上|以内)?$`);
    this.coded = new RegExp(
      `^(?:[1-5]A+级?|\\d+号(?!工程|行动|计划|${HAN}{2}日$)|[一二三四五六七八九十]期(?:工程|项目)?$|[一二三四五六七八九十]+号(?:${alternatives(words['end numbered'])})$|[\\u4e00-\\u9fff]*\\d{2,4}强$|[\\u4e00-\\u9fffA-Za-z]{1,3}-?(?!(?:(?:19|20)\\d\\d号?|11[09]|120|12345)$)\\d{1,5}号?$)`,
    );
  }

  /** The parts as the build has sorted and filed them. */
  static load(): QuotedParts {
    return new QuotedParts(
      readDerived('quoted-parts', () => partWords(readQuotedParts())),
      readPhraseSet,
    );
  }

  /** Whether the text is a title or a day that bodies of many places bear: 全国文明乡镇, 世界家庭医生日; not 中国梦, 全国一盘棋. */
  isHonour(text: string): boolean {
    return (this.#honourStarts.has(text.charCodeAt(0)) && this.#honour.test(text)) || this.#localHonour.test(text);
  }
}

/**
 * The parts by the side that they stand on and by what they tell.
 * @throws LexiconError for a row that tells nothing known (`file:line: reason`)
 */
export function partWords(parts: readonly QuotedPart[]): PartWords {
  const names = [...STARTS.map((name) => `start ${name}` as const), ...ENDS.map((name) => `end ${name}` as const)];
  return wordsByClass(
    TABLE,
    names,
    parts.map((part) => ({ ...part, class: `${part.side} ${part.class}` })),
  );
}

/** The parts as the table has them. */
export function readQuotedParts(): readonly QuotedPart[] {
  return readLexicon(TABLE, ['part', 'side', 'tells'], ['part', 'side', 'tells']).map(
    ({ part, side, tells, line }) => ({ word: part, side: oneOf(SIDES, side, TABLE, line), class: tells, line }),
  );
}
