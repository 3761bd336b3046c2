import { byStaff, type Move } from '../sample-case';
import { dayAfter } from '../times';

/** The subsidy from its calculation to the payment, each by another hand. */
export const subsidyMoves = {
  calculateSubsidy: byStaff('qianjin', 'calculateSubsidy', () => ({
    ...{ source: 'budget', directCosts: 86.5 },
  })),
  reviewSubsidy: byStaff('linfang', 'reviewSubsidy'),
  returnSubsidy: byStaff('linfang', 'returnSubsidy', () => ({ reason: '直接费用的票据没有附上。' })),
  approveSubsidy: byStaff('tangsi', 'approveSubsidy'),
  paySubsidy: byStaff('gucheng', 'paySubsidy', (_one, at) => ({
    happenedOn: dayAfter(at, 0),
    voucher: `支付令2026-${at.slice(5, 7)}${at.slice(8, 10)}`,
  })),
} satisfies Record<string, Move>;
