import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../src/lexicon/gazetteer.js';
import { html } from '../src/write/report/html.js';
import { placeLabels } from '../src/write/report/setting.js';
import { temporaryFolder } from './folder.support.js';

const folder = temporaryFolder();

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function run(...args: readonly string[]): void {
  execFileSync(process.execPath, ['bin/gov-digest.js', ...args], { cwd: ROOT, stdio: 'ignore' });
}

function page(name: string, ...args: readonly string[]): string {
  const path = join(folder, name);
  run('report', ...args, '-o', path);
  return readFileSync(path, 'utf8');
}

describe('html', () => {
  it.each([
    ['<script>', '<p>&lt;script&gt;</p>'],
    ['" onload="', '<p>&quot; onload=&quot;</p>'],
    ["'&'", '<p>&#39;&amp;&#39;</p>'],
    ['三治\u202e融合', '<p>三治融合</p>'],
    [null, '<p></p>'],
    [0, '<p>0</p>'],
  ])('puts %j in as text', (piece, markup) => expect(html`<p>${piece}</p>`.markup).toBe(markup));

  it('keeps markup, alone and in lists', () => {
    expect(html`<ul>${['a', '<'].map((item) => html`<li>${item}</li>`)}</ul>`.markup).toBe(
      '<ul><li>a</li><li>&lt;</li></ul>',
    );
  });
});

describe('placeLabels', () => {
  it.each([
    [
      ['630000', '540000', '650000'],
      ['青海', '西藏', '新疆'],
    ],
    [
      ['630100', '632800'],
      ['西宁', '海西州'],
    ],
    [
      ['630105', '530925'],
      ['城北区', '双江县'],
    ],
    [
      ['620102', '540102', '630105'],
      ['兰州市城关区', '拉萨市城关区', '城北区'],
    ],
    [
      ['220000', '220200'],
      ['吉林省', '吉林省吉林市'],
    ],
  ])('%j', (codes, labels) => {
    const gazetteer = loadGazetteer();
    const divisions = codes.flatMap((code) => gazetteer.division(code) ?? []);
    const named = placeLabels(divisions);
    expect(codes.map((code) => named.get(code))).toEqual(labels);
  });
});

describe('gov-digest report', () => {
  it('is the same page whatever --jobs says, and from parts that are merged', () => {
    const whole = page('whole.html', 'seeds', '--lang', 'en');
    // More than one batch is needed for workers to share the work.
    const long = join(folder, 'long.txt');
    writeFileSync(
      long,
      `各级干部坚持以人民为中心，筹集资金3万元。\n${'春风拂过田野，孩子们在院子里读书。\n'.repeat(20_000)}`,
    );
    const alone = page('one.html', 'seeds', long, '--jobs', '1', '--lang', 'en');
    expect(page('two.html', 'seeds', long, '--jobs', '2', '--lang', 'en')).toBe(alone);
    const parts = ['0', '1', '2', '3', '4'].map((digit) => {
      const part = join(folder, `${digit}.part`);
      const file = execFileSync('sh', ['-c', `ls seeds/00${digit}_*`], { cwd: ROOT, encoding: 'utf8' }).trim();
      run('report', file, '--partial', '-o', part);
      return part;
    });
    run('merge', ...parts, '--lang', 'en', '-o', join(folder, 'merged.html'));
    expect(readFileSync(join(folder, 'merged.html'), 'utf8')).toBe(whole);
  });

  it('takes its language from --lang, else from the locale', () => {
    const language = (env: Readonly<Record<string, string>>, ...args: readonly string[]): string | undefined => {
      const path = join(folder, 'locale.html');
      execFileSync(process.execPath, ['bin/gov-digest.js', 'report', 'seeds', ...args, '-o', path], {
        cwd: ROOT,
        stdio: 'ignore',
        env: { PATH: process.env.PATH, ...env },
      });
      return /<html lang="([^"]+)"/.exec(readFileSync(path, 'utf8'))?.[1];
    };
    expect(language({ LANG: 'zh_CN.UTF-8' })).toBe('zh-Hans');
    expect(language({ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' })).toBe('en');
    expect(language({ LANG: 'zu_ZA.UTF-8' })).toBe('en');
    expect(language({})).toBe('en');
    expect(language({ LANG: 'en_GB.UTF-8' }, '--lang', 'zh')).toBe('zh-Hans');
  });

  it.each([
    [['report', 'seeds'], /-o, --output/],
    [['report', 'seeds', '-o', 'x.html', '--csv'], /unknown option/],
    [['report', 'seeds', '-o', 'x.html', '--top', '3'], /unknown option/],
    [['report', 'seeds', '-o', 'x.html', '--lang', 'fr'], /zh, en/],
  ])('%j is a usage error', (args, message) => {
    const { status, stderr } = spawnSync(process.execPath, ['bin/gov-digest.js', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('says what is missing where the input has nothing', () => {
    const empty = join(folder, 'empty.txt');
    writeFileSync(empty, '');
    const text = page('empty.html', empty, '--lang', 'en');
    expect(text).toContain('No slogans were found.');
    expect(text).toContain('No numeric claims were found.');
    expect(text.slice(0, text.indexOf('</main>'))).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('names nothing that a browser would fetch', () => {
    const text = page('links.html', 'seeds', '--lang', 'zh');
    expect(text).toMatch(/Content-Security-Policy" content="default-src &#39;none&#39;/);
    expect(text).not.toMatch(/(?:src|href)="(?!#|data:)/);
    expect(text).not.toMatch(/ style="/);
  });
});
