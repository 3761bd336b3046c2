import { listLedger, type LedgerAnswer, type LedgerLine } from '../../contract/ledger';
import { ask } from '../office';

/** Every line of a register, page after page; closed ones too where they are asked for. @throws {OfficeRefused} */
export async function wholeRegister(
  ledger: string,
  closed: boolean,
  signal?: AbortSignal,
): Promise<readonly LedgerLine[]> {
  const lines: LedgerLine[] = [];
  let page: LedgerAnswer | null = null;
  do {
    page = await ask(listLedger, { ledger, closed, after: page?.next ?? null }, signal);
    lines.push(...page.lines);
  } while (page.next !== null);

  return lines;
}
