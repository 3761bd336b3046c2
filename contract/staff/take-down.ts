import * as v from 'valibot';
import type { SubmitAnswer } from '../citizen/submit-application';
import { draftKey } from '../citizen/save-draft';
import { contract } from '../envelope';
import { fields, id } from '../fields';
import { paperSeen } from './window';

/** The ways in which staff take an application down themselves. */
export const takenDownAt = ['window', 'home_visit', 'hotline_12348', 'station', 'web'] as const;

/**
 * An application that a member of staff types in: at the window, by telephone, or from a paper form.
 * Refusals: InputInvalid (each open question by its id) · DayInvalid (received in the future)
 */
export const takeDownApplication = contract<SubmitAnswer>()(
  'takeDownApplication',
  fields({
    /** Made by the desk once per form: sent twice it makes one case. */
    draftKey,
    entrance: v.picklist(takenDownAt, '请选择从哪里来的。'),
    stationId: v.nullish(id, null),
    /** When a paper form was handed in; now for what is typed with the person there. */
    receivedAt: v.nullish(v.pipe(v.string('请填收到的时间。'), v.isoTimestamp('请填收到的时间。')), null),
    /** Which form of the identity paper was seen; left out where none was shown. */
    paperSeen: v.nullish(paperSeen, null),
    answers: v.record(v.pipe(v.string(), v.maxLength(64)), v.unknown(), '请把申请表填好。'),
    /** The applicant has agreed to how their data are used, by signature or word. */
    consent: v.literal(true, '请先请申请人同意怎样使用个人信息。'),
  }),
);
