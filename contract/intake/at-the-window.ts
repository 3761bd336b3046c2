import * as v from 'valibot';
import { complaintSubjects } from '../../domain/vocabulary/complaint-subjects';
import { contactWays, identityPapers, seenAs } from '../../domain/vocabulary/people';
import { saidBy } from '../../domain/vocabulary/said-by';
import { contract } from '../envelope';
import { code, codeOf, fields, id, text, textOrNothing, version } from '../fields';
import type { Decided } from '../dossier/dossier';

const seen = { caseId: id, version };

/** What the clerk had in hand: the original, a copy, something else. */
export const paperSeen = codeOf(seenAs, '请选看到的是原件还是复印件。');

/**
 * Notes that an identity paper was looked at, with name and number as they stand on it. What differs from the
 * application needs a word. Refusals: IdentityNumberInvalid · InputInvalid (note) · PersonNotFound
 */
export const checkIdentity = contract<Decided>()(
  'checkIdentity',
  fields({
    ...seen,
    of: v.picklist(['applicant', 'agent'], '请选核对谁的证件。'),
    paper: codeOf(identityPapers, '请选是哪种证件。'),
    seen: paperSeen,
    name: text('证件上的姓名', 50),
    number: text('证件上的号码', 40),
    note: textOrNothing('说明', 300),
  }),
);

/** Notes that somebody of the centre spoke with a person in danger, and what was agreed. Refusals: AlreadyDone */
export const noteSafetyCall = contract<Decided>()(
  'noteSafetyCall',
  fields({ ...seen, reason: text('说了什么、怎么约的', 500) }),
);

/**
 * Takes the scan of a paper handed over the counter into the case; `uploadFile` sent it before.
 * Refusals: the file refusals · TooManyFiles
 */
export const takeInMaterial = contract<Decided>()(
  'takeInMaterial',
  fields({
    caseId: id,
    /** Code of the item in the materials list, or `other`. */
    item: code,
    fileId: text('文件', 400),
    name: text('文件名', 100),
    page: v.pipe(
      v.number('页码不对。'),
      v.safeInteger('页码不对。'),
      v.minValue(1, '页码不对。'),
      v.maxValue(200, '页码不对。'),
    ),
  }),
);

/** Notes that the supplement is complete, for somebody without a phone. Refusals: GapsMissing · ActionNotPossibleNow */
export const supplyAtDesk = contract<Decided>()(
  'supplyAtDesk',
  fields({
    ...seen,
    items: v.pipe(
      v.array(fields({ code, explanation: textOrNothing('说明', 300) }), '请逐项补好。'),
      v.maxLength(50, '一次最多补50项。'),
    ),
  }),
);

/** What the person wants of the lawyer, said at the window. Refusals: NotAllowed for a name where the centre has no 点援 */
export const noteWishes = contract<Decided>()(
  'noteWishes',
  fields({
    ...seen,
    woman: v.boolean('请选择是否要女律师。'),
    language: textOrNothing('语言', 20),
    named: textOrNothing('想请的律师', 20),
  }),
);

const toldBy = codeOf(saidBy, '请选是谁到窗口说的。');

/**
 * A new way to reach somebody without a phone, told at the window; what is left out is no more. Refusals: PhoneInvalid ·
 * NameInvalid · InputInvalid (phone: nobody could be called; otherName, otherPhone) · PersonNotFound (nobody acts for
 * the applicant)
 */
export const changeContactAtDesk = contract<Decided>()(
  'changeContactAtDesk',
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
export const complainAtDesk = contract<Decided>()(
  'complainAtDesk',
  fields({
    ...seen,
    saidBy: toldBy,
    about: codeOf(complaintSubjects, '请选要投诉谁。'),
    text: text('投诉内容', 1000, 5),
  }),
);
