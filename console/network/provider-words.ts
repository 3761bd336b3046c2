import type { LawyerLine } from '../../contract/network/providers';

/** Kinds of people who may be assigned. */
export { providerKinds as kindLabels } from '../../domain/vocabulary/persons/provider-kinds';

/** Whether somebody takes cases, in words. */
export function availabilityText({ available, awayUntil }: LawyerLine, today: string): string {
  if (!available) return '不接案';
  return awayUntil && today <= awayUntil ? `${awayUntil} 后接案` : '接案';
}
