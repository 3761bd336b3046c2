import { DomainError } from '../refusals/errors';

/** Codes of the ministry's forms (法律援助文书格式 2023; law.md §5), `FZ-009` is the grant decision. */
export type PaperCode = `FZ-${string}`;

/**
 * The ministry's forms (法律援助文书格式 2023; law.md §5): the title that stands on the paper, and the word in its
 * number (青援给字) where the service fills it in a case.
 */
export const paperTitles = [
  { code: 'FZ-001', staff: '法律援助咨询登记表' },
  { code: 'FZ-002', staff: '法律援助申请表', word: '申' },
  { code: 'FZ-003', staff: '授权委托书', word: '授' },
  { code: 'FZ-004', staff: '经济困难状况说明表', word: '困' },
  { code: 'FZ-005', staff: '法律援助申请材料接收凭证', word: '收' },
  { code: 'FZ-006', staff: '补充材料（说明）通知书', word: '补' },
  { code: 'FZ-007', staff: '法律援助协作函', word: '协' },
  { code: 'FZ-008', staff: '法律援助申请审查表', word: '审' },
  { code: 'FZ-009', staff: '给予法律援助决定书', word: '给' },
  { code: 'FZ-010', staff: '不予法律援助决定书', word: '不' },
  { code: 'FZ-011', staff: '指派通知书', word: '指' },
  { code: 'FZ-012', staff: '委托代理（辩护）协议', word: '委' },
  { code: 'FZ-013', staff: '法律援助公函', word: '函' },
  { code: 'FZ-014', staff: '承办情况通报（报告）记录', word: '通' },
  { code: 'FZ-015', staff: '介绍信' },
  { code: 'FZ-016', staff: '更换法律援助人员申请（审批）表', word: '换' },
  { code: 'FZ-017', staff: '更换法律援助人员通知书', word: '更' },
  { code: 'FZ-018', staff: '终止法律援助决定书', word: '终' },
  { code: 'FZ-019', staff: '终止法律援助公函', word: '止' },
  { code: 'FZ-020', staff: '法律援助异议审查决定书', word: '异' },
  { code: 'FZ-021', staff: '结案报告表', word: '结' },
  { code: 'FZ-022', staff: '送达回证', word: '送' },
  { code: 'FZ-023', staff: '法律帮助申请表' },
  { code: 'FZ-024', staff: '值班律师法律帮助通知书（公安）' },
  { code: 'FZ-025', staff: '值班律师法律帮助通知书（国安）' },
  { code: 'FZ-026', staff: '值班律师法律帮助通知书（检察）' },
  { code: 'FZ-027', staff: '值班律师法律帮助通知书（法院）' },
  { code: 'FZ-028', staff: '法律帮助情况登记表' },
  { code: 'FZ-029', staff: '值班工作台账' },
  { code: 'FZ-030', staff: '庭审旁听记录表' },
  { code: 'FZ-031', staff: '征询办案机关意见函' },
  { code: 'FZ-032', staff: '受援人回访记录表' },
] as const satisfies readonly { code: PaperCode; staff: string; word?: string }[];

/**
 * The title of a form, as it stands on the paper and in every list of the staff.
 * @throws DomainError PaperNotFound for a code outside the list
 */
export function paperTitle(code: PaperCode): string {
  const row = paperTitles.find((paper) => paper.code === code);
  if (row === undefined) throw new DomainError('PaperNotFound', { code });

  return row.staff;
}

/** The word in the number of a form; `null` for a form that the service does not fill in a case. */
export function numberWord(code: PaperCode): string | null {
  const row = paperTitles.find((paper) => paper.code === code);

  return row && 'word' in row ? row.word : null;
}
