import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { handled } from '../../test/office-cases';
import { caseOf } from '../../test/what-happened';
import { staffId } from '../../local/sample/staff';
import type { ComplaintLine, ComplaintSheet } from '../../contract/quality/complaint-register';
import { dayOf } from '../../domain/time/times';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const words = '李静收材料的时候当着大家骂人。';
const list = async (userName: string) =>
  dataOf<{ lines: ComplaintLine[]; stranded: number }>(
    await office.desk(userName, 'listComplaints', { scope: 'open' }),
  );

test('whoever is complained of in a case reads it in no answer of the desk; the others do', async () => {
  const caseId = await handled(office, 'unseen-1');
  dataOf(await office.phone('unseen-1', 'complain', { caseId, about: 'staff', text: words }));
  await office.cloud.invoke('clock', {});
  const today = dayOf(new Date().toISOString());
  const figures = { from: today, to: today, cuts: [], before: null, figure: '投诉(收到)' };
  const asked = [
    ['openDossier', { caseId }],
    ['listComplaints', { scope: 'all' }],
    ['figureLines', figures],
  ] as const;
  for (const [action, input] of asked)
    expect(JSON.stringify(await office.desk('lijing', action, input))).not.toContain('骂人');
  const { history } = dataOf<{ history: { action: string }[] }>(
    await office.desk('lijing', 'openDossier', { caseId }),
  );
  expect(history.map(({ action }) => action)).not.toContain('complain');
  for (const who of ['chenli', 'tangsi'])
    expect(JSON.stringify(await office.desk(who, 'openDossier', { caseId }))).toContain('骂人');
  const { receiptNo } = await caseOf(office, caseId);
  const behind = JSON.stringify(await office.desk('lijing', 'figureLines', figures));
  expect(behind).not.toContain(receiptNo);
});

test('what is said of the only one of the bureau falls to the director, who answers it to the end', async () => {
  const said = {
    ...{ key: 'unseen-only-one-of-bureau', way: 'call', about: 'staff', whom: null, caseId: null },
    ...{ staffId: staffId('tangsi'), name: '石大山', phone: '13900139009', quiet: false },
    text: '打电话去问，对方一句话不说就挂了。',
  };
  const { id } = dataOf<{ id: string }>(await office.desk('lijing', 'recordComplaint', said));
  expect(codeOf(await office.desk('tangsi', 'openComplaint', { id }))).toBe('LineNotFound');
  expect((await list('chenli')).lines.map((one) => one.id)).toContain(id);
  const act = async (step: object) => {
    const { version } = dataOf<ComplaintSheet>(await office.desk('chenli', 'openComplaint', { id }));

    return office.desk('chenli', 'advanceComplaint', { id, version, step });
  };
  dataOf(await act({ act: 'accept' }));
  const answer = '核对了通话记录，是线路断了，已经回过电话。';
  dataOf(await act({ act: 'decide', finding: 'not', result: 'none', answer }));
  dataOf(await act({ act: 'tell' }));
  expect((await list('chenli')).lines.map((one) => one.id)).not.toContain(id);
});
