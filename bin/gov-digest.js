#!/usr/bin/env node
const { load } = require('./load.js');

/** Of a module that still waits when nothing is left that could wake it Node says so; of a script it says nothing. */
let isOver = false;
process.once('beforeExit', () => {
  if (isOver) return;
  process.stderr.write('gov-digest: ended before it was done\n');
  process.exitCode = 1;
});
load('./cli.cjs')
  .main(process.argv)
  .then(() => {
    isOver = true;
  });
