import type { LedgerAnswer } from '../../contract/ledger';
import { dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { changed, storedIn } from '../../test/stored';
import { newId } from '../platform/ids';

/** Who reads the database file reads no name, phone or word of a person out of a register, nor a dictionary to find them by. */
let office: TestOffice;
const volunteer = {
  ...{ name: '司徒青禾', phone: '13900137771', kind: '社工', unit: '柳溪社区', skills: ['翻译'] },
  ...{ askedToLeaveOn: null, startedOn: '2026-03-01', endedOn: null, agreed: true, trainedOn: null },
  ...{ insured: true, hours: 3, leftFor: null, note: '周三下午来，母亲住院' },
};
const opinion = {
  ...{ said: '窗口的凳子太低，老人坐不下去', foundOn: '2026-11-02', kind: '建议', way: '意见箱' },
  ...{ who: '欧阳柳枝', phone: '13900137772', handler: null, answer: null, answeredOn: null },
};

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

async function saved(ledger: string, values: object): Promise<string> {
  const id = newId();
  dataOf(await office.desk('lijing', 'saveLedgerLine', { ledger, id, version: 0, values }));

  return id;
}

async function found(ledger: string, search: string) {
  const answer = await office.desk('lijing', 'listLedger', { ledger, closed: false, search });

  return dataOf<LedgerAnswer>(answer).lines;
}

test.each([
  ['volunteers', volunteer, ['司徒青禾', '13900137771', '母亲住院', '司徒', '青禾']],
  ['opinion_box', opinion, ['欧阳柳枝', '13900137772', '凳子太低', '欧阳']],
] as const)(
  '%s: what is about a person lies sealed, and is found all the same',
  async (ledger, values, words) => {
    const id = await saved(ledger, values);
    const stored = JSON.stringify(await storedIn(office.cloud, `ledger_${ledger}` as never, { _id: id }));
    expect(words.filter((word) => stored.includes(word))).toEqual([]);
    const { lines } = dataOf<LedgerAnswer>(
      await office.desk('lijing', 'listLedger', { ledger, closed: false }),
    );
    expect(lines.find((line) => line.id === id)?.values).toMatchObject(values);
  },
);

test('a name is found by its first two signs, and a line of an earlier version as before', async () => {
  const id = await saved('volunteers', { ...volunteer, name: '司马长河', phone: '13900137773' });
  expect((await found('volunteers', '司马长')).map((line) => line.id)).toContain(id);
  const older = await saved('volunteers', { ...volunteer, name: '上官云起', phone: '13900137774' });
  await changed(
    office.cloud,
    'ledger_volunteers',
    { _id: older },
    {
      ...{
        values: { ...volunteer, name: '上官云起', phone: '13900137774' },
        words: ['上官', '官云', '云起'],
      },
    },
  );
  const [line] = await found('volunteers', '上官');
  expect(line).toMatchObject({ id: older, values: { name: '上官云起', phone: '13900137774' } });
});
