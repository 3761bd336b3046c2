import { firms, lawyers } from '../lawyers';
import { byPhone, byStaff, type Move, type SampleCase } from '../sample-case';
import { dayAfter } from '../times';

/** Lawyers proper who take cases now: they may have any matter. */
const free = lawyers.filter(({ available, kind }) => available && kind !== 'grassroots');
const firmsWithLawyers = firms.filter(({ _id }) => free.some(({ firmId }) => firmId === _id));

function assigneeOf({ place }: SampleCase, turn: number): { firmId: string; lawyerId: string } {
  const firmId = firmsWithLawyers[(place + turn) % firmsWithLawyers.length]?._id ?? '';

  return { firmId, lawyerId: free.find((one) => one.firmId === firmId)?._id ?? '' };
}

const reasons = ['专业对口', '在办案件最少'];
/** Who defends in sample cases. */
export const defender = lawyers.find(
  ({ knowsMinors, criminalYears }) => knowsMinors === true && criminalYears >= 6,
);

const assign = (turn: number): Move =>
  byStaff('zhouhang', 'assign', (one) => ({ ...assigneeOf(one, turn), reasons }));

/** From the grant to the lawyer at work. */
export const aidMoves = {
  advance: byStaff('chenli', 'advance', (_one, at) => ({
    ground: 'deadline',
    reason: '仲裁时效还有三天，先安排律师。',
    supplementDueOn: dayAfter(at, 10),
  })),
  bringPapers: byPhone('supply', () => ({ items: [] })),
  confirm: byStaff('linfang', 'confirmAdvance', () => ({ reason: '补交的材料齐全，同意给予。' })),
  assign: assign(0),
  /** The firm alone: which lawyer is for the firm to say. */
  assignFirm: byStaff('zhouhang', 'assign', (one) => ({
    firmId: assigneeOf(one, 0).firmId,
    lawyerId: null,
    reasons,
  })),
  assignAnother: assign(1),
  assignDefender: byStaff('zhouhang', 'assign', () => ({
    firmId: defender?.firmId,
    lawyerId: defender?._id,
    reasons: ['刑事辩护六年，熟悉未成年人'],
  })),
  arrange: byStaff('zhouhang', 'nameLawyer', (one) => ({ lawyerId: assigneeOf(one, 0).lawyerId })),
  arrangeDefender: byStaff('zhouhang', 'nameLawyer', () => ({ lawyerId: defender?._id })),
  arrangeAnother: byStaff('zhouhang', 'nameLawyer', (one) => ({ lawyerId: assigneeOf(one, 1).lawyerId })),
  sign: byStaff('zhouhang', 'signAgreement'),
  decline: byStaff('zhouhang', 'declineAssignment', () => ({ reason: '本所这个月人手不够。' })),
  conflict: byStaff('zhouhang', 'reportConflict', () => ({ reason: '本所去年代理过对方公司。' })),
  askReplacement: byPhone('requestReplacement', () => ({ reason: '律师一个月没有联系我。' })),
  keepLawyer: byStaff('chenli', 'decideReplacement', () => ({
    result: 'kept',
    reason: '已约好本周见面，先由原律师办。',
  })),
  listHandOver: byStaff('zhouhang', 'listHandOver', () => ({
    papers: [
      { title: '会见或约见笔录', pages: 3, original: true },
      { title: '证据和调查材料', pages: 12, original: false },
    ],
    nothing: null,
  })),
  receiveHandOver: byStaff('zhouhang', 'receiveHandOver', () => ({
    missing: '证据少最后两页，原承办人说没有。',
  })),
  replaceLawyer: byStaff('linfang', 'decideReplacement', () => ({
    result: 'replaced',
    reason: '确实没有联系，同意更换。',
  })),
} satisfies Record<string, Move>;
