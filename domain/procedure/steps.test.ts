import type { Case } from '../case/case';
import type { SubsidyClaim } from '../case/records/subsidy-records';
import { effectsOf } from './effects';
import { nextState } from './guard';
import { caseIn, outcomeOf, owner, person } from './testing/cases';
import { noSigning } from '../case/records/signing';
import { assignment, withPapers } from '../case/testing/filled';
import { eligible, pending, recommendation, refusal, time } from './testing/pending';

const withReason = { reason: '有原因' };
const check = { lines: [], points: 90, vetoes: [], passes: true, comment: null };
const place = { volumes: 1, shelf: '3柜2层', retentionYears: 30, check };

describe('决定', () => {
  test('against the assessment only with a reason', () => {
    const doubtful = { ...pending, assessment: { ...eligible, outcome: 'need_more' } };
    expect(refusal(doubtful, 'grant', person('li', 'approver'))).toBe('ReasonMissing');
    expect(refusal(doubtful, 'grant', person('li', 'approver'), { overrideReason: '入户核实' })).toBe(
      'passes',
    );
  });

  test('a refusal names ground and reason', () => {
    expect(refusal(pending, 'refuse', person('li', 'approver'), withReason)).toBe('ReasonMissing');
    expect(
      refusal(pending, 'refuse', person('li', 'approver'), { ...withReason, ground: 'out_of_scope' }),
    ).toBe('passes');
  });

  test('the grounds of termination fit the case', () => {
    const exempt = caseIn('HANDLING', {}, { assessment: { ...eligible, hardship: 'condition_exempt' } });
    const approver = person('li', 'approver');
    expect(refusal(exempt, 'terminate', approver, { ...withReason, ground: 4 })).toBe('ConditionUnmet');
    expect(refusal(exempt, 'terminate', approver, { ...withReason, ground: 6 })).toBe('passes');
    expect(refusal(exempt, 'terminate', approver, { ...withReason, ground: 9 })).toBe('ReasonMissing');
  });

  test('objecting has its days, counted from the service of the decision', () => {
    const outcome = outcomeOf('refused');
    const c = caseIn('REFUSED', { decision: { recommendation, outcome } });
    expect(refusal(c, 'object', owner, { ...time, ...withReason, today: '2026-11-17' })).toBe('passes');
    expect(refusal(c, 'object', owner, { ...time, ...withReason, today: '2026-11-18' })).toBe(
      'DeadlinePassed',
    );
    expect(
      refusal(c, 'fileAway', person('an', 'archivist'), { ...time, ...place, today: '2026-11-17' }),
    ).toBe('ConditionUnmet');
    expect(
      refusal(c, 'fileAway', person('an', 'archivist'), { ...time, ...place, today: '2026-11-18' }),
    ).toBe('passes');
  });

  test('the bureau orders aid: an ended case goes on where it stood', () => {
    const objection = {
      filedAt: '2026-11-10T01:00:00.000Z',
      against: 'termination',
      reason: '不同意',
      result: null,
      decidedAt: null,
      answer: null,
    } as const;
    expect(nextState(caseIn('TERMINATED', { objection, assignments: [assignment] }), 'orderAid')).toBe(
      'HANDLING',
    );
    expect(nextState(caseIn('TERMINATED', { objection }), 'orderAid')).toBe('ASSIGNING');
    expect(nextState(caseIn('REFUSED', { objection }), 'orderAid')).toBe('ASSIGNING');
  });
});

