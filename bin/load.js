// Loads the program with the code that V8 made of it in the build, so that no run has to compile it again: of a short run that is a
// sixth. V8 takes that code only where version and flags are those of the build, and compiles anew elsewhere. All that is loaded are
// scripts, as this one is: Node's loader of modules alone would take as long as reading the lexicons.
const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// V8 makes of a pattern something that it interprets, and compiles the pattern itself when it is asked for the second time. Of these
// patterns nearly all are asked for again, so they are compiled at once: of a short run that saves a tenth. Later versions of V8 than
// this was tried with would complain of a flag that they have dropped.
if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString('--regexp-tier-up-ticks=0');

const folder = join(__dirname, '../dist/bundle/');
const requirePackage = createRequire(folder);
const modules = new Map();

/** The scripts loaded so far, by the file that their code is kept in: what the build asks for that code. */
const scripts = new Map();

/**
 * @param {string} name of a module of the bundle (`./cli.cjs`), or of a package or of Node
 * @returns its exports
 */
function load(name) {
  if (!name.startsWith('./')) return requirePackage(name);
  const module = modules.get(name) ?? { exports: {} };
  if (!modules.has(name)) {
    modules.set(name, module);
    const path = join(folder, name);
    compiled(path).runInThisContext()(module.exports, load, module, path);
  }
  return module.exports;
}

function compiled(path) {
  const code = `${path}.code`;
  const script = new Script(`(function (exports, require, module, __filename) {${readFileSync(path, 'latin1')}\n})`, {
    filename: path,
    cachedData: existsSync(code) ? readFileSync(code) : undefined,
  });
  scripts.set(code, script);
  return script;
}

exports.load = load;
exports.scripts = scripts;
