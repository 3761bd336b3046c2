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
  },
} as const;

test('a new version starts from what holds, under its own day', () => {
  expect(planWritten(planTyped(holds, '2027-01-01'))).toEqual({ ...holds, from: '2027-01-01', note: '' });
});

test('an amount that was emptied is no figure any more', () => {
  const typed = planTyped(holds, '2027-01-01');
  typed.standardAmount.value = ' ';
  expect(planWritten(typed).switches.standardAmount).toBeNull();
});
