// Copies the data of the lexicons beside the compiled loader: tsc only emits what it compiles.
import { cpSync } from 'node:fs';

cpSync(new URL('../src/lexicon/data', import.meta.url), new URL('../dist/lexicon/data', import.meta.url), {
  recursive: true,
});
