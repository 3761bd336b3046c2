import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dayOf } from '../domain/time/times';
import { summaryOf } from './mutation/summary';
import type { Report } from './mutation/summary';

/** `npm run mutate`: changes the rules in thousands of small ways and counts how many changes the tests notice. */
const report = 'reports/mutation/mutation.json';

mkdirSync('reports/mutation', { recursive: true });
const { status } = spawnSync('npx', ['stryker', 'run', ...process.argv.slice(2)], { stdio: 'inherit' });

const found = JSON.parse(readFileSync(report, 'utf8')) as Report;
writeFileSync('docs/mutation.md', summaryOf(found, dayOf(new Date().toISOString())));
console.log('结果写在 docs/mutation.md');
process.exitCode = status ?? 1;
