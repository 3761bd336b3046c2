import { measuredPage } from './measured-page';
import { atMost } from './row';

const titles = ['大小 · sizes', '规则 · rules'];
const measured = (title: string, value: number, day: string) => ({
  title,
  rows: [atMost('一项', value, 10, ' KB')],
  machine: '2 × CPU',
  at: new Date(`${day}T04:00:00Z`),
});

test('parts stand in their order, each with its day; one that is run again replaces itself only', () => {
  const first = measuredPage(
    '',
    [measured('规则 · rules', 4, '2026-11-01'), measured('大小 · sizes', 20, '2026-11-01')],
    titles,
  );
  expect(first.indexOf('## 大小 · sizes')).toBeLessThan(first.indexOf('## 规则 · rules'));
  expect(first).toContain('| 一项 | 20 KB | ≤ 10 KB | ✗ |');

  const again = measuredPage(first, [measured('大小 · sizes', 8, '2026-11-02')], titles);
  expect(again).toContain(
    '2026-11-02，2 × CPU\n\n| 项目 | 测得 | 要求 | |\n|---|---|---|---|\n| 一项 | 8 KB',
  );
  expect(again).toContain(
    '2026-11-01，2 × CPU\n\n| 项目 | 测得 | 要求 | |\n|---|---|---|---|\n| 一项 | 4 KB',
  );
  expect(again).not.toContain('20 KB');
  expect(again.match(/^# Measured$/gm)).toHaveLength(1);
});

test('a part that no longer exists leaves the page', () => {
  const old = measuredPage('', [measured('从前 · old', 1, '2026-10-01')], ['从前 · old']);
  expect(measuredPage(old, [], titles)).not.toContain('从前');
});
