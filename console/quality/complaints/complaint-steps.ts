import type { advanceComplaint, ComplaintSheet } from '../../../contract/quality/complaint-register';
import type { ComplaintActName } from '../../../domain/quality/complaint-acts';
import type { InferInput } from 'valibot';
import { complaintAppeals } from '../../../domain/vocabulary/voices/complaint-words';
import { choice, line, long, pick } from '../../kit/form/fields';
import { textOf, type FormField, type Values } from '../../kit/form/form';

type Step = InferInput<typeof advanceComplaint.input>['step'];

/** One step of a complaint: what is asked for it, and how it goes to the office. */
interface StepForm {
  readonly explains: string;
  readonly fields: (sheet: ComplaintSheet) => readonly FormField[];
  readonly step: (values: Values, sheet: ComplaintSheet) => Step;
}

const day = (key: string, label: string): FormField => ({ key, label, kind: 'day' });
const findings = { wholly: '属实', partly: '部分属实', not: '不属实' };
const results = {
  penalty: '处罚、惩戒或处分',
  criticism: '批评、通报、限期整改',
  none: '不属实，不处理',
};
const elsewhere = 'elsewhere';

/** What each step asks for. */
export const complaintSteps: Readonly<Record<ComplaintActName, StepForm>> = {
  call: {
    explains: '已经打过电话，问清楚了谁、什么时候、收了多少钱。',
    fields: () => [],
    step: () => ({ act: 'call' }),
  },
  supplement: {
    explains: '只能请一次。对方在手机上能看到要补什么；不用手机的请打电话。',
    fields: () => [
      long('what', '要补充什么', { hint: '用大白话写，比如：哪一天去的？见到的是谁？' }),
      day('dueOn', '最晚哪天'),
    ],
    step: (values) => ({ act: 'supplement', what: textOf(values, 'what'), dueOn: textOf(values, 'dueOn') }),
  },
  supplied: {
    explains: '对方打电话或当面补充的，写在这里。',
    fields: () => [long('text', '补充的内容')],
    step: (values) => ({ act: 'supplied', text: textOf(values, 'text') }),
  },
  accept: {
    explains: '属于我们管，有对象、有要求、有事情经过，就受理。',
    fields: () => [],
    step: () => ({ act: 'accept' }),
  },
  decline: {
    explains: '不归我们管的不受理，一定要告诉对方去哪里办。',
    fields: () => [long('reason', '为什么不受理'), line('otherWay', '可以去哪里办')],
    step: (values) => ({
      act: 'decline',
      reason: textOf(values, 'reason'),
      otherWay: textOf(values, 'otherWay'),
    }),
  },
  delegate: {
    explains: '可以请同事、下级司法局或律师协会去查。被投诉的人不在名单里。',
    fields: ({ colleagues }) => [
      pick('who', '请谁去查', { [elsewhere]: '别的单位', ...colleagues }),
      line('to', '哪个单位', { optional: true, hint: '请同事去查的不用填' }),
      day('dueOn', '最晚哪天查清'),
    ],
    step: (values, { colleagues }) => {
      const who = textOf(values, 'who');
      const colleague = colleagues[who];

      return {
        act: 'delegate',
        to: colleague ?? textOf(values, 'to'),
        staffId: colleague === undefined ? null : who,
        dueOn: textOf(values, 'dueOn'),
      };
    },
  },
  report: {
    explains: '查了什么、问了谁、看了哪些材料，写清楚。',
    fields: () => [long('text', '查的情况')],
    step: (values) => ({ act: 'report', text: textOf(values, 'text') }),
  },
  extend: {
    explains: '负责人同意延长的，写明几天、为什么。前后一共最多60天。',
    fields: () => [line('days', '延长几天'), long('reason', '为什么延长')],
    step: (values) => ({
      act: 'extend',
      days: Number(textOf(values, 'days')),
      reason: textOf(values, 'reason'),
    }),
  },
  decide: {
    explains: '投诉人在手机上看到查的结果和您的答复，请用大白话写。并进来的几件一起答复。',
    fields: () => [
      choice('finding', '查的结果', findings),
      choice('result', '怎么处理', results),
      long('answer', '答复', { hint: '查了什么，怎么处理，投诉人还能怎么办' }),
    ],
    step: (values) => ({
      act: 'decide',
      finding: textOf(values, 'finding') as 'wholly',
      result: textOf(values, 'result') as 'none',
      answer: textOf(values, 'answer'),
    }),
  },
  tell: {
    explains: '已经打电话、写信或当面把结果告诉投诉人。',
    fields: () => [],
    step: () => ({ act: 'tell' }),
  },
  answerContest: {
    explains: '投诉人不同意答复。看一遍再答复，写上还可以申请行政复议或提起诉讼。定结果的人不能答复。',
    fields: () => [long('answer', '答复')],
    step: (values) => ({ act: 'answerContest', answer: textOf(values, 'answer') }),
  },
  appeal: {
    explains: '知道投诉人申请了复议或起诉，登记下来。',
    fields: () => [
      choice('kind', '哪一种', complaintAppeals),
      day('on', '哪一天'),
      line('note', '备注', { optional: true }),
    ],
    step: (values) => ({
      act: 'appeal',
      kind: textOf(values, 'kind') as 'lawsuit',
      on: textOf(values, 'on'),
      note: textOf(values, 'note'),
    }),
  },
  whom: {
    explains: '问清楚是谁收的钱，写下来，查实了记进这个人的诚信档案。是中心的人，请写姓名，由司法局办。',
    fields: () => [
      line('whom', '收钱的是谁', { optional: true, hint: '律师或律所的名字；不填就是办这件案子的人' }),
    ],
    step: (values) => ({ act: 'whom', whom: textOf(values, 'whom') || null }),
  },
  merge: {
    explains: '同一个人说同一件事，并成一件办，一起答复。不同的人说的，一件一件答复。',
    fields: ({ alike }) => [
      pick('into', '并入哪一件', Object.fromEntries(alike.map(({ id, says }) => [id, says]))),
    ],
    step: (values) => ({ act: 'merge', into: textOf(values, 'into') }),
  },
};

/** Steps that are shown; merging where there is nothing to merge into is none. */
export function shownSteps({ acts, alike }: ComplaintSheet): readonly ComplaintActName[] {
  return acts.filter((act) => act !== 'merge' || alike.length > 0);
}
