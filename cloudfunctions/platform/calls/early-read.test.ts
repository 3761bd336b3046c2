import type { Case } from '../../../domain/case/case';
import { readEarly } from './early-read';

const caseId = 'a'.repeat(24);
const found = { _id: caseId } as Case;
const shelf = (answer: Promise<Case | null> = Promise.resolve(found)) => {
  const asked: string[] = [];

  return { asked, find: (id: string) => (asked.push(id), answer) };
};

test('the case that a call names is read at once, and handed out once', async () => {
  const cases = shelf();
  const early = readEarly(cases, { caseId, version: 3 });
  expect(cases.asked).toEqual([caseId]);
  expect(await early.take(caseId)).toBe(found);
  expect(early.take(caseId)).toBeUndefined();
});

test('another case than the named one is not handed out', () => {
  expect(readEarly(shelf(), { caseId }).take('b'.repeat(24))).toBeUndefined();
});

test.each([null, undefined, 'text', 7, [], {}, { caseId: 7 }, { caseId: { $ne: '' } }, { caseId: '../x' }])(
  'nothing is read for %j',
  (input) => {
    const cases = shelf();
    expect(readEarly(cases, input).take(caseId)).toBeUndefined();
    expect(cases.asked).toEqual([]);
  },
);

test('a reading that fails is told to whoever takes it', async () => {
  const early = readEarly(shelf(Promise.reject(new Error('no connection'))), { caseId });
  await expect(early.take(caseId)).rejects.toThrow('no connection');
});
