/** @jest-environment jsdom */
import { fakeHost } from '../../testing/fake-host';
import { createWx } from '../create';

type Answer = (success: (found: object) => void, failure: (error: object) => void) => void;

const askHost = async (): Promise<unknown> => {
  const { getFuzzyLocation } = createWx(fakeHost()) as Record<string, (options: object) => Promise<unknown>>;

  return getFuzzyLocation?.({ type: 'gcj02' }).catch((error: unknown) => error);
};

function browserThatAnswers(getCurrentPosition: Answer): void {
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'geolocation');
});

test('roughly where somebody is comes from the browser, and nothing finer than it says', async () => {
  browserThatAnswers((success) => success({ coords: { latitude: 30.1, longitude: 110.2, accuracy: 9 } }));

  expect(await askHost()).toEqual({
    errMsg: 'getFuzzyLocation:ok',
    latitude: 30.1,
    longitude: 110.2,
  });
});

test('a person who does not want to say is told apart from a phone that does not know', async () => {
  browserThatAnswers((_success, failure) => failure({ code: 1, PERMISSION_DENIED: 1 }));
  expect(await askHost()).toEqual({ errMsg: 'getFuzzyLocation:fail auth deny' });

  browserThatAnswers((_success, failure) => failure({ code: 3, PERMISSION_DENIED: 1 }));
  expect(await askHost()).toEqual({ errMsg: 'getFuzzyLocation:fail system error' });
});

test('a browser that knows no places fails as a phone without them', async () => {
  expect(await askHost()).toEqual({ errMsg: 'getFuzzyLocation:fail system error' });
});
