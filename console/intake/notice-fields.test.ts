import * as v from 'valibot';
import { registerNotice } from '../../contract/intake/register-notice';
import { stillMissing } from '../kit/form/form';
import { momentOf, noticeFields, noticeOf } from './notice-fields';

const filled = {
  organKind: 'court',
  organ: '青禾县人民法院',
  kind: 'must_defend',
  receivedAt: '2026-11-22T09:30',
  contact: '周法官 0999-5550000',
  name: '孙小北',
  charge: '盗窃罪',
  stage: 'first_instance',
  minor: true,
};

test('a filled form is a notice that the office accepts', () => {
  expect(stillMissing(noticeFields, filled)).toEqual([]);
  expect(v.safeParse(registerNotice.input, noticeOf(filled, 'a'.repeat(32))).success).toBe(true);
});

test('the time on the form is the time in China', () => {
  expect(momentOf('2026-11-22T09:30')).toBe('2026-11-22T01:30:00.000Z');
});

test('what is missing is named, what may be missing is not', () => {
  expect(stillMissing(noticeFields, { ...filled, charge: '' })).toEqual(['罪名或案由']);
});
