import { whereTyped, whereWritten } from './where';

const station = {
  phone: '0999-1234801',
  address: '青禾县柳溪镇便民中心一楼',
  hours: '周二、周五 9:00 到 17:00',
  access: '',
  place: { latitude: 39.5, longitude: 116.25 },
};

test('what is kept comes back from the boxes as it was', () => {
  expect(whereWritten(whereTyped(station))).toEqual(station);
  expect(whereWritten(whereTyped({ ...station, place: null }))).toEqual({ ...station, place: null });
});

test('a new station starts with empty boxes, and no place stands for none', () => {
  expect(new Set(Object.values(whereTyped(null)))).toEqual(new Set(['']));
  expect(whereWritten(whereTyped(null)).place).toBeNull();
});

test('half a place is no place: the office says so', () => {
  const { place } = whereWritten({ ...whereTyped(station), longitude: ' ' });
  expect(place).toEqual({ latitude: 39.5, longitude: 0 });
});
