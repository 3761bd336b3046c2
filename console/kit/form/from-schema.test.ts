import * as v from 'valibot';
import { codeOf, day, fields, text, textOrNothing } from '../../../contract/fields';
import { line, long } from './fields';
import { isTooLong } from './form';
import { asAsked } from './from-schema';

const input = fields({
  reason: text('理由', 5),
  more: textOrNothing('补充', 300),
  on: day,
  way: codeOf({ phone: 1 }),
  sure: v.boolean(),
  number: v.pipe(text('邮件号', 30), v.regex(/^\w+$/)),
});

test('a field is as long as the office takes it, and what the office must have is never left to choice', () => {
  const [reason, more, on, other] = asAsked(input, [
    line('reason', '理由', { optional: true }),
    long('more', '补充'),
    { key: 'on', label: '哪天', kind: 'day', optional: true },
    line('elsewhere', '别的'),
  ]);

  expect(reason).toMatchObject({ longest: 5, optional: false });
  expect(more).toMatchObject({ longest: 300 });
  expect(more?.optional).toBeUndefined();
  expect(on).toMatchObject({ optional: false });
  expect(other).toEqual(line('elsewhere', '别的'));
});

test('a text that is checked further keeps its bound', () => {
  const [number] = asAsked(input, [line('number', '邮件号')]);

  expect(number).toMatchObject({ longest: 30 });
});

test('a text is too long when the office would refuse it, spaces around it left out', () => {
  const [reason] = asAsked(input, [line('reason', '理由')]);

  expect(reason && isTooLong(reason, { reason: '一二三四五' })).toBe(false);
  expect(reason && isTooLong(reason, { reason: ' 一二三四五 ' })).toBe(false);
  expect(reason && isTooLong(reason, { reason: '一二三四五六' })).toBe(true);
});
