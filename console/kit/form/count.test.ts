import { countSaid } from './count';

test('a long text is counted from the first sign, a short one near its bound', () => {
  expect(countSaid('', 5000, true)).toBeNull();
  expect(countSaid('三个字', 5000, true)).toEqual({ words: '3／5000 字', over: false });
  expect(countSaid('张三', 10, false)).toBeNull();
  expect(countSaid('一二三四五六七八', 10, false)?.words).toBe('8／10 字');
});

test('what is too long says by how much', () => {
  expect(countSaid('一二三四', 3, false)).toEqual({ words: '最多3个字，现在4个，请删去1个。', over: true });
});
