import { limitText } from './limit-text';

test('the limit and its day stand together, as far as they are known', () => {
  expect(limitText({ clockLabel: '审查决定', dueOn: '2026-12-04' })).toBe('审查决定 12月4日');
  expect(limitText({ clockLabel: null, dueOn: '2026-12-04' })).toBe('12月4日');
  expect(limitText({ clockLabel: null, dueOn: null })).toBe('');
});
