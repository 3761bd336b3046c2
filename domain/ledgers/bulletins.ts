import * as privacy from '../vocabulary/privacy';
import { choice, count, day, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** What the centre wrote to its stations or had in the press. */
export const bulletins = ledger({
  name: 'bulletins',
  title: '简报和报道',
  group: 'openness',
  purpose: '发给站点的简报、通知，报纸、电视、网上的报道。',
  fields: {
    title: text('标题', 60, privacy.plain, { width: 20, searched: true }),
    issuedOn: day('日期', { width: 7 }),
    kind: choice('种类', ['简报', '信息', '报道', '专版', '节目'], { width: 5 }),
    media: text('发到哪里', 40, privacy.plain, { width: 12, searched: true }),
    pieces: count('篇数', 1000, { width: 4, least: 1 }),
    content: maybe(text('摘要', 1000, privacy.plain)),
  },
  order: { by: 'issuedOn', direction: 'newest' },
  keepers: ['clerk', 'director'],
  readers: ['station_clerk', 'reviewer', 'dispatcher', 'supervisor', 'auditor'],
  says: ({ title }) => title,
  closing: '作废',
  counts: ({ issuedOn, media, kind, pieces }) => [
    { 类: '宣传', 日期: issuedOn, 媒体: media, 种类: kind, 篇数: pieces },
  ],
  readBy: true,
  retention: { always: true },
});
