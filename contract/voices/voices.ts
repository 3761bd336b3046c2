import * as v from 'valibot';
import { complaintSubjects } from '../../domain/vocabulary/voices/complaint-subjects';
import { contract } from '../envelope';
import { codeOf, fields, id, text, textOrNothing } from '../fields';
import type { CitizenCase } from '../progress/views';

const reason = text('原因', 1000, 5);

/** Objects to a refusal or a termination, to the judicial bureau (法-49). Refusals: DeadlinePassed, ActionNotPossibleNow */
export const objectDecision = contract<CitizenCase>('citizen')('object', fields({ caseId: id, reason }));

export const complain = contract<CitizenCase>('citizen')(
  'complain',
  fields({
    caseId: id,
    about: codeOf(complaintSubjects, '请点一下要投诉谁。'),
    text: text('投诉内容', 1000, 5),
  }),
);

/** Rates the service after the work is done; asked again it is refused as AlreadyDone. */
export const rate = contract<CitizenCase>('citizen')(
  'rate',
  fields({
    caseId: id,
    score: v.pipe(
      v.number('请点一个分数。'),
      v.safeInteger('请点一个分数。'),
      v.minValue(1, '请点1到5分。'),
      v.maxValue(5, '请点1到5分。'),
    ),
    comment: textOrNothing('想说的话', 500),
  }),
);

/** Tells a new phone number. Refusals: PhoneInvalid */
export const changeContact = contract<CitizenCase>('citizen')(
  'changeContact',
  fields({ caseId: id, phone: text('电话', 30) }),
);
