import { packFor } from './pack-for';
import { keptPack, plannedOn, plannedPack } from './pack-plan';
import type { PackId, Switches } from './pack';

const kin = { migrantKinExempt: true } as Switches;
const plan = (from: string, packId: PackId = 'national') => ({ from, packId, switches: kin });
const old = plan('2024-01-01');
const next = plan('2026-07-01', 'hunan');

test('the plan whose day has come last holds, in whatever order the plans are kept', () => {
  expect(plannedOn([old, next], '2026-06-30')).toBe(old);
  expect(plannedOn([next, old], '2026-06-30')).toBe(old);
  expect(plannedOn([old, next], '2026-07-01')).toBe(next);
  expect(plannedOn([next, old], '2026-07-02')).toBe(next);
});

test('of two plans for one day the later entry holds', () => {
  const corrected = plan('2024-01-01', 'gansu');

  expect(plannedOn([old, corrected], '2025-01-01')).toBe(corrected);
});

test('before the first day there is no plan', () => {
  expect(plannedOn([old], '2023-12-31')).toBeNull();
  expect(plannedOn([], '2026-01-01')).toBeNull();
});

test('a plan brings the rules of its place on the day, with its own switches', () => {
  const pack = plannedPack(plan('2020-01-01', 'guangxi'), '2025-12-11');

  expect(pack).toMatchObject({ id: 'guangxi', from: '2025-12-11' });
  expect(pack.switches.migrantKinExempt).toBe(true);
  expect(pack.switches.nearestCentre).toBe(packFor('guangxi', '2025-12-11').switches.nearestCentre);
  expect(() => plannedPack(plan('2020-01-01'), '2021-12-31')).toThrow(
    expect.objectContaining({ code: 'PackUnknown' }),
  );
});

test('a case keeps the version and the switches it was judged under', () => {
  expect(keptPack({ id: 'guangxi', from: '2022-01-01' })).toBe(packFor('guangxi', '2022-01-01'));
  expect(keptPack({ id: 'guangxi', from: '2022-01-01', own: kin })).toMatchObject({
    from: '2022-01-01',
    switches: { migrantKinExempt: true },
  });
  expect(() => keptPack({ id: 'atlantis', from: '2022-01-01' })).toThrow(
    expect.objectContaining({ code: 'PackUnknown' }),
  );
});