describe('指派给谁', () => {
  const granted = (facts: Case['facts']) => withPapers(caseIn('ASSIGNING', {}, { facts }), ['FZ-009']);
  const assignee = {
    firmId: 'firm-2',
    lawyerId: 'lawyer-2',
    licensed: true,
    criminalYears: 2,
    knowsMinors: false,
  };
  const asked = (facts: Case['facts'], more = {}) =>
    refusal(granted(facts), 'assign', person('zhao', 'dispatcher'), { assignee: { ...assignee, ...more } });

  test.each<[Case['facts']]>([[{ penalty: 'death' }], [{ penalty: 'life' }], [{ stage: 'death_review' }]])(
    '%j needs three years of criminal defence (法-26)',
    (facts) => {
      expect(asked(facts)).toBe('LawyerUnfit');
      expect(asked(facts, { criminalYears: 3 })).toBe('passes');
    },
  );

  test('an accused minor needs a lawyer who knows minors, also on his own application (148-26)', () => {
    expect(asked({ matter: 'criminal_defence', category: 'criminal', age: 17 })).toBe('LawyerUnfit');
    expect(asked({ matter: 'criminal_defence', category: 'criminal', tags: ['minor'] })).toBe('LawyerUnfit');
    expect(asked({ category: 'criminal', age: 17 }, { knowsMinors: true })).toBe('passes');
    expect(asked({ category: 'criminal', age: 18, tags: ['minor'] })).toBe('passes');
    expect(asked({ matter: 'child_support', category: 'civil', age: 9 })).toBe('passes');
  });
});

describe('先行提供', () => {
  test('needs ground, reason and a day for the papers, and a matter in scope', () => {
    const input = { ground: 'deadline', reason: '还有三天过时效', dueOn: '2026-12-01', today: '2026-11-22' };
    const approver = person('li', 'approver');
    expect(refusal(caseIn('SUBMITTED'), 'advance', approver, input)).toBe('passes');
    expect(refusal(caseIn('SUBMITTED'), 'advance', approver, { ...input, ground: 'wish' })).toBe(
      'ReasonMissing',
    );
    const outside = caseIn('SUBMITTED', {}, { assessment: { ...eligible, inScope: false } });
    expect(refusal(outside, 'advance', approver, input)).toBe('ConditionUnmet');
  });

  test('is confirmed by another person than the one who reviewed', () => {
    const advance = {
      decidedAt: recommendation.at,
      by: 'li',
      ground: 'deadline',
      reason: '',
      supplementDueOn: '2026-12-01',
      suppliedAt: null,
      confirmedAt: null,
    } as const;
    const c = caseIn('HANDLING', { advance, decision: { recommendation, outcome: null } });
    expect(refusal(c, 'confirmAdvance', person('wang', 'approver'))).toBe('SamePersonDecided');
    expect(refusal(c, 'confirmAdvance', person('li', 'approver'))).toBe('passes');
    expect(refusal(caseIn('HANDLING'), 'confirmAdvance', person('li', 'approver'))).toBe(
      'ActionNotPossibleNow',
    );
  });
});

describe('指派', () => {
  const dispatcher = person('qian', 'dispatcher');
  const assignee = { firmId: 'firm-1', lawyerId: 'lawyer-1', licensed: true };
  const granted = withPapers(caseIn('ASSIGNING'), ['FZ-009']);

  test('needs the grant paper, or the organ’s notice', () => {
    expect(refusal(caseIn('ASSIGNING'), 'assign', dispatcher, { assignee })).toBe('PaperMissing');
    expect(refusal(granted, 'assign', dispatcher, { assignee })).toBe('passes');
    expect(refusal(caseIn('NOTIFIED', {}, { route: 'notified' }), 'assign', dispatcher, { assignee })).toBe(
      'passes',
    );
  });

  test('never the firm of the other side, never a lawyer who was replaced', () => {
    expect(
      refusal(granted, 'assign', dispatcher, { assignee: { ...assignee, opposingFirms: ['firm-1'] } }),
    ).toBe('LawyerUnfit');
    const old = { ...assignment, endedAt: '2026-11-10T01:00:00.000Z', endReason: 'replaced' } as const;
    const again = { ...granted, assignment: { ...granted.assignment, assignments: [old] } };
    expect(refusal(again, 'assign', dispatcher, { assignee })).toBe('LawyerUnfit');
  });

  test('where life or death is at stake: three years of criminal defence', () => {
    const grave = { ...granted, facts: { penalty: 'death' } } as const;
    expect(refusal(grave, 'assign', dispatcher, { assignee })).toBe('LawyerUnfit');
    expect(refusal(grave, 'assign', dispatcher, { assignee: { ...assignee, criminalYears: 3 } })).toBe(
      'passes',
    );
  });

  test('a late agreement needs its reason', () => {
    const c = caseIn('ARRANGED', { assignments: [{ ...assignment, agreedAt: null }] });
    const lawyer = person('lawyer-1', 'lawyer');
    const signed = { ...time, signing: { ...noSigning, photos: ['photo'] }, files: [] };
    expect(refusal(c, 'signAgreement', lawyer, { ...signed, today: '2026-11-11' })).toBe('passes');
    expect(refusal(c, 'signAgreement', lawyer, { ...signed, today: '2026-11-12' })).toBe('ReasonMissing');
    expect(
      refusal(c, 'signAgreement', lawyer, { ...signed, today: '2026-11-12', excuse: '当事人住院' }),
    ).toBe('passes');
  });

  test('a notified defence needs no agreement paper', () => {
    const c = caseIn('ARRANGED', { assignments: [assignment] });
    expect(effectsOf(c, 'signAgreement').papers).toEqual(['FZ-012', 'FZ-003']);
    expect(effectsOf({ ...c, route: 'notified' }, 'signAgreement').papers).toEqual([]);
  });

  test('replaced or kept decides the way', () => {
    const c = caseIn('HANDLING', { assignments: [assignment] });
    expect(nextState(c, 'decideReplacement', { result: 'replaced' })).toBe('ASSIGNING');
    expect(nextState(c, 'decideReplacement', { result: 'kept' })).toBe('HANDLING');
    expect(effectsOf(c, 'decideReplacement', { result: 'kept' }).starts).toEqual([]);
  });
});

