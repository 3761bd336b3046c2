import { readyTexts, withValue, type FormField } from './form';
import { choice, long } from './fields';
import { inserted } from './snippets';

const ground = choice(
  'ground',
  '理由类别',
  { scope: '不在范围', income: '超过标准' },
  { fills: { scope: { reason: '这类事情不在援助范围里。' }, income: { reason: '家庭收入高过了标准。' } } },
);
const fields: readonly FormField[] = [ground, long('reason', '理由')];

test('the ready sentence follows the choice as long as nobody wrote', () => {
  const first = withValue(fields, {}, {}, ground, 'scope');
  expect(first).toEqual({ ground: 'scope', reason: '这类事情不在援助范围里。' });
  expect(withValue(fields, {}, first, ground, 'income').reason).toBe('家庭收入高过了标准。');
});

test('another choice leaves what was typed, and the sentence stays at hand', () => {
  const typed = { ground: 'scope', reason: '对方已经付清了工钱。' };
  expect(withValue(fields, {}, typed, ground, 'income')).toEqual({ ...typed, ground: 'income' });
  expect(readyTexts(fields, { reason: '草稿。' }, 'reason')).toEqual([
    '草稿。',
    '这类事情不在援助范围里。',
    '家庭收入高过了标准。',
  ]);
});

test('a ready sentence is put under what was typed, once', () => {
  expect(inserted('', '请补身份证。')).toBe('请补身份证。');
  expect(inserted('您好，\n', '请补身份证。')).toBe('您好，\n请补身份证。');
  expect(inserted('您好，\n请补身份证。', '请补身份证。')).toBe('您好，\n请补身份证。');
});
