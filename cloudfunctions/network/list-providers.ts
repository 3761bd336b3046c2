import type { LawyerLine, ProvidersAnswer } from '../../contract/network/providers';
import { noTurns, type Turns } from '../../domain/assignment/provider';
import { assignedCases, turnsOf } from '../assignment/turns';
import { refuseBlind } from '../casework/opening/staff-case';
import type { Firm, Lawyer } from '../platform/documents';
import type { StaffCall } from '../platform/calls/people';
import { providersOf, stationsOf } from '../centre/centre';
import { lawyers as register } from '../../domain/ledgers/lawyers';

/** The register of the centre with what everyone has open now. */
export async function listProviders(
  _input: object,
  { office, person, now }: StaffCall,
): Promise<ProvidersAnswer> {
  refuseBlind(person);
  const { centreId } = person;
  const [{ firms, lawyers }, stations, assigned] = await Promise.all([
    providersOf(office, centreId),
    stationsOf(office, centreId),
    assignedCases(office, centreId),
  ]);
  const turns = turnsOf(assigned, now);

  return {
    lawyers: lawyers.map((one) => lineOf(one, firms, turns.get(one._id) ?? noTurns)),
    firms: firms.map(({ _id: id, name, phone, address }) => ({ id, name, phone, address })),
    stations: stations.map(({ _id: id, name }) => ({ id, name })),
    mayEdit: person.roles.some((role) => register.keepers.includes(role)),
  };
}

function lineOf(lawyer: Lawyer, firms: readonly Firm[], { openCases }: Turns): LawyerLine {
  const {
    _id: id,
    firmId,
    name,
    phone,
    sex,
    fields,
    languages,
    criminalYears,
    knowsMinors,
    available,
  } = lawyer;
  const { kind = 'lawyer', licence = null, admittedOn = null, stationId = null, awayUntil = null } = lawyer;
  const firmName = firms.find((firm) => firm._id === firmId)?.name ?? '';

  return {
    ...{ id, firmId, firmName, name, kind, phone, sex, fields, languages, licence, admittedOn },
    ...{ criminalYears, knowsMinors, stationId, available, awayUntil, openCases },
  };
}
