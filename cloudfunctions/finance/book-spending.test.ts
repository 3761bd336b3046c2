import { dayOf } from '../../domain/time/times';
import { newId } from '../platform/ids';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { archived, decide } from '../../test/office-cases';
import { changed, storedIn } from '../../test/stored';
import { caseOf } from '../../test/what-happened';

/** What is paid stands in the accounts by itself, once, with the two hands of the payment. */
let office: TestOffice;
const today = dayOf(new Date().toISOString());

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

interface Line {
  readonly id: string;
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
  readonly checkedBy?: string | null;
}

const accounts = async (): Promise<readonly Line[]> =>
  dataOf<{ lines: Line[] }>(await office.desk('qianjin', 'listLedger', { ledger: 'money' })).lines;
const withVoucher = async (voucher: string) =>
  (await accounts()).filter(({ values }) => values['voucher'] === voucher);
const tick = async () => {
  await office.cloud.invoke('clock', {});
  await office.cloud.invoke('upkeep', { only: ['bookServices', 'followLedgers'] });
};

async function paid(who: string, voucher: string): Promise<string> {
  const caseId = await archived(office, who);
  dataOf(await decide(office, 'qianjin', 'calculateSubsidy', caseId, { source: 'lottery' }));
  dataOf(await decide(office, 'chenli', 'reviewSubsidy', caseId));
  dataOf(await decide(office, 'tangsi', 'approveSubsidy', caseId));
  expect(await withVoucher(voucher)).toEqual([]);
  dataOf(await decide(office, 'gucheng', 'paySubsidy', caseId, { happenedOn: today, voucher }));

  return caseId;
}

test('the subsidy of a case that is paid', async () => {
  const caseId = await paid('booked', '支付令2026-201');
  await tick();
  await tick();
  const lines = await withVoucher('支付令2026-201');
  expect(lines).toHaveLength(1);
  expect(lines[0]?.values).toMatchObject({
    ...{ way: '支出', source: '中彩金', item: '办案补贴', bookedOn: today, amount: 1200 },
    ...{ handler: '社会律师', caseKind: '民事非诉', from: '青禾正言律师事务所' },
    note: `案件${(await caseOf(office, caseId)).receiptNo}的补贴，付款时自己记进来`,
  });
  const [stored] = await storedIn(office.cloud, 'ledger_money', { _id: lines[0]?.id ?? '' });
  expect(stored).toMatchObject({ version: 2, checked: { name: '唐思' } });
  const log = await storedIn(office.cloud, 'office_changes', { target: lines[0]?.id ?? '' });
  expect(log).toHaveLength(2);
});

test('stopped before it was noted, it is booked when the clock comes round again, and stays one', async () => {
  const caseId = await paid('booked-again', '支付令2026-202');
  await tick();
  await changed(office.cloud, 'cases', { _id: caseId }, { 'projection.due': true, 'projection.told': 0 });
  await tick();
  expect(await withVoucher('支付令2026-202')).toHaveLength(1);
});

test('what was paid before is not booked by a later step: it was entered by hand', async () => {
  const caseId = await paid('paid-before', '支付令2026-203');
  const { events } = await caseOf(office, caseId);
  await changed(office.cloud, 'cases', { _id: caseId }, { 'projection.told': events.length });
  await tick();
  expect(await withVoucher('支付令2026-203')).toEqual([]);
});

describe('a service outside cases', () => {
  const values = {
    ...{
      who: '沈青',
      kind: '值班',
      handler: '社会律师',
      unit: null,
      from: today,
      to: today,
      times: 3,
      price: 200,
    },
    ...{
      costs: 12.5,
      table: '青禾县2024年',
      source: 'budget',
      paidOn: today,
      voucher: '服务2026-9',
      note: null,
    },
  };
  const enter = async (more: object) => {
    const id = newId();
    dataOf(
      await office.desk('qianjin', 'saveLedgerLine', {
        ...{ ledger: 'service_pay', id, version: 0, values: { ...values, ...more } },
      }),
    );

    return id;
  };
  const check = (id: string) =>
    office.desk('gucheng', 'checkLedgerLine', { ledger: 'service_pay', id, version: 1 });

  test('stands there as soon as another has looked it through', async () => {
    const id = await enter({});
    await tick();
    expect(await withVoucher('服务2026-9')).toEqual([]);
    expect(codeOf(await check(id))).toBe('ok');
    await tick();
    await tick();
    expect((await withVoucher('服务2026-9')).map(({ values }) => values)).toMatchObject([
      { item: '值班补贴', amount: 612.5, source: '本级财政', from: '沈青', way: '支出' },
    ]);
  });

  test.each([
    ['法律咨询', '咨询补贴'],
    ['代拟文书', '代书补贴'],
    ['质量评估', '评估补贴'],
  ])('%s is booked as %s; not before it is paid', async (kind, item) => {
    const voucher = `服务-${kind}`;
    const unpaid = await enter({ kind, who: '王一', paidOn: null, voucher: null });
    const id = await enter({ kind, voucher });
    dataOf(await check(unpaid));
    dataOf(await check(id));
    await tick();
    expect((await withVoucher(voucher)).map((line) => line.values['item'])).toEqual([item]);
    expect((await accounts()).filter((line) => line.values['from'] === '王一')).toEqual([]);
  });
});
