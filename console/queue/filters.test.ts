import * as v from 'valibot';
import { queue } from '../../contract/queue/queue';
import { caseStates } from '../../domain/vocabulary/case-states';
import { addressOf, filtersFrom, firstView, inputOf, isNarrowed, stages, wholeQueue } from './filters';

test('the whole queue has the plain address, and every filter survives the way through the address', () => {
  expect(addressOf(wholeQueue)).toEqual({});
  const narrow = { scope: 'mine', stage: 'review', tag: 'minor', search: '张' } as const;
  expect(filtersFrom(addressOf(narrow))).toEqual(narrow);
});

test('an address that nobody understands gives the whole queue', () => {
  expect(filtersFrom({ scope: 'everything', stage: ['x'], tag: 7 })).toEqual(wholeQueue);
});

test('every filter makes a question that the office accepts', () => {
  for (const stage of ['', ...stages.map((one) => one.code)]) {
    expect(v.safeParse(queue.input, inputOf({ ...wholeQueue, stage }, null)).success).toBe(true);
  }
});

test('no state is in two stages', () => {
  const listed = stages.flatMap((stage) => stage.states);
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.every((state) => caseStates.includes(state))).toBe(true);
});

test('first everybody sees what waits for them, and the whole queue where nothing can', () => {
  const first = firstView(['reviewer']);
  expect(first.scope).toBe('turn');
  expect(firstView(['auditor'])).toEqual(wholeQueue);
  for (const view of [first, wholeQueue, { ...wholeQueue, stage: 'review' }, { ...first, stage: 'review' }]) {
    expect(filtersFrom(addressOf(view, first), first)).toEqual(view);
  }
  expect(addressOf(first, first)).toEqual({});
});

test('a search from the first view looks through the cases of others too', () => {
  expect(inputOf({ ...wholeQueue, scope: 'turn', search: '张' }, null).scope).toBe('open');
  expect(inputOf({ ...wholeQueue, scope: 'mine', search: '张' }, null).scope).toBe('mine');
});

test('whoever looks for a name is not told that nothing waits for them', () => {
  const first = { ...wholeQueue, scope: 'turn' } as const;
  expect(isNarrowed(first)).toBe(false);
  for (const more of [{ search: '张' }, { stage: 'review' }, { tag: 'minor' }])
    expect(isNarrowed({ ...first, ...more })).toBe(true);
});
