import { checkCharacter } from '../domain/identity/resident-id';
import { workerAnswers } from '../domain/application/testing/sample-answers';
import { codeOf, dataOf, newDraftKey, openTestOffice, type TestOffice } from '../test/cloud';
import { decide, draftOf, granted, oneLawyer, submit, submitted } from '../test/office-cases';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

async function found(search: string): Promise<string[]> {
  const { lines } = dataOf<{ lines: { caseId: string }[] }>(
    await office.desk('lijing', 'queue', { scope: 'all', search }),
  );

  return lines.map(({ caseId }) => caseId);
}

test.each([
  [
    '帕提古丽・吐尔地江\u200b',
    [
      '帕提古丽·吐尔地江',
      '帕提古丽‧吐尔地江',
      '帕提古丽．吐尔地江',
      '帕提古丽 · 吐尔地江',
      '帕提古丽吐尔地江',
      '帕提古丽·吐尔地',
    ],
  ],
  ['欧阳　娜娜', ['欧阳娜娜', '欧阳 娜娜', '欧阳']],
  ['Nguye\u0302\u0303n Va\u0306n An', ['nguyen van an', 'NGUYỄN VĂN AN', 'nguyen']],
  ["Maria O'Brien-Fernandez", ['maria o’brien-fernandez', 'maria', 'MARIA O']],
  ['བསྟན་འཛིན', ['བསྟན་འཛིན', 'བསྟན']],
])('%s is found under any spelling', async (name, searches) => {
  const caseId = await submitted(office, `name ${name}`, { ...workerAnswers, name });

  for (const search of searches)
    expect([search, await found(search)]).toEqual([search, expect.arrayContaining([caseId])]);
});

test.each([
  ['\u202d138 0013 8123\u202c', ['+86 138 0013 8123', '86-13800138123', '１３８００１３８１２３', '8123']],
  ['0515-87654321转802', ['0515-87654321', '(0515) 87654321', '+86 515 8765 4321', '4321']],
])('%s is found however the number is written', async (phone, searches) => {
  const caseId = await submitted(office, `phone ${phone}`, { ...workerAnswers, phone });

  for (const search of searches)
    expect([search, await found(search)]).toEqual([search, expect.arrayContaining([caseId])]);
});

test('part of a name, of the number and of the other side find the case at the desk, once', async () => {
  const name = '欧阳德福';
  const caseId = await submitted(office, 'parts', { ...workerAnswers, name });
  const receiptNo = (await office.desk('lijing', 'openDossier', { caseId })) as unknown as {
    data: { case: { receiptNo: string } };
  };
  const number = receiptNo.data.case.receiptNo;
  for (const search of ['ouyang', '德福', 'defu', number.replaceAll('-', ''), number.slice(7, 16)]) {
    const lines = await found(search);
    expect([search, lines.filter((one) => one === caseId)]).toEqual([search, [caseId]]);
  }
});

test('the same landline twice, without an identity number, is shown as one person', async () => {
  const answers = { ...workerAnswers, identity_number: null, identity_paper: 'none', phone: '0515-81234567' };
  const first = await submitted(office, 'landline one', answers);
  const second = await submitted(office, 'landline two', { ...answers, phone: '（0515）81234567 转 6' });
  const { duplicates } = dataOf<{ duplicates: { caseId: string; alike: string }[] }>(
    await office.desk('lijing', 'openDossier', { caseId: second }),
  );

  expect(duplicates.map(({ caseId, alike }) => [caseId, alike])).toEqual([[first, 'same']]);
});

const unborn = `32030520990102001`;

test.each([
  ['happened_on', '2099-01-01'],
  ['identity_number', unborn + checkCharacter(unborn)],
])('%s %s is refused by the server too', async (id, value) => {
  const caseId = await draftOf(office, `ahead ${id}`, { ...workerAnswers, [id]: value });
  const answer = await submit(office, `ahead ${id}`, caseId);

  expect(answer).toMatchObject({
    ok: false,
    error: { code: 'InputInvalid', fields: [{ path: id, message: expect.stringContaining('还没到') }] },
  });
});

/** A granted case of one person against another, on its own phone. */
async function grantedAgainst(name: string, opponent: string): Promise<string> {
  return granted(office, newDraftKey(), { ...workerAnswers, name, opponent });
}

const assign = (caseId: string) => decide(office, 'zhouhang', 'assign', caseId, oneLawyer);

const enemies = [
  ['阿依夏木・买买提依明', '包工头王大山', '王大山'],
  ['刘小河', '陈大壮（老板，电话13800138999）', '陈大壮'],
  ['何一一', '我们工头的弟弟 古丽娜尔‧阿不都热依木', '古丽娜尔·阿不都热依木'],
  ["Peter O'Neil", '外号老六：孙六顺', '孙六顺'],
] as const;

test.each(enemies)(
  '%s against %s: the firm of the first case is refused in the second',
  async (one, against, other) => {
    const first = await grantedAgainst(one, against);
    const second = await grantedAgainst(other, '某某公司');
    dataOf(await assign(first));

    expect(codeOf(await assign(second))).toBe('LawyerUnfit');
  },
);

const others = [
  ['阿卜杜拉·买买提', '班组长周大河', '周大河'],
  ['冯小江', '钱大力【工地负责人】', '钱大力'],
  ['Ana María López', '热合曼．艾力 13800138777', '热合曼·艾力'],
] as const;

test.each(others)(
  '%s against %s: so it is where the other case got its lawyer first',
  async (one, against, other) => {
    const second = await grantedAgainst(`${other}`, '另一家公司');
    dataOf(await assign(second));

    expect(codeOf(await assign(await grantedAgainst(one, against)))).toBe('LawyerUnfit');
  },
);

test('a name that only begins like the other is nobody of this case', async () => {
  const first = await grantedAgainst('周一一', '郑小明');
  dataOf(await assign(first));

  dataOf(await assign(await grantedAgainst('郑小明月', '某某公司')));
});
