import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from './folder.support.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CHROMIUM = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== '' && existsSync(path),
);
const ARGUMENTS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];

if (CHROMIUM === undefined) {
  console.warn(
    'skipped: the report was not opened, for there is no chromium (apt-get install chromium, or CHROMIUM=path)',
  );
}

/** An article of which every part tries to be markup. */
const HOSTILE = {
  title: '<script>document.title = "broken"</script>扎实推进基层治理',
  text:
    '西宁市城北区坚持以人民为中心，<img src="https://example.org/x.png" onerror="document.title=\'broken\'">' +
    '创新“<b>三治</b>融合”做法，投入资金31万元，服务群众1200余人次。</script><script>document.title="broken"</script>',
  date: '2023-04-10',
};
const PLAIN = {
  title: '扛牢责任抓落实',
  text: '格尔木市总工会坚持以人民为中心，推进“三治融合”，将筹集互助金70.32万元，举办活动2场。',
  date: '2023-05-11',
};

describe.skipIf(CHROMIUM === undefined)('the report in a browser', () => {
  const folder = temporaryFolder();
  let browser: Browser;
  const samples = { zh: '', en: '' };
  let hostile: string;
  let nothing: string;

  beforeAll(async () => {
    const records = join(folder, 'a<img src=x onerror=alert(1)>.jsonl');
    writeFileSync(records, [HOSTILE, PLAIN].map((record) => `${JSON.stringify(record)}\n`).join(''));
    const report = (input: string, name: string, lang: string): string => {
      const path = join(folder, name);
      execFileSync(process.execPath, ['bin/gov-digest.js', 'report', '-q', input, '-o', path, '--lang', lang], {
        cwd: ROOT,
      });
      return pathToFileURL(path).href;
    };
    samples.zh = report('seeds', 'zh.html', 'zh');
    samples.en = report('seeds', 'en.html', 'en');
    hostile = report(records, 'hostile.html', 'en');
    writeFileSync(join(folder, 'empty.txt'), '');
    nothing = report(join(folder, 'empty.txt'), 'nothing.html', 'en');
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ARGUMENTS });
  });

  afterAll(async () => {
    await browser?.close();
  });

  /** Opens the page and looks at it; whatever it says on the console or asks for, besides itself, is a failure. */
  async function inPage(address: string, look: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (url !== address && !url.startsWith('data:') && !url.startsWith('blob:')) complaints.push(`request: ${url}`);
    });
    try {
      await page.goto(address);
      await look(page);
      expect(complaints).toEqual([]);
    } finally {
      await page.close();
    }
  }

  const status = (page: Page, table: string): Promise<string | null> =>
    page.locator(`[data-table=${table}] [role=status]`).textContent();

  it.each([
    ['zh', '提法、数字与地区', '第 1–25 行'],
    ['en', 'Slogans, numbers and regions', 'Rows 1–25'],
  ] as const)('opens in %s', async (language, title, rows) => {
    await inPage(samples[language], async (page) => {
      expect(await page.locator('h1').textContent()).toBe(title);
      expect(await page.locator('svg[role=img][aria-label]').count()).toBeGreaterThan(5);
      expect(await status(page, 'slogans')).toContain(rows);
      expect(await status(page, 'claims')).toContain(rows);
    });
  });

  it('finds, sorts and pages slogans', async () => {
    await inPage(samples.en, async (page) => {
      const table = page.locator('[data-table=slogans]');
      const first = table.locator('tbody th').first();
      await table.getByRole('button', { name: 'Next' }).click();
      expect(await status(page, 'slogans')).toContain('Rows 26–50');
      await table.getByRole('button', { name: 'Count' }).click();
      expect(await table.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
      await table.getByRole('searchbox').fill('三治');
      expect(await first.textContent()).toContain('三治融合');
      await table.getByRole('searchbox').fill('不在任何文章里的说法');
      expect(await status(page, 'slogans')).toBe('No rows match');
      await table.getByRole('searchbox').fill('');
      await table.locator('select').first().selectOption('parallel');
      const kinds = await table.locator('tbody tr td:nth-of-type(1)').allInnerTexts();
      expect(new Set(kinds)).toEqual(new Set(['parallel']));
    });
  });

  it('opens the occurrences of a slogan by keyboard', async () => {
    await inPage(samples.zh, async (page) => {
      const table = page.locator('[data-table=slogans]');
      await table.getByRole('searchbox').fill('三会一课');
      const opener = table.getByRole('button', { name: '三会一课' });
      await opener.focus();
      await page.keyboard.press('Enter');
      expect(await opener.getAttribute('aria-expanded')).toBe('true');
      const occurrences = table.locator('.detail li');
      expect(await occurrences.count()).toBe(2);
      expect(await occurrences.first().locator('mark').textContent()).toContain('三会一课');
      expect(await occurrences.first().locator('cite').textContent()).toMatch(/\.txt #\d/);
      await page.keyboard.press('Enter');
      expect(await table.locator('.detail').count()).toBe(0);
    });
  });

  it('filters claims, and downloads what is left', async () => {
    await inPage(hostile, async (page) => {
      const table = page.locator('[data-table=claims]');
      await table.getByLabel('Status').selectOption('planned');
      await table.getByLabel('Category').selectOption('money');
      expect(await table.locator('tbody th').allInnerTexts()).toEqual(['70.32万元']);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        table.getByRole('button', { name: 'Download these 1 rows' }).click(),
      ]);
      const [header, row, ...rest] = readFileSync(await download.path(), 'utf8')
        .trimEnd()
        .split('\r\n');
      expect(header).toMatch(/^\ufefffile,article,title,region,region_code,start,end,text,value/);
      expect(row).toContain(',70.32万元,703200,');
      expect(rest).toEqual([]);
      await table.getByLabel('Status').selectOption('');
      await table.getByLabel('Category').selectOption('');
      await table.getByLabel('Region').selectOption({ label: '青海省/西宁市' });
      expect(await table.locator('tbody th').allInnerTexts()).toEqual(['31万元', '1200余人次']);
    });
  });

  it('shows markup in the input as text', async () => {
    await inPage(hostile, async (page) => {
      await page.locator('[data-table=slogans]').getByRole('button', { name: '以人民为中心' }).click();
      await page.locator('[data-table=claims]').getByRole('button', { name: '31万元' }).click();
      const text = await page.locator('main').textContent();
      expect(text).toContain('<img src="https://example.org/x.png"');
      expect(text).toContain('<script>document.title');
      expect(await page.locator('img').count()).toBe(0);
      expect(await page.locator('script').count()).toBe(2);
      expect(await page.title()).toBe('Slogans, numbers and regions · gov-digest');
    });
  });

  describe.each(['light', 'dark'] as const)('is accessible in %s', (colorScheme) => {
    it.each([
      ['samples in Chinese', () => samples.zh],
      ['samples in English', () => samples.en],
      ['dated articles', () => hostile],
      ['nothing', () => nothing],
    ])('%s: by the rules of WCAG 2.2 A and AA', async (_, address) => {
      const page = await browser.newPage({ colorScheme });
      await page.goto(address());
      for (const table of ['slogans', 'claims']) {
        const opener = page.locator(`[data-table=${table}] .opener`).first();
        if ((await opener.count()) > 0) await opener.click();
      }
      // The page's own policy refuses scripts that are added to it; one that is evaluated comes from outside.
      await page.evaluate(axe.source);
      const found = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        }),
      );
      const complaints = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      expect(complaints).toEqual([]);
      expect(found.passes.map(({ id }) => id)).toContain('color-contrast');
      await page.close();
    });
  });

  it.each([
    ['a telephone', 'screen', 400],
    ['paper', 'print', 718],
  ] as const)('is no wider than %s', async (_, media, width) => {
    for (const address of [samples.zh, samples.en, hostile, nothing]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.emulateMedia({ media });
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.close();
    }
  });

  it('draws the timeline where dates are known', async () => {
    await inPage(hostile, async (page) => {
      expect(await page.locator('#timeline svg[role=img]').count()).toBe(2);
      expect(await page.locator('#timeline svg').first().getAttribute('aria-label')).toContain('2023-04-10');
    });
  });
});
