/** @jest-environment jsdom */
import { fakeHost } from '../testing/fake-host';
import { asynchronous } from './api';
import { ApiFailure } from '../failure';

const failing = (): never => {
  throw new ApiFailure('no', 7);
};

test('without callbacks it gives a promise', async () => {
  const api = asynchronous('add', ({ a }: { a: number }) => ({ sum: a + 1 }), fakeHost());

  await expect(api({ a: 1 })).resolves.toEqual({ errMsg: 'add:ok', sum: 2 });
});

test('with callbacks it calls success and complete, and gives no promise', async () => {
  const heard: string[] = [];
  const api = asynchronous('add', () => ({ sum: 2 }), fakeHost());
  const given = api({ success: () => heard.push('success'), complete: () => heard.push('complete') });
  await new Promise((done) => setTimeout(done));

  expect(given).toBeUndefined();
  expect(heard).toEqual(['success', 'complete']);
});

test('a failure has WeChat’s shape', async () => {
  const host = fakeHost();
  const error = { errMsg: 'add:fail no', errCode: 7 };

  await expect(asynchronous('add', failing, host)()).rejects.toEqual(error);
  const heard = await new Promise((fail) => void asynchronous('add', failing, host)({ fail }));
  expect(heard).toEqual(error);
});

test('a mock takes its place, and every call is remembered', async () => {
  const host = fakeHost();
  host.mocks.set('add', () => ({ sum: 9 }));

  await expect(asynchronous('add', failing, host)({ a: 1 })).resolves.toMatchObject({ sum: 9 });
  expect(host.calls).toEqual([['add', { a: 1 }]]);
});
