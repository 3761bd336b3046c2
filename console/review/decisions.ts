import { refusalGrounds, type RefusalGround, advanceGrounds } from '../../domain/vocabulary/matters/grounds';
import { dayOf } from '../../domain/time/times';
import { aidFormOf } from '../../domain/documents/shared/said';
import { revokedName } from '../../domain/documents/revoked-name';
import {
  recommend,
  grant,
  refuse,
  returnToReview,
  revokeDecision,
  recuse,
  startVerification,
  finishVerification,
  advance,
  confirmAdvance,
} from '../../contract/review/decisions';
import { now } from '../words/when';
import { opinionDraft, approvalDraft, reasonDraft } from './opinion-drafts';
import { evidenceNote } from './evidence-note';
import { restDayWords, proposedDay } from '../kit/form/last-day';
import { textOf } from '../kit/form/form';
import { choice, long, line, pick, staffWords } from '../kit/form/fields';
import { opinionAndReason, colleagues, reasonIn } from '../kit/deciding/fields';
import { decision, type Decision } from '../kit/deciding/decision';
import { groundDraft, groundsNote, reasonFor } from './local-grounds';

/** Review by one person, decision by another. */
export const reviewDecisions: readonly Decision[] = [
  decision(
    recommend,
    {
      action: 'recommend',
      explains: (dossier) => `${evidenceNote(dossier)}意见交给审批人。审批人必须是另一位同事。`,
      fields: (dossier) => [
        choice(
          'proposal',
          '建议',
          { grant: '拟给予援助', refuse: '拟不予援助' },
          {
            fills: {
              grant: { opinion: opinionDraft(dossier, 'grant') },
              refuse: { opinion: opinionDraft(dossier, 'refuse') },
            },
          },
        ),
        long('opinion', '审查意见', { ownReasons: true }),
      ],
      draft: (dossier) => {
        const proposal = dossier.assessment?.outcome === 'ineligible' ? 'refuse' : 'grant';
        return { proposal, opinion: opinionDraft(dossier, proposal) };
      },
      done: '审查意见已提交，等另一位同事审批。',
    },
    (values) => ({
      proposal: values.proposal === 'refuse' ? ('refuse' as const) : ('grant' as const),
      opinion: textOf(values, 'opinion'),
    }),
  ),
  decision(
    grant,
    {
      action: 'grant',
      explains: (dossier) => `${evidenceNote(dossier)}决定书编号出具，申请人会收到通知。接着三日内指派。`,
      fields: ({ case: c }) => [
        ...opinionAndReason('决定理由'),
        ...(c.assessment?.outcome === 'eligible'
          ? []
          : [
              long('overrideReason', '与测算不同的理由', {
                hint: '受理时的测算不是“符合条件”，请写明为什么仍给予',
              }),
            ]),
      ],
      draft: (dossier) => ({
        opinion: approvalDraft(dossier, 'grant'),
        reason: reasonDraft(dossier),
      }),
      paper: (dossier, values) => ({
        code: 'FZ-009',
        content: {
          reason: textOf(values, 'reason'),
          articles: [...(dossier.assessment?.basisForCitizens ?? [])],
          aidForm: aidFormOf(dossier.case.facts.category),
        },
      }),
      done: '已决定给予援助，决定书已出具。',
    },
    (values) => ({
      opinion: textOf(values, 'opinion'),
      reason: textOf(values, 'reason'),
      overrideReason: textOf(values, 'overrideReason') || null,
    }),
  ),
  decision(
    refuse,
    {
      action: 'refuse',
      explains: (dossier) =>
        `${evidenceNote(dossier)}${groundsNote(dossier)}不予援助决定书编号出具，写明理由和怎样提出异议。`,
      fields: (dossier) => [
        choice('ground', '理由类别', Object.fromEntries(refusalGrounds.map((one) => [one.code, one.staff])), {
          fills: Object.fromEntries(
            refusalGrounds.map(({ code }) => [code, { reason: reasonFor(code, dossier) }]),
          ),
        }),
        ...opinionAndReason('不予援助的理由'),
      ],
      draft: (dossier) => ({ opinion: approvalDraft(dossier, 'refuse'), ...groundDraft(dossier) }),
      paper: (_dossier, values) => ({
        code: 'FZ-010',
        content: {
          reason: textOf(values, 'reason'),
          articles: [...(refusalGrounds.find(({ code }) => code === values.ground)?.articles ?? [])],
        },
      }),
      done: '已决定不予援助，决定书已出具。',
    },
    (values) => ({
      ground: textOf(values, 'ground') as RefusalGround,
      opinion: textOf(values, 'opinion'),
      reason: textOf(values, 'reason'),
    }),
  ),
  decision(
    returnToReview,
    {
      action: 'returnToReview',
      explains: () => '退给审查人重审，期限不重新计算。',
      fields: () => [long('reason', '退回的理由', { ownReasons: true })],
      done: '已退回重审。',
    },
    (values) => ({ reason: textOf(values, 'reason') }),
  ),
  decision(
    revokeDecision,
    {
      action: 'revokeDecision',
      explains: () =>
        '决定有错时用。原决定书作废，出撤销决定书并告诉本人，案件回到审批。已经指派律师的，请先由律所退回指派。',
      fields: () => [
        long('reason', '撤销的理由', { ownReasons: true, hint: '写在撤销决定书上，本人能看到' }),
      ],
      paper: (dossier, values) => ({
        code: 'CX-001',
        content: {
          revoked: revokedName(dossier.case),
          reason: textOf(values, 'reason'),
        },
      }),
      done: '决定已撤销，撤销决定书已出具。请重新审批。',
    },
    (values) => ({ reason: textOf(values, 'reason') }),
  ),
  decision(
    recuse,
    {
      action: 'recuse',
      explains: () => '登记后，这位同事不能再办这件案子。',
      fields: (dossier) => [pick('personId', '谁要回避', colleagues(dossier)), long('reason', '原因')],
      done: '回避已登记。',
    },
    (values) => ({ personId: textOf(values, 'personId'), ...reasonIn(values) }),
  ),
  decision(
    startVerification,
    {
      action: 'startVerification',
      explains: () => '协作函马上出具，等对方回复期间审查期限暂停。',
      fields: () => [line('otherCentre', '协查的中心'), long('items', '要核查的内容')],
      done: '协查函已出具，审查期限暂停。',
    },
    (values) => ({ otherCentre: textOf(values, 'otherCentre'), items: textOf(values, 'items') }),
  ),
  decision(
    finishVerification,
    {
      action: 'finishVerification',
      explains: ({ case: c }) =>
        `请写${c.review.verification?.otherCentre ?? '对方'}的回复，审查期限接着走。`,
      fields: () => [long('answer', '协查结果')],
      done: '协查结果已登记，审查继续。',
    },
    (values) => ({ answer: textOf(values, 'answer') }),
  ),
  decision(
    advance,
    {
      action: 'advance',
      explains: () => '先安排律师，审查随后补办。到期没补齐材料或不符合条件，要终止。',
      fields: () => [
        choice('ground', '理由', staffWords(advanceGrounds)),
        long('reason', '紧急情况'),
        {
          key: 'supplementDueOn',
          label: '最晚哪天补齐材料',
          kind: 'day',
          notice: (values) => restDayWords(textOf(values, 'supplementDueOn'), dayOf(now())),
        },
      ],
      draft: ({ limits }) => ({ supplementDueOn: proposedDay(dayOf(now()), limits.advanceSupplementDays) }),
      done: '已先行提供援助，请马上指派。',
    },
    (values) => ({
      ground: textOf(values, 'ground') as 'deadline' | 'preservation' | 'other',
      supplementDueOn: textOf(values, 'supplementDueOn'),
      ...reasonIn(values),
    }),
  ),
  decision(
    confirmAdvance,
    {
      action: 'confirmAdvance',
      explains: () => '审查通过，补出给予决定书。',
      fields: () => opinionAndReason('决定理由'),
      draft: (dossier) => ({
        opinion: approvalDraft(dossier, 'grant'),
        reason: reasonDraft(dossier),
      }),
      done: '先行援助已确认，决定书已出具。',
    },
    (values) => ({ opinion: textOf(values, 'opinion'), ...reasonIn(values) }),
  ),
];
