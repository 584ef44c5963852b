import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, describe, expect, test } from 'vitest';
import { EXAMPLES, FIRST_STEPS } from '../src/commands/examples.js';
import { HELP_ZH } from '../src/commands/help-zh.js';
import { addCommands } from '../src/commands/index.js';
import { languageOf } from '../src/commands/language.js';
import { EN } from '../src/core/messages/en.js';
import { localeLanguage, type MessageId, say, speak } from '../src/core/messages/index.js';
import { ZH } from '../src/core/messages/zh.js';
import { PROGRAM, ROOT } from './cli.support.js';
import { temporaryFolder } from './folder.support.js';

const HAN = /\p{Script=Han}/u;

function run(args: readonly string[], locale: string, cwd = ROOT) {
  return spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: locale },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

describe('messages', () => {
  const namesIn = (text: string) => new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name));

  test.each(Object.keys(EN) as MessageId[])('%s stands in both languages, with the same values', (id) => {
    expect(namesIn(ZH[id])).toEqual(namesIn(EN[id]));
    expect(ZH[id]).not.toBe('');
  });

  test('no Chinese message is left in English', () => {
    expect((Object.keys(EN) as MessageId[]).filter((id) => !HAN.test(ZH[id]))).toEqual([]);
  });

  afterEach(() => speak('en'));

  test('values take their places, and words go with their number', async () => {
    expect(say('skippedFiles', { count: 1 })).toBe('1 file of other formats skipped');
    expect(say('skippedFiles', { count: 2 })).toBe('2 files of other formats skipped');
    expect(say('notTable', { reason: '{count} $1' })).toBe('not a valid table: {count} $1');
    await speak('zh');
    expect(say('skippedFiles', { count: 1 })).toBe('已略过 1 个其他格式的文件');
  });
});

describe('the help in Chinese', () => {
  const program = new Command('gov-digest').description(
    'Slogans, numeric claims and regions in Chinese local-government newspaper articles',
  );
  addCommands(program);
  const commands = [program, ...program.commands];
  const described = commands.flatMap((command) => [
    command.description(),
    ...[...command.options, ...command.registeredArguments].map(({ description }) => description),
  ]);
  const examples = Object.values(EXAMPLES).flatMap((list) => list.map(({ asks }) => asks));

  test('has every text of the English one, and no other', () => {
    const frame = ['Usage:', 'Arguments:', 'Options:', 'Commands:', 'Examples:', 'choices', 'default'];
    const commander = ['output the version number', 'display help for command'];
    const english = new Set([...frame, ...commander, ...described, ...examples]);
    expect(Object.keys(HELP_ZH.texts).sort()).toEqual([...english].sort());
  });

  test.each(['', ...program.commands.map((command) => command.name())])('of %s is Chinese throughout', (name) => {
    const { stdout, status } = run([name, '--help'].filter(Boolean), 'zh_CN.UTF-8');
    expect(status).toBe(0);
    const untranslated = stdout
      .split('\n')
      .filter((line) => /^\s+(?:-\w, )?--?[\w-]+.*?\s{2,}/.test(line) && !HAN.test(line));
    expect(untranslated).toEqual([]);
    expect(stdout).not.toMatch(/choices|default:|Usage|Options|Examples/);
  });

  test('is no wider than the terminal, and no line begins with a comma', () => {
    const { stdout } = run(['slogans', '--help'], 'zh_CN.UTF-8');
    const lines = stdout.split('\n');
    const wide = (line: string) => line.length + (line.match(/[\u3000-\u9fff\uff00-\uffef]/gu)?.length ?? 0);
    expect(lines.filter((line) => wide(line) > 80)).toEqual([]);
    expect(lines.filter((line) => /^\s*[，。；：、）]/u.test(line))).toEqual([]);
  });

  test.each([
    [['numbers', '--colums', 'value'], '错误：没有选项“--colums”\n（是不是 --columns？）\n选项和示例：'],
    [['numbers', '--top', 'abc'], '错误：选项“--top <n>”的值“abc”无效。应为不小于 1 的整数。'],
    [['numbers', '--format', 'jsn'], '“jsn”无效。可选：table, csv, tsv'],
    [['numbers', '--top'], '错误：选项“--top <n>”缺少值'],
    [['kwic'], '错误：缺少参数“pattern”'],
    [['compare', 'seeds'], '错误：必须给出选项“--by <group>”'],
    [['slogans', '--why', '--occurrences'], '错误：选项“--why”不能与“--occurrences”同用'],
    [['completion', 'tcsh'], '错误：参数“shell”的值“tcsh”无效。可选：bash, zsh, fish'],
    [['completion', 'bash', 'zsh'], '错误：参数过多，应为 1 个，给出了 2 个。'],
    [['nubmers'], 'gov-digest: 没有命令“nubmers”；是不是 numbers？'],
    [['numbers', '--columns', 'valeu'], 'gov-digest: 没有列“valeu”；可用的列：file'],
    [['slogans', '--lexicon', 'missing.txt'], 'gov-digest: --lexicon missing.txt: 没有这个文件或目录'],
  ])('a mistake is named in Chinese: %j', (args, message) => {
    const { stdout, stderr, status } = run(args, 'zh_CN.UTF-8');
    expect(stderr).toContain(message);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  });
});

