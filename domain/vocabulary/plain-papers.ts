import type { PaperCode } from './papers';
import { paperTitle } from './papers';

/** What a citizen calls each form. */
const plain: Readonly<Partial<Record<PaperCode, string>>> = {
  'FZ-001': '咨询记录',
  'FZ-002': '申请表',
  'FZ-003': '授权委托书',
  'FZ-004': '家庭经济情况说明',
  'FZ-005': '收到材料的凭证',
  'FZ-006': '补材料通知',
  'FZ-007': '请外地帮忙核查的函',
  'FZ-008': '审查表',
  'FZ-009': '同意援助的决定书',
  'FZ-010': '没有同意的决定书',
  'FZ-011': '指派律师的通知',
  'FZ-012': '和律师签的协议',
  'FZ-013': '给办案机关的函',
  'FZ-014': '办案进展记录',
  'FZ-015': '介绍信',
  'FZ-016': '换律师申请',
  'FZ-017': '换律师的答复',
  'FZ-018': '终止援助的决定书',
  'FZ-019': '告知办案机关的函',
  'FZ-020': '异议的答复',
  'FZ-021': '结案报告',
  'FZ-022': '收件签字单',
  'FZ-023': '法律帮助申请',
  'FZ-024': '值班律师通知',
  'FZ-025': '值班律师通知',
  'FZ-026': '值班律师通知',
  'FZ-027': '值班律师通知',
  'FZ-028': '法律帮助记录',
  'FZ-029': '值班台账',
  'FZ-030': '旁听记录',
  'FZ-031': '征询意见函',
  'FZ-032': '回访记录',
};

/**
 * What a citizen calls a form.
 * @throws DomainError PaperNotFound for a code outside the list
 */
export function plainPaperTitle(code: PaperCode): string {
  return plain[code] ?? paperTitle(code);
}
