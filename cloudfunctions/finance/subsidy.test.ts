import type { QuarterNotice, SubsidySheet } from '../../contract/finance/subsidy';
import { dayOf } from '../../domain/time/times';
import { newId } from '../platform/ids';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { archived, decide, filed } from '../../test/office-cases';
import { storedIn } from '../../test/stored';
import { textOfPdf } from '../../test/pdf';
import { caseOf } from '../../test/what-happened';

/** 核算 → 复核 → 审批 → 支付 → 公示: each by another hand, paid once, accounts sealed (法-52). */
let office: TestOffice;
const today = dayOf(new Date().toISOString());
const month = today.slice(0, 7);
const pay = { happenedOn: today, voucher: '支付令2026-118' };
const firmId = 'f000000000000001';
const account = '6228480000001234';

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const calculate = (caseId: string, more: object = {}, who = 'qianjin') =>
  decide(office, who, 'calculateSubsidy', caseId, { source: 'budget', ...more });

test('the whole way: lines with reasons by the table of the closing day, four hands, one payment, one notice', async () => {
  const caseId = await archived(office, 'whole-subsidy');
  dataOf(
    await calculate(caseId, { directCosts: 86.5, away: '其他市', reduction: 100, reductionWhy: '案卷迟交' }),
  );
  const { subsidy } = (await caseOf(office, caseId)).closing;
  expect(subsidy).toMatchObject({
    table: '青禾县2024年',
    tableFrom: '2024-01-01',
    closedOn: today,
    total: 1686.5,
  });
  expect(subsidy?.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
    ['基本', 1200],
    ['异地', 500],
    ['直接费用', 86.5],
    ['减发', -100],
  ]);
  expect(subsidy?.lines.every(({ why }) => why !== '')).toBe(true);

  expect(codeOf(await calculate(caseId))).toBe('AlreadyDone');
  expect(codeOf(await decide(office, 'tangsi', 'approveSubsidy', caseId))).toBe('ActionNotPossibleNow');
  expect(codeOf(await decide(office, 'gucheng', 'paySubsidy', caseId, pay))).toBe('ConditionUnmet');
  dataOf(await decide(office, 'chenli', 'reviewSubsidy', caseId));
  expect(codeOf(await decide(office, 'chenli', 'approveSubsidy', caseId))).toBe('SamePersonDecided');
  dataOf(await decide(office, 'tangsi', 'approveSubsidy', caseId));
  expect(codeOf(await decide(office, 'qianjin', 'paySubsidy', caseId, pay))).toBe('SamePersonDecided');
  expect(
    codeOf(await decide(office, 'gucheng', 'paySubsidy', caseId, { ...pay, happenedOn: '2099-01-01' })),
  ).toBe('InputInvalid');
  const early = await decide(office, 'gucheng', 'paySubsidy', caseId, { ...pay, happenedOn: '2026-01-05' });
  expect(early).toMatchObject({ error: { message: '付款日早于批准那天，请再核对。' } });
  dataOf(await decide(office, 'gucheng', 'paySubsidy', caseId, pay));
  const paid = (await caseOf(office, caseId)).closing.payment;
  expect(paid).toMatchObject({
    amount: 1686.5,
    unit: '青禾正言律师事务所',
    paidOn: today,
    voucher: pay.voucher,
  });
  expect(codeOf(await decide(office, 'gucheng', 'paySubsidy', caseId, pay))).toBe('AlreadyDone');
  expect((await caseOf(office, caseId)).closing.payment).toEqual(paid);

  const batch = '2026年第4季度';
  expect(codeOf(await office.desk('lijing', 'publishSubsidies', { month, batch }))).toBe('NotAllowed');
  expect(dataOf(await office.desk('qianjin', 'publishSubsidies', { month, batch }))).toEqual({
    published: 1,
  });
  expect(codeOf(await office.desk('qianjin', 'publishSubsidies', { month, batch }))).toBe('ConditionUnmet');
  expect((await caseOf(office, caseId)).closing.subsidy?.published?.batch).toBe(batch);
});

