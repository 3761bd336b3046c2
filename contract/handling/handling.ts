import * as v from 'valibot';
import { actKinds, majorMatters } from '../../domain/vocabulary/handling/acts';
import { contract } from '../envelope';
import { tellings } from '../../domain/vocabulary/handling/tellings';
import { codeOf, day, fields, id, seen, text, textOrNothing } from '../fields';
import type { Decided } from '../decided';

const moment = v.pipe(v.string('请填时间。'), v.isoTimestamp('请填时间。'));

/**
 * One act of the handler, told to the person in plain words (法-46). Refusals: DayInvalid (before the assignment, in
 * the future; a hearing in the past) · InputInvalid · MaterialNotFound (a photo of another case) · PersonRecused
 */
export const noteProgress = contract<Decided>('handling')(
  'noteProgress',
  fields({
    ...seen,
    act: codeOf(actKinds, '请选办了什么事。'),
    /** It was not done, and the text says why. */
    notDone: v.optional(v.boolean('请选办了还是没办。'), false),
    happenedOn: day,
    text: text('办了什么', 1000, 2),
    minutes: v.nullish(
      v.pipe(
        v.number('用时请填数字。'),
        v.safeInteger('用时请填整分钟。'),
        v.minValue(1, '用时至少1分钟。'),
        v.maxValue(1440, '用时最多1440分钟，请分次登记。'),
      ),
      null,
    ),
    /** A hearing that was fixed, still to come. */
    hearingAt: v.nullish(moment, null),
    hearingPlace: textOrNothing('开庭的地方', 100),
    /** Where the act itself was done. */
    place: textOrNothing('在哪里', 100),
    tellings: v.optional(
      v.pipe(v.array(codeOf(tellings, '请从四项告知里选。')), v.maxLength(4, '四项告知，一项选一次。')),
      [],
    ),
    /** Whether the accused agrees to be defended; criminal meetings only. */
    agrees: v.nullish(v.boolean('请选同意还是不同意。'), null),
    /** Photos of the act, handed in before as materials. */
    files: v.optional(v.pipe(v.array(id), v.maxLength(20, '一次最多20张照片。')), []),
  }),
);

/** Something grave that the handler reports to the centre; the person's page does not show it. Refusals: as above */
export const reportMatter = contract<Decided>('handling')(
  'reportMatter',
  fields({
    ...seen,
    matter: codeOf(majorMatters, '请选是哪一类重大事项。'),
    happenedOn: day,
    text: text('情况', 1000, 5),
  }),
);

/**
 * Reminds the handler of what lacks, on their phone: one click of staff, and by itself after a month without a word.
 * Refusals: AlreadyDone (nothing lacks; reminded today)
 */
export const remindHandler = contract<Decided>('handling')('remindHandler', fields(seen));
