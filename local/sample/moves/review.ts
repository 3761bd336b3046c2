import { staffId } from '../staff';
import { byPhone, byStaff, type Move } from '../sample-case';
import { dayAfter } from '../times';

const reasons = {
  grant: '事项在援助范围，材料能证明，建议给予援助。',
  granted: '申请事项属于法律援助事项范围，申请人的情形符合法律援助条件，有交来的材料证明。',
  refused: '申请事项不在法律援助事项范围内。',
  refuse: '这件事不在法律援助范围，建议先咨询或调解。',
};
const asked = [
  { code: 'other_evidence', sentence: '请再拍一张能看清日期的欠条或工资单。' },
  { code: 'identity_paper', sentence: '请补拍身份证反面。' },
];
const explained = [
  { code: 'other_evidence', explanation: '没有别的纸了，有工友能作证。' },
  { code: 'identity_paper', explanation: '身份证丢了，正在补办，先交户口簿。' },
];

/** The clock finds it twice: once to remind, once to take it as withdrawn. */
const expire: Move = async ({ hands, now }, at) => {
  const nextDay = new Date(Math.min(Date.parse(at) + 86_400_000, now)).toISOString();
  for (const moment of [at, nextDay]) await hands.clock(['followSupplements'], moment);
};

const judge: Move = async ({ hands, caseId }, at) => {
  const { case: c } = (await hands.desk('lijing', 'openDossier', { caseId }, at)) as {
    case: { materials: { id: string }[] };
  };
  const [first] = c.materials;
  if (first)
    await hands.desk('lijing', 'judgeMaterial', { caseId, materialId: first.id, verdict: 'good' }, at);
};

/** From the window to the decision. */
export const reviewMoves = {
  take: byStaff('lijing', 'takeCase'),
  handOver: byStaff('lijing', 'handOver', () => ({
    personId: staffId('wumei'),
    reason: '下周去乡里，请吴梅接着办。',
  })),
  accept: byStaff('lijing', 'accept'),
  note: async ({ hands, caseId }, at) =>
    hands.desk('wumei', 'addNote', { caseId, text: '已电话联系，本人说周五再送一份材料。' }, at),
  judge,
  ask: byStaff('wumei', 'askSupplement', (_one, at) => ({ items: asked, dueOn: dayAfter(at, 10) })),
  askAgain: byStaff('wangmin', 'askSupplement', (_one, at) => ({
    items: [{ code: 'other_evidence', sentence: '请补交劳动合同，新材料里提到了它。' }],
    dueOn: dayAfter(at, 10),
    overrideReason: '补交的材料里第一次提到劳动合同。',
  })),
  remind: byStaff('wumei', 'remindSupplement'),
  supply: byPhone('supply', () => ({ items: explained })),
  expire,
  recuse: byStaff('lijing', 'recuse', () => ({
    personId: staffId('hetao'),
    reason: '申请人是何涛的表弟。',
  })),
  verify: byStaff('wangmin', 'startVerification', () => ({
    otherCentre: '邻川县法律援助中心',
    items: '申请人在邻川县的收入和房产',
  })),
  verified: byStaff('wangmin', 'finishVerification', () => ({ answer: '名下没有房产，月收入两千元左右。' })),
  propose: byStaff('wangmin', 'recommend', () => ({ proposal: 'grant', opinion: reasons.grant })),
  proposeNo: byStaff('wangmin', 'recommend', () => ({ proposal: 'refuse', opinion: reasons.refuse })),
  return: byStaff('chenli', 'returnToReview', () => ({ reason: '请再核实一下用人单位名称。' })),
  grant: byStaff('chenli', 'grant', () => ({
    opinion: '同意审查意见，给予法律援助。',
    reason: reasons.granted,
    overrideReason: '经核实符合条件。',
  })),
  refuse: byStaff('linfang', 'refuse', () => ({
    ground: 'out_of_scope',
    opinion: '同意审查意见，不予法律援助。',
    reason: reasons.refused,
  })),
  refer: byStaff('lijing', 'refer', () => ({
    centre: '邻川县法律援助中心',
    reason: '事情发生在邻川县，由那里的中心受理。',
    withData: true,
  })),
  withdraw: byPhone('withdraw', () => ({ reason: '对方已经把钱给我了' })),
  withdrawAtDesk: byStaff('lijing', 'withdraw', () => ({ reason: '本人来电说已经和解，不办了。' })),
} satisfies Record<string, Move>;
