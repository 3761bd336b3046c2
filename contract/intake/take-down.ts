import * as v from 'valibot';
import type { SubmitAnswer } from './submit-application';
import { draftKey } from './save-draft';
import { onPaperWords } from '../../domain/case/records/on-paper';
import { contract } from '../envelope';
import { codeOf, fields, id, text } from '../fields';
import { paperSeen } from './paper-seen';

/** The ways in which staff take an application down themselves. */
export const takenDownAt = ['window', 'home_visit', 'hotline_12348', 'station', 'web', 'custody'] as const;

/** The ways in which somebody promises at the desk. */
export const promisedHow = ['spoken', 'signed'] as const;

const moment = (what: string) =>
  v.pipe(v.string(`请填${what}的时间。`), v.isoTimestamp(`请填${what}的时间。`));

/** Who handed the application of somebody in custody over, and when the person had asked them for it (法-39). */
/** Who handed the application over, as the covering letter says it (法-39). */
export const passedOn = fields({
  institution: text('转交单位', 60),
  contactName: text('转交单位的经办人', 50),
  contactPhone: text('经办人电话', 30),
  askedAt: moment('本人提出'),
});

/**
 * An application that a member of staff types in: at the window, by telephone, or from a paper form.
 * Refusals: InputInvalid (each open question by its id) · DayInvalid (received in the future, or before it was asked
 * for) · ConditionUnmet (from custody, but by nobody) · PhoneInvalid · NameInvalid
 */
export const takeDownApplication = contract<SubmitAnswer>('form')(
  'takeDownApplication',
  fields({
    /** Made by the desk once per form: sent twice it makes one case. */
    draftKey,
    entrance: v.picklist(takenDownAt, '请选择从哪里来的。'),
    stationId: v.nullish(id, null),
    /** The question of the register that it grew out of. */
    consultationId: v.nullish(id, null),
    /** When a paper form was handed in or handed over; now for what is typed with the person there. */
    receivedAt: v.nullish(moment('收到'), null),
    /** Only where the entrance is custody. */
    passedOn: v.nullish(passedOn, null),
    /** Which form of the identity paper was seen; left out where none was shown. */
    paperSeen: v.nullish(paperSeen, null),
    /** How the promise that all is true was made (法-41): read out and spoken, or signed on a sheet; left out where none was. */
    promise: v.nullish(v.picklist(promisedHow, '请选诚信承诺是怎样作的。'), null),
    answers: v.record(v.pipe(v.string(), v.maxLength(64)), v.unknown(), '请把申请表填好。'),
    /** What only the printed forms ask, by key; what nobody said is left out. */
    onPaper: v.nullish(v.record(codeOf(onPaperWords, '请刷新页面再试。'), text('内容', 500)), null),
    /** The applicant has agreed to how their data are used, by signature or word. */
    consent: v.literal(true, '请先请申请人同意怎样使用个人信息。'),
  }),
);