test('two who pay at once pay once', async () => {
  const caseId = await archived(office, 'paid-at-once');
  dataOf(await calculate(caseId));
  dataOf(await decide(office, 'linfang', 'reviewSubsidy', caseId));
  dataOf(await decide(office, 'tangsi', 'approveSubsidy', caseId));
  const { version } = await caseOf(office, caseId);
  const once = () => office.desk('gucheng', 'paySubsidy', { caseId, version, ...pay });
  const codes = (await Promise.all([once(), once()])).map((answer) => codeOf(answer));
  expect(codes.filter((code) => code === 'StateHasChanged')).toHaveLength(1);
  const { events } = await caseOf(office, caseId);
  expect(events.filter(({ action }) => action === 'paySubsidy')).toHaveLength(1);
});

test('sent back with a reason it is calculated anew; a sum by hand needs its reason', async () => {
  const caseId = await archived(office, 'sent-back');
  expect(codeOf(await calculate(caseId, { reduction: 100 }))).toBe('InputInvalid');
  expect(codeOf(await calculate(caseId, { reduction: 5000, reductionWhy: '没有办好' }))).toBe(
    'ConditionUnmet',
  );
  expect(codeOf(await calculate(caseId, { directCosts: -1 }))).toBe('InputInvalid');
  expect((await caseOf(office, caseId)).closing.subsidy ?? null).toBeNull();
  dataOf(await calculate(caseId));
  dataOf(await decide(office, 'linfang', 'returnSubsidy', caseId, { reason: '票据没有附上' }));
  expect(codeOf(await decide(office, 'linfang', 'reviewSubsidy', caseId))).toBe('ActionNotPossibleNow');
  dataOf(await calculate(caseId, { directCosts: 20 }, 'gucheng'));
  expect((await caseOf(office, caseId)).closing.subsidy).toMatchObject({ total: 1220, returned: null });
});

test('nothing is counted before the archive, nor by whoever does not keep the accounts', async () => {
  const early = await filed(office, 'not-archived');
  expect(codeOf(await calculate(early))).toBe('ActionNotPossibleNow');
  const caseId = await archived(office, 'not-theirs');
  for (const who of ['lijing', 'zhouhang', 'sunyue', 'wangmin', 'yuqing'])
    expect([who, codeOf(await calculate(caseId, {}, who))]).toEqual([who, 'NotAllowed']);
});

test('a table of a later day does not serve; the one of the closing day does', async () => {
  const { version } = dataOf<{ version: number }>(await office.desk('chenli', 'openSetUp', {}));
  const table = {
    ...{
      name: '青禾县2099年',
      from: '2099-01-01',
      items: { 仲裁: 9999 },
      eachFurtherPerson: 0,
      away: {},
      hard: 0,
    },
  };
  expect(codeOf(await office.desk('qianjin', 'saveSubsidyTable', { version, ...table }))).toBe('NotAllowed');
  expect(codeOf(await office.desk('chenli', 'saveSubsidyTable', { version, ...table, items: {} }))).toBe(
    'InputInvalid',
  );
  expect(
    codeOf(await office.desk('chenli', 'saveSubsidyTable', { version, ...table, to: '2098-01-01' })),
  ).toBe('InputInvalid');
  dataOf(await office.desk('chenli', 'saveSubsidyTable', { version, ...table }));
  const caseId = await archived(office, 'dated');
  const basis = dataOf<{ tables: { name: string }[] }>(
    await office.desk('qianjin', 'subsidyBasis', { caseId }),
  );
  expect(basis.tables.map(({ name }) => name)).toEqual(['青禾县2024年', '青禾县2099年']);
  dataOf(await calculate(caseId));
  expect((await caseOf(office, caseId)).closing.subsidy).toMatchObject({
    table: '青禾县2024年',
    total: 1200,
  });
});

