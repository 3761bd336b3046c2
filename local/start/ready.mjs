// Runs before every command and needs nothing installed: makes the packages ready, then hands over to the TypeScript script.
// Usage: node local/start/ready.mjs [--quiet] script.ts [arguments…]
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makePackagesReady, root } from './packages.mjs';

const words = process.argv.slice(2);
const quiet = words[0] === '--quiet';
const [script, ...rest] = quiet ? words.slice(1) : words;

await makePackagesReady((line) => (quiet ? process.stderr : process.stdout).write(`${line}\n`));
const { register } = await import('tsx/esm/api');
register();
process.argv = [process.argv[0], resolve(root, script), ...rest];
await import(pathToFileURL(resolve(root, script)).href);
