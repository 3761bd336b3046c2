import { agentRight } from './agent-right';
import { workerAnswers } from './testing/sample-answers';
import { factsFrom } from './into/to-facts';

const family = { ...workerAnswers, for_whom: 'family' };

describe('by what right somebody acts for another', () => {
  it.each([
    ['minor', 'parent', 'legal_representative'],
    ['minor', 'grandparent', 'near_relative'],
    ['limited', 'spouse', 'legal_representative'],
    ['limited', 'sibling', 'near_relative'],
    ['custody', 'child', 'near_relative'],
    ['entrusted', 'other', 'authorised'],
    ['minor', 'other', 'none'],
  ])('%s, as %s: %s', (agent_reason, agent_relation, right) => {
    expect(agentRight({ ...family, agent_reason, agent_relation })).toBe(right);
  });

  it('is no question where people apply for themselves', () => {
    expect(agentRight(workerAnswers)).toBeUndefined();
  });
});

describe('what is known of the person they act for', () => {
  it('knows a child and an adult who cannot decide', () => {
    expect(factsFrom({ ...family, agent_relation: 'parent', agent_reason: 'minor' }).tags).toContain('minor');
    expect(factsFrom({ ...family, agent_relation: 'child', agent_reason: 'limited' }).capacity).toBe(
      'limited',
    );
  });

  it('knows that somebody is kept locked up, so that a relative may speak for him (法-40)', () => {
    const facts = factsFrom({ ...family, agent_relation: 'child', agent_reason: 'custody' });

    expect([facts.inCustody, facts.agentRight]).toEqual([true, 'near_relative']);
    expect(
      factsFrom({ ...family, agent_relation: 'child', agent_reason: 'limited' }).inCustody,
    ).toBeUndefined();
  });

  it('reads the age from the identity number, and only from a sound one', () => {
    expect(factsFrom(workerAnswers, '2026-11-22').age).toBe(46);
    expect(factsFrom({ ...workerAnswers, identity_number: '123' }, '2026-11-22').age).toBeUndefined();
  });
});
