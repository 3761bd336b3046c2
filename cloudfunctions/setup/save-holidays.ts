import type { InferOutput } from 'valibot';
import type { saveHolidays as contract } from '../../contract/setup/holidays';
import { checkYear } from '../../domain/deadlines/check-year';
import type { StaffCall } from '../platform/calls/people';
import { changeCentre } from '../centre/change-centre';

/**
 * Enters the holidays of a year, or puts them right; clocks count with them from then on.
 * @throws DomainError InputInvalid naming every day that cannot be right
 */
export async function saveHolidays(
  { version, ...entered }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ version: number }> {
  const year = checkYear(entered);

  return changeCentre(call, {
    version,
    kind: 'calendar',
    title: `录入${year.year}年放假安排`,
    change: ({ years }) => ({
      years: [...years.filter((one) => one.year !== year.year), year].sort((a, b) => a.year - b.year),
    }),
  });
}
