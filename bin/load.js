// Loads the program with the code that V8 made of it in the build, so that no run has to compile it again: of a short run that is a
// sixth. V8 takes that code only where version and flags are those of the build, and compiles anew elsewhere.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const folder = new URL('../dist/bundle/', import.meta.url);
const requirePackage = createRequire(folder);
const modules = new Map();

/** The scripts loaded so far, by the file that their code is kept in: what the build asks for that code. */
export const scripts = new Map();

/**
 * @param {string} name of a module of the bundle (`./cli.cjs`), or of a package or of Node
 * @returns its exports
 */
export function load(name) {
  if (!name.startsWith('./')) return requirePackage(name);
  const module = modules.get(name) ?? { exports: {} };
  if (!modules.has(name)) {
    modules.set(name, module);
    const path = fileURLToPath(new URL(name, folder));
    compiled(path).runInThisContext()(module.exports, load, module, path);
  }
  return module.exports;
}

function compiled(path) {
  const code = `${path}.code`;
  const script = new Script(`(function (exports, require, module, __filename) {${readFileSync(path, 'utf8')}\n})`, {
    filename: path,
    cachedData: existsSync(code) ? readFileSync(code) : undefined,
  });
  scripts.set(code, script);
  return script;
}
