import { isOfOtherBuild } from './made';

test('only two builds that both say what they were made with are compared', () => {
  expect(isOfOtherBuild('a', 'b')).toBe(true);
  for (const [made, own] of [
    ['a', 'a'],
    ['', 'b'],
    [undefined, 'b'],
    ['a', ''],
  ] as const)
    expect(isOfOtherBuild(made, own)).toBe(false);
});
