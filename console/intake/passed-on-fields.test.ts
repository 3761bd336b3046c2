import * as v from 'valibot';
import { takeDownApplication } from '../../contract/intake/take-down';
import { stillMissing } from '../kit/form/form';
import { cameLate, passedOnFields, passedOnFrom } from './passed-on-fields';

const filled = {
  institution: '青禾县看守所',
  askedAt: '2026-11-21T09:00',
  contactName: '方管教',
  contactPhone: '0999-5551234',
};

test('what was filled in is what the office accepts, with the time in China', () => {
  expect(stillMissing(passedOnFields, filled)).toEqual([]);
  const passedOn = passedOnFrom(filled);
  expect(passedOn.askedAt).toBe('2026-11-21T01:00:00.000Z');
  expect(v.safeParse(takeDownApplication.input.entries.passedOn, passedOn).success).toBe(true);
});

test('24 hours are in time, a minute more is late, and nothing is said before the time is filled in', () => {
  expect(cameLate(filled, '2026-11-22T01:00:00.000Z')).toBe(false);
  expect(cameLate(filled, '2026-11-22T01:01:00.000Z')).toBe(true);
  expect(cameLate({}, '2026-11-22T01:01:00.000Z')).toBe(false);
});
