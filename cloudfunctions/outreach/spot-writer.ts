import type { SpotRegister } from '../../contract/outreach/on-the-spot';
import { inspections } from '../../domain/ledgers/inspections';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import { outreach } from '../../domain/ledgers/outreach';
import { atStation } from '../casework/opening/at-station';
import { mayKeep } from '../ledger/may-keep';
import { accountOf } from '../people/account-record';
import { refuseClosed } from '../people/sign-in/account-open';
import type { CitizenCall, StaffCall, StaffPerson } from '../platform/calls/people';

/** The registers that a phone writes, by name. */
export const spotLedgers: Readonly<Record<SpotRegister, Ledger>> = {
  outreach: outreach,
  inspections: inspections,
};

/** Whoever may write on this phone: their call as the registers take it, and what they may write. */
export interface SpotWriter {
  readonly call: StaffCall;
  readonly registers: readonly SpotRegister[];
  /** The station they work for; empty for staff of the centre. */
  readonly station: string;
}

/**
 * Whose phone this is: staff by the account it is tied to, somebody of a station by their entry; `null` for all others.
 * @throws DomainError PhoneNotBound, AccountLocked, AccountTampered for an account that may not be used now
 */
export async function spotWriter(call: CitizenCall): Promise<SpotWriter | null> {
  const { office, person, now } = call;
  const [at, phone] = await Promise.all([atStation(call), office.store.get('staff_phones', person.key)]);
  const account = phone ? await accountOf(office, phone.userId) : null;
  if (account) {
    refuseClosed(account, now);
    const { _id: id, name, roles, centreId, stationId, userName } = account;
    const writer = { id, name, roles, centreId, stationId: stationId ?? null, userName };

    return writerOf(call, writer, '');
  }
  if (!at) return null;
  const { worker, station } = at;
  const roles = ['station_clerk'] as const;
  const writer = { id: worker._id, name: worker.name, roles, centreId: worker.centreId };

  return writerOf(call, { ...writer, stationId: station._id, userName: '' }, station.name);
}

type Known = Pick<StaffPerson, 'id' | 'name' | 'roles' | 'centreId' | 'stationId' | 'userName'>;

function writerOf(call: CitizenCall, known: Known, station: string): SpotWriter {
  const nowhere = { sessionId: '', centreName: '', mustChangePassword: false };
  const person: StaffPerson = { kind: 'staff', ...nowhere, ...known };
  const registers = (Object.keys(spotLedgers) as SpotRegister[]).filter((name) =>
    mayKeep(person, spotLedgers[name]),
  );

  return { call: { ...call, person }, registers, station };
}
