import { encodingFor, typeOf } from './static-cache';

describe('packing', () => {
  it.each([
    ['gzip, deflate, br', 'text/html', 9000, 'br'],
    ['gzip', 'text/html', 9000, 'gzip'],
    ['br;q=0, gzip', 'text/html', 9000, 'gzip'],
    ['', 'text/html', 9000, 'identity'],
    ['br', 'image/png', 9000, 'identity'],
    ['br', 'text/html', 100, 'identity'],
  ])('of "%s" for %s of %i bytes is %s', (accept, type, size, encoding) => {
    expect(encodingFor(accept, type, size)).toBe(encoding);
  });

  it('knows the kinds of a built page, and nothing of others', () => {
    expect(typeOf('a/b.JS')).toMatch(/^text\/javascript/);
    expect(typeOf('a.exe')).toBe('application/octet-stream');
  });
});
