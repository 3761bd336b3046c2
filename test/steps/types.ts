import { check, sum } from './program';
import type { Step } from './step';

export const typesStep: Step = {
  name: 'types',
  title: '类型 · types',
  run: async () =>
    sum(await check('tsc', ['--noEmit', '-p', '.']), await check('vue-tsc', ['--noEmit', '-p', 'console'])),
};
