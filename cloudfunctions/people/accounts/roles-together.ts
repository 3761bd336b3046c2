import { DomainError } from '../../../domain/refusals/errors';
import type { StaffRole } from '../../../domain/vocabulary/persons/roles';

/**
 * Roles that stand alone: whoever manages people sees no case, whoever audits changes none, whoever assesses files
 * without names must not find the names in another room.
 */
const alone = {
  user_manager: '用户管理员不看案件，不能兼别的岗位。',
  auditor: '审计员只看不办，不能兼别的岗位。',
  assessor: '评查员只看隐去姓名的案卷，不能兼别的岗位。',
} as const satisfies Partial<Record<StaffRole, string>>;

/**
 * Holds the roles of one account to what may be in one hand.
 * @throws DomainError InputInvalid naming `roles` or `stationId` with the cure
 */
export function holdRoles(roles: readonly StaffRole[], stationId: string | null): void {
  const lonely = (Object.keys(alone) as (keyof typeof alone)[]).find((role) => roles.includes(role));
  if (lonely && roles.length > 1) {
    const why = alone[lonely];
    throw new DomainError('InputInvalid', { why }, [{ path: 'roles', message: why }]);
  }
  if (roles.includes('station_clerk') && stationId === null) {
    const why = '工作站人员要选一个工作站。';
    throw new DomainError('InputInvalid', { why }, [{ path: 'stationId', message: why }]);
  }
}
