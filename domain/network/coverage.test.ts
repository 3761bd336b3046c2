import { coverageOn, type Covering, type ListedPlace } from './coverage';
import { dotsOf } from './map';

const place = (id: string, kind: string, above: string | null = null): ListedPlace => ({
  ...{ id, name: id, kind, above, goneOn: null },
});
const places = [
  place('柳溪镇', '镇'),
  place('石桥乡', '乡'),
  place('上柳村', '村', '柳溪镇'),
  place('下柳村', '村', '柳溪镇'),
  place('石桥村', '村', '石桥乡'),
];
const cover = (
  name: string,
  at: string | null,
  from: string | null = null,
  until: string | null = null,
): Covering => ({
  ...{ name, place: at, from, until },
});

test('a township is covered by its station, a village by its point or station, as they stood on that day', () => {
  const kept = {
    stations: [
      cover('柳溪站', '柳溪镇'),
      cover('无名站', null),
      { ...cover('妇联站', null), special: true },
      cover('石桥村站', '石桥村', '2026-02-01'),
    ],
    points: [cover('上柳点', '上柳村', '2026-01-01', '2026-03-31')],
    signs: [cover('村口', '下柳村')],
  };
  const before = coverageOn('2026-01-15', places, kept);
  expect(before.withStation).toEqual({ covered: 1, all: 2, rate: 50 });
  expect(before.withPoint).toEqual({ covered: 1, all: 3, rate: 33.33 });
  expect(before.withSign).toEqual({ covered: 1, all: 3, rate: 33.33 });
  expect(before.nowhere).toEqual(['无名站']);
  expect(coverageOn('2026-03-31', places, kept).withPoint.covered).toBe(2);
  expect(coverageOn('2026-04-01', places, kept).withPoint.covered).toBe(1);
});

test('a village that was merged away is not asked for, one without its township is named', () => {
  const gone = [
    ...places.slice(0, 3),
    { ...place('下柳村', '村', '柳溪镇'), goneOn: '2026-01-01' },
    place('河湾村', '村', '无此乡'),
  ];
  const { withPoint, stray, townships } = coverageOn('2026-06-01', gone, {
    stations: [],
    points: [],
    signs: [],
  });
  expect(withPoint.all).toBe(2);
  expect(stray.map(({ name }) => name)).toEqual(['河湾村']);
  expect(townships.map(({ villages }) => villages.length)).toEqual([1, 0]);
  expect(coverageOn('2026-06-01', [], { stations: [], points: [], signs: [] }).withStation.rate).toBeNull();
});

test('the map holds every place, north above, and neighbours share a dot', () => {
  const at = (name: string, latitude: number, longitude: number) => ({ name, latitude, longitude });
  const dots = dotsOf([
    at('北', 30.1, 110),
    at('南', 29.9, 110),
    at('南边', 29.9001, 110.0001),
    at('东', 30, 110.1),
  ]);
  expect(dots.map(({ names }) => names)).toEqual([['北'], ['南', '南边'], ['东']]);
  const [north, south, east] = dots;
  expect((north?.y ?? 1) < (south?.y ?? 0)).toBe(true);
  expect((east?.x ?? 0) > (north?.x ?? 1)).toBe(true);
  for (const { x, y } of dots) expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true);
  expect(dotsOf([at('一个', 30, 110)])).toEqual([{ x: 0.5, y: 0.5, names: ['一个'] }]);
  expect(dotsOf([])).toEqual([]);
});
