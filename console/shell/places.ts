import { staffRoles, type StaffRole } from '../../domain/vocabulary/persons/roles';

export interface Place {
  /** Name of the route. */
  readonly name: string;
  readonly label: string;
  readonly roles: readonly StaffRole[];
}

/** Whoever keeps the accounts sees no case, and whoever assesses files sees them without names only. */
const casework = staffRoles.filter((role) => role !== 'user_manager' && role !== 'assessor');

/** The rooms of the desk in the order of the work; a room is shown to those who have something to do in it. */
const places: readonly Place[] = [
  { name: 'queue', label: '待办队列', roles: casework },
  {
    name: 'consultations',
    label: '咨询',
    roles: ['station_clerk', 'clerk', 'reviewer', 'director', 'supervisor'],
  },
  { name: 'complaints', label: '投诉', roles: casework },
  { name: 'reviews', label: '评查', roles: ['assessor'] },
  { name: 'take-down', label: '代录申请', roles: ['station_clerk', 'clerk'] },
  { name: 'notice', label: '机关通知', roles: ['clerk'] },
  { name: 'batch', label: '批量指派', roles: ['dispatcher'] },
  { name: 'ledger', label: '轮派台账', roles: casework },
  { name: 'lawyers', label: '律师名册', roles: casework },
  { name: 'registers', label: '台账', roles: casework },
  { name: 'papers', label: '文书', roles: casework },
  { name: 'archive', label: '档案', roles: ['archivist', 'director', 'supervisor', 'auditor'] },
  {
    name: 'subsidies',
    label: '补贴',
    roles: ['finance', 'approver', 'director', 'supervisor', 'auditor'],
  },
  { name: 'statistics', label: '统计', roles: casework },
  { name: 'reports', label: '报告', roles: casework },
  { name: 'audit', label: '审计', roles: ['auditor', 'director', 'supervisor'] },
  { name: 'whole', label: '全面核对', roles: ['auditor', 'director', 'supervisor', 'user_manager'] },
  { name: 'set-up', label: '设置', roles: ['director', 'auditor'] },
  { name: 'users', label: '账号', roles: ['user_manager', 'director'] },
];

/** The places that somebody with these roles may enter. */
export function placesFor(roles: readonly StaffRole[]): readonly Place[] {
  return places.filter((place) => place.roles.some((role) => roles.includes(role)));
}

/** Rooms that somebody's work begins in where no case can wait for them. */
const homes: Readonly<Partial<Record<StaffRole, string>>> = {
  user_manager: 'users',
  auditor: 'audit',
  assessor: 'reviews',
};

/** The name of the room that somebody with these roles begins the day in: the queue, wherever cases come to them. */
export function homeFor(roles: readonly StaffRole[]): string {
  const elsewhere = roles.every((role) => role in homes);
  const [first] = roles;

  return (elsewhere && first && homes[first]) || 'queue';
}