test('the account is sealed, shown to finance alone on the sheet, and every look is logged', async () => {
  const details = {
    firmId,
    holder: '青禾正言律师事务所',
    bank: '青禾农商行',
    account: '6228 4800 0000 1234',
  };
  expect(codeOf(await office.desk('chenli', 'saveBank', details))).toBe('NotAllowed');
  expect(codeOf(await office.desk('qianjin', 'saveBank', { ...details, account: '12' }))).toBe(
    'InputInvalid',
  );
  expect(codeOf(await office.desk('qianjin', 'saveBank', { ...details, firmId: 'f0000000000000ff' }))).toBe(
    'PersonNotFound',
  );
  dataOf(await office.desk('qianjin', 'saveBank', details));
  for (const collection of ['firms', 'office_changes'] as const)
    expect(JSON.stringify(await storedIn(office.cloud, collection, {}))).not.toContain(account);

  const sheet = async (who: string, withBank: boolean) =>
    office.desk(who, 'subsidySheet', { month, withBank });
  const shown = dataOf<SubsidySheet>(await sheet('qianjin', true));
  expect(shown.rows.length).toBeGreaterThan(0);
  expect(shown.rows[0]?.bank?.account).toBe(account);
  expect(shown.firms.find(({ id }) => id === firmId)?.account).toBe('尾号1234');
  const looks = await storedIn(office.cloud, 'access_log', { what: 'bank' });
  expect(looks).toHaveLength(shown.rows.length);
  for (const who of ['chenli', 'tangsi', 'yuqing']) {
    expect(codeOf(await sheet(who, true))).toBe('NotAllowed');
    expect(JSON.stringify(dataOf(await sheet(who, false)))).not.toContain('尾号');
  }
  expect(codeOf(await sheet('lijing', false))).toBe('NotAllowed');
});

test('the sheet to sign and the notice of the quarter hold cases and services, the notice nobody’s name', async () => {
  const line = {
    ...{ who: '值班人甲', kind: '值班', handler: '社会律师', unit: null, from: `${month}-01`, to: today },
    ...{ times: 2, price: 200, costs: 0, table: '青禾县2024年', source: 'budget', paidOn: today },
    ...{ voucher: '支付令2026-9', note: null },
  };
  const about = { ledger: 'service_pay', id: 'ca5e00000000000000000001' };
  const save = (values: object) => office.desk('qianjin', 'saveLedgerLine', { ...about, version: 0, values });
  expect(codeOf(await save({ ...line, handler: '志愿者' }))).toBe('InputInvalid');
  dataOf(await save(line));
  const print = async (who: string, withBank = false) =>
    office.desk(who, 'printSubsidySheet', { month, withBank });
  const words = async () =>
    textOfPdf(Buffer.from(dataOf<{ pdf: string }>(await print('chenli')).pdf, 'base64'));
  expect(await words()).not.toContain('值班人甲');
  expect(codeOf(await office.desk('qianjin', 'checkLedgerLine', { ...about, version: 1 }))).toBe(
    'SamePersonDecided',
  );
  dataOf(await office.desk('gucheng', 'checkLedgerLine', { ...about, version: 1 }));
  const sheet = await words();
  for (const word of ['值班人甲', '赵大山', '制表', '审批', '合计']) expect(sheet).toContain(word);
  expect(sheet).not.toContain(account);
  expect(codeOf(await print('chenli', true))).toBe('NotAllowed');
  expect(codeOf(await print('lijing'))).toBe('NotAllowed');

  const quarter = `${today.slice(0, 4)}-Q${Math.ceil(Number(today.slice(5, 7)) / 3)}`;
  const notice = dataOf<QuarterNotice>(await office.desk('qianjin', 'quarterNotice', { quarter }));
  expect(notice.lines.join('')).toContain('值班补贴：2次，400 元');
  expect(notice.lines.join('')).not.toMatch(/赵大山|值班人甲/);
  const values = {
    kind: 'notice',
    title: notice.title,
    content: notice.lines.join('\n'),
    publishedOn: '2026-11-30',
  };
  const publication = { ledger: 'publications', id: newId(), version: 0, values };
  expect(codeOf(await office.desk('chenli', 'saveLedgerLine', publication))).toBe('ok');
});
