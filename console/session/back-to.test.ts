import { backTo } from './back-to';

test('signing in leads back to the page that was asked for', () => {
  expect(backTo('/case/0011')).toBe('/case/0011');
});

test('nobody is led out of the house or round in a circle', () => {
  for (const asked of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/sign-in?back=/sign-in',
    undefined,
    ['/queue'],
  ]) {
    expect(backTo(asked)).toBe('/');
  }
});
