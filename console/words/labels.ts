import type { Entrance } from '../../domain/case/case';
import type { Material } from '../../domain/case/material';
import type { StaffRole } from '../../domain/case/roles';

const roles: Readonly<Record<StaffRole, string>> = {
  station_clerk: '工作站人员',
  clerk: '受理员',
  reviewer: '审查人',
  approver: '审批人',
  dispatcher: '指派员',
  archivist: '档案员',
  finance: '财务',
  assessor: '质量评估员',
  supervisor: '司法局监督员',
  director: '主任',
  auditor: '审计员',
  user_manager: '用户管理员',
};
const entrances: Readonly<Record<Entrance, string>> = {
  phone: '小程序',
  window: '窗口',
  station: '工作站',
  hotline_12348: '12348',
  web: '网上',
  home_visit: '上门',
  organ_notice: '办案机关',
  custody: '监所转交',
};
const verdicts: Readonly<Record<Material['verdict'], string>> = {
  unseen: '没看过',
  good: '合格',
  unclear: '不清楚',
  unfit: '不符',
};
export function roleLabel(role: StaffRole): string {
  return roles[role];
}
export function entranceLabel(entrance: Entrance): string {
  return entrances[entrance];
}
export function verdictLabel(verdict: Material['verdict']): string {
  return verdicts[verdict];
}
export function verdictReasons(verdict: 'unclear' | 'unfit'): readonly string[] {
  return verdict === 'unclear' ? ['字看不清', '没拍全'] : ['不是这份材料', '已过期'];
}
export function materialLabel(item: string): string {
  return item;
}
export function paperTitle(code: string): string {
  return code;
}
