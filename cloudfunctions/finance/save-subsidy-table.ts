import type { InferOutput } from 'valibot';
import type { saveSubsidyTable as contract } from '../../contract/finance/subsidy-tables';
import { fieldError } from '../../domain/refusals/errors';
import type { SubsidyTable } from '../../domain/subsidy/table';
import type { StaffCall } from '../platform/calls/people';
import { changeCentre } from '../centre/change-centre';

/** Enters a dated table; the one before it stays for the closing days it served. */
export async function saveSubsidyTable(
  { version, ...entered }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ version: number }> {
  if (entered.to !== null && entered.to < entered.from)
    throw fieldError('InputInvalid', 'to', '停用日不能早于起用日。');
  if (Object.values(entered.items).every((amount) => amount === undefined))
    throw fieldError('InputInvalid', 'items', '至少填一项金额。');
  const grades = Object.fromEntries(
    Object.entries(entered.grades).flatMap(([grade, share]) => (share === undefined ? [] : [[grade, share]])),
  );
  const table: SubsidyTable = { ...entered, grades };

  return changeCentre(call, {
    version,
    kind: 'subsidies',
    title: `录入补贴标准 ${table.name}，${entered.from}起`,
    change: ({ subsidyTables = [] }) => ({
      subsidyTables: [...subsidyTables.filter(({ from }) => from !== table.from), table].sort((one, other) =>
        (one.from ?? '').localeCompare(other.from ?? ''),
      ),
    }),
  });
}
