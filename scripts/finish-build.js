// Makes of what tsc has compiled what is shipped: the lexicons beside their loaders, and the modules joined into few files.
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
rmSync(path('dist/bundle'), { recursive: true, force: true });
await build({
  input: { cli: path('dist/cli.js'), index: path('dist/index.js'), worker: path('dist/commands/worker.js') },
  platform: 'node',
  external: [/^node:/, ...Object.keys(dependencies).map((name) => new RegExp(`^${name}(?:/|$)`))],
  output: { dir: path('dist/bundle'), entryFileNames: '[name].js', chunkFileNames: '[name].js' },
});
