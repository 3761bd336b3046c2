import type { Day } from '../../domain/time/times';
import { announcedYears } from '../../domain/deadlines/announced-years';
import { dutyDays } from '../../domain/duty/duty-days';
import { DomainError } from '../../domain/refusals/errors';
import type { CentreCard, StationCard } from '../../contract/progress/views';
import type { Centre, Firm, Lawyer, Station } from '../platform/documents';
import type { Office } from '../platform/office';
import { filledCentre, filledStation } from './filled-in';

const most = 1000;
/** Days of the roster that the phone is told, so that it knows some without a network. */
const dutyAhead = 14;

/**
 * The centre, remembered for a minute.
 * @param id the centre asked for; without one, the centre that this environment serves
 * @throws DomainError CentreNotFound
 */
export async function centreOf(office: Office, id?: string): Promise<Centre> {
  const centre = await office.remembered(`centre:${id ?? ''}`, async () => {
    const found = await office.store.find('centres', id ? { _id: id } : {}, { limit: 1 });

    return found[0] ? filledCentre(found[0]) : null;
  });
  if (!centre) throw new DomainError('CentreNotFound');

  return centre;
}

/** The stations of a centre, remembered for a minute. */
export function stationsOf(office: Office, centreId: string): Promise<Station[]> {
  return office.remembered(`stations:${centreId}`, async () => {
    const found = await office.store.find('stations', { centreId }, { limit: most });

    return found.map(filledStation);
  });
}

/** Names of all staff of a centre by id, remembered for a minute. */
export function staffNames(office: Office, centreId: string): Promise<Readonly<Record<string, string>>> {
  return office.remembered(`staff:${centreId}`, async () => {
    const users = await office.store.find('users', { centreId }, { limit: most, fields: ['name'] });

    return Object.fromEntries(users.map(({ _id, name }) => [_id, name]));
  });
}

/** Whoever was taken off the register is not offered; old cases still name them. */
function takingCases(lawyer: Lawyer): Lawyer {
  return lawyer.closed ? { ...lawyer, available: false } : lawyer;
}

/** Firms and lawyers of a centre, remembered for a minute. */
export function providersOf(office: Office, centreId: string): Promise<{ firms: Firm[]; lawyers: Lawyer[] }> {
  return office.remembered(`providers:${centreId}`, async () => {
    const [firms, lawyers] = await Promise.all([
      office.store.find('firms', { centreId }, { limit: most }),
      office.store.find('lawyers', { centreId }, { limit: most }),
    ]);

    return { firms, lawyers: lawyers.map(takingCases) };
  });
}

/** The card of the centre that citizens see on a day; stations that are closed are not on it. */
export async function centreCard(office: Office, today: Day): Promise<CentreCard> {
  const centre = await centreOf(office);
  const { _id: id, name, phone, address, hours, place, access, promises } = centre;
  const stations = await stationsOf(office, id);

  return {
    ...{ id, name, phone, address, hours, place, access, promises },
    safePlaces: centre.safePlaces ?? [],
    ownChoice: centre.ownChoice ?? true,
    stations: stations.filter(({ open }) => open).map(stationCard),
    duty: dutyDays(centre.duty, [...announcedYears, ...centre.years], today, dutyAhead),
  };
}

function stationCard(station: Station): StationCard {
  const { _id: id, name, phone, address, hours, kind, group, access, place } = station;

  return { id, name, phone, address, hours, kind, group, access: access ?? '', place };
}
