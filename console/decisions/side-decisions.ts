import { takeCase } from '../../contract/dossier/dossier';
import * as further from '../../contract/staff/further-steps';
import type { Paper } from '../../domain/case/paper';
import { dayOf } from '../../domain/time/times';
import { advanceGrounds } from '../../domain/vocabulary/grounds';
import { paperName } from '../words/paper-words';
import { now } from '../words/when';
import { decision, type Decision } from '../dossier/deciding/decision';
import { textOf } from '../kit/form/form';
import { colleagues, opinionAndReason } from '../dossier/deciding/fields';
import { choice, line, long, pick, staffWords } from '../kit/form/fields';
import { proposedDay, restDayWords } from '../kit/form/last-day';
import { approvalDraft, reasonDraft } from '../review/opinion-drafts';

const reason = (values: Readonly<Record<string, string | boolean>>): { reason: string } => ({
  reason: textOf(values, 'reason'),
});

/** What happens beside the way from application to decision. */
export const sideDecisions: readonly Decision[] = [
  decision(
    takeCase,
    {
      action: 'takeCase',
      explains: () => '这件案子以后由您经办，别人也看得到。',
      done: '已领取，这件案子归您经办。',
    },
    () => ({}),
  ),
  decision(
    further.handOver,
    {
      action: 'handOver',
      explains: () => '同事点“领取案件”才算接手，在那以前还是您负责。',
      fields: (dossier) => [
        pick('personId', '交给谁', colleagues(dossier, [dossier.line.ownerId])),
        long('reason', '原因'),
      ],
      done: '已请同事接手。',
    },
    (values) => ({ personId: textOf(values, 'personId'), ...reason(values) }),
  ),
  decision(
    further.recuse,
    {
      action: 'recuse',
      explains: () => '登记后，这位同事不能再办这件案子。',
      fields: (dossier) => [pick('personId', '谁要回避', colleagues(dossier)), long('reason', '原因')],
      done: '回避已登记。',
    },
    (values) => ({ personId: textOf(values, 'personId'), ...reason(values) }),
  ),
  decision(
    further.startVerification,
    {
      action: 'startVerification',
      explains: () => '协作函马上出具，等对方回复期间审查期限暂停。',
      fields: () => [line('otherCentre', '协查的中心'), long('items', '要核查的内容')],
      done: '协查函已出具，审查期限暂停。',
    },
    (values) => ({ otherCentre: textOf(values, 'otherCentre'), items: textOf(values, 'items') }),
  ),
  decision(
    further.finishVerification,
    {
      action: 'finishVerification',
      explains: ({ case: c }) => `请写${c.side.verification?.otherCentre ?? '对方'}的回复，审查期限接着走。`,
      fields: () => [long('answer', '协查结果')],
      done: '协查结果已登记，审查继续。',
    },
    (values) => ({ answer: textOf(values, 'answer') }),
  ),
  decision(
    further.advance,
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
      ...reason(values),
    }),
  ),
  decision(
    further.confirmAdvance,
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
    (values) => ({ opinion: textOf(values, 'opinion'), ...reason(values) }),
  ),
  decision(
    further.confirmOnPaper,
    {
      action: 'confirmApplication',
      explains: ({ case: c }) =>
        c.side.confirmation?.wrong
          ? `本人说：${c.side.confirmation.wrong}。说清楚了，再请本人在申请表上签字或按手印。`
          : '站点代填的。本人没有手机：打印申请表，签字或按手印后在这里登记。',
      fields: () => [line('signed', '什么时候、在哪里签的')],
      done: '本人确认已登记。',
    },
    (values) => ({ signed: textOf(values, 'signed') }),
  ),
  decision(
    further.remindSupplement,
    { action: 'remindSupplement', explains: () => '提醒申请人还有材料要补，只提醒一次。', done: '已提醒。' },
    () => ({}),
  ),
  decision(
    further.withdrawAtDesk,
    {
      action: 'withdraw',
      explains: () => '申请人自己要撤回，由您登记。以后可以再申请。',
      fields: () => [long('reason', '申请人说的原因')],
      done: '已撤回。',
    },
    reason,
  ),
  decision(
    further.recordService,
    {
      action: 'recordService',
      explains: () => '登记文书什么时候、怎样送到，送达回证一并出具。',
      fields: ({ case: c }) => [
        pick('paperId', '送了哪份', namesOfPapers(c.papers)),
        { key: 'servedOn', label: '送到的日期', kind: 'day' },
        line('way', '送达方式', { hint: '当面、邮寄、小程序、电话告知……' }),
        line('receiver', '谁签收', { optional: true }),
      ],
      draft: () => ({ servedOn: dayOf(now()) }),
      done: '送达已登记，回证已出具。',
    },
    (values) => ({
      paperId: textOf(values, 'paperId'),
      servedOn: textOf(values, 'servedOn'),
      way: textOf(values, 'way'),
      receiver: textOf(values, 'receiver') || null,
    }),
  ),
  decision(
    further.voidPaper,
    {
      action: 'voidPaper',
      explains: () => '作废的文书留在卷里，盖“作废”。号不再用。',
      fields: ({ case: c }) => [pick('paperId', '作废哪份', namesOfPapers(c.papers)), long('reason', '原因')],
      done: '文书已作废。',
    },
    (values) => ({ paperId: textOf(values, 'paperId'), ...reason(values) }),
  ),
];

function namesOfPapers(papers: readonly Paper[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    papers.filter((paper) => paper.voidedAt === null).map((paper) => [paper.id, paperName(paper)]),
  );
}
