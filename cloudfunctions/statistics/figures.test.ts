import type { FigureLinesAnswer, FigureTableAnswer } from '../../contract/statistics/figure-table';
import { figures } from '../../domain/statistics/measures';
import { dayOf } from '../../domain/time/times';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { decide, submitted } from '../../test/office-cases';
let office: TestOffice;
let caseIds: readonly string[];
const today = dayOf(new Date().toISOString());
const year = { from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` };

beforeAll(async () => {
  office = await openTestOffice();
  caseIds = [
    await submitted(office, 'figures-1'),
    await submitted(office, 'figures-2'),
    await submitted(office, 'figures-3'),
  ];
  dataOf(await decide(office, 'lijing', 'accept', caseIds[0] ?? ''));
  await office.cloud.runTimer('clock');
});
afterAll(() => office.close());

const table = (input: object): ReturnType<TestOffice['desk']> =>
  office.desk('lijing', 'figureTable', {
    ...year,
    figures: ['申请案件'],
    splits: [],
    cuts: [],
    withEarlier: false,
    ...input,
  });
const lines = (userName: string, input: object): ReturnType<TestOffice['desk']> =>
  office.desk(userName, 'figureLines', { ...year, figure: '申请案件', cuts: [], before: null, ...input });

test('a figure by two splits adds up to its whole, with the year before beside it', async () => {
  const { tables, earlier } = dataOf<FigureTableAnswer>(
    await table({
      figures: ['申请案件', '受理申请', '当天受理率'],
      splits: ['类别', '入口'],
      withEarlier: true,
    }),
  );
  const [applied, accepted, sameDay] = tables;
  expect(applied?.total).toEqual({ values: [], value: 3, earlier: 0 });
  expect(applied?.cells).toEqual([{ values: ['民事', '小程序'], value: 3, earlier: 0 }]);
  expect(accepted?.total.value).toBe(1);
  expect(sameDay?.total).toMatchObject({ value: 100, part: 1, whole: 1, earlier: null });
  expect(earlier).toEqual({
    from: `${Number(today.slice(0, 4)) - 1}-01-01`,
    to: `${Number(today.slice(0, 4)) - 1}-12-31`,
  });
});

test('all figures there are can be asked for at once, as the desk does', async () => {
  const all = figures.map(({ name }) => name);
  const { tables } = dataOf<FigureTableAnswer>(await table({ figures: all, withEarlier: true }));
  expect(tables.map(({ figure }) => figure)).toEqual(all);
  expect(codeOf(await table({ figures: [...all, '申请案件'] }))).toBe('InputInvalid');
});

test('a value is held fast, and a tag is asked for by its name', async () => {
  const held = dataOf<FigureTableAnswer>(await table({ cuts: [{ split: '入口', value: '窗口' }] }));
  expect(held.tables[0]?.total.value).toBe(0);
  const one = dataOf<FigureTableAnswer>(
    await table({ cuts: [{ split: '入口', value: '小程序' }], splits: ['类别'] }),
  );
  expect(one.tables[0]?.cells).toEqual([{ values: ['民事'], value: 3 }]);
  const tag = dataOf<FigureTableAnswer>(await table({ figures: ['标签·农民工'] }));
  expect(tag.tables[0]?.total.value).toBe(0);
});

test('every number opens its lines: as many as it says, masked, to the case', async () => {
  const { lines: found, next } = dataOf<FigureLinesAnswer>(await lines('lijing', {}));
  expect(found.map(({ caseId }) => caseId).sort()).toEqual([...caseIds].sort());
  expect(found[0]).toMatchObject({ day: today, sheet: '案件', amount: 1 });
  expect(found.every(({ name }) => name?.includes('*') === true)).toBe(true);
  expect(next).toBeNull();
  const accepted = dataOf<FigureLinesAnswer>(await lines('lijing', { figure: '当天受理率' }));
  expect(accepted.lines.map(({ caseId }) => caseId)).toEqual([caseIds[0]]);
  const open = dataOf<FigureLinesAnswer>(
    await lines('lijing', {
      figure: '期初未结案件',
      from: `${Number(today.slice(0, 4)) + 1}-01-01`,
      to: '2099-12-31',
    }),
  );
  expect(open.lines.map(({ caseId }) => caseId)).toEqual([caseIds[0]]);
});

test('a station clerk opens the lines of the own station alone, a user manager none', async () => {
  const station = dataOf<FigureLinesAnswer>(await lines('liuxi', {}));
  expect(station.lines).toEqual([]);
  expect(codeOf(await lines('malan', {}))).toBe('NotAllowed');
});

test('what there is not is refused by name', async () => {
  const said = async (input: object): Promise<string> => {
    const answer = await table(input);

    return answer.ok ? '' : answer.error.message;
  };
  expect(await said({ figures: ['没有的数'] })).toContain('没有“没有的数”这个指标');
  expect(await said({ splits: ['结果'] })).toContain('不能按“结果”分');
  expect(await said({ from: year.to, to: year.from })).toContain('期末不能早于期初');
  expect(await said({ splits: ['类别'], cuts: [{ split: '类别', value: '民事' }] })).toContain('分了两次');
});
