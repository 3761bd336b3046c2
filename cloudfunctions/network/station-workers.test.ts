import { officeAt } from '../../test/another-day';
import { newId } from '../platform/ids';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { putBack, storedIn } from '../../test/stored';
import { atStation, filledInAtStation, otherStation, stationCode } from '../../test/station-cases';
import type { StationWork } from '../../contract/network/own-station';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const bind = (openid: string, code: string, asked = office) => asked.phone(openid, 'bindStation', { code });
const work = async (openid: string): Promise<StationWork> =>
  dataOf<StationWork>(await office.phone(openid, 'myStation'));

test('the number ties one phone, once; said again on that phone it is the same', async () => {
  const { code } = await stationCode(office);
  expect(dataOf<StationWork>(await bind('first', code)).worker?.name).toBe('柳小溪');
  expect(codeOf(await bind('first', `${code.slice(0, 4)} ${code.slice(4)}`))).toBe('ok');
  expect(codeOf(await bind('second', code))).toBe('StationCodeWrong');
  expect((await work('second')).worker).toBeNull();
});

test('two phones with one number at the same moment: one has it', async () => {
  const { code } = await stationCode(office);
  const answers = await Promise.all([bind('race-a', code), bind('race-b', code)]);
  expect(answers.map(codeOf).sort()).toEqual(['StationCodeWrong', 'ok']);
});

test('a number that was made up or is a week old opens nothing, and nobody guesses for long', async () => {
  const { id, code } = await stationCode(office);
  const [stored] = await storedIn(office.cloud, 'station_workers', { _id: id });
  await putBack(office.cloud, 'station_workers', {
    ...stored,
    _id: id,
    codeEndsAt: '2020-01-01T00:00:00.000Z',
  });
  expect(codeOf(await bind('late', code))).toBe('StationCodeWrong');

  const still = officeAt(office);
  const guesses = ['00000001', '00000002', '00000003', '00000004', '00000005', '00000006'];
  for (const guess of [...guesses, ...guesses.slice(0, 4)])
    expect(codeOf(await bind('guesser', guess, still))).toBe('StationCodeWrong');
  expect(codeOf(await bind('guesser', '00000001', still))).toBe('TooManyRequests');
});

test('a phone works for one station at a time', async () => {
  await atStation(office, 'mover');
  const { code } = await stationCode(office, '柳小溪', otherStation?._id);
  dataOf(await bind('mover', code));
  expect((await work('mover')).worker?.station).toBe(otherStation?.name);
});

test('whose work has ended fills nothing in and sees nothing more', async () => {
  const id = await atStation(office, 'leaver');
  await filledInAtStation(office, 'leaver');
  expect((await work('leaver')).cases).toHaveLength(1);
  dataOf(await office.desk('chenli', 'endStationWorker', { id }));
  expect(await work('leaver')).toEqual({ worker: null, cases: [] });
});

test('the director gives numbers out, others do not; the list never shows one', async () => {
  const { id, code } = await stationCode(office, '桑小园');
  const given = { stationId: otherStation?._id, name: '桑小园', phone: '13900139001' };
  expect(codeOf(await office.desk('lijing', 'addStationWorker', given))).toBe('NotAllowed');
  expect(codeOf(await office.desk('lijing', 'endStationWorker', { id }))).toBe('NotAllowed');
  const list = await office.desk('chenli', 'listStationWorkers');
  expect(JSON.stringify(list)).toContain('桑小园');
  expect(JSON.stringify(list)).not.toContain(code);
  expect(JSON.stringify(await storedIn(office.cloud, 'station_workers'))).not.toContain(code);
  expect(codeOf(await office.desk('chenli', 'addStationWorker', { ...given, stationId: 'nowhere' }))).toBe(
    'InputInvalid',
  );
});

test('a new number opens in place of the one before it, for whoever has no phone tied yet; a line of the register gets its first', async () => {
  const { id, code } = await stationCode(office);
  const given = dataOf<{ code: string }>(await office.desk('chenli', 'giveStationNumber', { id }));
  expect(codeOf(await bind('anew', code))).toBe('StationCodeWrong');
  expect(codeOf(await bind('anew', given.code))).toBe('ok');
  expect(codeOf(await office.desk('chenli', 'giveStationNumber', { id }))).toBe('AlreadyDone');
  expect(codeOf(await office.desk('lijing', 'giveStationNumber', { id }))).toBe('NotAllowed');

  const line = { ledger: 'stationWorkers', id: newId(), version: 0 };
  const values = { name: '桑小园', phone: '13900139002', stationId: otherStation?._id };
  dataOf(await office.desk('chenli', 'saveLedgerLine', { ...line, values }));
  const first = dataOf<{ code: string }>(await office.desk('chenli', 'giveStationNumber', { id: line.id }));
  expect(codeOf(await bind('from-the-register', first.code))).toBe('ok');
  expect((await work('from-the-register')).worker?.name).toBe('桑小园');
  const closing = { ledger: line.ledger, id: line.id, version: 3, why: '不做了' };
  expect(codeOf(await office.desk('chenli', 'closeLedgerLine', closing))).toBe('ok');
  expect((await work('from-the-register')).worker).toBeNull();
});
