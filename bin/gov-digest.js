#!/usr/bin/env node
const { load } = require('./load.js');

/** Node's own exit code for a module that still waits when nothing is left that could wake it; of a script it says nothing. */
const UNSETTLED = 13;
let isOver = false;
process.once('beforeExit', () => {
  if (!isOver) process.exitCode = UNSETTLED;
});
load('./cli.cjs')
  .main(process.argv)
  .then(() => {
    isOver = true;
  });
