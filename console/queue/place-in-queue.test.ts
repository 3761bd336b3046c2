import { keepPlace, lastAddress, placeFor } from './place-in-queue';

test('back from a case the queue stands where it was left', () => {
  keepPlace({ address: { stage: 'review' }, caseId: 'c7', scrollTop: 640 });
  expect(lastAddress()).toEqual({ stage: 'review' });
  expect(placeFor({ stage: 'review' })).toMatchObject({ caseId: 'c7', scrollTop: 640 });
});

test('with other filters the queue begins at the top', () => {
  keepPlace({ address: { stage: 'review' }, caseId: 'c7', scrollTop: 640 });
  expect(placeFor({})).toMatchObject({ caseId: null, scrollTop: 0 });
});
