import * as assignment from '../../contract/assignment/steps';
import { decision, type Decision } from '../dossier/deciding/decision';
import { textOf } from '../kit/form/form';
import { choice, long } from '../kit/form/fields';

/** After the firm has been found: lawyer, agreement, conflict, replacement. */
export const assignmentDecisions: readonly Decision[] = [
  decision(
    assignment.signAgreement,
    {
      action: 'signAgreement',
      explains: () => '受援人和律师签好委托协议，登记后律师开始办。',
      fields: () => [long('excuse', '过了五日才签的原因', { optional: true })],
      done: '协议已登记，律师开始办理。',
    },
    (values) => ({ excuse: textOf(values, 'excuse') || null }),
  ),
  decision(
    assignment.declineAssignment,
    {
      action: 'declineAssignment',
      explains: () => '律所把指派退了回来。写明原因，案件马上回到待指派，这位律师不再推荐。',
      fields: () => [long('reason', '律所说的原因')],
      done: '已登记退回，请重新指派。',
    },
    (values) => ({ reason: textOf(values, 'reason') }),
  ),
  decision(
    assignment.reportConflict,
    {
      action: 'reportConflict',
      explains: () => '律师有利益冲突，退出后马上重新指派。',
      fields: () => [long('reason', '冲突的情况')],
      done: '已登记，请重新指派。',
    },
    (values) => ({ reason: textOf(values, 'reason') }),
  ),
  decision(
    assignment.requestReplacement,
    {
      action: 'requestReplacement',
      explains: () => '受援人要换律师，登记后由审批人五日内决定。',
      fields: () => [long('reason', '受援人说的原因')],
      done: '已登记，等审批人决定。',
    },
    (values) => ({ reason: textOf(values, 'reason') }),
  ),
  decision(
    assignment.decideReplacement,
    {
      action: 'decideReplacement',
      explains: ({ case: c }) => `受援人说：${c.side.replacements.at(-1)?.reason ?? ''}`,
      fields: () => [
        choice('result', '决定', { replaced: '换', kept: '不换' }),
        long('reason', '决定的理由', { ownReasons: true }),
      ],
      done: '已决定，通知书已出具。',
    },
    (values) => ({
      result: values.result === 'replaced' ? ('replaced' as const) : ('kept' as const),
      reason: textOf(values, 'reason'),
    }),
  ),
];
