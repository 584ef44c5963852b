// Makes of what tsc has compiled what is shipped: the lexicons beside their loaders, and the modules joined into few files.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { compileLexicons } from '../dist/lexicon/compile.js';

/** @param {string} name */
const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

rmSync(path('dist/lexicon/data'), { recursive: true, force: true });
cpSync(path('src/lexicon/data'), path('dist/lexicon/data'), { recursive: true });
compileLexicons();

// Finding and linking 150 modules would take as long as starting Node. What one command needs alone stays in a file of its own, and
// is loaded when it runs; packages stay where npm installs them.
const { dependencies } = JSON.parse(readFileSync(path('package.json'), 'utf8'));
const external = [/^node:/, ...Object.keys(dependencies).map((name) => new RegExp(`^${name}(?:/|$)`))];
rmSync(path('dist/bundle'), { recursive: true, force: true });
/** @param {Record<string, string>} input @param {'esm' | 'cjs'} format @param {string} extension */
const bundle = (input, format, extension) =>
  build({
    input,
    platform: 'node',
    external,
    output: {
      dir: path('dist/bundle'),
      format,
      dynamicImportInCjs: false,
      entryFileNames: `[name].${extension}`,
      chunkFileNames: `[name].${extension}`,
    },
  });
await bundle({ index: path('dist/index.js'), worker: path('dist/commands/worker.js') }, 'esm', 'js');
// Of scripts, unlike modules, V8 can keep the code: bin/load.js.
await bundle({ cli: path('dist/cli.js') }, 'cjs', 'cjs');
execFileSync(process.execPath, [path('scripts/keep-code.js')], { stdio: ['ignore', 'ignore', 'inherit'] });
