import type { InferOutput } from 'valibot';
import type { openSummary as contract } from '../../contract/reports/summary';
import { fieldError } from '../../domain/refusals/errors';
import { readPeriod } from '../../domain/statistics/count-figures';
import { yearBefore } from '../../domain/statistics/periods';
import { mouldOf } from '../../domain/statistics/summaries';
import { figuresOf } from '../../domain/statistics/summaries/mould';
import { writeSummary, type WrittenSummary } from '../../domain/statistics/summaries/write';
import { refuseBlind } from '../casework/opening/staff-case';
import { centreOf } from '../centre/centre';
import type { StaffCall } from '../platform/calls/people';
import { countAsks } from './count-asks';

/**
 * Writes a document of a period from the figures, with the same days a year before.
 * @throws DomainError NotAllowed, InputInvalid for an unknown document, DayInvalid for a period turned round
 */
export async function openSummary(
  { mould: code, from, to, period: called }: InferOutput<typeof contract.input>,
  { office, person }: StaffCall,
): Promise<WrittenSummary> {
  refuseBlind(person);
  const mould = mouldOf(code);
  if (!mould) throw fieldError('InputInvalid', 'mould', '没有这种文书，请从表里选。');
  const period = readPeriod(from, to);
  const asks = figuresOf(mould).map((figure) => ({ figure, cuts: [] }));
  const [now, before, centre] = await Promise.all([
    countAsks(office, person.centreId, asks, period),
    countAsks(office, person.centreId, asks, yearBefore(period)),
    centreOf(office, person.centreId),
  ]);
  const told = (figure: string) => ({
    value: now({ figure, cuts: [] }),
    earlier: before({ figure, cuts: [] }),
  });

  return writeSummary(mould, { unit: centre.name, period: called, told });
}
