import { changedSince, keepLook, lastLook, touches } from './last-look';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

test('each person has a look of their own at each case', () => {
  const shelf = memory();
  keepLook(shelf, 'shen', 'case1', 7);
  expect([
    lastLook(shelf, 'shen', 'case1'),
    lastLook(shelf, 'lin', 'case1'),
    lastLook(shelf, 'shen', 'case2'),
  ]).toEqual([7, 0, 0]);
});

test('a spoilt memory counts as never having looked', () => {
  const shelf = memory();
  shelf.setItem('yuanshou.looked.shen.case1', 'x');
  expect(lastLook(shelf, 'shen', 'case1')).toBe(0);
});

test('what changed after the last look is marked, and a first look marks nothing', () => {
  const history = [
    { no: 1, changedFields: ['applicant.phone'] },
    { no: 2, changedFields: ['dispute', 'materials.3'] },
  ];
  expect([...changedSince(history, 1)]).toEqual(['dispute', 'materials.3']);
  expect(changedSince(history, 0).size).toBe(0);
  expect(touches(new Set(['dispute']), 'dispute.amount')).toBe(true);
  expect(touches(new Set(['applicant.phone']), 'applicant.name')).toBe(false);
});
