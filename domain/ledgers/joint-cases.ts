import * as privacy from '../vocabulary/privacy';
import { choice, count, day, text, words } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Group cases in which several bodies act together (信访、街道、劳动、法院联动): who does what, note by note. */
export const jointCases = ledger({
  name: 'joint_cases',
  title: '集体案件联动',
  group: 'partners',
  purpose: '集体案件哪些单位一起办、各做什么、说到哪一步、稳不稳。',
  fields: {
    name: text('什么事', 60, privacy.words, { width: 14 }),
    metOn: day('哪天碰头', { width: 7 }),
    receiptNo: maybe(text('案件编号', 40, privacy.plain, { width: 10, searched: true })),
    people: count('涉及几人', 100_000, { width: 5 }),
    units: words('哪些单位', 40, { width: 14, searched: true }),
    from: choice(
      '谁牵头或交办',
      ['本中心', '领导交办', '政府指定', '信访', '人社', '法院', '乡镇街道', '其他'],
      {
        width: 6,
      },
    ),
    agreed: text('各做什么', 500, privacy.words, { width: 16 }),
    next: maybe(day('下次碰头', { width: 7 })),
    risk: choice('稳不稳', ['平稳', '要留意', '已上报'], { width: 5 }),
  },
  order: { by: 'metOn', direction: 'newest' },
  keepers: ['clerk', 'reviewer', 'director'],
  readers: ['approver', 'dispatcher', 'supervisor', 'auditor'],
  says: ({ metOn, people }) => `${metOn} ${people}人`,
  closing: '作废',
  retention: { years: 10, after: 'day' },
});
