import type { LedgerAnswer } from '../../../contract/ledger';
import { ledgers } from '../../../domain/ledgers/all';
import { dataOf, openTestOffice } from '../../../test/cloud';
import { handsOf } from '../hands';
import { fillLedgers } from './fill-ledgers';
/** Filled by people on their phones, in the days that the sample lives through afterwards. */
const lived = ['stationWorkers', 'consultations'];

test('the sample fills every register by the commands of the desk, and money waits for its second person', async () => {
  const office = await openTestOffice();
  try {
    await fillLedgers(handsOf(office.cloud), Date.now());
    for (const { name } of ledgers.filter(({ name: own }) => !lived.includes(own))) {
      const { lines } = dataOf<LedgerAnswer>(await office.desk('chenli', 'listLedger', { ledger: name }));
      expect([name, lines.length > 2]).toEqual([name, true]);
    }
    const { lines } = dataOf<LedgerAnswer>(await office.desk('chenli', 'listLedger', { ledger: 'money' }));
    expect(lines.map(({ checkedBy }) => checkedBy !== null)).toEqual([false, false, ...Array(8).fill(true)]);
  } finally {
    await office.close();
  }
});
