import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentedCommands, runDocumented } from '../scripts/documented-commands.js';

const DOCUMENTS = ['README.md', 'README.zh-CN.md', ...readdirSync('docs').map((name) => `docs/${name}`)];

describe.each(DOCUMENTS.filter((name) => name.endsWith('.md')))('%s', (document) => {
  const commands = documentedCommands(readFileSync(document, 'utf8'));
  it.each(commands)('$line prints what is shown', ({ line, output }) => expect(runDocumented(line)).toBe(output));
  it('names no file that is not there', () => {
    const links = [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map((link) => link[1] ?? '');
    const base = document.includes('/') ? 'docs/' : '';
    for (const link of links) expect(() => readFileSync(`${base}${link}`), link).not.toThrow();
  });
});
