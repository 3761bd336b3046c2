/** Everyone who can act on a case. Staff may hold several roles; separation of duties is in `procedure/`. */
export const citizenRoles = ['applicant', 'member', 'helper'] as const;
export const providerRoles = ['lawyer', 'firm_admin'] as const;
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

export type CitizenRole = (typeof citizenRoles)[number];
export type ProviderRole = (typeof providerRoles)[number];
export type StaffRole = (typeof staffRoles)[number];
export type Role = CitizenRole | ProviderRole | StaffRole | 'system';
