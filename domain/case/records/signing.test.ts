import { agreedOn, noSigning, signatureFault, strokesOf } from './signing';
import { oneHand } from '../testing/one-hand';

test('a name is read as its strokes; what is no name is said with the cure', () => {
  expect(signatureFault(oneHand)).toBeNull();
  expect(strokesOf('1,2 3,4;5,6')).toEqual([
    [
      [1, 2],
      [3, 4],
    ],
    [[5, 6]],
  ]);
  for (const none of ['', '1,2,3', '1,400', '1000,1', '-1,2', '1,2;', 'a,b', `${'1,2 '.repeat(3000)}1,2`])
    expect([none.slice(0, 9), signatureFault(none)]).toEqual([
      none.slice(0, 9),
      '签名没有传好，请清掉重签。',
    ]);
  for (const dash of ['1,2 3,4', '5,5 6,6 7,7 8,8 9,9 10,10 11,11 12,12'])
    expect(signatureFault(dash)).toBe('签名太短，请写全名字。');
});

test('the day that stands on the agreement counts, not the day it was registered', () => {
  const agreedAt = '2026-11-07T03:00:00.000Z';
  expect(agreedOn({ agreedAt, signing: { ...noSigning, signedOn: '2026-11-05' } })).toBe('2026-11-05');
  expect(agreedOn({ agreedAt })).toBe('2026-11-07');
  expect(agreedOn({ agreedAt: null })).toBeNull();
});
