import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A row of an annotated file, or of the command line's NDJSON. @typedef {Record<string, any>} Row */

/** @param {string} path @returns {Row[]} */
export function readRows(path) {
  return parseRows(readFileSync(path, 'utf8'));
}

/**
 * Runs the command line and gives its rows; a failure is told on stderr, and what was printed still counts.
 * @param {string} command program and first arguments, without spaces inside
 * @param {string[]} args
 * @returns {Row[]}
 */
export function runCommand(command, args) {
  const [program = 'node', ...first] = command.split(' ');
  const run = spawnSync(program, [...first, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (run.error) throw run.error;
  if (run.status !== 0) console.error(`# ${args[0]} ended with ${run.status}: ${run.stderr.trim().slice(0, 400)}`);
  return parseRows(run.stdout);
}

/** @param {string} text @returns {Row[]} */
function parseRows(text) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** The found rows of annotated files. @param {Row[]} gold @param {Row[]} found */
export function ofTheSameFiles(gold, found) {
  const files = new Set(gold.map((row) => row.file));
  return found.filter((row) => files.has(fileOf(row)));
}

/** The name that the annotation gives to the file of a found row. @param {Row} row @returns {string} */
export function fileOf(row) {
  return basename(row.file);
}

/** File names in lists of misses are told by their beginning. @param {Row} row */
export function shortFile(row) {
  return fileOf(row).slice(0, 5);
}

/** @param {unknown} text */
export function withoutSpace(text) {
  return String(text ?? '').replace(/\s+/gu, '');
}

/** Percent with one decimal; null of nothing. @param {number} part @param {number} whole */
export function percent(part, whole) {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 10;
}
