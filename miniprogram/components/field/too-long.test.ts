import { tooLongSaid } from './too-long';

test('a text that fits is not spoken of, one that does not says by how much', () => {
  expect(tooLongSaid('一二三', 3)).toBe('');
  expect(tooLongSaid(' 一二三 ', 3)).toBe('');
  expect(tooLongSaid('一二三四五', 3)).toBe('最多3个字，现在5个，请删去2个。');
});

test('a sign outside the usual plane counts as one', () => {
  expect(tooLongSaid('𠮷𠮷𠮷', 3)).toBe('');
});
