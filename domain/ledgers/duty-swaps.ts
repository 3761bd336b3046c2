import * as privacy from '../vocabulary/privacy';
import { choice, day, person, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** A turn of duty that somebody else takes: asked for in writing, agreed to by the dispatcher. */
export const dutySwaps = ledger({
  name: 'duty_swaps',
  title: '换班',
  group: 'duty',
  purpose: '哪天谁的班谁来顶、为什么、谁同意的。值班表上的人请在“设置”里照着改。',
  fields: {
    dutyOn: day('值班日期', { width: 7 }),
    half: choice('半天', ['上午', '下午', '全天'], { width: 4 }),
    place: text('地点', 40, privacy.plain, { width: 12, searched: true }),
    off: person('原来谁值', { width: 6 }),
    on: person('谁来顶', { width: 6 }),
    unit: maybe(text('顶班人单位', 60, privacy.plain, { width: 12 })),
    why: text('为什么换', 100, privacy.words, { width: 12 }),
    state: choice('同意吗', ['等同意', '同意', '不同意'], { width: 5 }),
    agreedBy: maybe(person('谁同意的', { width: 6 })),
    backOn: maybe(day('还班日期')),
  },
  order: { by: 'dutyOn', direction: 'newest' },
  keepers: ['clerk', 'dispatcher', 'director'],
  readers: ['supervisor', 'auditor'],
  says: ({ dutyOn, off, on }) => `${dutyOn} ${on}替${off}`,
  closing: '作废',
  together: [
    { field: 'on', wrong: ({ on, off }) => (on === off ? '顶班的不能是原来值班的人。' : null) },
    {
      field: 'agreedBy',
      wrong: ({ state, agreedBy }) =>
        (state === '等同意') === (agreedBy === null) ? null : '等同意的空着；同意、不同意的写是谁定的。',
    },
  ],
  retention: { years: 5, after: 'day' },
});
