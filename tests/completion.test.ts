import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from './cli.support.js';
import { temporaryFolder } from './folder.support.js';

/** What bash offers for the last word of a line. */
const OFFER = `
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
_gov_digest
echo "\${COMPREPLY[*]}"`;

describe('completion in bash', () => {
  const script = join(temporaryFolder(), 'gov-digest.bash');
  writeFileSync(script, run(['completion', 'bash']).stdout);

  test.each([
    [['s'], 'slogans'],
    [['slogans', '--by', ''], 'region province city county article file month year'],
    [['compare', '--by', ''], 'region file year'],
    [['kwic', '群众', '--sort', ''], 'place left right'],
    [['regions', '--sort', 'visits_s'], 'visits_served'],
    [['numbers', '--role', 'i'], 'invested income'],
    [['numbers', '--si'], '--simplify --si'],
    [['completion', ''], 'bash zsh fish'],
    [['help', 'k'], 'kwic'],
    [['slogans', '-o', ''], ''],
    [['slogans', 'see'], ''],
  ])('%j is followed by %j', (words, offered) => {
    const { stdout, stderr } = spawnSync('bash', ['-c', OFFER, 'bash', script, 'gov-digest', ...words], {
      encoding: 'utf8',
    });
    expect({ stderr, offered: stdout.trim().split(' ').sort() }).toEqual({
      stderr: '',
      offered: offered.split(' ').sort(),
    });
  });
});
