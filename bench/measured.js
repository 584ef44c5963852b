// Runs a script with its arguments in this process and reports its peak memory (KiB) on file descriptor 3 at the end.
import { writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
const [node, , script, ...args] = process.argv;
process.argv = [node, script, ...args];
await import(pathToFileURL(script).href);
