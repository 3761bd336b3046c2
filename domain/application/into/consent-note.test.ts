import * as fc from 'fast-check';
import { consentNote } from './consent-note';

const consent = { version: '2026-11', at: Date.parse('2026-11-30T01:05:00Z'), as: 'helper' };

test('the history says which wording was agreed to, when, by whom and on which phone', () => {
  expect(consentNote({ consent }, 'abcdef0123456789')).toBe(
    '同意信息使用说明（2026-11版），2026年11月30日09:05，代办人，手机标识abcdef01',
  );
});

test('a form of an earlier version, or what is no consent, gives no note', () => {
  const others = [undefined, null, true, { ...consent, version: '去年' }, { ...consent, at: '今天' }];

  expect(others.map((one) => consentNote({ consent: one }, 'abcdef01'))).toEqual(others.map(() => null));
});

test('whatever a phone sends, it is read or left, never thrown at', () => {
  fc.assert(
    fc.property(fc.anything(), fc.double(), fc.string(), (any, at, as) => {
      for (const one of [any, { ...consent, at }, { ...consent, as }]) {
        const said = consentNote({ consent: one }, 'abcdef01');

        expect(said === null || said.startsWith('同意信息使用说明（')).toBe(true);
      }
    }),
  );
});
