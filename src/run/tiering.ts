import { setFlagsFromString } from 'node:v8';
import { SHORT_INPUT } from './batches.js';

/** An input of some pages, in bytes: nothing that it makes hot pays for being optimised. */
const SOME_PAGES = 200_000;

/**
 * Bytecode that an optimised function may take in from those that it calls, in bytes. With the 920 that V8 allows, what the first
 * pages make hot becomes large, is dropped when a page looks different, and is compiled again: a tenth of the time at 8 MB.
 */
const INLINED = 200;

/**
 * V8 12, with Node 22, counts calls instead; a flag that it does not know it reports on standard error. Of the flags that V8 knows
 * only limits like these can be set once it runs: without `--regexp-tier-up`, code for patterns that it has made ready to be
 * interpreted is called as if it were compiled, and the process dies of it, one in a hundred times.
 */
const COUNTS_BYTECODE = Number.parseInt(process.versions.v8, 10) < 12;

/**
 * Tells V8 what run to expect. Left to itself it optimises whatever the first page makes hot, for what that page looks like, and
 * drops it again at the next page: of a run over some pages that is a third of the time. So a function has to run more bytecode
 * before it is thought of, fifteen or forty-five times as much as V8 asks for.
 * @param bytes of the input
 */
export function expectRunOver(bytes: number): void {
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`);
  if (bytes > SHORT_INPUT || !COUNTS_BYTECODE) return;
  setFlagsFromString(`--interrupt-budget=${bytes > SOME_PAGES ? 1_000_000 : 3_000_000}`);
}
