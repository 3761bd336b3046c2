import type { Answers } from '../../domain/application';
import { photosFor } from './evidence';
import type { Hands } from './hands';
import { firms, lawyers } from './lawyers';
import type { Beat, StepName } from './plots';
import { dayAfter, momentBefore } from './times';

/** One sample case on its way. */
export interface Play {
  readonly hands: Hands;
  readonly now: number;
  /** Which person of the sample world. */
  readonly place: number;
  readonly openid: string;
  readonly answers: Answers;
  caseId: string;
}

type Move = (play: Play, at: string, input: Seen) => Promise<unknown>;

/** What the desk has before its eyes: the case and its version. */
interface Seen {
  readonly caseId: string;
  readonly version: number;
}

const reasons = {
  grant: '事项在援助范围，材料能证明，同意给予。',
  refuse: '这件事不在法律援助范围，建议先咨询或调解。',
};

const byStaff =
  (userName: string, action: string, more: (play: Play, at: string) => object = () => ({})): Move =>
  async ({ hands, ...play }, at, seen) =>
    hands.desk(userName, action, { ...seen, ...more({ hands, ...play }, at) }, at);

const moves: Readonly<Record<Exclude<StepName, 'submit'>, Move>> = {
  take: byStaff('lijing', 'takeCase'),
  accept: byStaff('lijing', 'accept'),
  note: async ({ hands, caseId }, at) =>
    hands.desk('wumei', 'addNote', { caseId, text: '已电话联系，本人说周五再送一份材料。' }, at),
  judge: async ({ hands, caseId }, at) => {
    const { case: c } = (await hands.desk('lijing', 'openDossier', { caseId }, at)) as {
      case: { materials: { id: string }[] };
    };
    const [first] = c.materials;
    if (first)
      await hands.desk('lijing', 'judgeMaterial', { caseId, materialId: first.id, verdict: 'good' }, at);
  },
  ask: byStaff('wumei', 'askSupplement', (_play, at) => ({
    items: [
      { code: 'case_papers', sentence: '请再拍一张能看清日期的欠条或工资单。' },
      { code: 'identity', sentence: '请补拍身份证反面。' },
    ],
    dueOn: dayAfter(at, 10),
  })),
  supply: async ({ hands, caseId, openid }, at) =>
    hands.phone(
      openid,
      'supply',
      {
        caseId,
        items: [
          { code: 'case_papers', explanation: '没有别的纸了，有工友能作证。' },
          { code: 'identity', explanation: '身份证丢了，正在补办，先交户口簿。' },
        ],
      },
      at,
    ),
  propose: byStaff('wangmin', 'recommend', () => ({ proposal: 'grant', opinion: reasons.grant })),
  proposeNo: byStaff('wangmin', 'recommend', () => ({ proposal: 'refuse', opinion: reasons.refuse })),
  return: byStaff('chenli', 'returnToReview', () => ({ reason: '请再核实一下用人单位名称。' })),
  grant: byStaff('chenli', 'grant', () => ({
    reason: '同意给予法律援助。',
    overrideReason: '经核实符合条件。',
  })),
  refuse: byStaff('linfang', 'refuse', () => ({ ground: 'out_of_scope', reason: reasons.refuse })),
  assign: byStaff('zhouhang', 'assign', ({ place }) => assignee(place)),
  refer: byStaff('lijing', 'refer', () => ({
    centre: '邻川县法律援助中心',
    reason: '事情发生在邻川县，由那里的中心受理。',
    withData: true,
  })),
  withdraw: async ({ hands, caseId, openid }, at) =>
    hands.phone(openid, 'withdraw', { caseId, reason: '对方已经把钱给我了' }, at),
  expire: async ({ hands, now }, at) => {
    await hands.clock(['followSupplements'], at);
    await hands.clock(
      ['followSupplements'],
      new Date(Math.min(Date.parse(at) + 86_400_000, now)).toISOString(),
    );
  },
};

function assignee(place: number): object {
  const firm = firms[place % firms.length];
  const lawyer = lawyers.find(({ firmId, available }) => available && firmId === firm?._id);

  return {
    firmId: firm?._id,
    lawyerId: place % 3 === 0 ? null : lawyer?._id,
    reasons: ['专业对口', '在办案件最少'],
  };
}

/** Takes a sample person through their case, step by step, with the real commands. */
export async function playCase(play: Play, beats: readonly Beat[]): Promise<void> {
  for (const [step, daysAgo, hour] of beats) {
    const at = momentBefore(play.now, daysAgo, hour + (play.place % 4) / 10);
    if (step === 'submit') {
      await apply(play, at, true);
      continue;
    }
    await moves[step](play, at, await seenBy(play, at));
  }
}

/** Fills the form, photographs the papers, and hands everything in. */
export async function apply(play: Play, at: string, submit: boolean): Promise<void> {
  const { hands, openid, answers, place } = play;
  const draft = { draftKey: `sample-draft-${String(place).padStart(4, '0')}`, revision: 1, answers };
  play.caseId = String((await hands.phone(openid, 'saveDraft', draft, at)).caseId);
  for (const { item, name, bytes } of photosFor(answers, at.slice(0, 10), 1 + (place % 3))) {
    const fileId = await hands.upload(openid, `${play.caseId}-${item}.jpg`, bytes);
    await hands.phone(openid, 'attachMaterial', { caseId: play.caseId, item, fileId, name }, at);
  }
  if (!submit) return;
  await hands.phone(
    openid,
    'submitApplication',
    { caseId: play.caseId, revision: 1, consent: true, promise: true },
    at,
  );
}

async function seenBy({ hands, openid, caseId }: Play, at: string): Promise<Seen> {
  const { version } = await hands.phone(openid, 'openCase', { caseId }, at);

  return { caseId, version: Number(version) };
}