describe('the language', () => {
  test.each([
    [['--lang', 'zh'], HELP_ZH.firstSteps],
    [['--lang=en'], FIRST_STEPS],
    [['help', '--lang', 'zh'], '命令：'],
    [['help', 'numbers', '--lang', 'zh'], '列出数字表述'],
    [['--help', '--lang', 'zh'], '命令：'],
  ])('can be asked for without a command: %j', (args, text) => {
    const { status, stdout, stderr } = run(args, 'C');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(text);
  });

  test.each([
    [{ LC_ALL: 'zh_CN.UTF-8' }, 'zh'],
    [{ LC_MESSAGES: 'zh_TW', LANG: 'en_GB.UTF-8' }, 'zh'],
    [{ LANG: 'zh' }, 'zh'],
    [{ LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, 'en'],
    [{ LANG: 'zha_CN' }, 'en'],
    [{}, 'en'],
  ] as const)('of the locale %j is %s', (environment, language) => {
    expect(localeLanguage(environment)).toBe(language);
  });

  test('is that of the option, else of the configuration, else of the locale', () => {
    const config = join(temporaryFolder(), 'config.json');
    const spoken = (...args: string[]) => languageOf(['node', 'gov-digest', ...args], { LANG: 'zh_CN.UTF-8' });
    writeFileSync(config, JSON.stringify({ options: { lang: 'en' }, commands: { numbers: { lang: 'zh' } } }));
    expect(spoken('slogans', '--no-config')).toBe('zh');
    expect(spoken('slogans', '--config', config)).toBe('en');
    expect(spoken('numbers', '--config', config)).toBe('zh');
    expect(spoken('numbers', '--config', config, '--lang=en')).toBe('en');
    expect(spoken('slogans', '--lang', 'en', '--lang', 'zh', '--config', config)).toBe('zh');
    expect(spoken('kwic', '--no-config', '--', '--lang', 'en')).toBe('zh');
    expect(spoken('slogans', '--no-config', '--lang', 'klingon')).toBe('zh');
    writeFileSync(config, '{');
    expect(spoken('slogans', '--config', config)).toBe('zh');
  });

  test.each([
    ['a table', ['slogans', '--top', '3', 'seeds', 'missing.txt']],
    ['rows of workers', ['numbers', '--csv', '--jobs', '2', 'seeds', 'missing.txt']],
    ['completion', ['completion', 'zsh']],
  ])('of the locale changes neither the result nor the exit code: %s', (_, args) => {
    const [english, chinese] = [run(args, 'C'), run(args, 'zh_CN.UTF-8')];
    expect(chinese.stdout).toBe(english.stdout);
    expect(chinese.status).toBe(english.status);
    if (args.includes('missing.txt')) {
      expect(english.stderr).toContain('missing.txt: no such file or directory');
      expect(chinese.stderr).toContain('missing.txt: 没有这个文件或目录');
    }
  });
});
