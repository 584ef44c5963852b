import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countClaims, findClaims } from '../src/find/claims/index.js';
import { loadClaimLexicon } from '../src/lexicon/claims.js';
import { readLexicon } from '../src/lexicon/readers.js';
import { parseLexicon } from '../src/lexicon/table.js';
import { articleOf } from './tables/article-of.js';

const lexicon = loadClaimLexicon();
const claimsOf = (text: string) => findClaims(articleOf(text), lexicon, []).claims;
const table = <Column extends string>(name: string, columns: readonly Column[], key: readonly Column[]) =>
  parseLexicon(readFileSync(new URL(`./tables/${name}`, import.meta.url), 'utf8'), name, columns, key);
const cell = (value: string) => (value === '-' ? null : value);

describe('the ends of names of persons', () => {
  const rows = readLexicon('person-endings.tsv', ['ending', 'class', 'example'], ['ending', 'class']);
  it.each(rows)('$ending: $class', ({ class: name, example }) => {
    const [claim] = claimsOf(example);
    if (name === 'taken') expect(claim?.action).toBe('吸纳');
    else if (name === 'aided') expect(claim?.action).toBe('追回');
    else if (name === 'worker') expect(claim?.role).toBe('employed');
    else expect(claim?.role).toBe(null);
  });
});

describe('meaning of a claim', () => {
  const columns = ['sentence', 'text', 'measure', 'action', 'role', 'change', 'status'] as const;
  for (const row of table('claims-meaning.tsv', columns, ['sentence', 'text'])) {
    it(`${row.sentence} → ${row.text}`, () => {
      const claim = claimsOf(row.sentence).find(({ text }) => text === row.text);
      expect(claim).toMatchObject({
        measure: cell(row.measure),
        action: cell(row.action),
        role: cell(row.role),
        change: cell(row.change),
        status: row.status,
      });
    });
  }
});

describe('shared and carried over', () => {
  it.each([
    ['单晶硅、多晶硅产量分别增长1.3倍、1.9倍。', ['单晶硅产量', '多晶硅产量']],
    ['小麦、玉米种植面积分别为30万亩和25万亩。', ['小麦种植面积', '玉米种植面积']],
    ['城镇、农村居民人均可支配收入分别增长5.5%、7.2%。', ['城镇居民人均可支配收入', '农村居民人均可支配收入']],
    ['接待游客20万人次、实现收入3亿元，分别增长8%和9%。', ['游客', '收入', '游客', '收入']],
    ['原煤、原油产量达到6万吨、5万吨，增长9%、7%。', ['原煤产量', '原油产量', '原煤产量', '原油产量']],
    ['事故起数和死亡人数分别下降12%和8%。', ['事故起数', '死亡人数']],
    ['钢材、水泥产量增长5%。', ['钢材、水泥产量']],
    ['开展志愿服务活动25次、175人次。', ['志愿服务活动', '志愿服务活动']],
    ['修改办法12项、制定制度6项。', ['办法', '制度']],
    ['开展集中学习14次、专题研讨3次。', ['集中学习', '专题研讨']],
  ])('%s', (sentence, measures) => {
    expect(claimsOf(sentence).map(({ measure }) => measure)).toEqual(measures);
  });
});

describe('sections of a work report', () => {
  const statuses = (text: string) => claimsOf(text).map(({ status }) => status);

  it.each([
    ['一年来，新建学校12所。', ['done']],
    ['过去一年工作回顾\n新建学校12所。\n2025年工作安排\n新建学校15所。', ['done', 'planned']],
    ['2025年重点工作\n新建学校15所。去年已建成6所。', ['planned', 'done']],
    ['今年经济社会发展主要预期目标是：地区生产总值增长5%。\n城镇新增就业3万人。', ['planned', 'planned']],
    ['2022年以来，市委组织部以提升能力为目标，开展培训12期。\n举办讲座3场。', ['done', 'done']],
    ['下一步，将新建泵站3座，改造管网12公里。目前已改造8公里。', ['planned', 'planned', 'done']],
    ['将主城区划分为10个社区。', ['done']],
    ['主要农产品产量增长3%。', ['done']],
  ])('%j', (text, expected) => {
    expect(statuses(text)).toEqual(expected);
  });
});

describe('claims', () => {
  it('measures are words of the text, without white space', () => {
    const part = fc.constantFrom(
      '开展',
      '活动',
      '12次',
      '、',
      '，',
      '3000人',
      '增长',
      '5%',
      '的',
      '投入资金',
      '为',
      '“',
      '”',
      '。',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        for (const claim of claimsOf(text)) {
          expect(text.slice(claim.start, claim.end)).toBe(claim.text);
          expect(claim.measure).not.toBe('');
          expect(claim.action).not.toBe('');
        }
      }),
    );
  });

  it.each([
    ['今年引进投资过亿元的项目13个。', ['过亿元', '13个']],
    ['全镇培育销售过千万元的企业6家。', ['过千万元', '6家']],
    ['该社区组织过百人参加宣讲。', ['过百人']],
    ['他先后参加过3次抢险救灾。', ['3次']],
    ['全县举办过12场招聘会。', ['12场']],
  ])('%s: what 过 belongs to', (sentence, texts) => {
    expect(claimsOf(sentence).map(({ text }) => text)).toEqual(texts);
  });

  it('are as many as are counted', () => {
    const part = fc.constantFrom(
      '引进',
      '投资',
      '过',
      '至少',
      '亿元',
      '12',
      '次',
      '、',
      '，',
      '百人',
      '了',
      '到',
      '以上',
      '的',
      '“',
      '”',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const article = articleOf(parts.join(''));
        expect(countClaims(article, lexicon.quantity, [])).toBe(findClaims(article, lexicon, []).claims.length);
      }),
      { numRuns: 2000 },
    );
  });
});
