import type { LawyerLine } from '../../contract/network/providers';
import { lawyers } from '../../domain/ledgers/lawyers';
import { readField } from '../../domain/ledgers/kit/cell';
import { availabilityText } from './provider-words';

test('words may be divided as people divide them', () => {
  const wordsOf = (typed: string) => readField(lawyers.fields.fields, typed, {});
  expect(wordsOf('劳动、工伤，交通 医疗,')).toEqual({ value: ['劳动', '工伤', '交通', '医疗'] });
  expect(wordsOf(' ')).toEqual({ value: [] });
});

test('whoever is away says until when, and is back the day after', () => {
  const away = { available: true, awayUntil: '2026-11-22' } as LawyerLine;
  expect(availabilityText(away, '2026-11-22')).toBe('2026-11-22 后接案');
  expect(availabilityText(away, '2026-11-23')).toBe('接案');
  expect(availabilityText({ ...away, available: false }, '2026-11-23')).toBe('不接案');
});
