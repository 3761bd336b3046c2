import type { Case } from '../case/case';
import type { SubsidyLine } from '../subsidy/subsidy';
import type { Day } from '../time/times';

/** How far the subsidy of a case is, as its handler reads it (法-52). */
export interface SubsidyProgress {
  readonly says: string;
  /** Yuan; `null` before it was counted. */
  readonly total: number | null;
  readonly lines: readonly SubsidyLine[];
  /** Why it was sent back. */
  readonly returned: string | null;
  readonly paidOn: Day | null;
}

/** Where the subsidy stands; `null` while nothing is due: before the archive, or where the aid never began. */
export function subsidyProgress({ state, closing }: Pick<Case, 'state' | 'closing'>): SubsidyProgress | null {
  const { subsidy, payment } = closing;
  if (subsidy === null)
    return state === 'ARCHIVED'
      ? { says: '归档了，等中心核算补贴', total: null, lines: [], returned: null, paidOn: null }
      : null;
  const { total, lines, returned } = subsidy;

  return {
    says: saysOf(subsidy, payment !== null),
    ...{ total, lines, returned: returned?.reason ?? null },
    paidOn: payment?.paidOn ?? null,
  };
}

function saysOf(
  { reviewed, approved, returned }: NonNullable<Case['closing']['subsidy']>,
  isPaid: boolean,
): string {
  if (isPaid) return '补贴发了';
  if (returned) return '补贴退回重算';
  if (approved) return '补贴批准了，等发放';

  return reviewed ? '补贴复核过了，等批准' : '补贴核算好了，等复核';
}
