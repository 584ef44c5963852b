import { setFlagsFromString } from 'node:v8';

/** How much bytecode a function runs, in bytes, before V8 thinks of optimising it: seven times as much as it does by itself. */
const PATIENCE = 1_000_000;

/**
 * Tells V8 that the run will be short. Left to itself it optimises whatever the first page makes hot, for what that page looks like,
 * and drops it again at the next page: of a run over some pages that is a third of the time, at 8 MB it no longer matters.
 */
export function expectShortRun(): void {
  setFlagsFromString(`--interrupt-budget=${PATIENCE}`);
}