describe('结案和归档', () => {
  test('no file is archived without its papers, and nobody archives the own work', () => {
    const c = caseIn('FILE_REVIEW', {
      assignments: [assignment],
      closing: {
        ...{ at: '2026-11-20T02:00:00.000Z', by: 'clerk', closedOn: '2026-11-20', way: 'judgment' },
        ...{ result: 'won', recovered: 100, wages: null, document: null, summary: '判了' },
      },
    });
    const archivist = person('an', 'archivist');
    expect(refusal(c, 'passDossier', archivist)).toBe('PaperMissing');
    const whole = withPapers(c, ['FZ-009', 'FZ-011', 'FZ-012', 'FZ-021']);
    expect(refusal(whole, 'passDossier', archivist, place)).toBe('passes');
    expect(refusal(whole, 'passDossier', person('lawyer-1', 'archivist'))).toBe('OwnCase');
    for (const wrong of [
      { volumes: 0 },
      { shelf: ' ' },
      { retentionYears: 0.5 },
      { retentionYears: undefined },
    ])
      expect(refusal(whole, 'passDossier', archivist, { ...place, ...wrong })).toBe('InputInvalid');
    expect(refusal(whole, 'passDossier', archivist, { ...place, retentionYears: null })).toBe('passes');
    const failed = { ...place, check: { ...check, passes: false } };
    expect(refusal(whole, 'passDossier', archivist, failed)).toBe('ConditionUnmet');
  });

  test('the subsidy comes after archiving, step by step, each by another hand, and is paid once', () => {
    const at = '2026-11-21T02:00:00.000Z';
    const archived = (side: Parameters<typeof caseIn>[1]) =>
      caseIn('ARCHIVED', { assignments: [assignment], ...side });
    const claim: SubsidyClaim = {
      ...{ calculated: { at, by: 'jin' }, table: '永定', tableFrom: null, closedOn: '2026-11-20' },
      ...{ source: 'budget', firmId: 'firm-1', unit: '正和', lines: [], total: 1400 },
      ...{ reviewed: null, approved: null, published: null, returned: null },
    };
    const finance = (id: string) => person(id, 'finance');
    const subsidy = { total: 1400, lines: [], payable: true };
    const pay = { ...time, voucher: '2026-118', happenedOn: time.today };

    expect(refusal(archived({}), 'calculateSubsidy', finance('jin'), { subsidy })).toBe('passes');
    expect(refusal(caseIn('FILE_REVIEW'), 'calculateSubsidy', finance('jin'), { subsidy })).toBe(
      'ActionNotPossibleNow',
    );
    expect(
      refusal(archived({}), 'calculateSubsidy', finance('jin'), { subsidy: { ...subsidy, total: 0 } }),
    ).toBe('ConditionUnmet');
    expect(refusal(archived({ subsidy: claim }), 'calculateSubsidy', finance('gu'), { subsidy })).toBe(
      'AlreadyDone',
    );
    const calculated = archived({ subsidy: claim });
    expect(refusal(calculated, 'reviewSubsidy', person('jin', 'approver'))).toBe('SamePersonDecided');
    expect(refusal(calculated, 'reviewSubsidy', person('lin', 'approver'))).toBe('passes');
    expect(refusal(calculated, 'approveSubsidy', person('tang', 'supervisor'))).toBe('ActionNotPossibleNow');
    expect(refusal(calculated, 'paySubsidy', finance('gu'), pay)).toBe('ConditionUnmet');

    const reviewed = archived({ subsidy: { ...claim, reviewed: { at, by: 'lin' } } });
    expect(refusal(reviewed, 'approveSubsidy', person('lin', 'director'))).toBe('SamePersonDecided');
    expect(refusal(reviewed, 'approveSubsidy', person('tang', 'supervisor'))).toBe('passes');
    const done = { ...claim, reviewed: { at, by: 'lin' }, approved: { at, by: 'tang' } };
    expect(refusal(archived({ subsidy: done }), 'paySubsidy', finance('jin'), pay)).toBe('SamePersonDecided');
    expect(refusal(archived({ subsidy: done }), 'paySubsidy', finance('gu'), pay)).toBe('passes');
    expect(refusal(archived({ subsidy: done }), 'paySubsidy', finance('gu'), { ...pay, voucher: ' ' })).toBe(
      'InputInvalid',
    );
    expect(
      refusal(archived({ subsidy: done }), 'paySubsidy', finance('gu'), { ...pay, happenedOn: '2099-01-01' }),
    ).toBe('InputInvalid');
    expect(
      refusal(archived({ subsidy: done }), 'paySubsidy', finance('gu'), { ...pay, happenedOn: '2026-11-20' }),
    ).toBe('DayInvalid');
    const payment = { paidAt: at, by: 'gu', unit: '正和', amount: 1400 };
    expect(refusal(archived({ subsidy: done, payment }), 'paySubsidy', finance('he'), pay)).toBe(
      'AlreadyDone',
    );
    expect(refusal(archived({ subsidy: done }), 'publishSubsidy', finance('gu'))).toBe('ConditionUnmet');
    expect(refusal(archived({ subsidy: done, payment }), 'publishSubsidy', finance('gu'))).toBe('passes');

    const back = archived({ subsidy: { ...claim, returned: { at, by: 'lin', reason: '人数不对' } } });
    expect(refusal(back, 'calculateSubsidy', finance('jin'), { subsidy })).toBe('passes');
    expect(refusal(back, 'reviewSubsidy', person('li', 'approver'))).toBe('ActionNotPossibleNow');
  });
});

