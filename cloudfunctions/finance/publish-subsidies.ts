import type { InferOutput } from 'valibot';
import type { publishSubsidies as contract } from '../../contract/finance/subsidy';
import { DomainError } from '../../domain/refusals/errors';
import { actingFor } from '../casework/acting';
import { changeCase } from '../casework/change-case';
import type { StaffCall } from '../platform/calls/people';
import { casesOfMonth } from './subsidy-sheet';

/**
 * Notes under which notice the paid subsidies of a month were made public; each case is one write, and what was noted
 * before a stop stays noted.
 */
export async function publishSubsidies(
  { month, batch }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ published: number }> {
  const { office, person, now } = call;
  if (!person.roles.some((role) => role === 'finance' || role === 'director'))
    throw new DomainError('NotAllowed');
  const cases = await casesOfMonth(office, person.centreId, month);
  const due = cases.filter(({ closing }) => closing.payment !== null && !closing.subsidy?.published);
  if (due.length === 0)
    throw new DomainError('ConditionUnmet', { why: '这个月没有要公示的：先付，付了再公示。' });
  const published = { at: now, by: person.id, batch };
  for (const c of due) {
    await changeCase(office, c, {
      action: 'publishSubsidy',
      actor: actingFor(person, c, 'publishSubsidy'),
      at: now,
      note: batch,
      input: {},
      insist: true,
      change: ({ closing }) => ({
        closing: { ...closing, subsidy: closing.subsidy && { ...closing.subsidy, published } },
      }),
    });
  }

  return { published: due.length };
}
