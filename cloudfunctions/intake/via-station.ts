import type { Answers } from '../../domain/application';
import type { CaseDraftChange } from '../../domain/case/history/record';
import { noRecords } from '../../domain/case/records/records';
import { DomainError } from '../../domain/refusals/errors';
import type { CitizenCall } from '../platform/calls/people';
import { atStation } from '../casework/opening/at-station';

/**
 * An application that somebody of a station filled in: it counts for the station (the share that the statistics ask
 * for), names who filled it in, and waits for the person's own word (条例-17). Everybody else's passes as it is.
 * @throws DomainError NotAtStation for a phone that the centre has not tied to a station
 */
export async function viaStation(
  content: CaseDraftChange,
  answers: Answers,
  call: CitizenCall,
): Promise<CaseDraftChange> {
  if (answers.for_whom !== 'station') return content;
  const at = await atStation(call);
  if (!at) throw new DomainError('NotAtStation');
  const { name, phone } = at.worker;
  const { key: helperKey } = call.person;

  return {
    ...content,
    entrance: 'station',
    stationId: at.station._id,
    agent: { name, phone, identity: { kind: 'none', number: '' }, relation: 'station', reason: '工作站代填' },
    intake: {
      ...noRecords.intake,
      ...content.intake,
      confirmation: { helperKey, confirmedAt: null, how: null, wrong: null },
    },
  };
}
