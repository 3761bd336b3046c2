import { planOf } from '../../domain/eligibility';
import { setUpParts, type SetUpAnswer, type SetUpChange, type SetUpPart } from '../../contract/setup/set-up';
import { dayOf } from '../../domain/time/times';
import { orderOfVolume } from '../../domain/closing/volume-lines';
import { announcedYears } from '../../domain/deadlines/announced-years';
import { DomainError } from '../../domain/refusals/errors';
import { filledCentre, filledStation } from '../centre/filled-in';
import type { Centre, OfficeChange, Station } from '../platform/documents';
import type { StaffCall } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';
import { isSame, partOf } from '../centre/change-centre';
import { mustReadSetUp } from '../centre/director';
import { partsOf } from './station-parts';

const mostStations = 1000;
const lastChanges = 30;

/** The whole set-up as it is stored now, past the memory of a minute: three reads. */
export async function openSetUp(_input: object, { office, person, now }: StaffCall): Promise<SetUpAnswer> {
  mustReadSetUp(person);
  const { centreId } = person;
  const [kept, keptStations, changes] = await Promise.all([
    office.store.get('centres', centreId),
    office.store.find('stations', { centreId }, { limit: mostStations, order: [['name', 'asc']] }),
    office.store.find(
      'office_changes',
      { centreId, kind: is.oneOf(setUpParts) },
      { limit: lastChanges, order: [['at', 'desc']] },
    ),
  ]);
  if (!kept) throw new DomainError('CentreNotFound');
  const [centre, stations] = [filledCentre(kept), keptStations.map(filledStation)];
  const mayChange = person.roles.includes('director');

  return {
    version: centre.version,
    centre: partsOfCentre(centre),
    limits: centre.rules,
    years: centre.years,
    packs: centre.packs,
    holds: planOf(centre, dayOf(now)),
    texts: centre.texts,
    duty: centre.duty,
    subsidyTables: centre.subsidyTables ?? [],
    volumeOrder: orderOfVolume(centre.volumeOrder),
    stations: stations.map((one) => ({ id: one._id, version: one.version, ...partsOf(one) })),
    knownYears: announcedYears.map(({ year }) => year),
    changes: changes.map((change) => lineOf(change, centre, stations)),
    mayChange,
  };
}

function partsOfCentre(c: Centre): SetUpAnswer['centre'] {
  const { name, shortName, phone, address, hours, access, place, bureau, bureauAddress, promises } = c;

  return {
    ...{ name, shortName, phone, address, hours, access, place, bureau, bureauAddress, promises },
    ownChoice: c.ownChoice ?? true,
    safePlaces: c.safePlaces ?? [],
  };
}

function lineOf(
  { _id, at, who, kind, title, target, after }: OfficeChange,
  centre: Centre,
  stations: readonly Station[],
): SetUpChange {
  const station = stations.find((one) => one._id === target);
  const now = kind === 'station' ? station && partsOf(station) : partOf(centre, Object.keys(after as object));

  return { id: _id, at, who: who.name, part: kind as SetUpPart, title, canBeTakenBack: isSame(now, after) };
}
