import type { ComplaintLine, ComplaintSheet } from '../../contract/quality/complaint-register';
import type { HandlerRecord } from '../../contract/quality/handler-record';
import type { OwnComplaint } from '../../contract/voices/own-complaints';
import { addDays } from '../../domain/time/days';
import { dayOf } from '../../domain/time/times';
import { staffId } from '../../local/sample/staff';
import { codeOf, dataOf, newDraftKey, openTestOffice, type TestOffice } from '../../test/cloud';
import { decide, handled, oneLawyer } from '../../test/office-cases';
import { caseOf, whatHappened } from '../../test/what-happened';
import { complaintSaid } from '../../test/complaint-said';
import { storedIn } from '../../test/stored';
let office: TestOffice;
const today = dayOf(new Date().toISOString());
const answer = '问过双方，律师没有回电话。已经要求他每周打一次电话。';

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const record = async (userName: string, more: object = {}) =>
  office.desk(userName, 'recordComplaint', { key: newDraftKey(), ...complaintSaid, ...more });
const recorded = async (userName: string, more: object = {}) =>
  dataOf<{ id: string }>(await record(userName, more)).id;
const sheet = async (userName: string, id: string) =>
  dataOf<ComplaintSheet>(await office.desk(userName, 'openComplaint', { id }));
const list = async (userName: string, scope = 'open') =>
  dataOf<{ lines: ComplaintLine[] }>(await office.desk(userName, 'listComplaints', { scope })).lines;
const act = async (userName: string, id: string, step: object) => {
  const [found] = await storedIn(office.cloud, 'complaints', { _id: id });

  return office.desk(userName, 'advanceComplaint', { id, version: found?.version ?? 0, step });
};
const did = async (userName: string, id: string, ...steps: object[]) => {
  for (const step of steps) dataOf(await act(userName, id, step));
};
const mine = async (openid: string) =>
  dataOf<{ complaints: OwnComplaint[] }>(await office.phone(openid, 'myComplaints')).complaints;
const file = async (openid: string, more: object = {}) =>
  office.phone(openid, 'fileComplaint', {
    ...{ key: newDraftKey(), about: 'centre', whom: null, text: '窗口中午没有人。', phone: null },
    ...{ quiet: false, caseId: null, ...more },
  });

test('a complaint without a case goes its way: supplement once, taken on, looked into, decided, told, contested', async () => {
  const filed = dataOf<OwnComplaint>(await file('hill'));
  expect(filed.says).toMatch(/^收到了。.+前告诉您受不受理。$/);
  const supplement = { act: 'supplement', what: '哪一天、几点去的？', dueOn: addDays(today, 5) };
  await did('tangsi', filed.id, supplement);
  expect((await mine('hill'))[0]).toMatchObject({ asked: supplement.what, answer: null });
  expect(
    codeOf(await office.phone('stranger', 'supplyComplaint', { id: filed.id, text: '昨天中午。' })),
  ).toBe('LineNotFound');
  dataOf(await office.phone('hill', 'supplyComplaint', { id: filed.id, text: '昨天中午。' }));
  expect(codeOf(await act('tangsi', filed.id, supplement))).toBe('ActionNotPossibleNow');
  await did(
    'tangsi',
    filed.id,
    { act: 'accept' },
    { act: 'delegate', to: '王敏', staffId: staffId('wangmin'), dueOn: addDays(today, 10) },
  );
  expect((await sheet('wangmin', filed.id)).acts).toEqual(['report']);
  await did('wangmin', filed.id, { act: 'report', text: '查了值班表，那天中午确实没有人。' });
  await did('tangsi', filed.id, { act: 'extend', days: 10, reason: '要等值班的人回来。' });
  const decision = { act: 'decide', finding: 'wholly', result: 'criticism', answer };
  expect(codeOf(await act('tangsi', filed.id, { ...decision, result: 'none' }))).toBe('InputInvalid');
  await did('tangsi', filed.id, decision);
  const [read] = await mine('hill');
  expect(read).toMatchObject({ says: '答复了。', answer: `查了，情况属实。${answer}`, mayContest: true });

  const contest = { id: filed.id, text: '处理得太轻了。' };
  dataOf(await office.phone('hill', 'contestComplaint', contest));
  expect(codeOf(await office.phone('hill', 'contestComplaint', contest))).toBe('ActionNotPossibleNow');
  expect((await list('tangsi')).find(({ id }) => id === filed.id)).toMatchObject({
    contested: true,
    waits: [{ wait: 'contest' }],
  });
  expect(codeOf(await act('tangsi', filed.id, { act: 'answerContest', answer }))).toBe('SamePersonDecided');
  await did('tangsi', filed.id, { act: 'appeal', kind: 'reconsideration', on: today, note: null });
  expect((await sheet('yuqing', filed.id)).course.map((one) => one.did)).toEqual([
    '提出投诉',
    '请对方补充',
    '补充了内容',
    '受理',
    '请人去查',
    '写查的情况',
    '延长期限',
    '定结果、写答复',
    '不同意答复',
    '登记复议或诉讼',
  ]);
});

