import { complaintSubjects } from '../../domain/vocabulary/voices/complaint-subjects';
import { complaintFindings, type ComplaintFinding } from '../../domain/vocabulary/voices/complaint-findings';
import { dayOf } from '../../domain/time/times';
import { openComplaints, unansweredLetters } from '../../domain/case/case-facts';
import { organOf } from '../../domain/case/organ-of';
import { addDays } from '../../domain/time/days';
import { opinionPoints } from '../../domain/vocabulary/voices/organ-opinions';
import { answerComplaint } from '../../contract/quality/complaints';
import { askOpinion, noteOpinion } from '../../contract/quality/hearings';
import type { Dossier } from '../../contract/dossier/dossier';
import { dayText, now } from '../words/when';
import { textOf } from '../kit/form/form';
import { choice, line, staffWords, long } from '../kit/form/fields';
import { ratingFields, ratingsIn } from './work-ratings';
import { decision, type Decision } from '../kit/deciding/decision';

/** Answers to complaints; what the organ says of the work. */
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
  decision(
    askOpinion,
    {
      action: 'askOpinion',
      explains: () =>
        '征询函上有二维码和回函码：办案机关的人不用注册，扫一下、点几项就回了，只能回一次。也可以填好寄回，由您录入。',
      fields: () => [
        line('organ', '办案机关'),
        line('caseNumber', '案号', { optional: true }),
        { key: 'replyBy', label: '请哪天前回', kind: 'day', hint: '60天以内' },
      ],
      draft: ({ case: c }) => ({ organ: organOf(c), replyBy: addDays(dayOf(now()), 30) }),
      done: '征询函已出具，打印盖章寄出，码在函上。',
    },
    (values) => ({
      ...{ organ: textOf(values, 'organ'), caseNumber: textOf(values, 'caseNumber') },
      replyBy: textOf(values, 'replyBy'),
    }),
  ),
  decision(
    noteOpinion,
    {
      action: 'noteOpinion',
      explains: () => '办案机关填在纸上寄回来的，照着录入。一封函只收一次回复。',
      fields: ({ case: c }) => [
        choice('paperId', '回的哪一封', lettersOf(c)),
        ...ratingFields(opinionPoints),
        long('text', '意见和建议', { optional: true, longest: 1000 }),
        line('signed', '填写人和单位'),
      ],
      draft: ({ case: c }) => ({ paperId: unansweredLetters(c)[0]?.id ?? '' }),
      done: '办案机关的意见已录入。',
    },
    (values) => ({
      ...{ paperId: textOf(values, 'paperId'), ratings: ratingsIn(opinionPoints, values) },
      ...{ text: textOf(values, 'text'), signed: textOf(values, 'signed') },
    }),
  ),
];

function lettersOf(c: Dossier['case']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    unansweredLetters(c).map(({ id, number, issuedAt }) => [
      id,
      `${dayText(dayOf(issuedAt), dayOf(now()))} ${number}`,
    ]),
  );
}

/** Each with its day and its words: whoever answers has them before their eyes. */
function openOnes(c: Dossier['case']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    openComplaints(c).map(({ id, about, filedAt, text }) => [
      id,
      `${dayText(dayOf(filedAt), dayOf(now()))}，${complaintSubjects[about]}：${text}`,
    ]),
  );
}
