import { sheetCells } from './sheet-cells';

const row = {
  caseId: 'a',
  archiveNumber: '青援民档〔2026〕第1号',
  ...{ person: '赵小禾', matter: '支付劳动报酬', unit: '青禾正言律师事务所', lawyer: '沈正', table: '青禾' },
  source: 'budget',
  lines: [
    { kind: '基本', amount: 1200, why: '青禾标准，仲裁' },
    { kind: '人数', amount: 400, why: '多两人' },
    { kind: '直接费用', amount: 86.5, why: '凭票' },
    { kind: '减发', amount: -100, why: '材料迟交' },
  ],
  total: 1586.5,
  ...{ approvedAt: '2026-11-20T02:00:00.000Z', paidOn: null, voucher: null, publishedIn: null },
  bank: { holder: '青禾正言律师事务所', bank: '青禾农商行', account: '6200000000001234' },
} as const;

test('the sheet has a line a case, its parts add up, and there are sum, number and places to sign', () => {
  const sheet = {
    centre: '青禾县法律援助中心',
    month: '2026-11',
    rows: [row, { ...row, caseId: 'b' }],
    mayPublish: true,
    mayEnterBank: true,
    firms: [],
  };
  const cells = sheetCells(sheet).map((line) => line.map(({ value }) => value));
  const [title, head = [], first = [], , total = [], , signs = []] = cells;
  expect(title).toEqual(['青禾县法律援助中心办案补贴发放表（2026-11）']);
  expect(first).toHaveLength(head.length);
  const at = (name: string) => Number(first[head.indexOf(name)]);
  expect(at('基本') + at('异地') + at('翻译') + at('其他') + at('减发')).toBe(at('实发（元）'));
  expect(total[head.indexOf('实发（元）')]).toBe(3173);
  expect(total.slice(0, 2)).toEqual(['合计', '2件']);
  expect(first[head.indexOf('账号')]).toBe('6200000000001234');
  expect(signs.join('')).toContain('审批：');
});