describe('投诉', () => {
  const complaint = (about: 'centre' | 'staff' | 'lawyer' | 'fee') => ({
    ...{ id: about, filedAt: '2026-11-10T01:00:00.000Z', about, text: '慢' },
    ...{ answeredAt: null, answer: null, upheld: null },
  });
  const c = caseIn('HANDLING', {
    assignments: [assignment],
    complaints: [complaint('staff'), complaint('lawyer')],
  });
  const answer = (complaintId: string) => ({ complaintId, finding: 'not' as const, reason: '查过了' });

  test('what is said of the centre is answered by the bureau alone', () => {
    const head = person('zheng', 'director');
    expect(refusal(c, 'answerComplaint', head, answer('staff'))).toBe('OwnCase');
    expect(refusal(c, 'answerComplaint', head, answer('lawyer'))).toBe('passes');
    expect(refusal(c, 'answerComplaint', person('tang', 'supervisor'), answer('staff'))).toBe('passes');
  });

  test('a handler answers nothing about the own work, and nobody answers what is not asked', () => {
    expect(refusal(c, 'answerComplaint', person('lawyer-1', 'supervisor'), answer('lawyer'))).toBe('OwnCase');
    expect(refusal(c, 'answerComplaint', person('tang', 'supervisor'), answer('fee'))).toBe('InputInvalid');
  });
});
