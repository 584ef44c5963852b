import type { UnitEntry } from '../../../lexicon/quantities.js';

const SIGNS: readonly (readonly [sign: string, unit: string])[] = [
  ['人民币', '元'],
  ['港币', '港元'],
  ['澳门币', '澳门元'],
  ['新台币', '新台币'],
  ['RMB', '元'],
  ['CNY', '元'],
  ['US$', '美元'],
  ['USD', '美元'],
  ['HK$', '港元'],
  ['HKD', '港元'],
  ['EUR', '欧元'],
  ['¥', '元'],
  ['￥', '元'],
  ['$', '美元'],
  ['€', '欧元'],
  ['£', '英镑'],
];

/** A currency sign directly before a number (¥100, US$5,000, 人民币100), with the unit that it stands for. */
export function currencyBefore(text: string, at: number, floor: number): { at: number; unit: UnitEntry } | null {
  for (const [sign, unit] of SIGNS) {
    const start = at - sign.length - (text[at - 1] === ' ' ? 1 : 0);
    if (start >= floor && text.startsWith(sign, start)) {
      return { at: start, unit: { surface: sign, unit, category: 'money', kind: 'measure', notBefore: '' } };
    }
  }
  return null;
}

const MONEY_NOUN =
  /(?:总量|产值|收入|投资|GDP|资金|营收|销售额|贸易额|交易额|成交额|金额|总额|余额|税收|利税|税|融资|贷款|存款|市值|估值|利润|生产总值|增加值|规模|造价|预算|支出|补贴|奖金|工资|薪酬|年薪|月薪)[^,。;、]{0,8}$/;

/** Whether the words directly before the number name money: 经济总量突破1200亿. */
export function namesMoney(text: string, at: number): boolean {
  return MONEY_NOUN.test(text.slice(Math.max(0, at - 14), at));
}
