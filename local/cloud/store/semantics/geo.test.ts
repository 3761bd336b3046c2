import { distance, intersects, isNear, isWithin, pointOf } from './geo';

const square = {
  $geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [0, 4],
        [4, 4],
        [4, 0],
        [0, 0],
      ],
      [
        [1, 1],
        [1, 2],
        [2, 2],
        [2, 1],
        [1, 1],
      ],
    ],
  },
};
const point = (longitude: number, latitude: number) => ({
  type: 'Point',
  coordinates: [longitude, latitude],
});

describe('places', () => {
  test('distances are on the sphere, in metres', () => {
    expect(distance([0, 0], [0, 1])).toBeCloseTo(111_318.85, 1);
    expect(distance([113, 23], [113, 23])).toBe(0);
  });

  test('a polygon holds its inside but not its hole', () => {
    expect(isWithin(point(3, 3), square)).toBe(true);
    expect(isWithin(point(1.5, 1.5), square)).toBe(false);
    expect(isWithin(point(5, 5), square)).toBe(false);
    expect(isWithin('no place', square)).toBe(false);
  });

  test('a circle is given in radians', () => {
    expect(isWithin([0, 0.5], { $centerSphere: [[0, 0], 0.01] })).toBe(true);
    expect(isWithin([0, 1], { $centerSphere: [[0, 0], 0.01] })).toBe(false);
  });

  test('near means between the two distances', () => {
    const near = { $geometry: point(0, 0), $minDistance: 1000, $maxDistance: 200_000 };
    expect(isNear(point(0, 1), near)).toBe(true);
    expect(isNear(point(0, 0), near)).toBe(false);
    expect(isNear(point(0, 9), near)).toBe(false);
  });

  test('shapes meet points', () => {
    expect(intersects(square.$geometry, { $geometry: point(3, 3) })).toBe(true);
    expect(intersects({ type: 'MultiPoint', coordinates: [[1, 2]] }, { $geometry: point(1, 2) })).toBe(true);
    expect(intersects(point(9, 9), square)).toBe(false);
  });

  test('legacy pairs are points, other values are not', () => {
    expect(pointOf([1, 2])).toEqual([1, 2]);
    expect(pointOf([1, 'x'])).toBeUndefined();
    expect(pointOf(null)).toBeUndefined();
  });
});
