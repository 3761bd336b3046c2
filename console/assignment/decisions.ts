import {
  signAgreement,
  declineAssignment,
  reportConflict,
  requestReplacement,
  decideReplacement,
  noteWishes,
} from '../../contract/assignment/steps';
import { isCriminal } from '../../domain/deadlines/criminal';
import { dayOf } from '../../domain/time/times';
import { leavingCauses } from '../../domain/vocabulary/handling/leaving-causes';
import { specialPowers, type SpecialPower } from '../../domain/vocabulary/persons/special-powers';
import { now } from '../words/when';
import { textOf, type FormField } from '../kit/form/form';
import { long, choice, line } from '../kit/form/fields';
import { decision, type Decision } from '../kit/deciding/decision';

const powers = Object.entries(specialPowers) as [SpecialPower, { readonly staff: string }][];

const powerField = (key: string, staff: string): FormField => ({
  ...{ key, label: `特别授权：${staff}`, kind: 'yes' },
});

/** The lawyer's way into the case. */
export const assignmentDecisions: readonly Decision[] = [
  decision(
    signAgreement,
    {
      action: 'signAgreement',
      explains: () => '受援人和律师在纸上签好委托协议，登记后律师开始办。',
      fields: ({ case: c }) => [
        { key: 'signedOn', label: '哪天签的', kind: 'day' },
        ...(isCriminal(c) ? [] : powers.map(([key, { staff }]) => powerField(key, staff))),
        long('excuse', '过了五日才签的原因', { optional: true }),
      ],
      draft: () => ({ signedOn: dayOf(now()) }),
      done: '协议已登记，律师开始办理。',
    },
    (values) => ({
      excuse: textOf(values, 'excuse') || null,
      signedOn: textOf(values, 'signedOn') || null,
      powers: powers.flatMap(([key]) => (values[key] === true ? [key] : [])),
    }),
  ),
  decision(
    declineAssignment,
    {
      action: 'declineAssignment',
      explains: () => '律所把指派退了回来。写明原因，案件马上回到待指派，这位律师不再推荐。',
      fields: () => [long('reason', '律所说的原因')],
      done: '已登记退回，请重新指派。',
    },
    (values) => ({ reason: textOf(values, 'reason') }),
  ),
  decision(
    reportConflict,
    {
      action: 'reportConflict',
      explains: () => '律师有利益冲突，或者因故不能继续办，退出后马上重新指派。',
      fields: () => [choice('cause', '为什么退出', leavingCauses), long('reason', '什么情况')],
      done: '已登记，请重新指派。',
    },
    (values) => ({
      cause: values['cause'] === 'unable' ? ('unable' as const) : ('conflict' as const),
      reason: textOf(values, 'reason'),
    }),
  ),
  decision(
    requestReplacement,
    {
      action: 'requestReplacement',
      explains: () => '受援人要换律师，登记后由审批人五日内决定。',
      fields: () => [long('reason', '受援人说的原因')],
      done: '已登记，等审批人决定。',
    },
    (values) => ({ reason: textOf(values, 'reason') }),
  ),
  decision(
    decideReplacement,
    {
      action: 'decideReplacement',
      explains: ({ case: c }) => `受援人说：${c.assignment.replacements.at(-1)?.reason ?? ''}`,
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
  decision(
    noteWishes,
    {
      action: 'noteWishes',
      explains: () => '受援人对律师的要求。选律师、批量指派时先看这些。',
      fields: ({ ownChoice }) => [
        { key: 'woman', label: '要女律师', kind: 'yes' },
        line('language', '要会哪种话', { optional: true, hint: '如 手语、彝语' }),
        ...(ownChoice ? [line('named', '想请哪位律师（点援）', { optional: true, hint: '写姓名' })] : []),
      ],
      draft: ({ case: c, ownChoice }) => ({
        woman: c.assignment.wishes?.woman ?? false,
        language: c.assignment.wishes?.language ?? '',
        named: (ownChoice && c.assignment.wishes?.named) || '',
      }),
      done: '对律师的要求已登记。',
    },
    (values) => ({
      woman: values['woman'] === true,
      language: textOf(values, 'language') || null,
      named: textOf(values, 'named') || null,
    }),
  ),
];
