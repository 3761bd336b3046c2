import { photoFor } from '../../local/sample/evidence';
import type { Answer } from '../../contract/envelope';
import type { OpenedLine, LedgerAnswer } from '../../contract/ledger';
import type { SpotForms } from '../../contract/outreach/on-the-spot';
import { codeOf, dataOf, newDraftKey, openTestOffice, type TestOffice } from '../../test/cloud';
import { bind } from '../../test/scan-hands';
import { atStation } from '../../test/station-cases';

/** What stations and staff write down on the phone, where it happens. */
let office: TestOffice;
const [station, clerk, stranger] = ['spot-station', 'spot-clerk', 'spot-stranger'];

beforeAll(async () => {
  office = await openTestOffice();
  await atStation(office, station);
  dataOf(await bind(office, 'lijing', clerk));
});
afterAll(() => office.close());

const asked = async (openid: string, action: string, input: object) =>
  (await office.cloud.invoke('spot', { action, input }, { openid })) as Answer<Record<string, unknown>>;
const forms = async (openid: string) => dataOf<SpotForms>(await asked(openid, 'spotForms', {}));
const stall = {
  ...{
    name: '柳溪赶集',
    kind: '集市咨询',
    heldOn: '2026-11-02',
    place: '柳溪镇集市',
    units: '柳溪镇司法所、妇联',
  },
  ...{ times: '1', asked: '12', audience: '80', accepted: '1' },
};
const note = (openid: string, more: object = {}) =>
  asked(openid, 'noteOnTheSpot', {
    ...{ key: newDraftKey(), register: 'outreach', answers: stall, photos: [] },
    ...more,
  });
const lines = async (ledger: string) =>
  dataOf<LedgerAnswer>(
    await office.desk('lijing', 'listLedger', { ledger, search: null, closed: false, after: null }),
  ).lines;

test('a station writes activities, staff inspections too, anybody else nothing', async () => {
  const own = await forms(station);
  expect([own.who, own.forms.map(({ register }) => register)]).toEqual(['柳小溪', ['outreach']]);
  expect(own.forms[0]?.fields.find(({ key }) => key === 'units')?.before).toContain('工作站');
  expect((await forms(clerk)).forms.map(({ register }) => register)).toEqual(['outreach', 'inspections']);
  expect(await forms(stranger)).toEqual({ who: null, forms: [] });
  expect(codeOf(await note(stranger))).toBe('PhoneNotBound');
  expect(codeOf(await note(station, { register: 'inspections' }))).toBe('NotAllowed');
});

test('an activity with its photo stands in the register once, however often it is sent; the desk opens the photo', async () => {
  const photo = await office.upload(station, `${newDraftKey()}.jpg`, photoFor('wage_evidence').bytes);
  const given = { key: newDraftKey(), photos: [photo] };
  for (let sent = 0; sent < 2; sent += 1)
    expect(dataOf<{ said: string }>(await note(station, given)).said).toBe('柳溪赶集');
  const found = (await lines('outreach')).filter(({ values }) => values['name'] === '柳溪赶集');
  expect(found.map(({ values }) => [values['asked'], values['units']])).toEqual([
    [12, ['柳溪镇司法所', '妇联']],
  ]);
  const opened = dataOf<OpenedLine>(
    await office.desk('lijing', 'openLedgerLine', { ledger: 'outreach', id: found[0]?.id }),
  );
  expect(opened.photos).toEqual([{ url: expect.stringMatching(/^http/), kind: 'jpg' }]);
  expect(opened.changes[0]?.who).toBe('柳小溪');
});

test('an inspection keeps its ticks and points; what is missing is named by its field', async () => {
  const sheet = {
    ...{ place: '石桥乡工作站', doneOn: '2026-11-03', kind: '日常', inspector: '李静', points: '92.5' },
    ...{ sign: '是', board: '是', ledgers: '是', figures: '否', files: '是', rules: '是' },
  };
  const refused = await note(clerk, { register: 'inspections', answers: { ...sheet, mend: '补月报' } });
  expect(refused).toMatchObject({ error: { code: 'InputInvalid', fields: [{ path: 'answers.mendBy' }] } });
  dataOf(await note(clerk, { register: 'inspections', answers: sheet }));
  const [line] = (await lines('inspections')).filter(({ values }) => values['place'] === '石桥乡工作站');
  expect(line?.values).toMatchObject({ points: 92.5, figures: false, rules: true });
});

test('nobody hands in the file of another phone', async () => {
  const photo = await office.upload(stranger, `${newDraftKey()}.jpg`, photoFor('wage_evidence').bytes);
  expect(codeOf(await note(station, { photos: [photo] }))).toBe('FileNotUploaded');
});
