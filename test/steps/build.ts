import { buildAll } from '../../local/build/build';
import type { Step } from './step';

export const buildStep: Step = {
  name: 'build',
  title: '构建 · build',
  async run() {
    await buildAll();

    return { passed: 1, failed: 0 };
  },
};
