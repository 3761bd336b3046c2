import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { decide, handled } from '../../test/office-cases';
import { caseOf } from '../../test/what-happened';
import { staffId } from '../../local/sample/staff';
import type { ComplaintLine, ComplaintSheet } from '../../contract/quality/complaint-register';
import { dayOf } from '../../domain/time/times';
import type { VisitLine } from '../../contract/quality/visits';
import { closedCase } from '../../test/closed-case';
import type { OwnVisit } from '../../contract/voices/own-visits';
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

test('what is said of everybody who may look into it is read by nobody, and whoever can call the bureau is told', async () => {
  const said = {
    ...{ key: 'unseen-everybody', way: 'window', about: 'staff', whom: '唐思局长和陈立主任', caseId: null },
    ...{ staffId: null, name: '石大山', phone: '13900139009', quiet: true, text: '两位领导都不管。' },
  };
  const { id } = dataOf<{ id: string }>(await office.desk('hetao', 'recordComplaint', said));
  for (const who of ['tangsi', 'chenli'])
    expect((await list(who)).lines.map((one) => one.id)).not.toContain(id);
  for (const who of ['malan', 'yuqing']) expect((await list(who)).stranded).toBe(1);
  for (const who of ['tangsi', 'chenli', 'hetao', 'lijing']) expect((await list(who)).stranded).toBe(0);
  expect((await list('malan')).lines).toEqual([]);
  expect(codeOf(await office.desk('malan', 'openComplaint', { id }))).toBe('NotAllowed');
  expect(codeOf(await office.desk('fengyan', 'listComplaints', { scope: 'open' }))).toBe('NotAllowed');
});

test('who is written in later as the one who took money reads it in the case no more, and does not answer it', async () => {
  const caseId = await handled(office, 'unseen-later');
  dataOf(await office.phone('unseen-later', 'complain', { caseId, about: 'fee', text: '有人收了三百元。' }));
  await office.cloud.invoke('clock', {});
  const read = async (who: string) => JSON.stringify(await office.desk(who, 'openDossier', { caseId }));
  for (const who of ['lijing', 'wumei']) expect(await read(who)).toContain('三百元');
  const { voices } = await caseOf(office, caseId);
  const id = voices.complaints[0]?.id ?? '';
  const { version } = dataOf<ComplaintSheet>(await office.desk('tangsi', 'openComplaint', { id }));
  const step = { act: 'whom', whom: '窗口李老师' };
  dataOf(await office.desk('tangsi', 'advanceComplaint', { id, version, step }));
  expect(await read('lijing')).not.toContain('三百元');
  const { history, line } = dataOf<{ history: { action: string }[]; line: { clockLabel: string | null } }>(
    await office.desk('lijing', 'openDossier', { caseId }),
  );
  expect(history.map(({ action }) => action)).not.toContain('complain');
  expect(line.clockLabel).toBeNull();
  expect(await read('wumei')).toContain('三百元');
});

test('whoever is said in a visit to have taken money writes no visit, sees no line of it and opens no paper of it', async () => {
  const caseId = await closedCase(office, 'unseen-visit');
  await office.cloud.invoke('clock', {});
  const ratings = { attitude: '满意', contact: '满意', rights: '满意', result: '满意', whole: '满意' };
  const said = { ratings, feeAsked: true, told: true, performed: 'yes', text: '李静收了我四百元。' };
  expect(codeOf(await decide(office, 'lijing', 'followUp', caseId, { ...said, way: 'call' }))).toBe(
    'OwnCase',
  );
  const { visits } = dataOf<{ visits: OwnVisit[] }>(await office.phone('unseen-visit', 'myVisits', {}));
  dataOf(await office.phone('unseen-visit', 'answerVisit', { ...said, id: visits[0]?.id }));
  const linesOf = async (who: string) =>
    dataOf<{ lines: VisitLine[] }>(await office.desk(who, 'listVisits', {})).lines.map((one) => one.caseId);
  expect(await linesOf('lijing')).not.toContain(caseId);
  expect(await linesOf('wumei')).toContain(caseId);
  dataOf(await decide(office, 'wumei', 'followUp', caseId, { ...said, way: 'call' }));
  const paperId = (await caseOf(office, caseId)).papers.find(({ code }) => code === 'FZ-032')?.id ?? '';
  const read = async (who: string) => JSON.stringify(await office.desk(who, 'openDossier', { caseId }));
  expect(await read('lijing')).not.toMatch(/四百元|FZ-032/);
  expect(await read('wumei')).toContain('四百元');
  for (const [action, input] of [
    ['openPaper', { caseId, paperId }],
    ['printPapers', { papers: [{ caseId, paperId }], slips: false }],
  ] as const) {
    expect(codeOf(await office.desk('lijing', action, input))).toBe('PaperNotFound');
    dataOf(await office.desk('wumei', action, input));
  }
});
