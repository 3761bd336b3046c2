import * as privacy from '../vocabulary/privacy';
import { choice, count, day, lineOf, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Signs that say where help is: 标识牌 in the village, notice boards, posters by the road. */
export const signPoints = ledger({
  name: 'sign_points',
  title: '标识牌和公示栏',
  group: 'network',
  purpose: '哪里挂了标识牌、公示栏、广告牌，几块，现在好不好；一村一标差哪些。',
  fields: {
    place: text('挂在哪里', 60, privacy.plain, { width: 14, searched: true }),
    putOn: day('挂上日期', { width: 7 }),
    village: maybe(lineOf('村或乡镇', 'townships', { width: 10 })),
    kind: choice('种类', ['标识牌', '公示栏', '广告牌', '指示牌', '二维码牌'], { width: 6, searched: true }),
    pieces: count('块数', 1000, { width: 4, least: 1 }),
    state: choice('现在', ['完好', '破损', '内容旧了'], { width: 6 }),
    seenOn: maybe(day('上次看的日期', { width: 7 })),
    takenOn: maybe(day('拆除日期')),
    note: maybe(text('备注', 200, privacy.plain)),
  },
  order: { by: 'putOn', direction: 'newest' },
  keepers: ['clerk', 'station_clerk', 'director'],
  readers: ['reviewer', 'dispatcher', 'supervisor', 'auditor'],
  says: ({ place, kind }) => `${place}${kind}`,
  closing: '拆除',
  together: [
    {
      field: 'takenOn',
      wrong: ({ putOn, takenOn }) =>
        takenOn !== null && takenOn < putOn ? '拆除日期不能早于挂上日期。' : null,
    },
  ],
  retention: { always: true },
});
