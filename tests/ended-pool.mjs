// Ends pools while their workers load a module that takes long to link, and says so when all have ended.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';

const MODULES = 1000;
const [door] = process.argv.slice(2);

const folder = mkdtempSync(join(tmpdir(), 'gov-digest-pool-'));
for (let at = 0; at < MODULES; at++) writeFileSync(join(folder, `${at}.mjs`), `export const n${at} = ${at};\n`);
const imports = Array.from({ length: MODULES }, (_, at) => `export * from './${at}.mjs';\n`).join('');
const module = join(folder, 'worker.mjs');
writeFileSync(module, `${imports}export default () => 'done';\n`);

try {
  for (let wait = 40; wait < 440; wait += 20) {
    const pool = new Piscina({ filename: door, minThreads: 2, maxThreads: 2, workerData: { module } });
    pool.on('error', () => undefined);
    await new Promise((next) => setTimeout(next, wait));
    await pool.destroy();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log('all have ended');
