// Keeps the code that V8 makes of the program when it runs over the samples (bin/load.js). In a process of its own: code is made for
// the flags that V8 has been given, and a run of the program gives it some.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import { load, scripts } from '../bin/load.js';

v8.setFlagsFromString = () => undefined;
const seeds = fileURLToPath(new URL('../seeds', import.meta.url));
for (const command of ['articles', 'numbers']) await load('./cli.cjs').main(['node', 'gov-digest', command, seeds]);
for (const [path, script] of scripts) writeFileSync(path, script.createCachedData());
