import path from 'node:path';
import { buildAll } from './build';
import { templateProblems } from './check-wxml/check';
import { ownPlace } from './place';

/** Builds the mini-program when needed and gives everything wrong in its templates. */
async function checkWxml(): Promise<string[]> {
  await buildAll({ only: ['miniprogram'], quiet: true });

  return templateProblems(path.join(ownPlace.dist, 'miniprogram'));
}

async function main(): Promise<void> {
  const problems = await checkWxml();
  for (const problem of problems) process.stderr.write(`✗ ${problem}\n`);
  process.stdout.write(`WXML：${problems.length} 个问题\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

if (path.resolve(process.argv[1] ?? '').endsWith(path.join('local', 'build', 'check-wxml.ts'))) void main();
