import { isDomainError } from '../../refusals/errors';
import { nextScreen } from '../flow';
import { questionOf } from '../questions';
import { workerAnswers } from '../testing/sample-answers';
import { caseFrom } from './to-case';
import { factsFrom } from './to-facts';

describe('what the rules learn from the answers', () => {
  it('knows a migrant worker without wages', () => {
    expect(factsFrom(workerAnswers)).toMatchObject({
      channel: 'self',
      matter: 'wages',
      jurisdiction: 'yes',
      hasOwnLawyer: false,
      household: 'rural',
      tags: ['migrant_worker'],
    });
  });

  it('divides the income of the house by its heads', () => {
    const answers = {
      ...workerAnswers,
      migrant: 'no',
      status: ['none'],
      household_size: '4',
      family_income: '6000',
    };

    expect(factsFrom(answers).statedIncome).toBe(1500);
  });

  it('counts the applicant alone where the opponent lives under the same roof', () => {
    const facts = factsFrom({
      ...workerAnswers,
      entrance: 'all',
      topic: '家里的事',
      matter: 'child_support',
      lives_together: 'yes',
      status: ['none'],
      family_income: '900',
    });

    expect(facts).toMatchObject({ ownIncome: 900, opponentLivesTogether: true });
    expect(facts.statedIncome).toBeUndefined();
  });

  it('lets an answer that no longer applies decide nothing', () => {
    expect(factsFrom({ ...workerAnswers, status: ['dibao'], family_income: '1' })).not.toHaveProperty(
      'statedIncome',
    );
  });

  it('counts the days to a time limit from today', () => {
    const answers = { ...workerAnswers, urgent: ['deadline'], deadline_on: '2026-11-28' };

    expect(factsFrom(answers, '2026-11-22').daysToLimit).toBe(6);
    expect(factsFrom(answers).daysToLimit).toBeUndefined();
  });

  it('knows nothing from nothing', () => {
    expect(factsFrom({})).toEqual({ applicantKind: 'person', nationality: 'chinese' });
  });
});

describe('what stands in the case', () => {
  it('names applicant, opponent, sum and safe contact', () => {
    expect(caseFrom(workerAnswers)).toMatchObject({
      applicant: {
        name: '赵大山',
        identity: { kind: 'resident_id', number: '110101198003078879' },
        phone: '13800138000',
      },
      agent: null,
      contact: { way: 'any', hours: '晚上7点以后', discreet: false },
      dispute: { matter: 'wages', opponent: '青禾县兴旺建筑队', amount: 12300, happenedOn: '2026-03-01' },
    });
  });

  it('asks for maintenance by the month, and says so wherever the sum stands', () => {
    const asked = (amount: string, matter = 'support_of_parents') =>
      caseFrom({ ...workerAnswers, topic: '家里的事', matter, amount }).dispute;

    expect(asked('600')).toMatchObject({ amount: 600, amountPer: 'month' });
    expect(asked('一年7200')).toMatchObject({ amount: 7200, amountPer: 'year' });
    expect(asked('1.2万', 'wages')).not.toHaveProperty('amountPer');
    expect(asked('每月800', 'abandonment')).toMatchObject({ amount: 800, amountPer: 'month' });
  });

  it('keeps applicant and agent apart', () => {
    const parts = caseFrom({
      ...workerAnswers,
      for_whom: 'family',
      agent_relation: 'parent',
      agent_reason: 'minor',
      agent_name: '赵母',
      agent_identity: '110101198003078879',
      agent_phone: '13900139000',
    });

    expect(parts.agent).toMatchObject({ name: '赵母', relation: 'guardian', phone: '13900139000' });
    expect(parts.applicant.name).toBe('赵大山');
  });

  it('accepts a person without papers', () => {
    expect(caseFrom({ ...workerAnswers, identity_number: null }).applicant.identity).toEqual({
      kind: 'none',
      number: '',
    });
  });

  it.each([
    [
      'hmt_travel',
      { hmt_travel_number: 'h 6012 3456' },
      { kind: 'hmt_travel', number: 'H60123456' },
      'chinese',
    ],
    ['passport', { passport_number: 'EA1234567' }, { kind: 'passport', number: 'EA1234567' }, 'chinese'],
    [
      'foreign_passport',
      { passport_number: '512345678' },
      { kind: 'passport', number: '512345678' },
      'foreign',
    ],
    ['none', {}, { kind: 'none', number: '' }, 'chinese'],
  ])('takes the paper there is instead of the identity card: %s', (paper, typed, identity, nationality) => {
    const answers = { ...workerAnswers, identity_number: null, identity_paper: paper, ...typed };

    expect(caseFrom(answers).applicant.identity).toEqual(identity);
    expect(factsFrom(answers).nationality).toBe(nationality);
  });

  it('lets the identity card go before a paper that was named first', () => {
    const answers = { ...workerAnswers, identity_paper: 'foreign_passport', passport_number: '512345678' };

    expect(caseFrom(answers).applicant.identity.kind).toBe('resident_id');
    expect(factsFrom(answers).nationality).toBe('chinese');
  });

  it('names the question whose answer cannot stand', () => {
    try {
      caseFrom({ ...workerAnswers, identity_number: '123' });
      throw new Error('accepted');
    } catch (thrown) {
      expect(isDomainError(thrown) && thrown.fields[0]?.path).toBe('identity_number');
    }
  });
});

describe('what cannot wait', () => {
  const violence = { ...workerAnswers, matter: 'domestic_violence', migrant: undefined };
  const urgencyOf = (answers: object) => caseFrom({ ...violence, ...answers }).urgency;

  it.each([
    [{ danger: 'yes' }, true],
    [{ danger: 'no' }, false],
    [{ danger: 'no', urgent: ['danger'] }, true],
    [{ matter: 'wages', migrant: 'yes', urgent: ['danger', 'preservation'] }, true],
    // Hidden where the matter is another one: it was said about something else.
    [{ matter: 'wages', migrant: 'yes', danger: 'yes' }, false],
  ])('reads danger from %j', (answers, inDanger) => {
    expect(urgencyOf(answers)).toEqual({ inDanger, limitNear: false, calledAt: null });
  });

  it('keeps a near time limit whose day nobody knows', () => {
    expect(urgencyOf({ urgent: ['deadline'], deadline_on: null })).toMatchObject({ limitNear: true });
  });

  it.each(['domestic_violence', 'abuse', 'abandonment', 'personality_rights', 'victim_agent'])(
    'asks first whether one is safe in a matter of %s, and not again at the end',
    (matter) => {
      const answers = { ...workerAnswers, matter };

      expect(nextScreen(answers, 'matter')).toBe('danger');
      expect(
        questionOf('urgent')
          ?.choices?.(answers)
          .map(({ value }) => value),
      ).not.toContain('danger');
    },
  );
});
