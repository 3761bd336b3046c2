import * as v from 'valibot';
import { actKinds, majorMatters } from '../../domain/vocabulary/acts';
import { contract } from '../envelope';
import { codeOf, day, fields, seen, text, textOrNothing } from '../fields';
import type { Decided } from '../decided';

const moment = v.pipe(v.string('请填时间。'), v.isoTimestamp('请填时间。'));

/**
 * One act of the handler, told to the person in plain words (法-46). Refusals: DayInvalid (before the assignment, in
 * the future; a hearing in the past) · InputInvalid · PersonRecused
 */
export const noteProgress = contract<Decided>('handling')(
  'noteProgress',
  fields({
    ...seen,
    act: codeOf(actKinds, '请选办了什么事。'),
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
