import { saidBy, type SaidBy } from '../../domain/vocabulary/said-by';
import { contactWays } from '../../domain/vocabulary/persons/people';
import { complaintSubjects, type ComplaintSubject } from '../../domain/vocabulary/voices/complaint-subjects';
import { objectionSteps } from '../../domain/vocabulary/actions';
import type { SafeContact } from '../../domain/case/records/person';
import {
  fileObjection,
  decideObjection,
  changeContactAtDesk,
  complainAtDesk,
} from '../../contract/voices/at-desk';
import type { Dossier } from '../../contract/dossier/dossier';
import { type FormField, type Values, textOf } from '../kit/form/form';
import { long, choice, staffWords, line, phoneNotice } from '../kit/form/fields';
import { reasonIn } from '../kit/deciding/fields';
import { decision, type Decision } from '../kit/deciding/decision';

const toldBy = (values: Values): SaidBy => (values['saidBy'] === 'agent' ? 'agent' : 'applicant');

/** What people say of the case, told at the window: objection, complaint, another way to be reached. */
export const voicesDecisions: readonly Decision[] = [
  decision(
    fileObjection,
    {
      action: 'object',
      explains: () => '申请人书面或口头提出的异议，登记后交司法局审查。',
      fields: () => [long('reason', '异议的理由')],
      done: '异议已登记。',
    },
    reasonIn,
  ),
  ...(['upheld', 'ordered'] as const).map((result) =>
    decision(
      decideObjection,
      {
        action: objectionSteps[result],
        explains: ({ case: c }) =>
          `申请人说：${c.review.objection?.reason ?? ''} ${
            result === 'upheld'
              ? '决定书里要告诉申请人还可以复议或起诉。'
              : '异议成立，案件接着办。决定书编号出具。'
          }`,
        fields: () => [long('reason', '审查理由', { ownReasons: true })],
        done: '异议审查决定书已出具。',
      },
      (values) => ({ result, ...reasonIn(values) }),
    ),
  ),
  decision(
    changeContactAtDesk,
    {
      action: 'changeContact',
      explains: () => '没有手机的人到窗口来改。先核对证件，再照他说的改；空着的就是没有了。',
      fields: (dossier) => [
        ...whoSaysIt(dossier),
        choice('way', '以后怎么联系', staffWords(contactWays)),
        line('phone', '本人电话', { optional: true, notice: phoneNotice('phone') }),
        line('otherName', '转告人', { optional: true, hint: '由他人转告的才填' }),
        line('otherPhone', '转告人电话', { optional: true, notice: phoneNotice('otherPhone') }),
        line('address', '住址', { optional: true, hint: '寄文书用' }),
      ],
      draft: ({ case: { applicant, contact } }) => ({
        saidBy: 'applicant',
        way: contact.way,
        phone: applicant.phone,
        otherName: contact.other?.name ?? '',
        otherPhone: contact.other?.phone ?? '',
        address: applicant.address ?? '',
      }),
      done: '联系方式已改，记进经过了。',
    },
    (values) => ({
      saidBy: toldBy(values),
      way: textOf(values, 'way') as SafeContact['way'],
      phone: textOf(values, 'phone') || null,
      otherName: textOf(values, 'otherName') || null,
      otherPhone: textOf(values, 'otherPhone') || null,
      address: textOf(values, 'address') || null,
    }),
  ),
  decision(
    complainAtDesk,
    {
      action: 'complain',
      explains: () => '到窗口来投诉的，照他的话记，不替他改。投诉您自己的，请同事来登记。',
      fields: (dossier) => [
        ...whoSaysIt(dossier),
        choice('about', '投诉谁', complaintSubjects),
        long('text', '投诉的内容', { hint: '什么人、什么时候、怎么了' }),
      ],
      draft: () => ({ saidBy: 'applicant' }),
      done: '投诉已登记，期限开始算。',
    },
    (values) => ({
      saidBy: toldBy(values),
      about: textOf(values, 'about') as ComplaintSubject,
      text: textOf(values, 'text'),
    }),
  ),
];

/** Nobody is asked where only the applicant can have said it. */
function whoSaysIt({ case: { agent } }: Dossier): readonly FormField[] {
  return agent ? [choice('saidBy', '谁到窗口来的', saidBy)] : [];
}
