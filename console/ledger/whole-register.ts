import { listLedger, type LedgerAnswer, type LedgerLine } from '../../contract/ledger';
import { ask } from '../office';

/** Every line of a register, page after page; closed ones too where they are asked for. @throws {OfficeRefused} */
export async function wholeRegister(
  ledger: string,
  closed: boolean,
  signal?: AbortSignal,
): Promise<readonly LedgerLine[]> {
  const lines: LedgerLine[] = [];
  let after: string | null = null;
  do {
    const page: LedgerAnswer = await ask(listLedger, { ledger, closed, after }, signal);
    lines.push(...page.lines);
    after = page.next;
  } while (after !== null);

  return lines;
}
