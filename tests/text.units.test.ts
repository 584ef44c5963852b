import { expect, it } from 'vitest';
import { unitsOf } from '../src/text/units.js';

const texts = ['', '三会一课', 'a'.repeat(1 << 14), '一村一品😀'.repeat(1 << 18), '短'];

it('gives the units of each text, and a 0 behind them', () => {
  for (const text of [...texts, ...texts]) {
    const units = unitsOf(text);
    for (const at of [0, 1, 5, text.length >> 1, text.length - 1]) {
      if (at >= 0 && at < text.length) expect(units[at]).toBe(text.charCodeAt(at));
    }
    expect(units[text.length]).toBe(0);
  }
});

it('reads a text once, however long it is: who asks at every place stays linear', () => {
  for (const text of texts) expect(unitsOf(text)).toBe(unitsOf(text));
});
