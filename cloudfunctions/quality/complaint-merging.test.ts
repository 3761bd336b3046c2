import type { ComplaintSheet } from '../../contract/quality/complaint-register';
import type { HandlerRecord } from '../../contract/quality/handler-record';
import { dayOf } from '../../domain/time/times';
import { staffId } from '../../local/sample/staff';
import { codeOf, dataOf, newDraftKey, openTestOffice, type TestOffice } from '../../test/cloud';
import { decide, handled } from '../../test/office-cases';
import { caseOf } from '../../test/what-happened';
import { complaintSaid } from '../../test/complaint-said';
import { storedIn } from '../../test/stored';

let office: TestOffice;
const today = dayOf(new Date().toISOString());
const answer = '问过双方，律师没有回电话。已经要求他每周打一次电话。';
const decision = { act: 'decide', finding: 'wholly', result: 'criticism', answer };

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const record = (userName: string, more: object = {}) =>
  office.desk(userName, 'recordComplaint', { key: newDraftKey(), ...complaintSaid, ...more });
const recorded = async (more: object = {}, userName = 'lijing') =>
  dataOf<{ id: string }>(await record(userName, more)).id;
const sheet = async (userName: string, id: string) =>
  dataOf<ComplaintSheet>(await office.desk(userName, 'openComplaint', { id }));
const act = async (userName: string, id: string, step: object) => {
  const [found] = await storedIn(office.cloud, 'complaints', { _id: id });

  return office.desk(userName, 'advanceComplaint', { id, version: found?.version ?? 0, step });
};
const did = async (userName: string, id: string, ...steps: object[]) => {
  for (const step of steps) dataOf(await act(userName, id, step));
};
const complaintsOf = async (lawyerId: string): Promise<string> => {
  const { parts } = dataOf<HandlerRecord>(await office.desk('chenli', 'openHandlerRecord', { lawyerId }));

  return parts.find(({ heading }) => heading === '投诉')?.lines.join('') ?? '';
};

test('a title beside the name changes nothing: nobody writes down or handles what is said of them', async () => {
  for (const whom of ['李静同志', '窗口李老师', '李 静'])
    expect(codeOf(await record('lijing', { about: 'staff', whom }))).toBe('OwnCase');
  expect(codeOf(await record('chenli', { about: 'fee', whom: '中心陈主任' }))).toBe('OwnCase');
  const id = await recorded({ about: 'lawyer', whom: '陈立主任' });
  expect(codeOf(await office.desk('chenli', 'openComplaint', { id }))).toBe('LineNotFound');
  const fee = await recorded({ about: 'fee', whom: '窗口吴梅', text: '她收了我两百元。' });
  expect(codeOf(await act('chenli', fee, { act: 'accept' }))).toBe('NotAllowed');
  await did('tangsi', fee, { act: 'accept' });
  const to = { act: 'delegate', to: '别人', staffId: staffId('wumei'), dueOn: today };
  expect(codeOf(await act('tangsi', fee, to))).toBe('OwnCase');
});

test('a complaint goes only into one of the same person that the same hand may look into', async () => {
  const own = await recorded();
  const foreign = await recorded({ name: '何大山', phone: '13800138111' });
  const bureaus = await recorded({ about: 'centre', whom: null });
  const aboutHead = await recorded({ about: 'staff', whom: '陈立' });
  expect(codeOf(await act('chenli', own, { act: 'merge', into: foreign }))).toBe('InputInvalid');
  expect(codeOf(await act('chenli', own, { act: 'merge', into: bureaus }))).toBe('NotAllowed');
  expect(codeOf(await act('chenli', own, { act: 'merge', into: aboutHead }))).toBe('LineNotFound');
  await did('tangsi', own, { act: 'merge', into: bureaus });
});

