import { readOldJson, readOldWorkbook } from './old-workbook';

test('a workbook with titles above its headings, in any order, gives its lines; days may be Excel days', () => {
  const { good, faults, unknown } = readOldWorkbook([
    {
      sheet: '2024年咨询台账',
      data: [
        ['青禾县法律援助中心咨询登记', null, null],
        ['渠 道', '日期', '天气'],
        ['来访', new Date('2024-03-01T00:00:00.000Z'), '晴'],
        [null, null, null],
        ['来电', 45_353, null],
      ],
    },
    { sheet: '说明', data: [['怎么填']] },
    { sheet: '空', data: [[null]] },
  ]);
  expect(good).toEqual([
    { row: 3, line: { 类: '咨询', 日期: '2024-03-01', 渠道: '来访' } },
    { row: 5, line: { 类: '咨询', 日期: 45_353, 渠道: '来电' } },
  ]);
  expect([faults, unknown]).toEqual([[], ['咨询·天气', '“说明”这张表']]);
});

test('each wrong cell is named with sheet, row, heading and what would be right', () => {
  const { faults, good } = readOldWorkbook([
    {
      sheet: '案件',
      data: [
        ['编号', '类别', '受理日', '结案日', '挽回'],
        ['1', '民事', '2024-03-01', '2024-02-01', 10],
        ['2', '家事', '2024-03-01', null, null],
        ['3', '民事', '去年', null, null],
        ['4', '民事', '2024.3.1', null, '一万'],
        ['5', '民事', '2024年3月1日', null, '12,000.50'],
      ],
    },
  ]);
  expect(faults.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
  expect(faults.map(({ message }) => message)[3]).toBe('案件第5行，挽回：要填数，不能是负数。');
  expect(good.map(({ row }) => row)).toEqual([6]);
});

test('the same records as JSON, in a list or one a line, give the same lines', () => {
  const records = [
    { 类: '案件', 编号: '1', 类别: '民事', 受理日: '2024-03-01', 标签: ['农民工', '妇女'], 备注: 'x' },
    { 类: '旁听', 日期: '2024-03-02' },
  ];
  const read = readOldJson(JSON.stringify(records));
  expect(read.good.map(({ line }) => line)).toEqual([
    { 类: '案件', 编号: '1', 类别: '民事', 受理日: '2024-03-01', 标签: '农民工、妇女' },
    { 类: '旁听', 日期: '2024-03-02' },
  ]);
  expect(read.unknown).toEqual(['案件·备注']);
  expect(readOldJson(records.map((one) => JSON.stringify(one)).join('\n'))).toEqual(read);
  expect(() => readOldJson('不是')).toThrow(SyntaxError);
});
