// The examples of a document for the library: a ```js block, and behind it a ```text block with what it prints.
//   node scripts/documented-examples.js FILE…   rewrites the outputs
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EXAMPLE = /^```js\n(?<code>[\s\S]*?)^```\n\n```text\n(?<output>[\s\S]*?)^```$/gm;

/**
 * @param {string} text of a document
 * @returns {{ code: string, output: string }[]}
 */
export function documentedExamples(text) {
  return [...text.matchAll(EXAMPLE)].map(({ groups }) => ({ code: groups?.code ?? '', output: groups?.output ?? '' }));
}

/**
 * Runs an example in the project's folder, where `gov-digest` is the package itself.
 * @param {string} code
 * @returns {string} what it prints on standard output
 */
export function runExample(code) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${code}: exit ${status}\n${stderr}`);
  return stdout;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of process.argv.slice(2)) {
    const text = readFileSync(file, 'utf8');
    const renewed = text.replace(
      EXAMPLE,
      (_, code) => `\`\`\`js\n${code}\`\`\`\n\n\`\`\`text\n${runExample(code)}\`\`\``,
    );
    writeFileSync(file, renewed);
  }
}
