import * as privacy from '../vocabulary/privacy';
import { choice, day, text, yes } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** The centre's rules and the documents above them, each with number and version; who read them is written down. */
export const rules = ledger({
  name: 'rules',
  title: '制度库',
  group: 'openness',
  purpose: '中心的制度和上面的文件：文号、第几版、哪天起、上没上墙；看过的人点“我看过了”。',
  fields: {
    title: text('名称', 60, privacy.plain, { width: 18, searched: true }),
    since: day('起用日期', { width: 7 }),
    kind: choice('种类', ['法律法规', '上级文件', '本中心制度', '工作规范', '纪律', '应急办法'], {
      width: 7,
    }),
    number: maybe(text('文号', 40, privacy.plain, { width: 10, searched: true })),
    version: text('第几版', 10, privacy.plain, { width: 5, hint: '像2026版' }),
    until: maybe(day('停用日期')),
    onWall: yes('上墙公示', { width: 5 }),
    for: choice('谁要看', ['全体', '窗口', '站点', '承办人', '财务'], { width: 5 }),
    content: maybe(text('内容或要点', 3000, privacy.plain)),
    replaces: maybe(text('代替哪一个', 60, privacy.plain)),
  },
  order: { by: 'since', direction: 'newest' },
  keepers: ['clerk', 'director'],
  readers: [
    ...(['station_clerk', 'reviewer', 'approver', 'dispatcher', 'archivist', 'finance'] as const),
    ...(['supervisor', 'auditor'] as const),
  ],
  says: ({ title, version }) => `${title}（${version}）`,
  closing: '停用',
  together: [
    {
      field: 'until',
      wrong: ({ since, until }) => (until !== null && until < since ? '停用日期不能早于起用日期。' : null),
    },
  ],
  readBy: true,
  retention: { always: true },
});
