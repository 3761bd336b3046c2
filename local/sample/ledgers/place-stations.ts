import type { LedgerAnswer } from '../../../contract/ledger';
import type { Hands } from '../hands';

/** On whom the special stations of the sample lean. */
const hosts: Readonly<Record<string, string>> = {
  县看守所: '看守所',
  县总工会: '工会',
  县残联: '残联',
  县妇联: '妇联',
};

/** Says of the sample's stations in which township they stand and on whom they lean, by the command of the desk. */
export async function placeStations(hands: Hands, at: string): Promise<void> {
  const list = async (ledger: string) =>
    (await hands.desk('chenli', 'listLedger', { ledger }, at)) as unknown as LedgerAnswer;
  const { lines: places } = await list('townships');
  for (const { id, version, values } of (await list('stations')).lines) {
    const name = String(values['name']);
    const township = places.find(({ values: place }) => name.startsWith(String(place['name'])));
    const [, host = '其他'] = Object.entries(hosts).find(([start]) => name.startsWith(start)) ?? [];
    const more = township ? { township: township.id, host: '司法所' } : { host };
    // The oldest entry of the sample says nothing of access in an empty text, as centres did before there was a register.
    const access = values['access'] === '' ? null : values['access'];
    const input = { ledger: 'stations', id, version, values: { ...values, access, staffed: true, ...more } };
    await hands.desk('chenli', 'saveLedgerLine', input, at);
  }
}
