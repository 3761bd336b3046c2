import { hasKey } from '../../vocabulary/has-key';
import { fieldError } from '../../refusals/errors';
import { isLedgerSheet, ledgerHeadings } from './ledger-headings';
import type { CellKind, LedgerSheet } from './ledger-headings';
import { ledgerWords } from './ledger-words';
import { isFailedFormula, squeezed } from './plain-cell';
import { readCell } from './read-cell';
import type { Cell } from './read-cell';

/** One checked line of an old ledger. */
export interface LedgerRecord {
  readonly sheet: LedgerSheet;
  readonly cells: Readonly<Record<string, Cell>>;
  /** How many of its persons belong to each group; a case of the product knows it, an old ledger does not. */
  readonly groups?: Readonly<Record<string, number>>;
}

/** A record with the headings that the ledger does not know: named, and kept out of the figures. */
export interface ReadRecord {
  readonly record: LedgerRecord;
  readonly unknown: readonly string[];
}

/** Days in the order in which they can happen; the later may not stand before the earlier. */
const order: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  案件: [
    ['申请日', '受理日'],
    ['申请日', '批准日'],
    ['受理日', '批准日'],
    ['申请日', '结案日'],
    ['受理日', '结案日'],
    ['批准日', '结案日'],
    ['通知日', '结案日'],
    ['指派日', '结案日'],
    ['结案日', '归档日'],
    ['结案日', '交卷日'],
  ],
  机构: [['启用日', '停用日']],
  人员: [['起', '止']],
  工单: [
    ['收到日', '签收日'],
    ['收到日', '答复日'],
  ],
};

/** A part and the whole that it may not exceed. */
const parts: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  案件: [['其中讨薪', '挽回']],
  回访: [['答复', '人数']],
  调查: [
    ['收回', '发出'],
    ['知道或满意', '收回'],
  ],
};

function wrong(at: string, key: string, expected: string): Error {
  return fieldError('InputInvalid', key, `${at}${key}：${expected}。`);
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}

function checkTogether({ sheet, cells }: LedgerRecord, at: string): void {
  for (const [early, late] of order[sheet] ?? []) {
    const [first, second] = [cells[early], cells[late]];
    if (typeof first === 'string' && typeof second === 'string' && second < first) {
      throw wrong(at, late, `不能早于${early}`);
    }
  }
  for (const [part, whole] of parts[sheet] ?? []) {
    const [less, more] = [cells[part], cells[whole]];
    if (typeof less === 'number' && typeof more === 'number' && less > more) {
      throw wrong(at, part, `不能多于${whole}`);
    }
  }
}

/**
 * Reads one line of an old ledger (`类` and its headings).
 * @param at where the line stands, put before every sentence: `第3行，`
 * @throws DomainError InputInvalid naming place, heading, fault and what would be right
 */
export function readLedgerRecord(line: Readonly<Record<string, unknown>>, at = ''): ReadRecord {
  const sheet = line['类'];
  if (!isLedgerSheet(sheet)) throw wrong(at, '类', `要填${Object.keys(ledgerHeadings).join('、')}里的一个`);
  const kinds: Readonly<Record<string, CellKind>> = ledgerHeadings[sheet];
  const filled = Object.entries(line).filter(([key, value]) => key !== '类' && isFilled(value));
  const cells: Record<string, Cell> = {};

  for (const [key, value] of filled) {
    const kind = hasKey(kinds, key) ? kinds[key] : undefined;
    if (kind === undefined) continue;
    if (isFailedFormula(value)) throw wrong(at, key, '公式出错了，请改成算好的内容');
    const cell = readCell(kind, value, `${at}${key}`);
    const words = ledgerWords[`${sheet}.${key}`];
    const known = words?.find((word) => squeezed(word) === squeezed(String(cell)));
    if (words && known === undefined) throw wrong(at, key, `要填${words.join('、')}里的一个`);
    cells[key] = known ?? cell;
  }
  const record = { sheet, cells };
  checkTogether(record, at);

  return { record, unknown: filled.map(([key]) => key).filter((key) => !hasKey(kinds, key)) };
}
