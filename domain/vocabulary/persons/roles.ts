import type { Wording } from '../wording';

/** Staff may hold several roles; separation of duties is in `procedure/`. */
export const staffRoles = [
  'station_clerk',
  'clerk',
  'reviewer',
  'approver',
  'dispatcher',
  'archivist',
  'finance',
  'assessor',
  'supervisor',
  'director',
  'auditor',
  'user_manager',
] as const;

type CitizenRole = 'applicant' | 'member' | 'helper';
type ProviderRole = 'lawyer' | 'firm_admin';
export type StaffRole = (typeof staffRoles)[number];

/** Everyone who can act on a case. */
export type Role = CitizenRole | ProviderRole | StaffRole | 'system';

/** Everyone who acts, as the citizen meets them and as the desk names them. */
export const roleLabels: Readonly<Record<Role, Wording>> = {
  applicant: { citizen: '申请人', staff: '申请人' },
  member: { citizen: '工友', staff: '集体成员' },
  helper: { citizen: '帮忙的人', staff: '代办人' },
  lawyer: { citizen: '法律援助律师', staff: '承办律师' },
  firm_admin: { citizen: '律师事务所', staff: '律所管理员' },
  station_clerk: { citizen: '工作站', staff: '站点受理员' },
  clerk: { citizen: '窗口', staff: '窗口受理' },
  reviewer: { citizen: '法律援助中心', staff: '审查' },
  approver: { citizen: '法律援助中心', staff: '审批' },
  dispatcher: { citizen: '法律援助中心', staff: '指派' },
  archivist: { citizen: '法律援助中心', staff: '档案' },
  finance: { citizen: '法律援助中心', staff: '财务' },
  assessor: { citizen: '法律援助中心', staff: '质量评查' },
  supervisor: { citizen: '司法局', staff: '司法局' },
  director: { citizen: '法律援助中心主任', staff: '主任' },
  auditor: { citizen: '审计', staff: '审计' },
  user_manager: { citizen: '法律援助中心', staff: '用户管理' },
  system: { citizen: '系统', staff: '系统' },
};
