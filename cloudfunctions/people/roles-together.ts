import { DomainError } from '../../domain/refusals/errors';
import type { StaffRole } from '../../domain/vocabulary/roles';

/** Roles that stand alone: whoever manages people sees no case, whoever audits changes none. */
const alone: readonly StaffRole[] = ['user_manager', 'auditor'];

/**
 * Holds the roles of one account to what may be in one hand.
 * @throws DomainError InputInvalid naming `roles` or `stationId` with the cure
 */
export function holdRoles(roles: readonly StaffRole[], stationId: string | null): void {
  const lonely = alone.find((role) => roles.includes(role));
  if (lonely && roles.length > 1) {
    const why =
      lonely === 'auditor' ? '审计员只看不办，不能兼别的岗位。' : '用户管理员不看案件，不能兼别的岗位。';
    throw new DomainError('InputInvalid', { why }, [{ path: 'roles', message: why }]);
  }
  if (roles.includes('station_clerk') && stationId === null) {
    const why = '工作站人员要选一个工作站。';
    throw new DomainError('InputInvalid', { why }, [{ path: 'stationId', message: why }]);
  }
}
