import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from './folder.support.js';

const folder = temporaryFolder();

const script = fileURLToPath(new URL('../scripts/propose-formulas.js', import.meta.url));

beforeAll(() => {
  const corpus = join(folder, 'corpus');
  mkdirSync(corpus);
  writeFileSync(
    join(corpus, '1999_国务院政府工作报告_1.txt'),
    '要“稳扎 稳打”。坚持先试点，后推广，又多、又快、又好。\n推行“双河双治”。',
  );
  writeFileSync(join(corpus, '2025年湖南省政府工作报告.txt'), '推行“双河双治”和四桥一渡。');
  writeFileSync(join(corpus, 'notes.txt'), '这里不是报告：“双河双治”。');
});

const run = (...args: string[]) =>
  execFileSync('node', [script, ...args, join(folder, 'corpus')], { encoding: 'utf8' })
    .replace(/\n$/u, '')
    .split('\n');

describe('propose-formulas.js', () => {
  it('proposes with document frequency, reports only, most reports first', () => {
    const lines = run();
    expect(lines.slice(0, 2)).toEqual([
      'form\tcandidate\treports\tcount\tfirst',
      'quoted\t双河双治\t2\t2\tNPC work report 1999',
    ]);
    expect(lines).toContain('numeric\t四桥一渡\t1\t1\tHunan work report 2025');
  });

  it('locates the first report that has a formula', () => {
    const list = join(folder, 'list.txt');
    writeFileSync(list, '稳扎稳打\n双河双治\n先试点、后推广\n又快又好\n');
    expect(run('--locate', list)).toEqual([
      'formula\treports\tfirst',
      '稳扎稳打\t1\tNPC work report 1999',
      '双河双治\t2\tNPC work report 1999',
      '先试点、后推广\t1\tNPC work report 1999',
      '又快又好\t0\t',
    ]);
  });

  it('reports a row that does not stand in the report it names', () => {
    const file = join(folder, 'tifa.tsv');
    const rows = [
      '双河双治\tnumeric\tNPC work report 1999\tx',
      '四桥一渡\tnumeric\tNPC work report 1999\tx',
      '又红又专\ttifa\tParty Constitution 2017\tx',
    ];
    writeFileSync(file, `# rows\nformula\tkind\tsource\tgloss\n${rows.join('\n')}\n`);
    const { status, stdout } = spawnSync('node', [script, '--check', file, join(folder, 'corpus')], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toBe('四桥一渡\tnot in NPC work report 1999\n2 of 3 rows checked, 1 misplaced\n');
  });

  it('asks for a folder', () => {
    expect(spawnSync('node', [script], { encoding: 'utf8' }).status).toBe(2);
  });
});