test('what went in over several others is answered with the last, and stands in the record of whom it names', async () => {
  const lawyers = (await storedIn(office.cloud, 'lawyers', {})) as unknown as { _id: string; name: string }[];
  const [first, second] = lawyers;
  if (!first || !second) throw new Error('two lawyers');
  const [a, b, c] = [
    await recorded({ whom: first.name }),
    await recorded({ whom: first.name }),
    await recorded({ whom: second.name }),
  ];
  await did('chenli', a, { act: 'merge', into: b });
  await did('chenli', b, { act: 'merge', into: c });
  await did('chenli', c, { act: 'accept' }, decision);
  for (const id of [a, b, c]) expect((await sheet('chenli', id)).state).toBe('decided');
  expect(await complaintsOf(first._id)).toContain('收到1件，其中查实（含部分属实）1件');
  expect(await complaintsOf(second._id)).toContain('收到1件');
});

test('whoever was asked for money is called before anything is decided or merged', async () => {
  const fee = await recorded({ about: 'fee', whom: null });
  const other = await recorded();
  await did('tangsi', fee, { act: 'accept' });
  for (const step of [decision, { act: 'merge', into: other }])
    expect(codeOf(await act('tangsi', fee, step))).toBe('ActionNotPossibleNow');
  await did('tangsi', fee, { act: 'call' }, decision);
});

test('of a quiet complaint about the house nothing stands beside another', async () => {
  const caseId = await handled(office, 'quiet-beside');
  const secret = '窗口把我的材料给了别人看。';
  await recorded({ caseId, about: 'centre', whom: null, quiet: true, text: secret }, 'wumei');
  const plain = await recorded({ caseId });
  const { alike } = await sheet('chenli', plain);
  expect(alike).toHaveLength(1);
  expect(JSON.stringify(alike)).not.toContain('材料');
  expect(JSON.stringify((await sheet('tangsi', plain)).alike)).toContain('材料');
});

test('money said in a visit is added to while it is open, new once it was answered, and reaches the handler’s record', async () => {
  const caseId = await handled(office, 'fee-whom');
  const closing = { closedOn: today, way: 'award', result: 'won', recovered: 12000, wages: 12000 };
  const summary =
    '约见受援人，收集工资条和考勤，申请劳动仲裁，开庭质证，仲裁委裁决支付工资一万二千元，公司已经全部付清，受援人收到了钱。';
  dataOf(await decide(office, 'lijing', 'close', caseId, { ...closing, summary }));
  await office.cloud.invoke('clock', {});
  const { visits } = dataOf<{ visits: { id: string }[] }>(await office.phone('fee-whom', 'myVisits', {}));
  const like = { attitude: '满意', contact: '满意', rights: '满意', result: '满意', whole: '满意' };
  const given = { id: visits[0]?.id, ratings: like, feeAsked: true, told: true, performed: 'yes' };
  const say = async (text: string) =>
    dataOf(await office.phone('fee-whom', 'answerVisit', { ...given, text }));
  const c = await caseOf(office, caseId);
  const lawyerId = c.assignment.assignments.at(-1)?.lawyerId ?? '';
  const before = await complaintsOf(lawyerId);
  for (const text of ['有人要了钱', '有人要了钱', '是两百元']) await say(text);
  const [kept, ...more] = await storedIn(office.cloud, 'complaints', { caseId });
  expect(more).toEqual([]);
  const id = String(kept?._id);
  expect((await sheet('tangsi', id)).record.text).toMatch(/有人要了钱\n后来又说：是两百元$/);
  expect(codeOf(await act('chenli', id, { act: 'call' }))).toBe('NotAllowed');
  await did('tangsi', id, { act: 'call' }, { act: 'accept' }, { act: 'whom', whom: null });
  expect(await complaintsOf(lawyerId)).not.toBe(before);
  await did('tangsi', id, decision);
  await say('律师又收了一百元');
  expect(await storedIn(office.cloud, 'complaints', { caseId })).toHaveLength(2);
});
