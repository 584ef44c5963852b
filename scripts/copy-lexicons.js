// Copies the data of the lexicons beside the compiled loaders, and compiles their tables there: tsc only emits what it compiles.
import { cpSync, rmSync } from 'node:fs';
import { compileLexicons } from '../dist/lexicon/compile.js';

const data = new URL('../dist/lexicon/data', import.meta.url);
rmSync(data, { recursive: true, force: true });
cpSync(new URL('../src/lexicon/data', import.meta.url), data, { recursive: true });
compileLexicons();