test('what is not taken on says where to go instead, and whoever called is told by somebody', async () => {
  const id = await recorded('lijing', { text: '隔壁县的中心不给我办。' });
  await did('tangsi', id, { act: 'decline', reason: '这是邻川县的事', otherWay: '请打邻川县司法局的电话。' });
  const { record: kept, waits } = await sheet('lijing', id);
  expect(kept.decision?.answer).toBe('这是邻川县的事。您可以这样办：请打邻川县司法局的电话。');
  expect(waits.map(({ wait }) => wait)).toEqual(['tell']);
  await did('chenli', id, { act: 'tell' });
  expect((await list('chenli')).map((one) => one.id)).not.toContain(id);
});

test('a complaint that names a handler of the register stands in their record; an unknown name in none', async () => {
  const { lawyerId } = oneLawyer;
  const complaintsIn = async (): Promise<string> => {
    const { parts } = dataOf<HandlerRecord>(await office.desk('chenli', 'openHandlerRecord', { lawyerId }));

    return parts.find(({ heading }) => heading === '投诉')?.lines.join('') ?? '';
  };
  const [before] = await storedIn(office.cloud, 'lawyers', { _id: lawyerId });
  const name = String(before?.['name']);
  expect(await complaintsIn()).toContain('收到0件');
  const id = await recorded('lijing', { about: 'lawyer', whom: ` ${name} `, text: '约好九点，十一点才来。' });
  expect(await complaintsIn()).toBe('收到1件，其中查实（含部分属实）0件，还在查1件。');
  await did('chenli', id, { act: 'accept' });
  await did('chenli', id, { act: 'decide', finding: 'partly', result: 'criticism', answer });
  expect(await complaintsIn()).toBe('收到1件，其中查实（含部分属实）1件，还在查0件。');
  await recorded('lijing', { about: 'lawyer', whom: '没有这个人', text: '他说不管我的事。' });
  expect(await complaintsIn()).toContain('收到1件');
});

test('nobody writes down or handles what is said of themselves, and they do not see it', async () => {
  const own = { about: 'staff', staffId: staffId('lijing'), whom: null };
  expect(codeOf(await record('lijing', own))).toBe('OwnCase');
  expect(codeOf(await record('lijing', { about: 'staff', whom: '李静' }))).toBe('OwnCase');
  const id = await recorded('wumei', { ...own, quiet: true, text: '李静对我发脾气。' });
  for (const [who, code] of [
    ['lijing', 'LineNotFound'],
    ['wangmin', 'LineNotFound'],
    ['malan', 'NotAllowed'],
  ] as const)
    expect(codeOf(await office.desk(who, 'openComplaint', { id }))).toBe(code);
  expect(codeOf(await act('chenli', id, { act: 'accept' }))).toBe('NotAllowed');
  const director = await sheet('chenli', id);
  expect(JSON.stringify(director)).not.toMatch(/石小河|13900139000|发脾气/);
  await did('tangsi', id, { act: 'accept' });
  expect(
    codeOf(
      await act('tangsi', id, { act: 'delegate', to: '李静', staffId: staffId('lijing'), dueOn: today }),
    ),
  ).toBe('OwnCase');
  expect((await sheet('tangsi', id)).colleagues).not.toHaveProperty(staffId('lijing'));

  const aboutBureau = await recorded('lijing', { about: 'staff', staffId: staffId('tangsi'), whom: null });
  expect(codeOf(await act('tangsi', aboutBureau, { act: 'accept' }))).toBe('LineNotFound');
});

