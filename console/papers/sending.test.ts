import { nextVersions, toDo } from './sending';

const lines = [{ paperId: 'a' }, { paperId: 'b' }];

test('only papers with a number from the post are posted; served they are all', () => {
  expect(toDo('post', lines, { a: ' ', b: '1234567890123' })).toEqual([{ paperId: 'b' }]);
  expect(toDo('serve', lines, {})).toEqual(lines);
});

test('the second paper of a case is sent with the version that the first one brought', () => {
  const versionOf = nextVersions([
    { caseId: 'x', version: 3 },
    { caseId: 'x', version: 3 },
  ]);
  expect(versionOf('x')).toBe(3);
  versionOf('x', 4);
  expect(versionOf('x')).toBe(4);
});
