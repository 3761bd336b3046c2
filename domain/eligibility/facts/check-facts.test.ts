import { refusal } from '../testing/refusal';

test.each([
  ['matter', 'house', '不是名单里的事项'],
  ['matter', 5, '不是名单里的事项'],
  ['tags', ['dibao', 'rich'], '要是名单里的标签'],
  ['tags', 'dibao', '要是名单里的标签'],
  ['papers', ['passport'], '要是名单里的材料'],
  ['proofs', ['低保证', 3], '要是一列文字'],
  ['age', 151, '不能大于150'],
  ['age', 7.5, '要是整数'],
  ['age', -1, '不能小于0'],
  ['people', 1.5, '要是整数'],
  ['daysToLimit', 6.5, '要是整数天'],
  ['daysToLimit', '6', '要是数字'],
  ['familyIncome', -0.01, '不能小于0'],
  ['familyIncome', '2000', '要是数字'],
  ['hasOwnLawyer', 'yes', '只能是 true 或 false'],
  ['claim', 1, '要是文字'],
  ['appliedOn', '2026-02-30', '这一天不存在，请核对'],
  ['appliedOn', '2026-13-01', '这一天不存在，请核对'],
  ['appliedOn', '2026-1-1', '要像2026-11-30这样的日期'],
  ['appliedOn', 'x2026-01-01', '要像2026-11-30这样的日期'],
  ['appliedOn', '2026-01-01x', '要像2026-11-30这样的日期'],
  ['channel', 'phone', '只能是self、proxy、organ_notice、custody、consultation_only'],
])('%s may not be %p: %s', (field, value, why) => {
  const refused = refusal({ [field]: value });

  expect([refused?.field, refused?.why]).toEqual([field, why]);
  expect(refused?.message).toBe(`${field}：${why}`);
  expect(refused?.code).toBe('InputInvalid');
  expect(refused?.fields).toEqual([{ path: field, message: why }]);
});

test.each([
  ['age', 150],
  ['age', 0],
  ['people', 0],
  ['familyIncome', 0],
  ['familyIncome', 1234.56],
  ['daysToLimit', -3],
  ['appliedOn', '2024-02-29'],
  ['claim', ''],
  ['tags', []],
  ['proofs', []],
])('%s may be %p', (field, value) => {
  expect(refusal({ [field]: value })).toBeNull();
});

test('an unknown key and a sheet that is none are refused', () => {
  expect(refusal({ colour: 'red' })).toMatchObject({ field: 'colour', why: '没有这一项' });
  expect(refusal({ toString: 'red' })).toMatchObject({ field: 'toString', why: '没有这一项' });
  for (const none of [null, [], 'facts', 3, undefined]) {
    expect(refusal(none)).toMatchObject({ field: 'facts', why: '要是一张登记表' });
  }
});

test('what is left open is not refused', () => {
  expect(refusal({ age: undefined })).toBeNull();
  expect(refusal({})).toBeNull();
});
