import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Some tests run the command line as its users do: they need `dist/` as `src/` is now. */
export function setup(): void {
  if (newest('dist') >= newest('src')) return;
  try {
    execFileSync('npm', ['run', '--silent', 'build'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    });
  } catch (error) {
    // The tests of single modules can run all the same.
    console.error(`the build failed: ${(error as { stdout?: string }).stdout ?? error}`);
  }
}

/** When the folder's youngest file was written, in milliseconds; 0 where there is no such folder. */
function newest(folder: string): number {
  const root = `${ROOT}/${folder}`;
  if (statSync(root, { throwIfNoEntry: false }) === undefined) return 0;
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(0, ...files.map((file) => statSync(`${file.parentPath}/${file.name}`).mtimeMs));
}
