import type { DeskLine } from '../../domain/case/case';
import { emptyDeskLine } from '../../domain/case/empty-desk-line';
import { countLines } from './queue-counts';
import { onlyStation } from './only-station';

const line = (state: 'SUBMITTED' | 'REVIEWING', more: Partial<DeskLine> = {}) => ({
  state,
  desk: { ...emptyDeskLine, open: true, ...more },
  assessment: null,
});

test('the counts say what waits, what is late and what is mine', () => {
  const lines = [
    line('SUBMITTED', { dueOn: '2026-11-21' }),
    line('SUBMITTED', { dueOn: '2026-11-22', ownerId: 'shen' }),
    line('REVIEWING', { dueOn: '2026-11-25', ownerId: 'lin' }),
  ];
  const counts = countLines(lines, 'shen', '2026-11-22', 'now', 1000);
  expect(counts).toEqual({
    byState: { SUBMITTED: 2, REVIEWING: 1 },
    mine: 1,
    unowned: 1,
    handed: 0,
    late: 1,
    today: 1,
    greenChannel: 0,
    more: false,
    at: 'now',
  });
});

test('a full page admits that there may be more', () => {
  expect(countLines([line('SUBMITTED')], 'x', '2026-11-22', 'now', 1).more).toBe(true);
});

test('a station clerk counts the own station only', () => {
  expect(onlyStation({ roles: ['station_clerk'], stationId: 's1' })).toEqual({ stationId: 's1' });
  expect(onlyStation({ roles: ['station_clerk', 'clerk'], stationId: 's1' })).toEqual({});
});
