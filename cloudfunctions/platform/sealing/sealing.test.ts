import fc from 'fast-check';
import { blindIndex, keysFrom, KeysUnreadable } from './keys';
import { isSealed, seal, unseal } from './sealing';

const base64 = (fill: number) => Buffer.alloc(32, fill).toString('base64');
const environment = (current: string) => ({
  YUANSHOU_KEYS: JSON.stringify({ current, sealing: { k1: base64(1), k2: base64(2) }, index: base64(9) }),
});
const keys = keysFrom(environment('k1'));
const place = { collection: 'cases', id: 'a', field: 'applicant.identity.number' };

test('what is sealed opens again, and nothing of it can be read in between', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const envelope = seal(keys, place, value);
      expect(isSealed(envelope)).toBe(true);
      expect(unseal(keys, place, envelope)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(seal(keys, place, '110101198003078879')).not.toContain('110101198003078879');
});

test('the same value sealed twice looks different', () => {
  expect(seal(keys, place, 'x')).not.toBe(seal(keys, place, 'x'));
});

test.each([
  ['another document', { ...place, id: 'b' }],
  ['another field', { ...place, field: 'agent.identity.number' }],
  ['another collection', { ...place, collection: 'users' }],
])('an envelope moved to %s does not open', (_where, other) => {
  expect(() => unseal(keys, other, seal(keys, place, 'x'))).toThrow();
});

test('an envelope with one changed sign does not open', () => {
  const envelope = seal(keys, place, 'x');
  const changed = envelope.slice(0, -1) + (envelope.endsWith('A') ? 'B' : 'A');
  expect(() => unseal(keys, place, changed)).toThrow();
});

test('after a change of key old envelopes open and new ones use the new key', () => {
  const old = seal(keys, place, 'x');
  const later = keysFrom(environment('k2'));
  expect(unseal(later, place, old)).toBe('x');
  expect(seal(later, place, 'x')).toMatch(/^v1\.k2\./);
});

test('a blind index finds equal texts, keeps uses apart, and needs the key', () => {
  expect(blindIndex(keys, 'phone', '138')).toBe(blindIndex(keys, 'phone', '138'));
  expect(blindIndex(keys, 'phone', '138')).not.toBe(blindIndex(keys, 'name', '138'));
  expect(blindIndex({ ...keys, index: Buffer.alloc(32, 8) }, 'phone', '138')).not.toBe(
    blindIndex(keys, 'phone', '138'),
  );
});

test('without keys, or with short ones, the office does not open', () => {
  expect(() => keysFrom({})).toThrow('没有给');
  expect(() => keysFrom(environment('k3'))).toThrow('里面没有正在用的钥匙 k3');
  const short = JSON.stringify({ current: 'k1', sealing: { k1: 'AAAA' }, index: base64(1) });
  expect(() => keysFrom({ YUANSHOU_KEYS: short })).toThrow('钥匙 k1 不是 32 字节');
});

test.each([
  ['hello', '不是 JSON'],
  ['{"current":', '不是 JSON'],
  ['{}', '里面没有正在用的钥匙'],
  ['bnVsbA==', '里面没有正在用的钥匙'],
  ['{"current":"k1"}', '里面没有正在用的钥匙 k1'],
  ['{"current":"k1","sealing":{"k1":7}}', '钥匙 k1 不是 32 字节'],
  [JSON.stringify({ current: 'k1', sealing: { k1: base64(1) } }), '钥匙 index 不是 32 字节'],
])('what holds no keys is told in words: %s', (text, words) => {
  expect(() => keysFrom({ YUANSHOU_KEYS: text })).toThrow(KeysUnreadable);
  expect(() => keysFrom({ YUANSHOU_KEYS: text })).toThrow(words);
});
