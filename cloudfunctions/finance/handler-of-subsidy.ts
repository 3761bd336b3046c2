import type { Case } from '../../domain/case/case';
import type { ProviderKind } from '../../domain/vocabulary/persons/provider-kinds';
import { providersOf } from '../centre/centre';
import type { Office } from '../platform/office';

/** Whoever handled to the end: what kind of person the register says, and the unit that is paid. */
export interface SubsidyHandler {
  readonly kind: ProviderKind;
  readonly firmId: string;
  readonly unit: string;
}

/** The last one who had signed; the subsidy goes to the unit (司发通〔2019〕27号). */
export async function handlerOfSubsidy(
  office: Office,
  { assignment, centreId }: Case,
): Promise<SubsidyHandler> {
  const last = assignment.assignments.findLast(({ agreedAt }) => agreedAt !== null);
  const { lawyers } = await providersOf(office, centreId);
  const known = lawyers.find(({ _id }) => _id === last?.lawyerId);

  return { kind: known?.kind ?? 'lawyer', firmId: last?.firmId ?? '', unit: last?.firmName ?? '' };
}
