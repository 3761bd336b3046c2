import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from '../../local/build/build';
import { builtAlready } from '../../local/build/built-already';
import { runProgram } from './program';
import type { Step } from './step';

interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numPendingTests: number;
}

/** Units, functions against the local cloud, phone components: everything that Jest runs. A skipped test counts as failed. */
export const unitStep: Step = {
  name: 'unit',
  title: '单元、云函数、手机组件 · units, functions on the local cloud, phone components',
  async run() {
    const report = join(mkdtempSync(join(tmpdir(), 'yuanshou-jest-')), 'report.json');
    await buildAll({ quiet: true });
    const args = ['--json', `--outputFile=${report}`, '--silent', '--maxWorkers=2'];
    const code = await runProgram('jest', args, { env: { ...process.env, ...builtAlready } });
    const told = JSON.parse(readFileSync(report, 'utf8')) as JestReport;
    const failed = told.numFailedTests + told.numPendingTests;

    return {
      passed: told.numPassedTests,
      failed: failed === 0 && code !== 0 ? Math.max(1, told.numFailedTestSuites) : failed,
    };
  },
};
