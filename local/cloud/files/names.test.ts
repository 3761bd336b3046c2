import fc from 'fast-check';
import path from 'node:path';
import { checkCloudPath, fileNames } from './names';

describe('a cloud path', () => {
  it.each(['a', 'papers/欠条 1.jpg', 'incoming/oLi_1/2026-03-02.pdf', 'a.b/c..d'])('may be %s', (value) => {
    expect(checkCloudPath(value)).toBe(value);
  });

  it.each([
    '',
    '/a',
    'a/',
    'a//b',
    '../a',
    'a/../b',
    './a',
    'a\\b',
    'a\0b',
    'a\nb',
    'a:b',
    'x'.repeat(300),
    '\ud800',
  ])('may not be %j', (value) => expect(() => checkCloudPath(value)).toThrow(/cloudPath is not allowed/));

  it.each([undefined, null, 1, {}, []])('may not be %j', (value) => {
    expect(() => checkCloudPath(value)).toThrow(/cloudPath is not allowed/);
  });

  it('may not be longer than 850 bytes once encoded', () => {
    expect(checkCloudPath('欠'.repeat(80) + '/' + 'a'.repeat(120))).toBeTruthy();
    expect(() => checkCloudPath(Array.from({ length: 5 }, () => '欠'.repeat(20)).join('/'))).toThrow();
  });

  it('never leaves its folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('.', '/', 'a', '\\', '~', '%', ' ') }), (text) => {
        let ok: string;
        try {
          ok = checkCloudPath(text);
        } catch {
          return true;
        }
        return path.join('/data/files', ok).startsWith('/data/files/');
      }),
    );
  });
});

describe('a file id', () => {
  const names = fileNames('local-env');

  it('leads back to its path', () => expect(names.pathOf(names.idOf('a/欠条.jpg'))).toBe('a/欠条.jpg'));

  it.each([
    'cloud://other-env.6c6f-other-env-1250000000/a',
    'cloud://local-env.6c6f-local-env-1250000000/../key',
    'cloud://local-env.6c6f-local-env-1250000000/',
    'a',
    7,
  ])('%s is not ours', (id) => expect(names.pathOf(id)).toBeUndefined());
});
