import type { PaperCode } from '../case/paper';
import { DomainError } from '../wording/errors';

/** The ministry's forms (法律援助文书格式 2023; law.md §5): the title that stands on the paper, and what a citizen calls it. */
export const paperTitles = [
  { code: 'FZ-001', staff: '法律援助咨询登记表', citizen: '咨询记录' },
  { code: 'FZ-002', staff: '法律援助申请表', citizen: '申请表' },
  { code: 'FZ-003', staff: '授权委托书', citizen: '授权委托书' },
  { code: 'FZ-004', staff: '经济困难状况说明表', citizen: '家庭经济情况说明' },
  { code: 'FZ-005', staff: '法律援助申请材料接收凭证', citizen: '收到材料的凭证' },
  { code: 'FZ-006', staff: '补充材料（说明）通知书', citizen: '补材料通知' },
  { code: 'FZ-007', staff: '法律援助协作函', citizen: '请外地帮忙核查的函' },
  { code: 'FZ-008', staff: '法律援助申请审查表', citizen: '审查表' },
  { code: 'FZ-009', staff: '给予法律援助决定书', citizen: '同意援助的决定书' },
  { code: 'FZ-010', staff: '不予法律援助决定书', citizen: '没有同意的决定书' },
  { code: 'FZ-011', staff: '指派通知书', citizen: '指派律师的通知' },
  { code: 'FZ-012', staff: '委托代理（辩护）协议', citizen: '和律师签的协议' },
  { code: 'FZ-013', staff: '法律援助公函', citizen: '给办案机关的函' },
  { code: 'FZ-014', staff: '承办情况通报（报告）记录', citizen: '办案进展记录' },
  { code: 'FZ-015', staff: '介绍信', citizen: '介绍信' },
  { code: 'FZ-016', staff: '更换法律援助人员申请（审批）表', citizen: '换律师申请' },
  { code: 'FZ-017', staff: '更换法律援助人员通知书', citizen: '换律师的答复' },
  { code: 'FZ-018', staff: '终止法律援助决定书', citizen: '终止援助的决定书' },
  { code: 'FZ-019', staff: '终止法律援助公函', citizen: '告知办案机关的函' },
  { code: 'FZ-020', staff: '法律援助异议审查决定书', citizen: '异议的答复' },
  { code: 'FZ-021', staff: '结案报告表', citizen: '结案报告' },
  { code: 'FZ-022', staff: '送达回证', citizen: '收件签字单' },
  { code: 'FZ-023', staff: '法律帮助申请表', citizen: '法律帮助申请' },
  { code: 'FZ-024', staff: '值班律师法律帮助通知书（公安）', citizen: '值班律师通知' },
  { code: 'FZ-025', staff: '值班律师法律帮助通知书（国安）', citizen: '值班律师通知' },
  { code: 'FZ-026', staff: '值班律师法律帮助通知书（检察）', citizen: '值班律师通知' },
  { code: 'FZ-027', staff: '值班律师法律帮助通知书（法院）', citizen: '值班律师通知' },
  { code: 'FZ-028', staff: '法律帮助情况登记表', citizen: '法律帮助记录' },
  { code: 'FZ-029', staff: '值班工作台账', citizen: '值班台账' },
  { code: 'FZ-030', staff: '庭审旁听记录表', citizen: '旁听记录' },
  { code: 'FZ-031', staff: '征询办案机关意见函', citizen: '征询意见函' },
  { code: 'FZ-032', staff: '受援人回访记录表', citizen: '回访记录' },
] as const satisfies readonly { code: PaperCode; staff: string; citizen: string }[];

/**
 * The title of a form, as it stands on the paper and in every list of the staff.
 * @throws DomainError PaperNotFound for a code outside the list
 */
export function paperTitle(code: PaperCode): string {
  return rowOf(code).staff;
}

/**
 * What a citizen calls a form.
 * @throws DomainError PaperNotFound for a code outside the list
 */
export function plainPaperTitle(code: PaperCode): string {
  return rowOf(code).citizen;
}

function rowOf(code: PaperCode): (typeof paperTitles)[number] {
  const row = paperTitles.find((paper) => paper.code === code);
  if (row === undefined) throw new DomainError('PaperNotFound', { code });

  return row;
}
