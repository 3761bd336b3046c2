import type { FigureLine } from '../../contract/statistics/figure-table';
import { amountUnder, type Counted, type KeptCount } from '../../domain/statistics/counted';
import { fallsUnder } from '../../domain/statistics/count-from-scratch';
import type { SumFigure } from '../../domain/statistics/figure';
import { flows } from '../../domain/statistics/flows';
import type { LedgerSheet } from '../../domain/statistics/ledger-headings';
import type { Days } from '../../domain/statistics/spans';
import type { Day } from '../../domain/time/times';
import { complaintSubjects } from '../../domain/vocabulary/complaint-subjects';
import { matterOf } from '../../domain/vocabulary/matters';
import type { StaffCall } from '../platform/people';
import { onlyStation } from '../casework/only-station';
import type { Cut } from './ask-figures';
import { dayKey } from './kept-count';

/** More than this on one day is a list that nobody reads: the first are shown. */
const mostOfDay = 500;
const caseFields = [...['receiptNo', 'dispute.matter', 'desk.maskedName', 'stationId', 'counted']] as const;

type Behind = Pick<FigureLine, 'caseId' | 'receiptNo' | 'name' | 'about'>;

/** The lines of one day behind a kept figure, from wherever they are kept. */
export async function linesOfDay(
  sum: SumFigure,
  day: Day,
  cuts: readonly Cut[],
  period: Days,
  call: StaffCall,
): Promise<readonly FigureLine[]> {
  const { sheet } = flows[sum.of];
  const found = await (sources[sheet] ?? casesOf)(sum, day, call);

  return found.flatMap(({ counted, behind }) => {
    const amount = amountOf(counted, sum, day, cuts, period);

    return amount === 0 ? [] : [{ day, sheet, amount, ...behind }];
  });
}

interface Found {
  readonly counted: KeptCount | undefined;
  readonly behind: Behind;
}

async function casesOf(sum: SumFigure, day: Day, { office, person }: StaffCall): Promise<readonly Found[]> {
  const query = { centreId: person.centreId, 'counted.days': dayKey(sum.of, day), ...onlyStation(person) };
  const found = await office.store.find('cases', query, { limit: mostOfDay, fields: caseFields });

  return found.map(({ _id, receiptNo, dispute, desk, counted }) => ({
    counted,
    behind: {
      caseId: _id,
      receiptNo,
      name: desk.maskedName,
      about: matterOf(dispute.matter)?.label ?? dispute.matter,
    },
  }));
}

/** What was asked stays in the register; here stands under which topic. */
async function consultationsOf(
  sum: SumFigure,
  day: Day,
  { office, person }: StaffCall,
): Promise<readonly Found[]> {
  const query = { centreId: person.centreId, 'counted.days': dayKey(sum.of, day) };
  const fields = ['topic', 'application', 'counted'];
  const found = await office.store.find('consultations', query, { limit: mostOfDay, fields });

  return found.map(({ topic, application, counted }) => ({
    counted,
    behind: {
      caseId: application?.caseId ?? null,
      receiptNo: application?.receiptNo ?? null,
      name: null,
      about: topic ?? '没有写主题',
    },
  }));
}

/** Who complained, and of what, stays in the register. */
async function complaintsOf(
  sum: SumFigure,
  day: Day,
  { office, person }: StaffCall,
): Promise<readonly Found[]> {
  const query = { centreId: person.centreId, 'counted.days': dayKey(sum.of, day) };
  const fields = ['facts', 'receiptNo', 'counted'];
  const found = await office.store.find('complaints', query, { limit: mostOfDay, fields });

  return found.map(({ facts, receiptNo, counted }) => ({
    counted,
    behind: { caseId: null, receiptNo, name: null, about: `投诉${complaintSubjects[facts.about]}` },
  }));
}

/** A round stands as a whole; its files are on its own page. */
async function reviewsOf(sum: SumFigure, day: Day, { office, person }: StaffCall): Promise<readonly Found[]> {
  const query = { centreId: person.centreId, 'counted.days': dayKey(sum.of, day) };
  const fields = ['title', 'counted'];
  const found = await office.store.find('review_rounds', query, { limit: mostOfDay, fields });

  return found.map(({ title, counted }) => ({
    counted,
    behind: { caseId: null, receiptNo: null, name: null, about: title },
  }));
}

/** What is not kept in the cases. */
const sources: Readonly<Partial<Record<LedgerSheet, typeof casesOf>>> = {
  咨询: consultationsOf,
  投诉: complaintsOf,
  评查: reviewsOf,
};

function isUnder({ splits }: Counted, cuts: readonly Cut[]): boolean {
  return cuts.every(({ split, value }) => splits[split]?.includes(value) === true);
}

/** What stands open at a moment is shown on the day on which it began, unless it has ended by then. */
function amountOf(
  count: KeptCount | undefined,
  sum: SumFigure,
  day: Day,
  cuts: readonly Cut[],
  period: Days,
): number {
  const amounts = (count?.lines ?? [])
    .filter((line) => isUnder(line, cuts))
    .flatMap((line) => {
      const own = line.days.filter(({ flow }) => flow === sum.of);
      const begun = own.filter(({ amounts: all }) => (all[sum.name] ?? 0) > 0);
      if (sum.over !== 'period' && begun.at(0)?.day !== day) return [];
      const counting =
        sum.over === 'period'
          ? own.filter((one) => one.day === day)
          : own.filter((one) => fallsUnder(sum, one.day, period));

      return counting.map(({ amounts: all }) => inGroup(line, sum, all[sum.name] ?? 0, cuts));
    });
  const amount = amounts.reduce((whole, one) => whole + one, 0);

  return sum.unit === '元' ? amount / 100 : amount;
}

function inGroup(line: Counted, sum: SumFigure, amount: number, cuts: readonly Cut[]): number {
  return cuts.reduce(
    (own, { split, value }) => Math.min(own, amountUnder(sum, amount, line.groups, split, value)),
    amount,
  );
}
