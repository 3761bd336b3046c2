import type { Progress } from '../case/records/handling-record';
import { caseIn } from '../procedure/testing/cases';
import { assignment } from '../case/testing/filled';
import { handlingOf } from './handling-cards';
import { silenceDays } from './silence';
import { handlingLacks } from './lacks';

const did = (act: Progress['act'], happenedOn: string): Progress => ({
  ...{ at: `${happenedOn}T02:00:00.000Z`, by: 'clerk', kind: 'progress', act, matter: null, happenedOn },
  ...{ text: '见过面', minutes: null, hearing: null },
});
const signed = { ...assignment, agreedAt: '2026-10-01T02:00:00.000Z' };
const handled = (progress: readonly Progress[], state: 'HANDLING' | 'CLOSED' = 'HANDLING') =>
  caseIn(state, { assignments: [signed], progress });

test('nobody handles a case before the assignment', () => {
  expect(handlingOf(caseIn('ASSIGNING'), '2026-11-01')).toBeNull();
});

test('a card an act of this kind of case, with the last day it was done', () => {
  const c = handled([did('meeting', '2026-10-05'), did('meeting', '2026-10-20'), did('paper', '2026-10-12')]);
  const { cards = [], lastActOn, since } = handlingOf(c, '2026-10-25') ?? {};
  expect([since, lastActOn]).toEqual(['2026-10-01', '2026-10-20']);
  expect(cards.filter(({ doneOn }) => doneOn !== null)).toEqual([
    { act: 'meeting', doneOn: '2026-10-20', notDone: null },
    { act: 'paper', doneOn: '2026-10-12', notDone: null },
  ]);
  const criminal = { ...c, facts: { category: 'criminal', stage: 'investigation' } as const };
  expect(handlingOf(criminal, '2026-10-25')?.cards.map(({ act }) => act)).toEqual([
    ...(['meeting', 'paper', 'report', 'judgment'] as const),
  ]);
});

test('thirty days without a word are borne, one more is asked about, and after the closing nobody asks', () => {
  const last = [did('meeting', '2026-10-10')];
  expect(handlingOf(handled(last), '2026-11-09')).toMatchObject({ silentDays: silenceDays, isSilent: false });
  expect(handlingOf(handled(last), '2026-11-10')).toMatchObject({ silentDays: 31, isSilent: true });
  expect(handlingOf(handled(last, 'CLOSED'), '2026-11-10')?.isSilent).toBe(false);
  expect(handlingOf(handled([]), '2026-11-10')).toMatchObject({
    silentDays: 40,
    isSilent: true,
    lastActOn: null,
  });
});

test('before any proceedings talking comes first: done, or said why not, and nothing lacks (提前介入)', () => {
  const said = '还没起诉、仲裁的，先协商或调解，登记一次。';
  const early = (...progress: Progress[]) => {
    const c = handled([did('meeting', '2026-10-10'), ...progress]);
    const facts = { category: 'civil', stage: 'before' } as const;

    return {
      ...c,
      facts,
      route: 'application' as const,
      dispute: { ...c.dispute, matter: 'wages' as const },
    };
  };
  expect(handlingLacks(early(), '2026-10-12')).toContain(said);
  expect(handlingLacks(early(did('negotiation', '2026-10-11')), '2026-10-12')).not.toContain(said);
  const why = { ...did('negotiation', '2026-10-11'), notDone: true };
  expect(handlingLacks(early(why), '2026-10-12')).not.toContain(said);
  const sued = { ...early(), facts: { category: 'civil', stage: 'arbitration' } as const };
  expect(handlingLacks(sued, '2026-10-12')).not.toContain(said);
});
