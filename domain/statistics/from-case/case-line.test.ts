import type { Case } from '../../case/case';
import { sampleCase } from '../../case/testing/sample-case';
import { caseLine } from './case-line';

const handedIn: Case = { ...sampleCase, state: 'SUBMITTED', submittedAt: '2026-11-02T01:00:00.000Z' };
const registers = { stationName: () => undefined, handlerKind: () => undefined };
const atStake = (dispute: Partial<Case['dispute']>): unknown =>
  caseLine({ ...handedIn, dispute: { ...handedIn.dispute, ...dispute } }, registers)?.cells['标的额'];

test('what is due again and again has no sum that could be added to the others', () => {
  expect(atStake({})).toBe(12300);
  expect(atStake({ amount: 600, amountPer: 'month' })).toBeUndefined();
});
