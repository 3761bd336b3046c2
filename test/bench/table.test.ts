import { atLeast, atMost, shown } from './row';
import { tableOf } from './table';

test('a figure beyond its budget is marked, one that is only shown is not judged', () => {
  const table = tableOf([
    atLeast('decisions', 41, 40, '×'),
    atMost('内存', 320, 300, ' MB'),
    shown('p99', 0.0123, ' ms'),
  ]);

  expect(table.split('\n')).toEqual([
    'decisions  41×        ≥ 40×     ✓',
    '内存       320 MB     ≤ 300 MB  ✗',
    'p99        0.0123 ms',
  ]);
});
