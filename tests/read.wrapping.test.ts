import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysePage } from '../src/find/analysis.js';
import { splitDocument } from '../src/read/index.js';
import { fold } from '../src/text/fold.js';
import { looseKey } from '../src/text/loose.js';
import { finders } from './finders.support.js';

const RUNS = 600;
const MADE = [
  `我市启动“春雨行动”助企纾困

本报讯（记者 韩梅）4月10日，记者从市工信局获悉，我市启动“春雨行动”，选派干部420名，包联企业380家，协调解决用工、用电、融资等问题1265个，帮助企业获得贷款12.6亿元，同比增长18.3%。

健全机制

“有事找专员，几个电话就办好了。”青石食品有限公司负责人王建国说。截至目前，全市累计减税降费4.75亿元，惠及经营主体2.3万户；发放稳岗补贴3200余万元，稳定岗位8.6万个。

强化服务

按照“一企一策、一月一访”的要求，各县区建立“周调度、月通报”制度，推行“线上点单、部门接单、专员跟单、企业评单”的闭环机制，办结率达98.7%……企业满意度明显提升。

（记者 韩梅 通讯员 李勇）
`,
  `走进白杨镇：农文旅融合绘新景

今年“五一”假期，白杨镇接待游客10.8万人次，实现旅游收入2160万元，带动120余户农家乐户均增收1.8万元。游客张女士感慨道：“这里的空气真好，孩子玩得不想走！”

近年来，白杨镇坚持“生态立镇、旅游强镇”，流转土地6500亩，建成观光步道26公里、停车场14处，新建改建公厕32座；完成绿化面积48.5万平方米。

下一步，白杨镇将投资3.2亿元，实施“一河两岸”景观提升等15个项目，预计年底前完工。
`,
];
const TEXTS = [
  ...readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`seeds/${name}`, 'utf8')),
  ...MADE,
].flatMap(articlesOf);

/** The articles of a text, each as the lines of its passages. */
function articlesOf(text: string): string[][] {
  return splitDocument({ path: 'page.txt', text }).articles.map((article) =>
    article.text.replace(/^(本报讯.*)\n/m, '$1').split('\n'),
  );
}

function sentencesOf(text: string): string[] {
  return splitDocument({ path: 'page.txt', text }).articles.flatMap((article) =>
    article.sentences.map(({ start, end }) =>
      article.folded.slice(start, end).replace(/\s/g, '').replaceAll('。', '.'),
    ),
  );
}

/** What is found, without the offsets: claims with their fields, slogans, regions. */
function findingsOf(text: string): unknown {
  const plain = (written: string | null): string | null => (written === null ? null : fold(written).replace(/\s/g, ''));
  return analysePage(splitDocument({ path: 'page.txt', text }), finders).map(({ region, claims, slogans }) => ({
    region: region.division?.code ?? null,
    claims: claims.map(({ claim: { start, end, ...claim }, division }) => ({
      ...claim,
      text: plain(claim.text),
      measure: plain(claim.measure),
      division: division?.code ?? null,
    })),
    slogans: slogans.occurrences.map(({ slogan, kind }) => `${looseKey(slogan)} ${kind}`),
  }));
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '%': '％',
};
const HALF_WIDTH = Object.fromEntries(Object.entries(FULL_WIDTH).map(([half, full]) => [full, half]));

interface Wrapping {
  readonly width: number;
  readonly blanks: 'none' | 'all' | 'paragraphs' | 'some';
  readonly punctuation: 'as written' | 'half' | 'full';
  readonly spaces: 'none' | 'digits' | 'units';
  readonly indent: boolean;
}

/** A heading that fills its column to the end cannot be told from the first line of a paragraph. */
function isAmbiguous(passage: string, width: number): boolean {
  return !isParagraph(passage) && (passage.length % width === 0 || passage.length % width >= width - 1);
}

function isParagraph(passage: string): boolean {
  return /[。！？…][”’）)]*$/.test(passage);
}

function rewrap(passages: readonly string[], wrapping: Wrapping, random: () => number): string | null {
  const lines: string[] = [];
  for (const passage of passages) {
    const text = respace(punctuate(passage, wrapping.punctuation), wrapping.spaces, random);
    if (isAmbiguous(text, wrapping.width)) return null;
    const indented = wrapping.indent && isParagraph(passage) ? `　　${text}` : text;
    const wrapped: string[] = [];
    for (let at = 0; at < indented.length; at = wrapped.join('').length) {
      wrapped.push(indented.slice(at, lineEnd(indented, at + wrapping.width)));
    }
    for (const line of wrapped) {
      lines.push(line);
      if (wrapping.blanks === 'all' || (wrapping.blanks === 'some' && random() < 0.5)) lines.push('');
    }
    if (wrapping.blanks === 'paragraphs') lines.push('');
  }
  return lines.join('\n');
}

/** No line ends inside a Latin word. */
function lineEnd(text: string, end: number): number {
  while (/[A-Za-z]/.test(text.charAt(end - 1)) && /[A-Za-z]/.test(text.charAt(end))) end++;
  return end;
}

function punctuate(text: string, punctuation: Wrapping['punctuation']): string {
  if (punctuation === 'as written') return text;
  const map = punctuation === 'half' ? HALF_WIDTH : FULL_WIDTH;
  return text.replace(/[,;:()%，；：（）％]/g, (mark) => map[mark] ?? mark);
}

function respace(text: string, spaces: Wrapping['spaces'], random: () => number): string {
  if (spaces === 'none') return text;
  const spaced = text.replace(/(?<=[\u4e00-\u9fff])(?=\d)|(?<=\d)(?=[\u4e00-\u9fff])/g, () =>
    random() < 0.6 ? ' ' : '',
  );
  if (spaces === 'digits') return spaced;
  return spaced.replace(/(?<=\d ?)(万|亿|平方|立方|公)(?=[元人户亩次米里])/g, (unit) =>
    random() < 0.6 ? `${unit} ` : unit,
  );
}

describe('re-wrapping', () => {
  it(`changes no sentence, claim, slogan or region, in ${RUNS} runs`, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS),
        fc.record({
          width: fc.integer({ min: 12, max: 40 }),
          blanks: fc.constantFrom('none', 'all', 'paragraphs', 'some'),
          punctuation: fc.constantFrom('as written', 'half', 'full'),
          spaces: fc.constantFrom('none', 'digits', 'units'),
          indent: fc.boolean(),
        }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (passages, wrapping, stream) => {
          const random = (): number => stream.next().value as number;
          const straight = passages.join('\n\n');
          const wrapped = rewrap(passages, wrapping as Wrapping, random);
          fc.pre(wrapped !== null);
          expect(sentencesOf(wrapped)).toEqual(sentencesOf(straight));
          expect(findingsOf(wrapped)).toEqual(findingsOf(straight));
        },
      ),
      { numRuns: RUNS, seed: 20230410 },
    );
  });
});
