import { subsidyWords } from './lines';

test('the lines of a subsidy read like its sum, what is taken off with its sign', () => {
  const lines = [
    { kind: '人数', amount: 5800, why: '同一案30人，每多一人加200元' },
    { kind: '封顶', amount: -2000.5, why: '一案合计不超过5000元' },
  ];
  const said = { says: '补贴发了', total: 5000, lines, returned: null, paidOn: null };
  expect(subsidyWords(said)).toEqual([
    '补贴发了：5,000 元（五千元）',
    '人数 5,800 元：同一案30人，每多一人加200元',
    '封顶 -2,000.50 元：一案合计不超过5000元',
  ]);
  expect(subsidyWords(null)).toEqual([]);
});
