import { planTyped, planWritten } from './pack-typed';

const holds = {
  from: '2026-01-01',
  packId: 'national',
  switches: {
    nearestCentre: 'none',
    migrantKinExempt: false,
    committeeMayApply: ['浙-9'],
    standardAmount: { value: 1200, source: '县公告', verified: true },
    greenStandard: null,
    extraMatters: [{ matter: 'school_injury', source: '省办法第9条', verified: true }],
  },
} as const;

test('a new version starts from what holds, under its own day', () => {
  expect(planWritten(planTyped(holds, '2027-01-01'))).toEqual({ ...holds, from: '2027-01-01', note: '' });
});

test('a version from before there were extra matters starts without any', () => {
  const { extraMatters: _later, ...earlier } = holds.switches;
  expect(planWritten(planTyped({ ...holds, switches: earlier }, '2027-01-01')).switches).toMatchObject({
    extraMatters: [],
  });
});

test('an amount that was emptied is no figure any more', () => {
  const typed = planTyped(holds, '2027-01-01');
  typed.standardAmount.value = ' ';
  expect(planWritten(typed).switches.standardAmount).toBeNull();
});
