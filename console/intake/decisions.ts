import { identityPapers, seenAs, type SeenAs } from '../../domain/vocabulary/persons/people';
import { residentIdFault } from '../../domain/identity/resident-id';
import {
  accept,
  refer,
  confirmOnPaper,
  remindSupplement,
  withdrawAtDesk,
} from '../../contract/intake/decisions';
import { noteSafetyCall, checkIdentity, supplyAtDesk } from '../../contract/intake/at-the-window';
import type { Dossier } from '../../contract/dossier/dossier';
import { materialLabel } from '../words/material-words';
import { textOf, type Values } from '../kit/form/form';
import { line, long, choice, pick, staffWords } from '../kit/form/fields';
import { supplementDraft } from './supplement-draft';
import { notHandedIn } from './not-handed-in';
import { reasonIn } from '../kit/deciding/fields';
import { decision, type Decision } from '../kit/deciding/decision';

const withCheckCharacter = ['resident_id', 'hmt_residence', 'foreign_permanent'];

/** From the application to the check of its papers. */
export const intakeDecisions: readonly Decision[] = [
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
        ...(c.assessment?.outcome === 'refer' && c.assessment.nearby !== 'accept'
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
    confirmOnPaper,
    {
      action: 'confirmApplication',
      explains: ({ case: c }) =>
        c.intake.confirmation?.wrong
          ? `本人说：${c.intake.confirmation.wrong}。说清楚了，再请本人在申请表上签字或按手印。`
          : '站点代填的。本人没有手机：打印申请表，签字或按手印后在这里登记。',
      fields: () => [line('signed', '什么时候、在哪里签的')],
      done: '本人确认已登记。',
    },
    (values) => ({ signed: textOf(values, 'signed') }),
  ),
  decision(
    remindSupplement,
    { action: 'remindSupplement', explains: () => '提醒申请人还有材料要补，只提醒一次。', done: '已提醒。' },
    () => ({}),
  ),
  decision(
    withdrawAtDesk,
    {
      action: 'withdraw',
      explains: () => '申请人自己要撤回，由您登记。以后可以再申请。',
      fields: () => [long('reason', '申请人说的原因')],
      done: '已撤回。',
    },
    reasonIn,
  ),
  decision(
    noteSafetyCall,
    {
      action: 'noteSafetyCall',
      explains: () => '按本人说的办法联系上了，就在这里记下。没联系上先不记：案件一直排在最前。',
      fields: () => [long('reason', '说了什么、怎么约的')],
      done: '安全回电已登记。',
    },
    (values) => ({ reason: textOf(values, 'reason') }),
  ),
  decision(
    checkIdentity,
    {
      action: 'checkIdentity',
      explains: () => '照着证件填姓名和号码，系统和申请里的对一对。看过什么证件，记进经过。',
      fields: ({ case: { applicant, agent } }) => [
        choice('of', '谁的证件', { applicant: '申请人', ...(agent && { agent: '代办人' }) }),
        pick('paper', '哪种证件', staffWords(identityPapers)),
        choice('seen', '看到的是', seenAs),
        line('name', '证件上的姓名', {
          notice: (values) => otherName(values, values['of'] === 'agent' ? agent?.name : applicant.name),
        }),
        line('number', '证件上的号码', { notice: numberFault }),
        long('note', '说明', { optional: true, hint: '姓名或号码不一样、没有原件，写明原因' }),
      ],
      draft: () => ({ of: 'applicant', paper: 'resident_id', seen: 'original' }),
      done: '证件已核对，记进经过了。',
    },
    (values) => ({
      of: values['of'] === 'agent' ? ('agent' as const) : ('applicant' as const),
      paper: textOf(values, 'paper') as keyof typeof identityPapers,
      seen: textOf(values, 'seen') as SeenAs,
      name: textOf(values, 'name'),
      number: textOf(values, 'number'),
      note: textOf(values, 'note') || null,
    }),
  ),
  decision(
    supplyAtDesk,
    {
      action: 'supply',
      explains: () => '没有手机的人把材料拿到窗口：先在“材料”里收下，再在这里说补齐了，审查接着走。',
      fields: ({ case: c }) =>
        notHandedIn(c).map(({ code, sentence }) =>
          line(code, `没有${materialLabel(code)}的原因`, { hint: sentence }),
        ),
      done: '补齐已登记，审查接着走。',
    },
    (values) => ({
      items: Object.keys(values).map((code) => ({ code, explanation: textOf(values, code) || null })),
    }),
  ),
];

/** Which papers are still missing where a case is accepted with gaps; empty where nothing is. */
function gapsOf({ case: c, assessment }: Dossier): string {
  const gaps = assessment ? supplementDraft(c, assessment).filter(({ ticked }) => ticked) : [];

  return gaps.length ? `还缺：${gaps.map(({ title }) => title).join('、')}。缺着也可以先受理。` : '';
}

/** A warning, no bar: people change their names, and forms are typed wrong. */
function otherName(values: Values, said: string | undefined): string | null {
  const name = textOf(values, 'name');
  return name !== '' && said !== undefined && name !== said ? `和申请里的“${said}”不一样，请写说明。` : null;
}

function numberFault(values: Values): string | null {
  const number = textOf(values, 'number');
  const isChecked = withCheckCharacter.includes(textOf(values, 'paper'));
  return number !== '' && isChecked ? residentIdFault(number) : null;
}
