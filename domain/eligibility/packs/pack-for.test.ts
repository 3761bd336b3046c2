import { assess } from '../assess';
import { withSwitches } from './combine-packs';
import type { Facts } from '../facts/facts';
import type { PackId } from './pack';
import { packFor } from './pack-for';
import { packList } from './pack-list';
import { ordinaryApplicant } from '../testing/ordinary-applicant';

test('the day chooses the version of a place', () => {
  expect(packFor('guangxi', '2023-12-10').from).toBe('2022-01-01');
  expect(packFor('guangxi', '2025-12-10').from).toBe('2025-06-27');
  expect(packFor('guangxi', '2025-12-11').from).toBe('2025-12-11');
  expect(packFor('zhongshan', '2023-03-09').standard.cityYearlyDisposable?.value).toBe(60_336);
  expect(packFor('zhongshan', '2023-03-10').standard.cityYearlyDisposable?.value).toBe(62_196);
});

test('the same place and day is the same pack', () => {
  expect(packFor('gansu', '2026-01-01')).toBe(packFor('gansu', '2025-07-01'));
});

test('an unknown place and a day before the first version are refused by name', () => {
  expect(() => packFor('atlantis' as PackId, '2026-01-01')).toThrow(
    expect.objectContaining({ code: 'PackUnknown' }),
  );
  expect(() => packFor('national', '2021-12-31')).toThrow(
    expect.objectContaining({ code: 'PackUnknown', details: { id: 'national', on: '2021-12-31' } }),
  );
});

test('every place is listed once, with its versions', () => {
  expect(packList.find(({ id }) => id === 'hunan')).toEqual({
    id: 'hunan',
    label: '湖南',
    versions: ['2022-01-01', '2024-02-01', '2024-08-05', '2025-06-27', '2026-02-12'].map((from) => ({
      from,
    })),
    verified: false,
  });
  expect(packList.find(({ id }) => id === 'shandong')?.verified).toBe(true);
  expect(new Set(packList.map(({ id }) => id)).size).toBe(packList.length);
  expect(packList[0]).toMatchObject({ id: 'national', label: '全国基线' });
});

test('a local pack holds the statute and its own', () => {
  const ids = packFor('beijing', '2026-01-01').scope.map((rule) => rule.id);

  expect(ids).toContain('C5');
  expect(ids).toContain('京9(7)');
  expect(packFor('national', '2026-01-01').scope.map((rule) => rule.id)).not.toContain('京9(7)');
  expect(packFor('beijing', '2026-01-01').refusals.map((one) => one.id)).toEqual([
    '京22受理',
    '京22对方',
    '京22(3)',
  ]);
});

const widow: Facts = { ...ordinaryApplicant, matter: 'work_injury', tags: ['migrant_worker_kin'] };

test('a centre may spare the family of a migrant worker', () => {
  const plain = packFor('national', '2026-01-01');
  const kind = withSwitches(plain, { migrantKinExempt: true });

  expect(assess(widow, plain).hardship).toBe('required');
  expect(assess(widow, kind).hardship).toBe('verification_exempt');
  expect(assess({ ...widow, matter: 'traffic_injury' }, kind).hardship).toBe('required');
  expect(withSwitches(plain, {}).exemptions).toBe(plain.exemptions);
});

test('a centre may decide, pass on or only name the right centre', () => {
  const plain = packFor('national', '2026-01-01');
  const elsewhere = { ...widow, jurisdiction: 'no', tags: ['migrant_worker'] } as const;
  const outcome = (nearestCentre: 'direct' | 'forward' | 'none') =>
    assess(elsewhere, withSwitches(plain, { nearestCentre })).outcome;

  expect([outcome('direct'), outcome('forward'), outcome('none')]).toEqual(['eligible', 'refer', 'refer']);
  const taken = { ...elsewhere, jurisdiction: 'received_elsewhere' } as const;

  expect(assess(taken, withSwitches(plain, { nearestCentre: 'direct' })).outcome).toBe('refer');
});

test('a centre enters its standard and its lowered standard; the number of the sheet comes first', () => {
  const plain = packFor('national', '2026-01-01');
  const figure = (value: number) => ({ value, source: '青禾县公布', verified: true });
  const outcome = (facts: Facts, switches: Parameters<typeof withSwitches>[1]) =>
    assess({ ...widow, ...facts }, withSwitches(plain, switches)).outcome;

  expect(outcome({ familyIncome: 2400 }, {})).toBe('need_more');
  expect(outcome({ familyIncome: 2400 }, { standardAmount: figure(2500) })).toBe('eligible');
  expect(outcome({ familyIncome: 2400, standard: 2000 }, { standardAmount: figure(2500) })).toBe(
    'ineligible',
  );
  expect(outcome({ familyIncome: 2400, standard: 2000 }, { greenStandard: figure(2500) })).toBe('eligible');
  expect(
    outcome({ familyIncome: 2400, greenStandard: 2000, standard: 1 }, { greenStandard: figure(2500) }),
  ).toBe('ineligible');
  expect(outcome({ familyIncome: 2400 }, { greenStandard: figure(2500) })).toBe('eligible');
});
