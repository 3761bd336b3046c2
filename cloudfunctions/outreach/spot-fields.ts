import type { SpotField, SpotRegister } from '../../contract/outreach/on-the-spot';
import { campaigns } from '../../domain/ledgers/campaigns';
import type { ValuesOf } from '../../domain/ledgers/kit/field';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import { shapeOf, type FieldShape } from '../../domain/ledgers/kit/shape';
import { dayOf } from '../../domain/time/times';
import { collectionOf, valuesOf } from '../ledger/entry';
import type { LedgerEntry } from '../platform/documents';
import { spotLedgers, type SpotWriter } from './spot-writer';

const mostCampaigns = 100;

/** What the phone asks of each register, in the order in which somebody knows it; the rest is written at the desk. */
const asked: Readonly<Record<SpotRegister, readonly string[]>> = {
  outreach: [
    ...['name', 'kind', 'heldOn', 'place', 'units', 'times'],
    ...['asked', 'audience', 'accepted', 'campaign', 'note'],
  ],
  inspections: [
    ...['place', 'doneOn', 'kind', 'inspector', 'sign', 'board', 'ledgers', 'figures', 'files', 'rules'],
    ...['points', 'mend', 'mendBy'],
  ],
};

const kinds = {
  ...{ line: 'line', long: 'long', choice: 'one', day: 'day', count: 'number', sum: 'number' },
  ...{ yes: 'tick', list: 'line', place: 'line', moment: 'line' },
} as const satisfies Readonly<Record<FieldShape['kind'], SpotField['kind']>>;

/** The fields of a register as this phone asks for them. */
export async function spotFields(writer: SpotWriter, register: SpotRegister): Promise<readonly SpotField[]> {
  const { fields } = spotLedgers[register];
  const running = register === 'outreach' ? await campaignsOf(writer) : [];
  const known = knownTo(writer, register);

  return asked[register].flatMap((key): readonly SpotField[] => {
    const field = fields[key];
    if (!field) return [];
    const { kind, required, options } = shapeOf(field.schema);
    const choices = key === 'campaign' ? running : options;
    if (key === 'campaign' && running.length === 0) return [];
    const look = key === 'campaign' ? ('one' as const) : kinds[kind];
    const hint = field.hint ?? (kind === 'list' ? '几家用、隔开' : '');

    return [{ key, label: field.label, kind: look, choices, must: required, hint, before: known[key] ?? '' }];
  });
}

/** What is known before anything is typed. */
function knownTo({ call, station }: SpotWriter, register: SpotRegister): Readonly<Record<string, string>> {
  const today = dayOf(call.now);

  return register === 'outreach'
    ? { heldOn: today, times: '1', units: station, asked: '0', audience: '0', accepted: '0' }
    : { doneOn: today, inspector: call.person.name };
}

/** The names of the campaigns that run today. */
async function campaignsOf({ call }: SpotWriter): Promise<readonly string[]> {
  const { office, person, now } = call;
  const ledger = campaigns as unknown as Ledger;
  const query = { centreId: person.centreId, open: true };
  const found = await office.store.find(collectionOf(ledger), query, { limit: mostCampaigns });
  const today = dayOf(now);

  return (found as readonly LedgerEntry[])
    .map((line) => valuesOf(office, ledger, line) as ValuesOf<typeof campaigns.fields>)
    .filter(({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || endsOn >= today))
    .map(({ name }) => name);
}
