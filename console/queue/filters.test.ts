import * as v from 'valibot';
import { queue } from '../../contract/staff/queue';
import { caseStates } from '../../domain/case/states';
import { addressOf, filtersFrom, inputOf, stages, wholeQueue } from './filters';

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
