import type { OpenFileAnswer } from '../../../contract/intake/materials';
import { workerAnswers } from '../../../domain/application/testing/sample-answers';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../../test/cloud';
import { draftOf, submit } from '../../../test/office-cases';
import { textOfPdf } from '../../../test/pdf';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const forFather = {
  ...workerAnswers,
  for_whom: 'family',
  agent_relation: 'child',
  agent_reason: 'entrusted',
  agent_name: '赵小兰',
  agent_identity: '110101199003071233',
  agent_phone: '13900139000',
};
const take = (openid: string, caseId: string) =>
  office.phone(openid, 'takeForm', { caseId, form: 'power_of_attorney' });

test('the paper to sign has both names, what it is about and which centre', async () => {
  const caseId = await draftOf(office, 'daughter', forFather);
  const { url, kind } = dataOf<OpenFileAnswer>(await take('daughter', caseId));
  expect(kind).toBe('pdf');
  const text = await textOfPdf(Buffer.from(await (await fetch(url)).arrayBuffer()));
  for (const said of [
    '授权委托书',
    '赵大山',
    '赵小兰',
    '子女',
    '老板拖欠工资',
    '青禾县法律援助中心',
    '签名或按手印',
  ])
    expect(text).toContain(said);
});

test('nobody else takes it, and after the application is handed in it is the office that is asked', async () => {
  const caseId = await draftOf(office, 'daughter-b', forFather);
  expect(codeOf(await take('stranger', caseId))).toBe('CaseNotFound');
  dataOf(await submit(office, 'daughter-b', caseId));
  expect(codeOf(await take('daughter-b', caseId))).toBe('AlreadySubmitted');
});
