import { withoutPosition } from './without-position';

const bytesOf = (text: string): readonly number[] => Array.from(text, (sign) => sign.charCodeAt(0));

/** Notes of a camera: how the picture is turned, and the place 31°12′ north. */
function notes(little: boolean): Uint8Array {
  const tiff = new DataView(new ArrayBuffer(92));
  const short = (at: number, value: number) => tiff.setUint16(at, value, little);
  const long = (at: number, value: number) => tiff.setUint32(at, value, little);
  short(0, little ? 0x4949 : 0x4d4d);
  short(2, 42);
  long(4, 8);
  short(8, 2);
  for (const [at, tag, type, count] of [
    [10, 0x0112, 3, 1],
    [22, 0x8825, 4, 1],
  ] as const) {
    short(at, tag);
    short(at + 2, type);
    long(at + 4, count);
  }
  short(18, 6);
  long(30, 38);
  short(38, 1);
  short(40, 2);
  short(42, 5);
  long(44, 3);
  long(48, 56);
  for (const [n, value] of [31, 1, 12, 1, 0, 1].entries()) long(56 + n * 4, value);

  return new Uint8Array(tiff.buffer);
}

function segment(name: string, content: Iterable<number>): readonly number[] {
  const body = [...bytesOf(name), ...content];
  const length = body.length + 2;

  return [0xff, 0xe1, length >> 8, length & 0xff, ...body];
}

const picture = [0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9];
const jpeg = (...segments: readonly (readonly number[])[]) =>
  Uint8Array.from([0xff, 0xd8, ...segments.flat(), ...picture]);
const exif = (little: boolean) => segment('Exif\0\0', notes(little));

describe('a photo that is handed in', () => {
  it.each([true, false])(
    'says nothing of the place, and still how it is turned (little end first: %s)',
    (little) => {
      const before = jpeg(exif(little));
      const after = withoutPosition(before)?.bytes;
      const at = 2 + 4 + 6;

      expect(after).toHaveLength(before.length);
      expect([...(after ?? []).slice(at, at + 38)]).toEqual([...before.slice(at, at + 38)]);
      expect([...(after ?? []).slice(at + 38, at + 92)].every((byte) => byte === 0)).toBe(true);
      expect([...(after ?? []).slice(-picture.length)]).toEqual(picture);
    },
  );

  it('loses the notes of other programs, which may name the place too', () => {
    const xmp = segment(
      'http://ns.adobe.com/xap/1.0/\0',
      bytesOf('<exif:GPSLatitude>31,12N</exif:GPSLatitude>'),
    );
    const text = String.fromCharCode(...(withoutPosition(jpeg(xmp))?.bytes ?? []));

    expect(text).not.toContain('31,12N');
  });

  it.each([
    ['is no photo', Uint8Array.from([0x89, 0x50, 0x4e, 0x47])],
    ['has no notes', jpeg()],
    ['has notes cut short', jpeg(segment('Exif\0\0', [0x49, 0x49]))],
    ['is empty', new Uint8Array()],
    ['ends in its notes', Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1])],
  ])('is left as it is where it %s', (_what, bytes) => {
    expect(withoutPosition(bytes)).toBeNull();
  });

  it('is read to its end whatever its notes point at', () => {
    const wild = notes(true);
    new DataView(wild.buffer).setUint32(48, 0xfffffff0, true);
    new DataView(wild.buffer).setUint32(44, 0x40000000, true);

    expect(withoutPosition(jpeg(segment('Exif\0\0', wild)))).not.toBeNull();
  });
});

function chunk(name: string, content: Iterable<number>): readonly number[] {
  const body = [...content];

  return [0, 0, body.length >> 8, body.length & 0xff, ...bytesOf(name), ...body, 1, 2, 3, 4];
}

const png = (...chunks: readonly (readonly number[])[]) =>
  Uint8Array.from([0x89, ...bytesOf('PNG\r\n\x1a\n'), ...chunks.flat(), ...chunk('IEND', [])]);

describe('a picture of a screen (PNG)', () => {
  const head = chunk('IHDR', new Uint8Array(13));
  const body = chunk('IDAT', [1, 2, 3]);

  it.each(['eXIf', 'iTXt', 'tEXt', 'zTXt'])('loses what may name the place: %s', (name) => {
    const after = withoutPosition(png(head, chunk(name, notes(true)), body, chunk(name, [7])));

    expect(after).toEqual({ ending: 'png', bytes: png(head, body) });
  });

  it('is left as it is where it tells nothing, or is cut off', () => {
    expect(withoutPosition(png(head, body))).toBeNull();
    expect(withoutPosition(png(head, body).slice(0, -5))).toBeNull();
  });
});

describe('a photo of an iPhone (HEIC)', () => {
  const heic = (...rest: readonly (readonly number[])[]) =>
    Uint8Array.from([0, 0, 0, 16, ...bytesOf('ftypheic'), 0, 0, 0, 0, ...rest.flat(), 9, 9, 9]);

  it.each([
    ['named', true, bytesOf('Exif\0\0')],
    ['named', false, bytesOf('Exif\0\0')],
    ['unnamed', false, []],
  ])('says nothing of the place, and no box moves (notes %s, little end first: %s)', (_, little, name) => {
    const front = [0, 0, 0, name.length, ...name];
    const before = heic(front, [...notes(little)]);
    const after = withoutPosition(before);
    const at = 16 + front.length;

    expect(after?.ending).toBe('heic');
    expect([...(after?.bytes ?? []).slice(0, at + 38)]).toEqual([...before.slice(0, at + 38)]);
    expect([...(after?.bytes ?? []).slice(at + 38, at + 92)].every((byte) => byte === 0)).toBe(true);
    expect([...(after?.bytes ?? []).slice(-3)]).toEqual([9, 9, 9]);
  });

  it('loses the notes of other programs', () => {
    const xmp = '<x:xmpmeta><exif:GPSLatitude>31,12N</exif:GPSLatitude></x:xmpmeta>';
    const after = withoutPosition(heic(bytesOf(xmp)))?.bytes ?? new Uint8Array();

    expect(String.fromCharCode(...after)).not.toContain('31,12N');
    expect([...after.slice(-3)]).toEqual([9, 9, 9]);
    expect(after).toHaveLength(heic(bytesOf(xmp)).length);
  });

  it('is left as it is where it says nothing of a place', () => {
    expect(withoutPosition(heic([1, 2, 3]))).toBeNull();
  });
});
