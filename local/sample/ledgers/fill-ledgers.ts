import { randomBytes } from 'node:crypto';
import type { LedgerAnswer, LedgerLine } from '../../../contract/ledger';
import { ledgers } from '../../../domain/ledgers/all';
import type { Ledger } from '../../../domain/ledgers/kit/ledger';
import { readSheet, type GoodRow } from '../../../domain/ledgers/kit/sheet';
import type { Hands } from '../hands';
import { staff } from '../staff';
import { momentBefore } from '../times';
import { lines } from './lines';
import { placeStations } from './place-stations';

const day = 86_400_000;
/** The newest lines of money wait for the second person. */
const unchecked = 2;

/** The staff who keep a register, the first of them by whom it is written. */
function keepersOf({ keepers }: Ledger): readonly string[] {
  return staff
    .filter(({ roles }) => keepers.some((role) => roles.includes(role)))
    .map(({ userName }) => userName);
}

/** `12天前` stands for a day, `3天后` too, and `今年` for the year, so that the sample is always of the last year. */
function dated(cell: string, now: number): string {
  if (cell === '今年') return new Date(now + day / 3).toISOString().slice(0, 4);
  const [, days, way] = /^(\d+)天([前后])$/.exec(cell) ?? [];
  if (days === undefined) return cell.replaceAll('；', '\n');
  const far = Number(days) * day * (way === '前' ? -1 : 1);

  return new Date(now + far + day / 3).toISOString().slice(0, 10);
}

/** The lines of a register as they would stand in Excel: headings, then rows, the cells divided by a stroke. */
export function rowsOf(text: string, now: number): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => dated(cell.trim(), now)));
}

/** Fills every register of the kit by the commands of the desk, each with lines of the last year. */
export async function fillLedgers(hands: Hands, now: number): Promise<void> {
  const at = momentBefore(now, 0, 9);
  for (const ledger of ledgers) {
    const text = lines[ledger.name];
    const [keeper, second] = keepersOf(ledger);
    if (text === undefined || keeper === undefined) continue;
    const ask = (who: string, action: string, input: object) =>
      hands.desk(who, action, { ledger: ledger.name, ...input }, at);
    const { names } = (await ask(keeper, 'listLedger', {})) as unknown as LedgerAnswer;
    const { good, faults } = readSheet(ledger, rowsOf(text, now), names);
    const [fault] = faults;
    if (fault) throw new Error(`sample data: ${ledger.title}: ${fault.message}`);
    await ask(keeper, 'importLedgerLines', importOf(good));
    if (ledger.name === 'townships') await placeStations(hands, at);
    if (!ledger.secondPerson || second === undefined) continue;
    const written = (await ask(second, 'listLedger', {})) as unknown as LedgerAnswer;
    for (const line of written.lines.slice(unchecked)) await ask(second, 'checkLedgerLine', seen(line));
  }
}

function importOf(good: readonly GoodRow[]): object {
  const importId = randomBytes(12).toString('hex');

  return { importId, total: good.length, write: true, lines: good.map(({ values }) => ({ values, nth: 0 })) };
}

function seen({ id, version }: LedgerLine): object {
  return { id, version };
}
