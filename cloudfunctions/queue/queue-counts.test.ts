import type { DeskLine } from '../../domain/case/case';
import { emptyDeskLine } from '../../domain/case/empty-desk-line';
import type { StaffRole } from '../../domain/vocabulary/persons/roles';
import type { Turn } from '../../domain/case/turn';
import { nobodysTurn } from '../../domain/procedure/turn/turn';
import { turnKey } from '../../domain/procedure/turn/turn-keys';
import { countLines } from './queue-counts';
import { onlyStation } from '../casework/opening/only-station';

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
  const counts = countLines(lines, { id: 'shen', roles: ['clerk'] }, '2026-11-22', 'now', 1000);
  expect(counts).toEqual({
    byState: { SUBMITTED: 2, REVIEWING: 1 },
    turn: 0,
    now: 0,
    outside: 0,
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

test('what waits for me is counted apart from what waits for colleagues and outside', () => {
  const turn = (roles: StaffRole[], rank: string, more: Partial<Turn> = {}) => {
    const said = { ...nobodysTurn, roles, ...more };

    return line('REVIEWING', { rank, turn: { ...said, key: turnKey(said) } });
  };
  const lines = [
    turn(['reviewer'], '1|'),
    turn(['reviewer'], '5|'),
    turn(['reviewer'], '1|', { personId: 'he' }),
    turn(['reviewer'], '1|', { barred: ['wang'] }),
    turn(['reviewer'], '5|', { personId: 'wang' }),
    turn(['clerk'], '0|'),
    turn([], '6|', { others: 'lawyer' }),
    line('SUBMITTED'),
  ];
  const person = { id: 'wang', roles: ['reviewer'] } as const;
  expect(countLines(lines, person, '2026-11-22', 'now', 1000)).toMatchObject({ turn: 3, now: 1, outside: 1 });
});

test('a full page admits that there may be more', () => {
  expect(countLines([line('SUBMITTED')], { id: 'x', roles: ['clerk'] }, '2026-11-22', 'now', 1).more).toBe(
    true,
  );
});

test('a station clerk counts the own station only', () => {
  expect(onlyStation({ roles: ['station_clerk'], stationId: 's1' })).toEqual({ stationId: 's1' });
  expect(onlyStation({ roles: ['station_clerk', 'clerk'], stationId: 's1' })).toEqual({});
});
