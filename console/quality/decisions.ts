import { complaintSubjects } from '../../domain/vocabulary/complaint-subjects';
import { complaintFindings, type ComplaintFinding } from '../../domain/vocabulary/complaint-findings';
import { dayOf } from '../../domain/time/times';
import { openComplaints } from '../../domain/case/case-facts';
import { answerComplaint } from '../../contract/quality/complaints';
import type { Dossier } from '../../contract/dossier/dossier';
import { dayText, now } from '../words/when';
import { textOf } from '../kit/form/form';
import { choice, staffWords, long } from '../kit/form/fields';
import { decision, type Decision } from '../kit/deciding/decision';

/** Answers to complaints. */
export const qualityDecisions: readonly Decision[] = [
  decision(
    answerComplaint,
    {
      action: 'answerComplaint',
      explains: () => '查清楚再答复。投诉人在手机上看到查的结果和您的答复，请用大白话写。',
      fields: ({ case: c }) => [
        choice('complaintId', '答复哪一件', openOnes(c)),
        choice('finding', '查的结果', staffWords(complaintFindings)),
        long('answer', '答复', { hint: '查了什么，怎么处理，投诉人还能怎么办', ownReasons: true }),
      ],
      draft: ({ case: c }) => ({ complaintId: openComplaints(c)[0]?.id ?? '' }),
      done: '投诉已答复，期限停了。',
    },
    (values) => ({
      complaintId: textOf(values, 'complaintId'),
      finding: textOf(values, 'finding') as ComplaintFinding,
      answer: textOf(values, 'answer'),
    }),
  ),
];

/** Each with its day and its words: whoever answers has them before their eyes. */
function openOnes(c: Dossier['case']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    openComplaints(c).map(({ id, about, filedAt, text }) => [
      id,
      `${dayText(dayOf(filedAt), dayOf(now()))}，${complaintSubjects[about]}：${text}`,
    ]),
  );
}
