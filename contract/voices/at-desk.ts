import { complaintSubjects } from '../../domain/vocabulary/voices/complaint-subjects';
import { contactWays } from '../../domain/vocabulary/persons/people';
import { saidBy } from '../../domain/vocabulary/said-by';
import * as v from 'valibot';
import { codeOf, fields, seen, text, textOrNothing } from '../fields';
import type { Decided } from '../decided';
import { contract } from '../envelope';

/** An objection that came on paper or by word of mouth. */
export const fileObjection = contract<Decided>('review')(
  'object',
  fields({ ...seen, reason: text('异议的理由', 2000) }),
);

/** The judicial bureau's answer to the objection (法-49). */
export const decideObjection = contract<Decided>('review')(
  'decideObjection',
  fields({
    ...seen,
    result: v.picklist(['upheld', 'ordered'], '请选维持还是责令改正。'),
    reason: text('审查理由', 2000),
  }),
);

const toldBy = codeOf(saidBy, '请选是谁到窗口说的。');

/**
 * A new way to reach somebody without a phone, told at the window; what is left out is no more. Refusals: PhoneInvalid ·
 * NameInvalid · InputInvalid (phone: nobody could be called; otherName, otherPhone) · PersonNotFound (nobody acts for
 * the applicant)
 */
export const changeContactAtDesk = contract<Decided>('handling')(
  'changeContact',
  fields({
    ...seen,
    saidBy: toldBy,
    way: codeOf(contactWays, '请选怎么联系。'),
    phone: textOrNothing('电话', 30),
    /** Whoever passes the word on (转告人), where that is the way. */
    otherName: textOrNothing('转告人', 50),
    otherPhone: textOrNothing('转告人电话', 30),
    address: textOrNothing('住址', 200),
  }),
);

/** A complaint told at the window, by the rules of the phone's. Refusals: PersonNotFound · ActionNotPossibleNow */
export const complainAtDesk = contract<Decided>('handling')(
  'complain',
  fields({
    ...seen,
    saidBy: toldBy,
    about: codeOf(complaintSubjects, '请选要投诉谁。'),
    text: text('投诉内容', 1000, 5),
  }),
);
