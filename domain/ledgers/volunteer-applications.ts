import * as privacy from '../vocabulary/privacy';
import { choice, day, person, phone, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Who wants to be a volunteer: applied by the code of the notice or at the window, checked, told (志2021-13 to 15). */
export const volunteerApplications = ledger({
  name: 'volunteer_applications',
  title: '志愿者报名',
  group: 'people',
  purpose: '谁报名做志愿者、会什么、什么时候有空、核对过没有。同意的，再登记到“志愿者”。',
  fields: {
    name: person('姓名', { width: 6 }),
    phone: phone('电话', privacy.phone, { width: 8 }),
    appliedOn: day('报名日期', { width: 7 }),
    kind: choice('身份', ['律师', '基层法律服务工作者', '法学师生', '退休人员', '社工', '其他'], {
      width: 8,
    }),
    unit: maybe(text('单位或学校', 40, privacy.plain, { width: 12, searched: true })),
    skills: text('会做什么', 100, privacy.plain, { width: 14 }),
    time: text('什么时候有空', 60, privacy.plain, { width: 10 }),
    way: choice('怎么报的', ['扫码', '窗口', '电话', '院校推荐'], { width: 5 }),
    state: choice('核对', ['同意', '不同意', '等核对'], { width: 5 }),
    checkedOn: maybe(day('核对日期')),
    why: maybe(text('为什么不同意', 200, privacy.words)),
  },
  order: { by: 'appliedOn', direction: 'newest' },
  keepers: ['clerk', 'director'],
  readers: ['supervisor', 'auditor'],
  says: ({ name, state }) => `${name} ${state}`,
  closing: '办结',
  together: [
    {
      field: 'checkedOn',
      wrong: ({ state, checkedOn }) =>
        (state === '等核对') === (checkedOn === null) ? null : '核对过的填核对日期，没核对的空着。',
    },
    {
      field: 'why',
      wrong: ({ state, why }) => (state === '不同意' && why === null ? '不同意的，请写为什么。' : null),
    },
  ],
  retention: { years: 2, after: 'day' },
});
