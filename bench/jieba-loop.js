// What everything is measured against: reading the files and cutting them with bare jieba-wasm.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cut } from 'jieba-wasm';

let words = 0;
for (const entry of readdirSync(process.argv[2], { withFileTypes: true, recursive: true })) {
  if (entry.isFile()) words += cut(readFileSync(join(entry.parentPath, entry.name), 'utf8'), true).length;
}
process.stdout.write(`${words}\n`);
