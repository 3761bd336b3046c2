import * as v from 'valibot';
import { contract } from '../envelope';
import { fields, text, version } from '../fields';
import { whole, type Kept } from '../pieces';

const days = (what: string) =>
  v.pipe(
    v.array(v.pipe(v.string(`请填写${what}。`), v.regex(/^\d{2}-\d{2}$/, `${what}请像10-01这样填。`))),
    v.maxLength(60, `${what}太多，请核对通知。`),
  );

/** The days off and the working weekends of one year, as the State Council announced them. */
export const saveHolidays = contract<Kept>('ledgers')(
  'saveHolidays',
  fields({
    version,
    year: whole('年份', 2024, 2100),
    restDays: days('休息日'),
    workDays: days('上班的周末'),
    source: text('通知的名称和文号', 80, 4),
  }),
);
