import type { FoundState } from '../../contract/progress/cases';
import type { CitizenCase } from '../../contract/progress/views';
import { workerAnswers } from '../../domain/application/testing/sample-answers';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { draftOf, submit } from '../../test/office-cases';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

async function handedIn(owner: string, answers: object = workerAnswers): Promise<string> {
  const caseId = await draftOf(office, owner, answers);

  return dataOf<{ receiptNo: string }>(await submit(office, owner, caseId)).receiptNo;
}

const look = (openid: string, receiptNo: string, lastFour: string) =>
  office.phone(openid, 'lookUp', { receiptNo, lastFour });

test('number and end of the phone show the state from any phone, and nothing of the person', async () => {
  const receiptNo = await handedIn('look-owner');
  const found = await look('look-relative', receiptNo.replaceAll('-', ' '), '8000');

  expect(dataOf<FoundState>(found)).toMatchObject({
    receiptNo,
    stateLabel: '已提交',
    whoseTurn: '等中心受理',
  });
  expect(JSON.stringify(found)).not.toMatch(/赵大山|110101|13800138000|工资|工钱|兴旺/);
});

test('a wrong ending, a number of nobody and a case that others may not see look all the same', async () => {
  const receiptNo = await handedIn('look-owner-b');
  const afraid = {
    ...workerAnswers,
    matter: 'domestic_violence',
    topic: '家里的事',
    danger: 'no',
    discreet: 'yes',
  };
  const quiet = await handedIn('look-owner-c', afraid);

  expect(codeOf(await look('look-stranger', receiptNo, '8001'))).toBe('LookUpWrong');
  expect(codeOf(await look('look-stranger', quiet, '8000'))).toBe('LookUpWrong');
  expect(codeOf(await look('look-stranger', '261122-4809-1357-3', '8000'))).toBe('ReceiptNumberInvalid');
});

test('whoever tries endings is stopped, from one phone and from many', async () => {
  const receiptNo = await handedIn('look-owner-d');
  const codes: string[] = [];
  for (let tried = 0; tried < 11; tried += 1)
    codes.push(codeOf(await look(`look-many-${tried}`, receiptNo, `100${tried % 10}`)));
  expect(codes.at(-2)).toBe('LookUpWrong');
  expect(codes.at(-1)).toBe('TooManyRequests');
});

test('the owner reads again what was handed in, hears of the limit, and begins anew with it', async () => {
  const caseId = await draftOf(office, 'look-owner-e', { ...workerAnswers, happened_on: '2026-03-02' });
  await submit(office, 'look-owner-e', caseId);
  const own = async () => dataOf<CitizenCase>(await office.phone('look-owner-e', 'openCase', { caseId }));
  const found = await own();

  expect(found.filled).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ label: '对方', value: workerAnswers.opponent }),
      expect.objectContaining({ label: '事情经过', value: workerAnswers.story }),
    ]),
  );
  expect(JSON.stringify(found.filled)).not.toContain(workerAnswers.identity_number);
  expect(found.limit?.dueOn).toBe('2027-03-02');
  expect(found.again).toBeNull();

  dataOf(await office.phone('look-owner-e', 'withdraw', { caseId, reason: '填错了' }));
  expect((await own()).again).toMatchObject({ matter: 'wages', name: '赵大山', happened_on: '2026-03-02' });
});
