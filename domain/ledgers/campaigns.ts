import * as privacy from '../vocabulary/privacy';
import { choice, day, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Campaigns of a season (讨薪, 助残月, 质量年): what is done under them carries their name. */
export const campaigns = ledger({
  name: 'campaigns',
  title: '专项行动',
  group: 'outreach',
  purpose: '讨薪、助残月、质量年这些专项：从哪天到哪天、谁发的文、要做到什么。活动的“专项”照这里的名字写。',
  fields: {
    name: text('专项名称', 30, privacy.plain, { width: 10, searched: true }),
    startsOn: day('从哪天', { width: 7 }),
    endsOn: maybe(day('到哪天', { width: 7 })),
    from: choice('谁布置的', ['国家', '省', '市', '县', '本中心'], { width: 5 }),
    number: maybe(text('文号', 40, privacy.plain, { width: 10 })),
    aim: text('要做到什么', 200, privacy.plain, { width: 20, searched: true }),
    done: maybe(text('做得怎样', 500, privacy.plain)),
  },
  order: { by: 'startsOn', direction: 'newest' },
  keepers: ['clerk', 'director'],
  readers: ['station_clerk', 'reviewer', 'dispatcher', 'supervisor', 'auditor'],
  says: ({ name }) => name,
  closing: '作废',
  together: [
    {
      field: 'endsOn',
      wrong: ({ startsOn, endsOn }) =>
        endsOn !== null && endsOn < startsOn ? '到哪天不能早于从哪天。' : null,
    },
  ],
  retention: { always: true },
});
