import type { CountedStep } from '../../contract/statistics/figures';

/** What is counted, in the words of a report. */
export const stepLabels: Readonly<Record<CountedStep, string>> = {
  submit: '申请',
  registerNotice: '机关通知',
  accept: '受理',
  grant: '给予援助',
  refuse: '不予援助',
  assign: '指派',
  withdraw: '撤回',
  terminate: '终止',
};
