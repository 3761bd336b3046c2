import { yuan } from '../../../domain/documents/shared/said';
import type { Case } from '../../../domain/case/case';
import { fundingSources } from '../../../domain/vocabulary/handling/funding-sources';
import { turn, type Reading, type Turn } from './turn';

/** How the subsidy was counted, by whose hands it went, and how it was paid. */
export function subsidyTurns(
  { closing: { subsidy, payment } }: Pick<Case, 'closing'>,
  { people }: Reading,
): readonly (Turn | null)[] {
  if (!subsidy) return [];
  const { calculated, lines, total, table, source, unit, reviewed, approved, published, returned } = subsidy;
  const hands = [
    reviewed && `${people[reviewed.by] ?? ''}复核`,
    approved && `${people[approved.by] ?? ''}批准`,
  ].filter(Boolean);

  return [
    turn(`核算补贴：${yuan(total)}`, calculated.at, [
      `付给${unit}，${table}标准，${fundingSources[source]}`,
      ...lines.map(({ kind, amount, why }) => `${kind} ${yuan(amount)}：${why}`),
      [`${people[calculated.by] ?? ''}核算`, ...hands].join('，'),
    ]),
    returned && turn('补贴退回重算', returned.at, [returned.reason]),
    payment &&
      turn(`补贴已付：${yuan(payment.amount)}`, payment.paidAt, [
        `${payment.paidOn ?? ''}，凭证${payment.voucher ?? ''}`,
        people[payment.by] && `${people[payment.by]}付款`,
      ]),
    published && turn(`补贴已公示：${published.batch}`, published.at, []),
  ];
}
