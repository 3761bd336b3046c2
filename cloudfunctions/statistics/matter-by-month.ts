import type { InferOutput } from 'valibot';
import {
  mostMonths,
  type CountedStep,
  type FiguresAnswer,
  type matterByMonth as contract,
} from '../../contract/statistics/figures';
import type { ActionName } from '../../domain/procedure';
import { DomainError } from '../../domain/refusals/errors';
import { refuseBlind } from '../casework/staff-case';
import type { Tally } from '../platform/documents';
import type { StaffCall } from '../platform/people';
import { is } from '../platform/sdk';

type Input = InferOutput<typeof contract.input>;

/** Steps that are the same to whoever counts: an application came in. */
const countedAs: Partial<Record<CountedStep, readonly ActionName[]>> = { submit: ['submit', 'passOn'] };

/**
 * The table matter × month: one read of the months' tallies, never of cases. They are the whole centre's
 * and say nothing of any person.
 * @throws DomainError NotAllowed, InputInvalid for a period that ends before it begins or is too long
 */
export async function matterByMonth(
  { step, from, to }: Input,
  { office, person }: StaffCall,
): Promise<FiguresAnswer> {
  refuseBlind(person);
  const months = monthsBetween(from, to);
  const period = { centreId: person.centreId, month: is.within(from, nextMonth(to)) };
  const tallies = await office.store.find('tallies', period, {
    limit: mostMonths,
    order: [['month', 'asc']],
  });

  return figures(tallies, months, step);
}

/** Lays tallies out as a table; the matter counted most stands first, one that nobody had is left out. */
export function figures(
  tallies: readonly Pick<Tally, 'month' | 'counts'>[],
  months: readonly string[],
  step: CountedStep,
): FiguresAnswer {
  const beginnings = (countedAs[step] ?? [step]).map((action) => `${action}/matter=`);
  const byMonth = new Map(tallies.map(({ month, counts }) => [month, counts]));
  const measures = [...new Set(tallies.flatMap(({ counts }) => Object.keys(counts)))];
  const matters = beginnings.flatMap((beginning) =>
    measures.filter((one) => one.startsWith(beginning)).map((one) => one.slice(beginning.length)),
  );
  const rows = [...new Set(matters)].map((matter) => {
    const countIn = (month: string): number =>
      beginnings.reduce((sum, one) => sum + (byMonth.get(month)?.[one + matter] ?? 0), 0);
    const counts = months.map(countIn);
    const total = counts.reduce((sum, count) => sum + count, 0);

    return { matter, counts, total };
  });

  return { months, rows: rows.sort((a, b) => b.total - a.total) };
}

/** Every month from one to the other, both included. @throws DomainError InputInvalid */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to && months.length <= mostMonths; month = nextMonth(month))
    months.push(month);
  if (months.length === 0 || months.length > mostMonths)
    throw new DomainError('InputInvalid', { why: `请从早到晚选，最多${mostMonths}个月。` });

  return months;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);

  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
