import * as privacy from '../vocabulary/privacy';
import { choice, day, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Honours that the centre, a person or a case was given. */
export const honours = ledger({
  name: 'honours',
  title: '荣誉',
  group: 'quality',
  purpose: '单位、个人、案例得过什么荣誉，谁发的。',
  fields: {
    name: text('荣誉名称', 60, privacy.plain, { width: 18, searched: true }),
    givenOn: day('日期', { width: 7 }),
    to: choice('给谁的', ['单位', '个人', '案例'], { width: 5 }),
    who: text('得奖的是', 60, privacy.plain, { width: 14, searched: true }),
    level: choice('级别', ['国家', '省', '市', '县'], { width: 4 }),
    by: text('谁发的', 60, privacy.plain, { width: 14 }),
    number: maybe(text('文号', 40, privacy.plain)),
  },
  order: { by: 'givenOn', direction: 'newest' },
  keepers: ['clerk', 'director'],
  readers: ['reviewer', 'dispatcher', 'supervisor', 'auditor'],
  says: ({ name, who }) => `${who} ${name}`,
  closing: '作废',
  counts: ({ name, givenOn, to, level, by }) => [
    { 类: '荣誉', 日期: givenOn, 名称: name, 对象: to, 级别: level, 颁发: by },
  ],
  retention: { always: true },
});
