import type { Case } from '../case/case';
import type { Complaint } from '../case/records/voices-record';
import type { ActionName } from '../vocabulary/actions';
import { noTarget } from './complaint';
import { isAbout, type ComplaintHand } from './complaint-hands';

const ofComplaints: readonly ActionName[] = ['complain', 'noteFeeCall', 'extendComplaint', 'answerComplaint'];

function momentsOf({
  filedAt,
  calledAt,
  extension,
  answeredAt,
}: Complaint): readonly (string | null | undefined)[] {
  return [filedAt, calledAt, extension?.at, answeredAt];
}

/**
 * A case without what was complained of the one who reads it, and without what the history tells of that: nobody
 * reads who complained of them, and in which words.
 */
export function withoutOwnComplaints(c: Case, reader: ComplaintHand): Case {
  const own = c.voices.complaints.filter(({ about, text }) =>
    isAbout({ about, text, target: noTarget }, reader),
  );
  if (own.length === 0) return c;
  const moments = own.flatMap(momentsOf);
  const isOfOwn = ({ action, at }: Case['events'][number]): boolean =>
    ofComplaints.includes(action) && moments.includes(at);

  return {
    ...c,
    events: c.events.filter((event) => !isOfOwn(event)),
    voices: { ...c.voices, complaints: c.voices.complaints.filter((one) => !own.includes(one)) },
  };
}
