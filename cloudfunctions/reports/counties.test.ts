import type { CentresAround, CountiesAnswer } from '../../contract/reports/counties';
import type { TargetView } from '../../contract/reports/targets';
import type { ReportTableAnswer } from '../../contract/reports/report-tables';
import { dayOf } from '../../domain/time/times';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { submitted } from '../../test/office-cases';
import { changed, putBack, storedIn } from '../../test/stored';

const year = Number(dayOf(new Date().toISOString()).slice(0, 4));
const half = { code: 'ministry-6', from: `${year}-06-01`, to: `${year + 1}-05-31` };
const city = 'c17'.padEnd(24, '0');
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
  const [county] = await storedIn(office.cloud, 'centres');
  if (!county) throw new Error('no centre');
  await putBack(office.cloud, 'centres', { ...county, _id: city, name: '青禾市法律援助中心' });
  await changed(office.cloud, 'users', { userName: 'wangmin' }, { centreId: city, roles: ['director'] });
  await submitted(office, 'county-1');
  await office.cloud.runTimer('clock');
});
afterAll(() => office.close());

const tables = async (): Promise<CountiesAnswer> => dataOf(await office.desk('wangmin', 'openCountiesTable', half));
const above = (version: number, id: string | null, who = 'chenli') =>
  office.desk(who, 'nameCentreAbove', { version, above: id });

test('a county names the centre above; only its director, and no centre that is not there', async () => {
  const { version, others } = dataOf<CentresAround>(await office.desk('chenli', 'centresAround'));
  expect(others).toEqual([{ id: city, name: '青禾市法律援助中心' }]);
  expect((await tables()).centres.map(({ name }) => name)).toEqual(['本中心']);
  expect(codeOf(await above(version, city, 'lijing'))).toBe('NotAllowed');
  expect(codeOf(await above(version, 'nobody'))).toBe('InputInvalid');
  expect(dataOf<CentresAround>(await above(version, city)).above?.id).toBe(city);
  expect((await tables()).centres.map(({ name }) => name)).toEqual(['本中心', '青禾县法律援助中心']);
});

test('a city sees the tables of its counties added up and checked, and no case of theirs', async () => {
  const { centres, sum, faults } = await tables();
  expect(centres.map(({ numbers }) => numbers['申请'])).toEqual([0, 1]);
  expect(sum['申请']).toBe(1);
  expect(faults.map(({ sentence }) => sentence)).toEqual([
    '申请（1）应等于批准·合计 0＋未批准·合计 0，合起来 0，差 1。',
  ]);
  const lines = { figure: '申请案件', cuts: [], from: half.from, to: half.to };
  expect(JSON.stringify(await office.desk('wangmin', 'figureLines', lines))).not.toContain('county');
});

test('a county hands up what it signed; the city reads that, whatever the records say later', async () => {
  const hand = (version: number) => office.desk('chenli', 'handUpReport', { ...half, version });
  expect(codeOf(await hand(0))).toBe('InputInvalid');
  const sign = { ...half, version: 0, signer: '陈立', reason: null };
  const signed = dataOf<ReportTableAnswer>(await office.desk('chenli', 'freezeReportTable', sign));
  expect([signed.above, signed.handedUp]).toEqual(['青禾市法律援助中心', null]);
  expect(dataOf<ReportTableAnswer>(await hand(1)).handedUp).toMatchObject({ signed: 1, to: city });
  await submitted(office, 'county-2');
  await office.cloud.runTimer('clock');
  const [, county] = (await tables()).centres;
  expect([county?.numbers['申请'], county?.handedUp?.signer]).toEqual([1, '陈立']);
});

test('a target that the city gives to a county is counted there, and stands there as given from above', async () => {
  const give = async (id: string, who: string): Promise<void> => {
    const values = { figure: '申请案件', year, value: 10, for: '下级中心', who, source: null, note: null };
    dataOf(await office.desk('wangmin', 'saveLedgerLine', { ledger: 'targets', id: id.repeat(24), version: 0, values }));
  };
  await give('a', '青禾县法律援助中心');
  await give('b', '没有的县');
  const told = async (name: string) =>
    dataOf<{ targets: readonly TargetView[] }>(await office.desk(name, 'targetsOfYear', { year })).targets;
  const ofCity = await told('wangmin');
  expect(ofCity.map(({ who, done }) => [who, done])).toEqual([
    ['青禾县法律援助中心', 2],
    ['没有的县', null],
  ]);
  expect(ofCity[1]?.fault).toContain('不是下级中心');
  expect((await told('chenli')).filter(({ from }) => from !== null)).toMatchObject([
    { figure: '申请案件', who: null, from: '青禾市法律援助中心', target: 10, done: 2 },
  ]);
});

test('taken back, the city sees the county no more', async () => {
  const { version } = dataOf<CentresAround>(await office.desk('chenli', 'centresAround'));
  dataOf(await above(version, null));
  expect((await tables()).centres).toHaveLength(1);
});