test('a complaint of a case is one: filed there, looked into here, answered in both', async () => {
  const caseId = await handled(office, 'of-case');
  for (const about of ['lawyer', 'fee'])
    dataOf(await office.phone('of-case', 'complain', { caseId, about, text: `投诉${about}，请查一查。` }));
  const lines = (await list('tangsi')).filter(({ receiptNo }) => receiptNo !== null);
  expect(lines.map(({ about, waits }) => [about, waits[0]?.wait])).toEqual(
    expect.arrayContaining([
      ['fee', 'call'],
      ['lawyer', 'accept'],
    ]),
  );
  const lawyer = lines.find(({ about }) => about === 'lawyer')?.id ?? '';
  const fee = lines.find(({ about }) => about === 'fee')?.id ?? '';
  expect((await sheet('tangsi', lawyer)).record.target.lawyerId).not.toBeNull();
  await did('tangsi', fee, { act: 'call' }, { act: 'merge', into: lawyer });
  await did('tangsi', lawyer, { act: 'accept' });
  await did('tangsi', lawyer, { act: 'decide', finding: 'partly', result: 'criticism', answer });
  expect((await caseOf(office, caseId)).voices.complaints).toMatchObject([
    { upheld: 'partly', answer, result: 'criticism' },
    { upheld: 'partly', answer, result: 'criticism' },
  ]);
  expect((await whatHappened(office, caseId)).clocks).toEqual([]);
  expect((await mine('of-case')).map((one) => one.answer)).toEqual(
    Array(2).fill(`查了，有一部分属实。${answer}`),
  );

  dataOf(await office.phone('of-case', 'complain', { caseId, about: 'firm', text: '律所没有人接。' }));
  const { complaints } = (await caseOf(office, caseId)).voices;
  dataOf(
    await decide(office, 'tangsi', 'answerComplaint', caseId, {
      ...{ complaintId: complaints[2]?.id, finding: 'not', answer },
    }),
  );
  await office.cloud.invoke('clock', {});
  expect((await mine('of-case'))[0]).toMatchObject({
    mayContest: true,
    answer: `查了，没有查到这回事。${answer}`,
  });
  const period = { from: today, to: today, cuts: [] };
  const { lines: behind } = dataOf<{ lines: { about: string }[] }>(
    await office.desk('lijing', 'figureLines', { figure: '投诉(收到)', ...period, before: null }),
  );
  expect(behind.map(({ about }) => about)).toEqual(expect.arrayContaining(['投诉律师', '投诉律师事务所']));
});

test('more days move the clock of a complaint wherever it shows: register, case, phone, and what was merged', async () => {
  const caseId = await handled(office, 'more-days');
  for (const about of ['lawyer', 'fee'])
    dataOf(await office.phone('more-days', 'complain', { caseId, about, text: `投诉${about}，请查一查。` }));
  const { receiptNo } = await caseOf(office, caseId);
  const lines = (await list('tangsi')).filter((one) => one.receiptNo === receiptNo);
  const [lawyer = '', fee = ''] = ['lawyer', 'fee'].map(
    (about) => lines.find((one) => one.about === about)?.id ?? '',
  );
  const clocks = async () =>
    dataOf<{ clocks: { name: string; dueOn: string }[] }>(
      await office.desk('lijing', 'openDossier', { caseId }),
    ).clocks.map(({ name, dueOn }) => [name, dueOn] as const);
  const extend = { act: 'extend', days: 20, reason: '要等法院调卷。' };
  const before = (await clocks()).find(([name]) => name === 'complaint')?.[1] ?? '';
  await did('tangsi', fee, { act: 'accept' });
  expect(codeOf(await act('tangsi', fee, extend))).toBe('ActionNotPossibleNow');
  await did('tangsi', fee, { act: 'call' }, { act: 'merge', into: lawyer });
  expect((await clocks()).map(([name]) => name)).toEqual(['complaint', 'complaint']);

  await did('tangsi', lawyer, { act: 'accept' }, extend);
  const waits = (await list('tangsi')).find(({ id }) => id === lawyer)?.waits[0];
  expect(waits?.dueOn && waits.dueOn >= addDays(before, 20)).toBe(true);
  expect(await clocks()).toEqual([
    ['complaint', waits?.dueOn],
    ['complaint', waits?.dueOn],
  ]);
  const { events } = await caseOf(office, caseId);
  expect(events.filter(({ action }) => action === 'extendComplaint').map(({ note }) => note)).toEqual(
    Array(2).fill('一共延长20天：要等法院调卷。'),
  );
  expect((await sheet('tangsi', fee)).record.extension?.days).toBe(20);
});

test('a flood from one phone is bounded, in the register and in a case; the same key is one complaint', async () => {
  const key = newDraftKey();
  const once = dataOf<OwnComplaint>(await file('flood', { key }));
  expect(dataOf<OwnComplaint>(await file('flood', { key })).id).toBe(once.id);
  const codes: string[] = [];
  for (let nth = 0; nth < 6; nth += 1) codes.push(codeOf(await file('flood')));
  expect(codes).toEqual(['ok', 'ok', 'ok', 'ok', 'TooManyRequests', 'TooManyRequests']);

  const caseId = await handled(office, 'flood-of-case');
  const inCase: string[] = [];
  for (let nth = 0; nth < 6; nth += 1)
    inCase.push(
      codeOf(
        await office.phone('flood-of-case', 'complain', {
          caseId,
          about: 'lawyer',
          text: '不接电话的律师。',
        }),
      ),
    );
  expect(inCase).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'ConditionUnmet']);
});

test('two at once: one step is taken, the other hears who was quicker', async () => {
  const id = await recorded('lijing');
  const both = await Promise.all([
    act('tangsi', id, { act: 'accept' }),
    act('chenli', id, { act: 'accept' }),
  ]);
  expect(both.map(codeOf).sort()).toEqual(['LineHasChanged', 'ok']);
});
