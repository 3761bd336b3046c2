import * as v from 'valibot';
import { identityPapers } from '../../domain/vocabulary/persons/people';
import { contract } from '../envelope';
import { code, codeOf, fields, id, seen, text, textOrNothing } from '../fields';
import type { Decided } from '../decided';
import { paperSeen } from './paper-seen';

/**
 * Notes that an identity paper was looked at, with name and number as they stand on it. What differs from the
 * application needs a word. Refusals: IdentityNumberInvalid · InputInvalid (note) · PersonNotFound
 */
export const checkIdentity = contract<Decided>('desk')(
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
export const noteSafetyCall = contract<Decided>('desk')(
  'noteSafetyCall',
  fields({ ...seen, reason: text('说了什么、怎么约的', 500) }),
);

/**
 * Takes the scan of a paper handed over the counter into the case; `uploadFile` sent it before.
 * Refusals: the file refusals · TooManyFiles
 */
export const takeInMaterial = contract<Decided>('desk')(
  'addMaterial',
  fields({
    caseId: id,
    /** Code of the item in the materials list, or `other`. */
    item: code,
    fileId: text('文件', 400),
    // of a name that is all invisible nothing is left: the photo is taken all the same
    name: text('文件名', 100, 0),
    page: v.pipe(
      v.number('页码不对。'),
      v.safeInteger('页码不对。'),
      v.minValue(1, '页码不对。'),
      v.maxValue(200, '页码不对。'),
    ),
  }),
);

/**
 * Puts a scan right that was filed wrongly: under another item, or out of the case where it belongs to nobody here.
 * Refusals: MaterialNotFound · ReasonMissing · ActionNotPossibleNow
 */
export const correctMaterial = contract<Decided>('desk')(
  'correctMaterial',
  fields({
    caseId: id,
    materialId: id,
    /** Code of the item to which it belongs; `null` takes it out. */
    item: v.nullable(code),
    reason: text('原因', 200),
  }),
);

/**
 * Moves a scan to the case that it belongs to, where it is looked at anew; both histories say so.
 * Refusals: CaseNotFound · ReceiptNumberInvalid · MaterialNotFound · TooManyFiles · what the guards of either case name
 */
export const moveMaterial = contract<Decided>('desk')(
  'moveMaterial',
  fields({
    caseId: id,
    materialId: id,
    /** The receipt number of the other case, with or without dashes. */
    receiptNo: text('编号', 40),
    reason: text('原因', 200),
  }),
);

/** Notes that the supplement is complete, for somebody without a phone. Refusals: GapsMissing · ActionNotPossibleNow */
export const supplyAtDesk = contract<Decided>('desk')(
  'supply',
  fields({
    ...seen,
    items: v.pipe(
      v.array(fields({ code, explanation: textOrNothing('说明', 300) }), '请逐项补好。'),
      v.maxLength(50, '一次最多补50项。'),
    ),
  }),
);
