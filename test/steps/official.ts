import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { inKilobytes } from '../../local/build/sizes';
import { deployedFunctions, mostUpload, uploadSize } from '../../local/deploy/release/deployed-function';
import { toolsFolder, toolsReady } from '../../local/deploy/tools/ready';
import { withHand } from './hands';
import type { Count, Say, Step } from './step';

/** Every upload of a release, functions and their layers, against what the interface takes. */
function uploads(say: Say): Count {
  const count = { passed: 0, failed: 0 };
  const parts = deployedFunctions(join('dist', 'cloudfunctions')).flatMap((one) => [one, ...one.layers]);
  for (const { name, zip } of parts) {
    const isFine = uploadSize(zip) <= mostUpload;
    count[isFine ? 'passed' : 'failed'] += 1;
    if (!isFine) say(`   ✗ ${name}: ${inKilobytes(uploadSize(zip))}\n`);
  }

  return count;
}

/** WeChat's compilers and validators, which tell one check a line. */
function tools(say: Say): Promise<Count> {
  return new Promise((done, fail) => {
    const folder = join('..', '..', 'dist', 'miniprogram');
    const child = spawn('node', ['check.cjs', folder], {
      cwd: toolsFolder,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const said: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
    child.on('error', fail);
    child.on('close', (code) => {
      const lines = said.join('').split('\n');
      const count = (word: string) => lines.filter((line) => line.startsWith(`${word} `)).length;
      if (code !== 0) say(lines.filter((line) => !line.startsWith('[')).join('\n'));
      done({ passed: count('ok'), failed: code === 0 ? 0 : Math.max(1, count('wrong')) });
    });
  });
}

/** WeChat's own tools over what was built, and the sizes of what a release uploads. It fails where they cannot be installed. */
export const officialStep: Step = {
  name: 'official',
  title: '微信自己的编译器和校验、上传大小 · WeChat’s own compilers and validators, upload sizes',
  prepare: toolsReady,
  async run(say) {
    const sizes = await withHand(async () => uploads(say));
    await toolsReady();
    const told = await withHand(() => tools(say));

    return { passed: sizes.passed + told.passed, failed: sizes.failed + told.failed };
  },
};
