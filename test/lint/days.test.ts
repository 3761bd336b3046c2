import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The rule itself, on lines as they were written by hand before. */
const lines: readonly (readonly [code: string, refused: boolean])[] = [
  ['const left = (Date.parse(a) - Date.parse(b)) / 86_400_000;', true],
  ['const later = new Date(Date.parse(now) + 5 * 60_000);', true],
  ['const last = new Date(Date.UTC(2026, 1, 0)).getUTCDate();', true],
  ["import dayjs from 'dayjs';", true],
  ['const now = new Date().toISOString();', false],
  ["const left = daysBetween(today, '2026-11-30');", false],
];

test('days and hours that are counted by hand are refused outside domain/time', () => {
  const script = `
    import { Linter } from 'eslint';
    import { daysRule } from ${JSON.stringify(join(process.cwd(), 'test/lint/days.mjs'))};
    const linter = new Linter({ cwd: process.cwd() });
    const config = [{ files: ['**/*.ts'], plugins: { house: { rules: { days: daysRule } } }, rules: { 'house/days': 'error' } }];
    const faults = (code, filename) => linter.verify(code, config, { filename }).length;
    console.log(JSON.stringify(${JSON.stringify(lines)}.map(([code]) =>
      [faults(code, 'cloudfunctions/queue/line.ts'), faults(code, 'domain/time/days.ts')])));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  const counted = JSON.parse(said) as readonly (readonly [number, number])[];
  expect(counted.map(([outside]) => outside > 0)).toEqual(lines.map(([, refused]) => refused));
  expect(counted.every(([, inside]) => inside === 0)).toBe(true);
});
