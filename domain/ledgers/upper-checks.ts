import * as privacy from '../vocabulary/privacy';
import { choice, count, day, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

const most = 10_000;

/** What the city, the province or the ministry found when it looked at files of the centre. */
export const upperChecks = ledger({
  name: 'upper_checks',
  title: '上级抽查',
  group: 'quality',
  purpose: '市、省、部抽查，各等次几卷，要改什么，哪天改好。和本中心自己的评查分开算。',
  fields: {
    by: choice('谁抽查', ['县', '市', '省', '国家'], { width: 4 }),
    doneOn: day('日期', { width: 7 }),
    name: text('抽查名称', 60, privacy.plain, { width: 16, searched: true }),
    excellent: count('优秀', most, { width: 4 }),
    good: count('良好', most, { width: 4 }),
    pass: count('合格', most, { width: 4 }),
    fail: count('不合格', most, { width: 5 }),
    mend: maybe(text('要改什么', 500, privacy.plain, { width: 14 })),
    mendBy: maybe(day('改好期限', { width: 7 })),
    mendedOn: maybe(day('改好日期')),
  },
  order: { by: 'doneOn', direction: 'newest' },
  keepers: ['clerk', 'director'],
  readers: ['reviewer', 'archivist', 'supervisor', 'auditor'],
  says: ({ by, doneOn }) => `${doneOn} ${by}级抽查`,
  closing: '作废',
  secondPerson: true,
  together: [
    {
      field: 'mendBy',
      wrong: ({ mend, mendBy }) => (mend !== null && mendBy === null ? '有要改的，请写改好期限。' : null),
    },
  ],
  retention: { always: true },
});
