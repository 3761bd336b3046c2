import type { InferOutput } from 'valibot';
import type { NumberLine, paperNumbers as contract } from '../../contract/papers/papers';
import { paperNumber } from '../../domain/documents/paper-number';
import { papers } from '../../domain/documents/papers';
import { refuseBlind } from '../casework/opening/staff-case';
import { centreOf } from '../centre/centre';
import type { StaffCall } from '../platform/calls/people';

/** Why a number was taken and not used, in words; the counter keeps `case: code` (decision 3). */
const reasons: Readonly<Record<string, string>> = {
  StateHasChanged: '决定时别人刚改过案件，这个号没有用上',
  ServiceBusy: '写入没有成功，这个号没有用上',
};

/** Every number of a year accounted for: one read of the counter. */
export async function paperNumbers(
  { year }: InferOutput<typeof contract.input>,
  { office, person }: StaffCall,
): Promise<{ year: number; kinds: readonly NumberLine[] }> {
  refuseBlind(person);
  const { shortName } = await centreOf(office, person.centreId);
  const counter = await office.store.get('counters', `papers:${person.centreId}:${year}`);
  const kinds = papers.flatMap(({ code, title }) => {
    const last = counter?.values[code] ?? 0;
    if (last === 0) return [];
    const unused = (counter?.unused ?? [])
      .filter(({ kind }) => kind === code)
      .map(({ value, reason, at }) => ({
        number: paperNumber(shortName, code, year, value),
        reason: inWords(reason),
        at,
      }));

    return [{ code, title, last, issued: last - unused.length, unused }];
  });

  return { year, kinds };
}

function inWords(reason: string): string {
  const code = reason.split(': ').at(-1) ?? '';

  return reasons[code] ?? '决定没有写成，这个号没有用上';
}
