import * as privacy from '../vocabulary/privacy';
import { choice, count, day, lineOf, sum, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Hours of a day of volunteer work; more is written down with a note (志愿服务记录与证明出具办法-17). */
const usualHours = 8;

/** What a volunteer did on a day: hours, stars and the record given on request are made of these lines. */
export const volunteerService = ledger({
  name: 'volunteer_service',
  title: '志愿服务记录',
  group: 'people',
  purpose: '哪位志愿者哪天做了什么、几小时；星级和服务记录证明都从这里来。',
  fields: {
    volunteer: lineOf('志愿者', 'volunteers', { width: 7 }),
    doneOn: day('日期', { width: 7 }),
    kind: choice('做了什么', ['咨询', '代写文书', '协助办案', '普法', '整理案卷', '陪同和翻译', '其他'], {
      width: 7,
      searched: true,
    }),
    hours: sum('小时', 24, { width: 4, hint: '一天一般不超过8小时，多的在备注里写明' }),
    people: count('服务了几人', 10_000, { width: 5 }),
    place: maybe(text('在哪里', 60, privacy.plain, { width: 10, searched: true })),
    rating: maybe(choice('评价', ['很好', '好', '一般', '差'], { width: 4 })),
    absent: choice('来了吗', ['来了', '说好没来'], { width: 5 }),
    note: maybe(text('备注', 200, privacy.words)),
  },
  order: { by: 'doneOn', direction: 'newest' },
  keepers: ['clerk', 'station_clerk', 'director'],
  readers: ['supervisor', 'auditor'],
  says: ({ doneOn, kind, hours }) => `${doneOn} ${kind}${hours}小时`,
  closing: '作废',
  together: [
    {
      field: 'note',
      wrong: ({ hours, note }) =>
        hours > usualHours && note === null ? `一天超过${usualHours}小时，请在备注里写明为什么。` : null,
    },
    {
      field: 'hours',
      wrong: ({ absent, hours }) => {
        if (absent === '说好没来') return hours === 0 ? null : '没来的，小时填0。';

        return hours === 0 ? '来了的，请填做了几小时。' : null;
      },
    },
  ],
  retention: { years: 5, after: 'day' },
});
