import type { Case } from '../../case/case';
import { dayOf } from '../../time/times';
import type { Instant } from '../../time/times';
import type { LedgerRecord } from '../lines/ledger-record';
import { caseLine } from './case-line';
import type { Registers } from './case-line';

function dated(sheet: LedgerRecord['sheet'], at: Instant, cells: LedgerRecord['cells']): LedgerRecord {
  return { sheet, cells: { 日期: dayOf(at), ...cells } };
}

/** What was paid, on the day of the voucher, by who handled the case and of what kind it was (law-back-half §F.3, 表四). */
function paymentLines({ closing: { payment } }: Case, own: LedgerRecord): readonly LedgerRecord[] {
  if (!payment) return [];
  const { 承办 = '', 类别 = '', 方式 = '', 资金 = '' } = own.cells;
  const cells = { 种类: '办案', 金额: payment.amount, 承办, 类别, 方式, 资金 };
  const line = dated('补贴', payment.paidAt, cells);

  return [payment.paidOn ? { ...line, cells: { ...line.cells, 日期: payment.paidOn } } : line];
}

/** Four and five of five are satisfied, three is fairly so. */
function followUpLines({ voices }: Case, own: LedgerRecord): readonly LedgerRecord[] {
  const 人群 = own.cells['标签'] ?? [];

  return voices.followUps.map(({ at, satisfied }) => {
    if (satisfied === null) return dated('回访', at, { 人数: 1, 人群 });
    const key = satisfied >= 4 ? '满意' : satisfied === 3 ? '基本满意' : '不满意';

    return dated('回访', at, { 人数: 1, 答复: 1, [key]: 1, 人群 });
  });
}

function sittingLines({ voices }: Case): readonly LedgerRecord[] {
  return (voices.sittings ?? []).map(({ at }) => dated('旁听', at, { 件数: 1 }));
}

function opinionLines({ voices }: Case): readonly LedgerRecord[] {
  return (voices.opinions ?? []).map(({ at }) => dated('回函', at, { 份数: 1 }));
}

/** Everything of a case that a figure counts, as lines of the ledger; its complaints are counted by their own register. */
export function linesOfCase(c: Case, registers: Registers): readonly LedgerRecord[] {
  const own = caseLine(c, registers);
  if (own === null) return [];

  return [own, ...paymentLines(c, own), ...followUpLines(c, own), ...sittingLines(c), ...opinionLines(c)];
}
