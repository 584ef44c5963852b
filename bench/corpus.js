// The default corpus of the bench: the samples repeated, with their digits and place names varied, so that nothing can be
// cached by identity.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PLACES = ['格尔木', '海勃湾', '乌达', '城北', '双江', '黄平', '和林格尔', '屯溪', '临泽', '乌兰浩特', '西宁'];

/** A linear congruential generator: the same corpus on every machine (constants of Numerical Recipes). */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function varied(text, random) {
  const shift = 1 + random(PLACES.length - 1);
  const swapped = text.replaceAll(
    new RegExp(PLACES.join('|'), 'g'),
    (place) => PLACES[(PLACES.indexOf(place) + shift) % PLACES.length],
  );
  return swapped.replaceAll(/\d/g, (digit) => (digit === '0' ? '0' : String(1 + random(9))));
}

/**
 * Writes about `megabytes` of varied samples to `folder`, as text files, or as one jsonl file of an article a line.
 * @returns the bytes written
 */
export function writeCorpus(folder, samples, megabytes, format = 'txt') {
  mkdirSync(folder, { recursive: true });
  const texts = readdirSync(samples).map((name) => readFileSync(join(samples, name), 'utf8'));
  const random = randomNumbers(megabytes);
  let written = 0;
  let lines = [];
  for (let at = 0; written < megabytes * 1e6; at++) {
    const text = varied(texts[at % texts.length], random);
    const content = format === 'jsonl' ? `${JSON.stringify({ id: at, text })}\n` : text;
    written += Buffer.byteLength(content);
    if (format === 'txt') writeFileSync(join(folder, `${String(at).padStart(6, '0')}.txt`), content);
    else lines.push(content);
    if (lines.length > 1000) lines = append(folder, lines);
  }
  if (lines.length > 0) append(folder, lines);
  return written;
}

function append(folder, lines) {
  writeFileSync(join(folder, 'articles.jsonl'), lines.join(''), { flag: 'a' });
  return [];
}

/** The size of a folder's files in bytes. */
export function sizeOf(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
