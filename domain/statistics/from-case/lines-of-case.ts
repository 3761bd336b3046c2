import type { Case } from '../../case/case';
import { dayOf } from '../../time/times';
import type { Instant } from '../../time/times';
import type { LedgerRecord } from '../lines/ledger-record';
import { caseLine } from './case-line';
import type { Registers } from './case-line';

function dated(sheet: LedgerRecord['sheet'], at: Instant, cells: LedgerRecord['cells']): LedgerRecord {
  return { sheet, cells: { 日期: dayOf(at), ...cells } };
}

function paymentLines({ closing }: Case): readonly LedgerRecord[] {
  return closing.payment
    ? [dated('补贴', closing.payment.paidAt, { 种类: '办案', 金额: closing.payment.amount })]
    : [];
}

/** Four and five of five are satisfied, three is fairly so. */
function followUpLines({ voices }: Case): readonly LedgerRecord[] {
  return voices.followUps.map(({ at, satisfied }) => {
    if (satisfied === null) return dated('回访', at, { 人数: 1 });
    const key = satisfied >= 4 ? '满意' : satisfied === 3 ? '基本满意' : '不满意';

    return dated('回访', at, { 人数: 1, 答复: 1, [key]: 1 });
  });
}

function sittingLines({ voices }: Case): readonly LedgerRecord[] {
  return (voices.sittings ?? []).map(({ at }) => dated('旁听', at, { 件数: 1 }));
}

/** Everything of a case that a figure counts, as lines of the ledger; its complaints are counted by their own register. */
export function linesOfCase(c: Case, registers: Registers): readonly LedgerRecord[] {
  const own = caseLine(c, registers);
  if (own === null) return [];

  return [own, ...paymentLines(c), ...followUpLines(c), ...sittingLines(c)];
}
