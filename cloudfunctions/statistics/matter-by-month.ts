import type { InferOutput } from 'valibot';
import {
  mostMonths,
  type CountedStep,
  type FiguresAnswer,
  type matterByMonth as contract,
} from '../../contract/statistics/figures';
import { DomainError } from '../../domain/refusals/errors';
import { cellsIn } from '../../domain/statistics/read-tallies';
import { figureNamed } from '../../domain/statistics/sum-figures';
import { addMonths } from '../../domain/time/days';
import { matters } from '../../domain/vocabulary/matters/matters';
import { refuseBlind } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { tallySums } from './tally-sums';

type Input = InferOutput<typeof contract.input>;

/** Under which figure a step is counted. */
export const figureOfStep: Readonly<Record<CountedStep, string>> = {
  submit: '申请案件',
  registerNotice: '通知案件',
  accept: '受理申请',
  grant: '批准申请',
  refuse: '不予援助案件',
  assign: '指派案件',
  withdraw: '撤回申请',
  terminate: '终止案件',
};

const split = ['事项'];

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
  const figure = figureNamed(figureOfStep[step]);
  if (figure?.kind !== 'sum') throw new Error(`${step} counts under no figure`);
  const bySpan = await tallySums(office, person.centreId, figure, months, split);

  return figures(
    months.map((month) => cellsIn([bySpan.get(month) ?? {}], figure, split)),
    months,
  );
}

const codes = new Map<string, string>(matters.map(({ label, code }) => [label, code]));

/** Lays the months' cells out as a table; the matter counted most stands first, one that nobody had is left out. */
export function figures(
  cells: readonly ReadonlyMap<string, number>[],
  months: readonly string[],
): FiguresAnswer {
  const keys = [...new Set(cells.flatMap((one) => [...one.keys()]))];
  const rows = keys.map((key) => {
    const [label = ''] = JSON.parse(key) as string[];
    const counts = cells.map((one) => one.get(key) ?? 0);

    return {
      matter: codes.get(label) ?? label,
      counts,
      total: counts.reduce((sum, count) => sum + count, 0),
    };
  });

  return { months, rows: rows.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total) };
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
  return addMonths(`${month}-01`, 1).slice(0, 7);
}
