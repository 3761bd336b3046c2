import { check } from './program';
import type { Step } from './step';

export const wxmlStep: Step = {
  name: 'wxml',
  title: '页面模板检查 · WXML check',
  run: (say) => check('tsx', ['local/build/check-wxml.ts'], say),
};
