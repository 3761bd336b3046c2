import * as v from 'valibot';
import { dutyKinds, weekdays } from '../../domain/vocabulary/duty';
import { contract } from '../envelope';
import { codeOf, day, fields, text, version } from '../fields';
import type { Kept } from '../pieces';

/** One line of the roster: every week on a day, or on one date. */
const shiftFields = {
  when: v.union([codeOf(weekdays), day], '请选星期几，或填一个日期。'),
  hours: text('时间', 30),
  kind: codeOf(dutyKinds, '请选是律师还是工作人员。'),
  who: text('姓名', 20, 2),
  where: text('地点', 40, 2),
};

const roster = v.pipe(v.array(fields(shiftFields)), v.maxLength(60, '最多60行，过去的日子可以去掉。'));

export type RosterParts = v.InferOutput<typeof roster>;

/** The whole roster, as citizens see it: who is there, when and where. */
export const saveDuty = contract<Kept>('ledgers')('saveDuty', fields({ version, duty: roster }));
