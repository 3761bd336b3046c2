import * as privacy from '../vocabulary/privacy';
import { choice, day, lineOf, person, sum, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Who came to a training, one line a person: signed in by its code or written down, with the mark where there was a test. */
export const trainingAttendance = ledger({
  name: 'training_attendance',
  title: '培训签到',
  group: 'people',
  purpose: '每次培训谁来了、几个学时、考了多少分。扫码签到的自己会进来。',
  fields: {
    who: person('姓名', { width: 6 }),
    cameOn: day('日期', { width: 7 }),
    training: lineOf('哪次培训', 'training', { width: 16 }),
    kind: choice('身份', ['工作人员', '律师', '基层法律服务工作者', '站点人员', '联络员', '志愿者', '其他'], {
      width: 8,
    }),
    unit: maybe(text('单位', 60, privacy.plain, { width: 12, searched: true })),
    hours: sum('学时', 100, { width: 4 }),
    way: choice('怎么签的', ['扫码', '手写'], { width: 5 }),
    signedAt: maybe(text('签到时间', 10, privacy.plain, { width: 5 })),
    score: maybe(sum('考试得分', 100, { width: 5 })),
    note: maybe(text('备注', 200, privacy.words)),
  },
  order: { by: 'cameOn', direction: 'newest' },
  once: ['cameOn', 'training', 'who'],
  keepers: ['clerk', 'director'],
  readers: ['reviewer', 'dispatcher', 'supervisor', 'auditor'],
  says: ({ who, cameOn }) => `${cameOn} ${who}`,
  closing: '作废',
  retention: { always: true },
});
