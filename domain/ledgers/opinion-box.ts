import * as privacy from '../vocabulary/privacy';
import { choice, day, person, phone, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** What lay in the opinion box, by paper or by word of mouth; names only of those who gave them. */
export const opinionBox = ledger({
  name: 'opinion_box',
  title: '意见箱',
  group: 'openness',
  purpose: '群众提了什么意见，谁去办，怎么回的话。',
  fields: {
    said: text('意见', 500, privacy.words, { width: 20 }),
    foundOn: day('收到日期', { width: 7 }),
    kind: choice('种类', ['表扬', '建议', '不满', '求助'], { width: 5, searched: true }),
    way: choice('怎么来的', ['意见箱', '当面', '电话', '来信', '小程序'], { width: 6 }),
    who: maybe(person('谁提的', { width: 6 })),
    phone: maybe(phone('电话')),
    handler: maybe(text('谁去办', 20, privacy.plain, { width: 6, searched: true })),
    answer: maybe(text('怎么回的话', 500, privacy.words, { width: 14 })),
    answeredOn: maybe(day('回话日期', { width: 7 })),
  },
  order: { by: 'foundOn', direction: 'newest' },
  keepers: ['clerk', 'director'],
  readers: ['supervisor', 'auditor'],
  says: ({ kind, foundOn }) => `${foundOn} ${kind}`,
  closing: '办结',
  together: [
    {
      field: 'answer',
      wrong: ({ answer, answeredOn }) =>
        answeredOn !== null && answer === null ? '回了话的要写怎么回的。' : null,
    },
  ],
  counts: ({ foundOn, kind, way, answeredOn }) => [
    { 类: '意见', 日期: foundOn, 种类: kind, 渠道: way, 答复日: answeredOn },
  ],
  retention: { years: 3, after: 'day' },
});
