import { glance, type OpenLine } from './glance';

const turn = (personId: string | null, clock: 'review' | 'assign') =>
  ({
    roles: ['reviewer'],
    personId,
    barred: [],
    others: null,
    key: `@${personId}`,
    clock,
    dueOn: null,
  }) as const;
const line = (caseId: string, desk: Partial<OpenLine['desk']>): OpenLine => ({
  ...{ caseId, receiptNo: `青${caseId}` },
  desk: { dueOn: null, maskedName: '张＊', ...desk },
});
const work = { dueOn: null, met: true, judged: false, returned: false };
const lines = [
  line('1', { dueOn: '2026-03-01', turn: turn('wang', 'review') }),
  line('2', { dueOn: '2026-03-08', turn: turn('wang', 'review') }),
  line('3', { dueOn: '2026-03-10', turn: turn('li', 'assign') }),
  line('4', {
    lawyerId: 'sang',
    work: {
      ...work,
      lastOn: '2026-01-01',
      hearings: ['2026-03-12T01:00:00.000Z', '2026-05-01T01:00:00.000Z'],
    },
  }),
  line('5', { lawyerId: 'sang', work: { ...work, lastOn: '2026-03-01', hearings: [] } }),
];
const told = glance(lines, '2026-03-10T02:00:00.000Z', {
  staff: { wang: '王敏', li: '李静' },
  lawyers: { sang: '桑小园' },
});

test('what is over its day is told by person and by what it waits for, with the longest', () => {
  expect(told.overdue).toEqual([
    { who: '王敏', what: '审查决定', cases: 2, longest: 9, caseIds: ['1', '2'] },
  ]);
  expect(told.waiting[0]).toEqual({ who: '没有等谁', cases: 2 });
});

test('hearings of the next two weeks, and lawyers of whom nothing was heard for a month', () => {
  expect(told.hearings.map(({ caseId, lawyer }) => [caseId, lawyer])).toEqual([['4', '桑小园']]);
  expect(told.silent).toEqual([{ who: '桑小园', cases: 1, longest: 68, caseIds: ['4'] }]);
});
