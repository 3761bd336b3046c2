import { countedSteps, type FiguresAnswer } from '../../contract/statistics/figures';
import { dayOf } from '../../domain/time/times';
import { procedure } from '../../domain/procedure';
import { staff } from '../../local/sample/staff';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { submitted } from '../../test/office-cases';
import { figureNamed, splitsOfFigure } from '../../domain/statistics/sum-figures';
import { matterOf } from '../../domain/vocabulary/matters/matters';
import { figureOfStep, figures, monthsBetween } from './matter-by-month';
const labelOf = (code: string): string => matterOf(code)?.label ?? code;

test('every step that is counted is a step of the procedure', () => {
  expect(countedSteps.filter((step) => !procedure.some(({ action }) => action === step))).toEqual([]);
});

test('a period has all its months, over the end of a year too', () => {
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsBetween('2026-02', '2026-02')).toEqual(['2026-02']);
  expect(() => monthsBetween('2026-03', '2026-02')).toThrow('从早到晚选');
  expect(() => monthsBetween('2001-01', '2026-02')).toThrow('最多120个月');
});

test('the matter that came most stands first, and a month without a case is a nought', () => {
  const cells = (...counts: readonly (readonly [string, number])[]): ReadonlyMap<string, number> =>
    new Map(counts.map(([label, count]) => [JSON.stringify([label]), count]));
  const months = ['2026-01', '2026-02', '2026-03'];
  const { rows } = figures(
    [cells([labelOf('wages'), 2], [labelOf('divorce'), 1]), cells(), cells([labelOf('divorce'), 4])],
    months,
  );
  expect(rows.map(({ matter, counts, total }) => [matter, counts, total])).toEqual([
    ['divorce', [1, 0, 4], 5],
    ['wages', [2, 0, 0], 2],
  ]);
});

test('every step is counted under a figure that is kept by matter', () => {
  for (const step of countedSteps) {
    const figure = figureNamed(figureOfStep[step]);
    expect(figure?.kind).toBe('sum');
    expect(figure && splitsOfFigure(figure)).toContain('事项');
  }
});

describe('in the office', () => {
  let office: TestOffice;
  const month = dayOf(new Date().toISOString()).slice(0, 7);
  const ask = (userName: string, input: object = {}) =>
    office.desk(userName, 'matterByMonth', { step: 'submit', from: month, to: month, ...input });

  beforeAll(async () => {
    office = await openTestOffice();
  });
  afterAll(() => office.close());

  test('an application counts once the clock has passed, by one call beside the session', async () => {
    expect(dataOf<FiguresAnswer>(await ask('lijing')).rows).toEqual([]);
    await submitted(office, 'figures-person');
    await office.cloud.runTimer('clock');
    expect(dataOf<FiguresAnswer>(await ask('lijing'))).toMatchObject({
      months: [month],
      rows: [{ matter: 'wages', counts: [1], total: 1 }],
    });
    expect(await office.callsOf(() => ask('lijing'))).toBe(2);
  });

  test('who manages users sees no case and no figure of cases', async () => {
    const manager = staff.find(({ roles }) => roles.includes('user_manager'));
    expect(codeOf(await ask(manager?.userName ?? ''))).toBe('NotAllowed');
  });

  test('a period turned round or a month that is none is refused in words', async () => {
    expect(codeOf(await ask('lijing', { from: '2026-05', to: '2026-04' }))).toBe('InputInvalid');
    expect(codeOf(await ask('lijing', { from: '2026-13' }))).toBe('InputInvalid');
    expect(codeOf(await ask('lijing', { step: 'anything' }))).toBe('InputInvalid');
  });
});
