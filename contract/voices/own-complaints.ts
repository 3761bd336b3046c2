import * as v from 'valibot';
import type { Instant } from '../../domain/time/times';
import { complaintSubjects } from '../../domain/vocabulary/voices/complaint-subjects';
import { contract } from '../envelope';
import { codeOf, fields, id, text, textOrNothing } from '../fields';
import { draftKey } from '../intake/save-draft';

/** A complaint as whoever made it reads it. */
export interface OwnComplaint {
  readonly id: string;
  readonly at: Instant;
  readonly about: string;
  readonly text: string;
  /** Where it stands and what comes when, in plain words. */
  readonly says: string;
  /** What was found and what follows; `null` before the answer. */
  readonly answer: string | null;
  /** What the centre asks to be told, while it asks. */
  readonly asked: string | null;
  readonly mayContest: boolean;
  /** What was said against the answer, with the second answer. */
  readonly contest: { readonly text: string; readonly answer: string | null } | null;
}

/**
 * A complaint or opinion that names a case or none. One that names a case and is not quiet is told in the case.
 * `key` is made by the phone: sent twice it is one. Refusals: CaseNotFound · PhoneInvalid · TooManyRequests (five a day)
 */
export const fileComplaint = contract<OwnComplaint>('voices')(
  'fileComplaint',
  fields({
    key: draftKey,
    about: codeOf(complaintSubjects, '请点一下要投诉谁。'),
    whom: textOrNothing('投诉的是谁', 40),
    text: text('投诉内容', 1000, 5),
    phone: textOrNothing('电话', 30),
    quiet: v.boolean('请点一下要不要保密。'),
    caseId: v.nullish(id, null),
  }),
);

/** All complaints of this phone, newest first. */
export const myComplaints = contract<{ readonly complaints: readonly OwnComplaint[] }>('voices')(
  'myComplaints',
  fields({}),
);

/** The answer is not right, in the person's words: once. Refusals: LineNotFound · ActionNotPossibleNow */
export const contestComplaint = contract<OwnComplaint>('voices')(
  'contestComplaint',
  fields({ id, text: text('哪里不同意', 1000, 5) }),
);

/** What the centre asked to be told. Refusals: LineNotFound · ActionNotPossibleNow */
export const supplyComplaint = contract<OwnComplaint>('voices')(
  'supplyComplaint',
  fields({ id, text: text('补充的内容', 1000, 2) }),
);
