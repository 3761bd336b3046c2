import { accept, grant, recommend, refer, refuse, returnToReview } from '../../contract/review/decisions';
import type { Dossier } from '../../contract/dossier/dossier';
import { aidFormOf } from '../../domain/documents/said';
import { refusalReason } from '../../domain/documents/decision-reason';
import { refusalGrounds, type RefusalGround } from '../../domain/vocabulary/grounds';
import { decision, type Decision } from '../dossier/deciding/decision';
import { textOf } from '../kit/form/form';
import { opinionAndReason } from '../dossier/deciding/fields';
import { choice, line, long } from '../kit/form/fields';
import { evidenceNote } from '../review/evidence-note';
import { approvalDraft, opinionDraft, reasonDraft } from '../review/opinion-drafts';
import { supplementDraft } from '../intake/supplement-draft';

/** Which papers are still missing where a case is accepted with gaps; empty where nothing is. */
function gapsOf({ case: c, assessment }: Dossier): string {
  const gaps = assessment ? supplementDraft(c, assessment).filter(({ ticked }) => ticked) : [];

  return gaps.length ? `还缺：${gaps.map(({ title }) => title).join('、')}。缺着也可以先受理。` : '';
}

/** From the application to the decision. */
export const reviewDecisions: readonly Decision[] = [
  decision(
    accept,
    {
      action: 'accept',
      explains: (dossier) =>
        `${gapsOf(dossier)}${
          dossier.line.greenChannel
            ? '绿色通道：当天受理，材料可以以后再补。'
            : '受理后开始审查，申请人会收到通知。'
        }`,
      fields: ({ case: c }) => [
        ...(c.assessment?.outcome === 'refer'
          ? [long('overrideReason', '由本中心受理的理由', { hint: '测算认为该由别的中心受理' })]
          : []),
        long('note', '说明', { optional: true, hint: '只有工作人员看得到' }),
      ],
      done: '已受理。',
    },
    (values) => ({
      note: textOf(values, 'note') || null,
      overrideReason: textOf(values, 'overrideReason') || null,
    }),
  ),
  decision(
    refer,
    {
      action: 'refer',
      explains: () =>
        '转走以后本中心不再办理，申请人会收到通知。同意转材料的，转出后在“办理情况”里下载，交给那边。',
      fields: () => [
        line('centre', '应受理的中心'),
        long('reason', '理由', { hint: '申请人会看到', ownReasons: true }),
        { key: 'withData', label: '申请人同意把材料一起转过去', kind: 'yes' },
      ],
      draft: ({ case: c }) => ({ centre: c.facts.rightCentre ?? '' }),
      done: '已转其他中心。',
    },
    (values) => ({
      centre: textOf(values, 'centre'),
      reason: textOf(values, 'reason'),
      withData: values.withData === true,
    }),
  ),
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
      explains: (dossier) => `${evidenceNote(dossier)}决定书马上编号出具，申请人会收到通知。接着三日内指派。`,
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
      explains: (dossier) => `${evidenceNote(dossier)}不予援助决定书马上编号出具，写明理由和怎样提出异议。`,
      fields: ({ line: { matterLabel } }) => [
        choice('ground', '理由类别', Object.fromEntries(refusalGrounds.map((one) => [one.code, one.staff])), {
          fills: Object.fromEntries(
            refusalGrounds.map(({ code }) => [code, { reason: refusalReason(code, matterLabel) }]),
          ),
        }),
        ...opinionAndReason('不予援助的理由'),
      ],
      draft: (dossier) => ({ opinion: approvalDraft(dossier, 'refuse') }),
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
];
