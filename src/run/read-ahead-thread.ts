import { parentPort } from 'node:worker_threads';
import { touch } from './touch.js';

parentPort?.on('message', (paths: readonly string[]) => {
  for (const path of paths) touch(path);
});
