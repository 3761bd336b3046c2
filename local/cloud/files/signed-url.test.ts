import fc from 'fast-check';
import { signerWith } from './signed-url';

const signer = signerWith(Buffer.from('key'));
const now = 1_800_000_000_000;

describe('a signed address', () => {
  it('opens the file it was made for, until it expires', () => {
    const url = signer.sign('get', 'a/欠条.jpg', 60, now);
    expect(signer.verify('get', url, now + 59_000)).toBe('a/欠条.jpg');
    expect(signer.verify('get', url, now + 61_000)).toBeUndefined();
  });

  it('is not changed by encodeURI, which the SDK applies once more', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
        const url = signer.sign('get', name, 60, now);
        return encodeURI(url) === url && signer.verify('get', url, now) === name;
      }),
    );
  });

  it('for reading does not write', () => {
    expect(signer.verify('put', signer.sign('get', 'a', 60, now), now)).toBeUndefined();
  });

  it('of another key, with another time or another path is refused', () => {
    const url = signer.sign('get', 'a', 60, now);
    expect(signerWith(Buffer.from('other')).verify('get', url, now)).toBeUndefined();
    expect(signer.verify('get', url.replace(/expires=1/, 'expires=2'), now)).toBeUndefined();
    const path = Buffer.from('b').toString('base64url');
    expect(signer.verify('get', url.replace(/\/files\/[\w-]+/, `/files/${path}`), now)).toBeUndefined();
    expect(signer.verify('get', `${url}&more=1`, now)).toBeUndefined();
  });
});
