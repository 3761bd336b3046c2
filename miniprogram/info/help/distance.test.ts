import * as fc from 'fast-check';
import { distanceWords, metresBetween } from './distance';

const place = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('how far a place is', () => {
  it('is one minute of arc per sea mile, north as east at the equator', () => {
    const from = { latitude: 0, longitude: 0 };

    expect(metresBetween(from, { latitude: 1 / 60, longitude: 0 })).toBeCloseTo(1853, 0);
    expect(metresBetween(from, { latitude: 0, longitude: 1 / 60 })).toBeCloseTo(1853, 0);
  });

  it('shrinks eastwards the further north one is', () => {
    const from = { latitude: 60, longitude: 110 };

    expect(metresBetween(from, { latitude: 60, longitude: 111 })).toBeCloseTo(55_597, -2);
  });

  it('is nothing to oneself, the same both ways, and never more than half the earth', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const metres = metresBetween(one, other);

        expect(metresBetween(one, one)).toBe(0);
        expect(metres).toBeCloseTo(metresBetween(other, one), 3);
        expect(metres).toBeLessThanOrEqual(20_015_100);
      }),
    );
  });

  it.each([
    [0, '就在附近'],
    [149, '就在附近'],
    [150, '大约 200 米'],
    [949, '大约 900 米'],
    [950, '大约 1 公里'],
    [1260, '大约 1.3 公里'],
    [9940, '大约 9.9 公里'],
    [9951, '大约 10 公里'],
    [123_400, '大约 123 公里'],
  ])('says %d metres as %s', (metres, words) => {
    expect(distanceWords(metres)).toBe(words);
  });
});
