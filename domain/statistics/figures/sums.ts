import { total, yuan } from '../figure';
import type { Figure } from '../figure';
import type { LedgerSheet } from '../ledger-headings';
import type { LedgerRecord } from '../ledger-record';
import { fallsIn, numberIn } from '../records';
import type { Period, Records } from '../records';

type Test = (one: LedgerRecord) => boolean;

/** What a figure adds up over the lines of a sheet that fall into the period. */
export interface Sum {
  readonly name: string;
  readonly base: string;
  readonly sheet: LedgerSheet;
  /** The heading that is added; `null` counts the lines. */
  readonly add: string | null;
  /** What an empty cell counts: the main count of a line is one, a part of it nought. */
  readonly empty: 0 | 1;
  readonly where?: Test;
}

/** The lines of a sheet that fall into the period. */
export function linesIn(records: Records, sheet: LedgerSheet, period: Period): readonly LedgerRecord[] {
  const key = sheet === '工单' ? '收到日' : '日期';

  return records(sheet).filter((one) => fallsIn(one, key, period));
}

/** A figure that adds a heading over the lines of a sheet in the period. */
export function summed({ name, base, sheet, add, empty, where }: Sum): Figure {
  const isMoney = add === '金额' || add === '补贴';

  return {
    name,
    base,
    count: (records, period) => {
      const lines = linesIn(records, sheet, period).filter((one) => where?.(one) ?? true);
      if (add === null) return lines.length;
      const parts = lines.map((one) => numberIn(one, add, empty));

      return isMoney ? yuan(parts) : total(parts);
    },
  };
}
