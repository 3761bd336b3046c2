import { myCases } from './domain';
import { ask, isUnreached } from './office';

function failing(error: unknown): void {
  const callFunction = async () => {
    throw error;
  };
  Object.assign(globalThis, { wx: { cloud: { callFunction } } });
}

test.each([
  [{ errMsg: 'request:fail' }],
  [{ errCode: -1, errMsg: 'request:fail 网络不通' }],
  [new Error('x')],
])('without a network (%j) the person is told so', async (error) => {
  failing(error);
  expect(await ask(myCases, {})).toMatchObject({ ok: false, error: { code: 'NetworkDown' } });
});

test.each([-504003, -501000, -404011, -601034])(
  'a cloud that is out of order (%d) is not blamed on the network, and is tried again later',
  async (errCode) => {
    failing({ errCode, errMsg: 'cloud.callFunction:fail' });
    const answer = await ask(myCases, {});
    if (answer.ok) throw new Error('nothing was asked');
    expect(answer.error.message).toContain(`不是您的网络`);
    expect(answer.error.message).toContain(String(errCode));
    expect(isUnreached(answer.error)).toBe(true);
  },
);

test('an answer that is none is the cloud out of order too', async () => {
  Object.assign(globalThis, { wx: { cloud: { callFunction: async () => ({ result: null }) } } });
  expect(await ask(myCases, {})).toMatchObject({ ok: false, error: { code: 'CloudFault' } });
});
