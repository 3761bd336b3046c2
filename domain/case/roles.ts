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
