import { exportLedger, type LedgerLine } from '../../contract/ledger';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import { saveFile } from '../kit/save-file';
import { ask } from '../office';
import { sheetOf } from './sheet-file';

/** Gives the browser the whole register as a file of Excel. @returns how many lines @throws {OfficeRefused} */
export async function downloadLedger(ledger: Ledger): Promise<number> {
  const lines: LedgerLine[] = [];
  let page = await ask(exportLedger, { ledger: ledger.name });
  lines.push(...page.lines);
  while (page.next !== null) {
    page = await ask(exportLedger, { ledger: ledger.name, after: page.next });
    lines.push(...page.lines);
  }
  // Only who wants the file loads what writes it.
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const rows = sheetOf(ledger, lines, page.names) as never;
  saveFile(await writeExcelFile(rows).toBlob(), `${ledger.title}.xlsx`);

  return lines.length;
}
