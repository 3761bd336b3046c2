import type { Case } from '../case/case';
import type { Paper } from '../case/records/paper';
import type { Complaint } from '../case/records/voices-record';
import { textOf } from '../documents/form';
import type { ActionName } from '../vocabulary/actions';
import { noTarget, type ComplaintRecord } from './complaint';
import { isAbout, type ComplaintHand } from './complaint-hands';

/** A complaint of the case as it stands in the register, where whom it is about may have been written in later. */
export interface EnteredComplaint {
  readonly id: string;
  readonly record: Pick<ComplaintRecord, 'about' | 'target' | 'text'>;
}

const ofComplaints: readonly ActionName[] = ['complain', 'noteFeeCall', 'extendComplaint', 'answerComplaint'];
/** What stands in the place of words that are about whoever reads. */
const kept = '（说的事由别的同事看）';

function momentsOf({
  filedAt,
  calledAt,
  extension,
  answeredAt,
}: Complaint): readonly (string | null | undefined)[] {
  return [filedAt, calledAt, extension?.at, answeredAt];
}

/** The line at the head of the case, where a complaint is what it waits for. */
function withoutComplaintClock(desk: Case['desk']): Case['desk'] {
  const { turn, ...line } = desk;
  const isOfComplaint = turn?.clock === 'complaint' || turn?.clock === 'fee_complaint';

  return isOfComplaint ? { ...line, dueOn: null } : desk;
}

/**
 * Whether money that somebody told of in a visit is said to have been taken by the one who reads: by the words, or by
 * whom the register names for them.
 */
export function saysOfReader(
  { feeAsked, text }: { readonly feeAsked: boolean | null; readonly text: string | null },
  reader: ComplaintHand,
  entered: readonly EnteredComplaint[],
): boolean {
  if (feeAsked !== true) return false;
  const words = text ?? '';
  if (isAbout({ about: 'fee', text: words, target: noTarget }, reader)) return true;

  return entered.some(({ record }) => record.text.includes(words) && isAbout(record, reader));
}

/**
 * A case without what was complained of the one who reads it, and without what history, visits and their papers tell
 * of that: nobody reads who complained of them, and in which words.
 */
export function withoutOwnComplaints(
  c: Case,
  reader: ComplaintHand,
  entered: readonly EnteredComplaint[],
): Case {
  const targetOf = (id: string) => entered.find((one) => one.id === id)?.record.target ?? noTarget;
  const own = c.voices.complaints.filter(({ id, about, text }) =>
    isAbout({ about, text, target: targetOf(id) }, reader),
  );
  const visits = c.voices.followUps.filter((one) => saysOfReader(one, reader, entered));
  if (own.length === 0 && visits.length === 0) return c;
  const left = c.voices.complaints.filter((one) => !own.includes(one));
  const moments = own.flatMap(momentsOf);
  const isOfOwn = ({ action, at }: Case['events'][number]): boolean =>
    ofComplaints.includes(action) && moments.includes(at);
  const tellsOfOwn = (paper: Paper): boolean =>
    paper.code === 'FZ-032' && visits.some(({ text }) => textOf(paper, 'record') === text);

  return {
    ...c,
    desk: left.length === 0 ? withoutComplaintClock(c.desk) : c.desk,
    events: c.events.filter((event) => !isOfOwn(event)),
    papers: c.papers.filter((paper) => !tellsOfOwn(paper)),
    voices: {
      ...c.voices,
      complaints: left,
      followUps: c.voices.followUps.map((one) =>
        visits.includes(one) ? { ...one, feeAsked: null, text: kept } : one,
      ),
    },
  };
}
