import {
  signAgreement,
  declineAssignment,
  listHandOver,
  receiveHandOver,
  reportConflict,
  requestReplacement,
  decideReplacement,
  noteWishes,
} from '../../contract/assignment/steps';
import type { Dossier } from '../../contract/dossier/dossier';
import { isOfHandler, type Material } from '../../domain/case/records/material';
import { awaitsReceipt, owesList } from '../../domain/case/hand-overs';
import { isCriminal } from '../../domain/deadlines/criminal';
import { dayOf } from '../../domain/time/times';
import { leavingCauses } from '../../domain/vocabulary/handling/leaving-causes';
import { specialPowers, type SpecialPower } from '../../domain/vocabulary/persons/special-powers';
import { now } from '../words/when';
import { handedFault, handedPapers, handedWords } from './handed-papers';
import { textOf, type FormField, type Values } from '../kit/form/form';
import { long, choice, line } from '../kit/form/fields';
import { decision, type Decision } from '../kit/deciding/decision';

const powers = Object.entries(specialPowers) as [SpecialPower, { readonly staff: string }][];

const powerField = (key: string, staff: string): FormField => ({
  ...{ key, label: `特别授权：${staff}`, kind: 'yes' },
});

const photo = 'photo:';

const photoField = (id: string, name: string): FormField => ({
  ...{ key: `${photo}${id}`, label: `签好的纸：${name}`, kind: 'yes' },
});

/** What of the handler's papers lies in the case: the signed agreement may be among them. */
function photosOf({ materials }: Dossier['case']): readonly Material[] {
  return materials.filter((one) => one.removedAt === null && isOfHandler(one));
}

function tickedPhotos(values: Values): string[] {
  return Object.keys(values).flatMap((key) =>
    key.startsWith(photo) && values[key] === true ? [key.slice(photo.length)] : [],
  );
}

function receivedWords(c: Parameters<typeof awaitsReceipt>[0]): string {
  const { lawyerName = '', handOver } = awaitsReceipt(c) ?? {};

  return `${lawyerName}移交：${handOver ? handedWords(handOver) : ''}`;
}

/** The lawyer's way into the case. */
export const assignmentDecisions: readonly Decision[] = [
  decision(
    signAgreement,
    {
      action: 'signAgreement',
      explains: () =>
        '受援人和律师在纸上签好委托协议，登记后律师开始办。签好的纸先收在“材料”里，选“承办人员的材料”。',
      fields: ({ case: c }) => [
        { key: 'signedOn', label: '哪天签的', kind: 'day' },
        ...photosOf(c).map(({ id, name }) => photoField(id, name)),
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
      photos: tickedPhotos(values),
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
    listHandOver,
    {
      action: 'listHandOver',
      explains: ({ case: c }) =>
        `${owesList(c)?.lawyerName ?? '原承办人'}把材料交给接手的人。没有手机的，您替他登记。`,
      fields: () => [
        long('papers', '移交哪些材料', {
          optional: true,
          hint: '一行一样：名称，几页，原件或复印件。如 会见笔录，3页，原件',
          notice: handedFault,
        }),
        long('nothing', '没有材料的，写明原因', { optional: true }),
      ],
      done: '移交清单已登记，等接手的人确认。',
    },
    (values) => ({
      papers: handedPapers(textOf(values, 'papers')).flatMap(({ paper }) => (paper ? [paper] : [])),
      nothing: textOf(values, 'nothing') || null,
    }),
  ),
  decision(
    receiveHandOver,
    {
      action: 'receiveHandOver',
      explains: ({ case: c }) => receivedWords(c),
      fields: () => [long('missing', '没有收到或不齐的', { optional: true, hint: '都收到了就不填' })],
      done: '已确认收到，移交清单已出具。',
    },
    (values) => ({ missing: textOf(values, 'missing') || null }),
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
