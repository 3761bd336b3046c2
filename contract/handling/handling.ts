import * as v from 'valibot';
import { actKinds, majorMatters } from '../../domain/vocabulary/acts';
import { closingResults, closingWays } from '../../domain/vocabulary/closings';
import { contract } from '../envelope';
import { codeOf, day, fields, id, text, textOrNothing, version } from '../fields';
import type { Decided } from '../dossier/dossier';

/** What a handler does from the agreement to the archive; until they have a phone of their own, staff write it down. */
const seen = { caseId: id, version };
const moment = v.pipe(v.string('请填时间。'), v.isoTimestamp('请填时间。'));

/**
 * One act of the handler, told to the person in plain words (法-46). Refusals: DayInvalid (before the assignment, in
 * the future; a hearing in the past) · InputInvalid · PersonRecused
 */
export const noteProgress = contract<Decided>()(
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
export const reportMatter = contract<Decided>()(
  'reportMatter',
  fields({
    ...seen,
    matter: codeOf(majorMatters, '请选是哪一类重大事项。'),
    happenedOn: day,
    text: text('情况', 1000, 5),
  }),
);

const sum = v.nullish(
  v.pipe(
    v.number('金额请填数字，比如 12300。'),
    v.finite('金额请填数字，比如 12300。'),
    v.minValue(0, '金额不能是负数。'),
    v.maxValue(999_999_999_999.99, '金额太大，请再看一遍。'),
  ),
  null,
);

/**
 * The work is done: how it ended and what came of it (法-50). Refusals: ActionNotPossibleNow (before the agreement, a
 * second time) · DayInvalid (before the agreement, in the future) · AmountInvalid (the part above the whole) ·
 * InputInvalid (a way that is not of this kind of case) · AlreadyDone (a wish for another lawyer waits)
 */
export const close = contract<Decided>()(
  'close',
  fields({
    ...seen,
    closedOn: day,
    way: codeOf(closingWays, '请选结案方式。'),
    result: codeOf(closingResults, '请选案件效果。'),
    recovered: sum,
    /** Of which wages. */
    wages: sum,
    document: textOrNothing('结案文书和文号', 100),
    summary: text('办案小结', 1000, 50),
  }),
);
