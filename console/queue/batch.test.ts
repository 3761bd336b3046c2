import type { QueueLine } from '../../contract/queue/queue';
import { deedsFor, fitting, markedForAssigning, markForAssigning } from './batch';

const line = (
  caseId: string,
  state: QueueLine['state'],
  ownerId: string | null = null,
  turn: Pick<QueueLine, 'turnRoles' | 'turnId'> = { turnRoles: [], turnId: null },
): QueueLine => ({ caseId, state, ownerId, handedTo: null, ...turn }) as QueueLine;
const clerk = { id: 'li', roles: ['clerk'] } as const;
const dispatcher = { id: 'zhou', roles: ['dispatcher'] } as const;
const auditor = { id: 'yu', roles: ['auditor'] } as const;

test('a role does with the marked cases what the procedure lets it do, and nothing else', () => {
  const marked = [line('a', 'SUBMITTED'), line('b', 'ASSIGNING', 'zhou')];
  expect(deedsFor(marked, clerk)).toEqual(['takeCase']);
  expect(deedsFor(marked, dispatcher)).toEqual(['takeCase', 'handOver', 'assign']);
  expect(deedsFor(marked, auditor)).toEqual([]);
  expect(fitting('assign', marked, dispatcher).map(({ caseId }) => caseId)).toEqual(['b']);
});

test('what is mine is not taken again, and only what is mine is handed over, or all of it by the director', () => {
  const marked = [line('a', 'REVIEWING', 'li'), line('b', 'REVIEWING', 'wang')];
  expect(fitting('takeCase', marked, clerk).map(({ caseId }) => caseId)).toEqual(['b']);
  expect(fitting('handOver', marked, clerk).map(({ caseId }) => caseId)).toEqual(['a']);
  expect(fitting('handOver', marked, { id: 'chen', roles: ['director'] })).toHaveLength(2);
});

test('a case passes on with its turn: whoever was the first to ask does not keep it from the next', () => {
  const free = line('a', 'SUBMITTED', 'li', { turnRoles: ['clerk'], turnId: null });
  const theirs = line('b', 'SUBMITTED', 'li', { turnRoles: ['clerk'], turnId: 'wu' });
  expect(fitting('takeCase', [free, theirs], clerk)).toHaveLength(2);
  expect(fitting('takeCase', [free, theirs], { id: 'wu', roles: ['clerk'] })).toEqual([free]);
  expect(fitting('handOver', [free, theirs], { id: 'wu', roles: ['clerk'] })).toEqual([theirs]);
});

test('what was marked for assigning is handed on once', () => {
  markForAssigning(['a', 'b']);
  expect(markedForAssigning()).toEqual(['a', 'b']);
  expect(markedForAssigning()).toEqual([]);
});
