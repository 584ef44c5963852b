// The commands that the documents show: in a ```console block, a line that begins with "$ " is a command, what follows is its output.
//   node scripts/documented-commands.js FILE…   rewrites the outputs of the files' console blocks
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BLOCK = /^```console\n(?<body>[\s\S]*?)^```$/gm;

/**
 * Runs a documented command line in the project's folder, with `gov-digest` being the project's own.
 * @param {string} line without "$ "
 * @returns {string} what it prints on standard output
 */
export function runDocumented(line) {
  const script = `gov-digest() { "${process.execPath}" "${ROOT}bin/gov-digest.js" "$@"; }\n${line}`;
  const { stdout, status, stderr } = spawnSync('bash', ['-c', script], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${line}: exit ${status}\n${stderr}`);
  return stdout.replaceAll('\r\n', '\n'); // CSV ends its lines with CRLF, a document with LF.
}

/**
 * @param {string} text of a document
 * @returns {{ line: string, output: string }[]} the commands of its console blocks with the outputs that it shows
 */
export function documentedCommands(text) {
  return [...text.matchAll(BLOCK)].flatMap((block) =>
    (block.groups?.body ?? '')
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const end = part.indexOf('\n');
        return { line: part.slice(0, end), output: part.slice(end + 1) };
      }),
  );
}

/** @param {string} text of a document, which comes back with the outputs that its commands have now */
export function withOutputs(text) {
  return text.replace(BLOCK, (block) => {
    const parts = documentedCommands(block).map(({ line }) => `$ ${line}\n${runDocumented(line)}`);
    return `\`\`\`console\n${parts.join('')}\`\`\``;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of process.argv.slice(2)) writeFileSync(file, withOutputs(readFileSync(file, 'utf8')));
}
