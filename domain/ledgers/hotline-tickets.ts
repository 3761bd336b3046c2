import * as privacy from '../vocabulary/privacy';
import { choice, day, person, phone, text, yes } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Tickets of the government hotline 12345: taken, answered, content or not. */
export const hotlineTickets = ledger({
  name: 'hotline_tickets',
  title: '12345工单',
  group: 'partners',
  purpose: '12345转来的事：哪天收到、签收、答复，群众满不满意。',
  fields: {
    number: text('工单号', 40, privacy.plain, { width: 10, searched: true }),
    receivedOn: day('收到日期', { width: 7 }),
    takenOn: maybe(day('签收日期', { width: 7 })),
    answeredOn: maybe(day('答复日期', { width: 7 })),
    dueOn: maybe(day('应答复日期', { width: 7 })),
    topic: choice('主题', ['怎么申请', '案件进度', '服务态度', '补贴', '法律咨询', '其他'], { width: 6 }),
    caller: maybe(person('来电人', { width: 6 })),
    phone: maybe(phone('来电号码')),
    content: text('说了什么', 500, privacy.words),
    answer: maybe(text('怎么答复', 500, privacy.words)),
    isContent: yes('群众满意'),
  },
  order: { by: 'receivedOn', direction: 'newest' },
  keepers: ['clerk', 'director'],
  readers: ['reviewer', 'supervisor', 'auditor'],
  says: ({ number }) => number,
  closing: '退回',
  together: [
    {
      field: 'takenOn',
      wrong: ({ receivedOn, takenOn }) =>
        takenOn !== null && takenOn < receivedOn ? '签收日期不能早于收到日期。' : null,
    },
    {
      field: 'answeredOn',
      wrong: ({ receivedOn, answeredOn }) =>
        answeredOn !== null && answeredOn < receivedOn ? '答复日期不能早于收到日期。' : null,
    },
    {
      field: 'answer',
      wrong: ({ answeredOn, answer }) =>
        answeredOn !== null && answer === null ? '答复了的要写怎么答复。' : null,
    },
  ],
  counts: ({ receivedOn, takenOn, answeredOn, dueOn, topic, isContent }) => [
    {
      ...{ 类: '工单', 收到日: receivedOn, 签收日: takenOn, 答复日: answeredOn },
      ...{ 应答复日: dueOn, 主题: topic },
      ...(answeredOn !== null && { 满意: isContent }),
    },
  ],
  retention: { years: 5, after: 'day' },
});
