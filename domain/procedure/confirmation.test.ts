import type { Case } from '../case/case';
import type { Confirmation } from '../case/records/intake-record';
import type { ActingPerson } from './acting-person';
import { allowedActions } from './allowed-actions';
import { caseIn, owner, person } from './testing/cases';
import { refusal } from './testing/pending';

const open: Confirmation = { helperKey: 'helper-key-1', confirmedAt: null, how: null, wrong: null };
const helper: ActingPerson = { ...owner, id: open.helperKey };
const byStation = caseIn('SUBMITTED', { confirmation: open }, { ownerKey: open.helperKey });
const confirmed: Confirmation = { ...open, confirmedAt: '2026-11-20T02:00:00.000Z', how: 'phone' };

describe('站点代填的申请', () => {
  test('the person confirms, or the window registers the signature; whoever filled it in does not', () => {
    expect(refusal(byStation, 'confirmApplication', owner)).toBe('passes');
    expect(refusal(byStation, 'confirmApplication', person('li', 'clerk'))).toBe('passes');
    expect(refusal(byStation, 'confirmApplication', helper)).toBe('NotAllowed');
    expect(refusal(byStation, 'confirmApplication', person('zhao', 'station_clerk'))).toBe('NotAllowed');
  });

  test('what is wrong is said in words, by the person', () => {
    expect(refusal(byStation, 'sayWrong', owner)).toBe('ReasonMissing');
    expect(refusal(byStation, 'sayWrong', owner, { reason: '电话错了' })).toBe('passes');
    expect(refusal(byStation, 'sayWrong', helper, { reason: '电话错了' })).toBe('NotAllowed');
  });

  test('once is enough, and nothing is asked of whoever applied for themselves', () => {
    const done = { ...byStation, intake: { ...byStation.intake, confirmation: confirmed } };
    expect(refusal(done, 'confirmApplication', owner)).toBe('ActionNotPossibleNow');
    expect(refusal(caseIn('SUBMITTED'), 'confirmApplication', owner)).toBe('ActionNotPossibleNow');
  });

  test('may be accepted and given aid in advance, but not granted before the person has said so', () => {
    const recommendation = { by: 'wang', at: '', proposal: 'grant', opinion: '符合' } as const;
    const decision = { recommendation, outcome: null };
    const pending = caseIn('PENDING_APPROVAL', { confirmation: open, decision });
    const input = { overrideReason: '入户核实' };
    expect(refusal(byStation, 'accept', person('li', 'clerk'), input)).toBe('passes');
    expect(refusal(pending, 'grant', person('li', 'approver'), input)).toBe('ConditionUnmet');
    const ready = { ...pending, intake: { ...pending.intake, confirmation: confirmed } };
    expect(refusal(ready, 'grant', person('li', 'approver'), input)).toBe('passes');
  });

  test('is offered where it is open, and nowhere else', () => {
    const offered = (c: Case) =>
      allowedActions(c, person('li', 'clerk')).some(({ action }) => action === 'confirmApplication');
    expect(offered(byStation)).toBe(true);
    expect(offered(caseIn('SUBMITTED'))).toBe(false);
  });
});
