import type { ActionName } from '../vocabulary/actions';
import { allowedActions } from './allowed-actions';
import { caseIn, outcomeOf, owner, person } from './testing/cases';
import { assignment } from '../case/testing/filled';
import { pending, recommendation, refusal, time } from './testing/pending';

const withReason = { reason: '有原因' };

describe('分开办', () => {
  test('the reviewer does not approve the own opinion', () => {
    expect(refusal(pending, 'grant', person('wang', 'reviewer', 'approver'))).toBe('SamePersonDecided');
    expect(refusal(pending, 'grant', person('li', 'approver'))).toBe('passes');
  });

  test('whoever reviewed, approved or handled does not assess', () => {
    const outcome = outcomeOf('granted', recommendation.at);
    const c = caseIn('CLOSED', { decision: { recommendation, outcome }, assignments: [assignment] });
    const assessing = (id: string) => refusal(c, 'followUp', person(id, 'clerk'), withReason);
    expect(['wang', 'li', 'lawyer-1', 'zhou'].map(assessing)).toEqual([
      'SamePersonDecided',
      'SamePersonDecided',
      'OwnCase',
      'passes',
    ]);
  });

  test('a recused person touches nothing', () => {
    const recusals = [{ personId: 'li', reason: '亲属', at: recommendation.at }];
    expect(
      refusal({ ...pending, review: { ...pending.review, recusals } }, 'grant', person('li', 'approver')),
    ).toBe('PersonRecused');
  });

  test('a handler never rates the own case, even as the applicant', () => {
    const own = { ...owner, id: 'lawyer-1' };
    const c = caseIn('CLOSED', { assignments: [assignment] }, { ownerKey: 'lawyer-1' });
    expect(refusal(c, 'rate', own, { score: 5 })).toBe('OwnCase');
  });

  test('a station clerk checks papers of the own station and decides nothing', () => {
    const c = caseIn('SUBMITTED', {}, { stationId: 'station-1' });
    const clerk = person('zhao', 'station_clerk');
    expect(refusal(c, 'judgeMaterial', clerk, { verdict: 'good' })).toBe('passes');
    expect(refusal(c, 'accept', clerk)).toBe('NotAllowed');
    expect(refusal({ ...c, stationId: 'station-2' }, 'judgeMaterial', clerk, { verdict: 'good' })).toBe(
      'OtherCentre',
    );
  });

  test('strangers and other centres are refused', () => {
    expect(refusal(pending, 'withdraw', { ...owner, id: 'someone' })).toBe('NotAllowed');
    expect(refusal(pending, 'grant', { ...person('li', 'approver'), centreId: 'other' })).toBe('OtherCentre');
    expect(refusal(pending, 'grant', person('auditor', 'auditor'))).toBe('NotAllowed');
  });
});

describe('补材料', () => {
  const notice = { gaps: ['identity_paper'], dueOn: '2026-12-01', today: '2026-11-22' };
  const supplement = {
    askedAt: '2026-11-04T01:00:00.000Z',
    dueOn: '2026-11-19',
    items: [{ code: 'identity_paper', sentence: '请补身份证照片。', supplied: false, explanation: null }],
    remindedAt: null,
    suppliedAt: null,
    overrideReason: null,
  };
  const waiting = caseIn('SUPPLEMENT', { supplements: [supplement] });

  test('one notice; a second one only with its reason', () => {
    const again = caseIn('REVIEWING', {
      supplements: [{ ...supplement, suppliedAt: '2026-11-06T01:00:00.000Z' }],
    });
    expect(refusal(caseIn('REVIEWING'), 'askSupplement', person('li', 'clerk'), notice)).toBe('passes');
    expect(refusal(again, 'askSupplement', person('li', 'clerk'), notice)).toBe('SupplementAlreadyAsked');
    expect(
      refusal(again, 'askSupplement', person('li', 'clerk'), { ...notice, overrideReason: '新情况' }),
    ).toBe('passes');
    expect(
      refusal(caseIn('REVIEWING'), 'askSupplement', person('li', 'clerk'), { ...notice, gaps: [] }),
    ).toBe('GapsMissing');
  });

  test('every item is handed in or explained', () => {
    expect(refusal(waiting, 'supply', owner)).toBe('GapsMissing');
    expect(refusal(waiting, 'supply', owner, { answered: ['identity_paper'] })).toBe('passes');
  });

  test('nothing lapses before its day, without a reminder, or when it is urgent', () => {
    const clock = { ...person('clock', 'system'), role: 'system' as const };
    const reminded = caseIn('SUPPLEMENT', {
      supplements: [{ ...supplement, remindedAt: '2026-11-17T01:00:00.000Z' }],
    });
    expect(refusal(waiting, 'expireSupplement', clock, { today: '2026-11-20' })).toBe('ConditionUnmet');
    expect(refusal(reminded, 'expireSupplement', clock, { today: '2026-11-19' })).toBe('ConditionUnmet');
    expect(refusal(reminded, 'expireSupplement', clock, { today: '2026-11-20' })).toBe('passes');
    const urgent = { ...reminded, facts: { daysToLimit: 3 } };
    expect(refusal(urgent, 'expireSupplement', clock, { today: '2026-11-20' })).toBe('ConditionUnmet');
  });
});

describe('按钮', () => {
  test('what is not met is named beside the button', () => {
    const own = allowedActions(pending, person('wang', 'reviewer', 'approver'));
    expect(own.find((button) => button.action === 'grant')).toEqual({
      action: 'grant',
      label: '决定给予援助',
      unmet: [{ guard: 'notReviewer', sentence: '审查意见是您写的，请换一位同事审批。' }],
    });
  });

  test('what does not belong to this kind of case is left out', () => {
    const actions = allowedActions(caseIn('HANDLING'), person('li', 'approver')).map(
      (button) => button.action,
    );
    expect(actions).toContain('terminate');
    expect(actions).not.toContain('confirmAdvance');
  });

  test('days are judged where the day is given', () => {
    const outcome = outcomeOf('refused', '2026-10-02T01:00:00.000Z');
    const c = caseIn('REFUSED', { decision: { recommendation, outcome } });
    const late = allowedActions(c, owner, time).find((button) => button.action === 'object');
    expect(late?.unmet.map((condition) => condition.guard)).toEqual(['objectionInTime']);
    expect(allowedActions(c, owner).find((button) => button.action === 'object')?.unmet).toEqual([]);
  });

  test('an unknown action is refused by name', () => {
    expect(refusal(pending, 'toString' as ActionName, owner)).toBe('UnknownAction');
  });
});
