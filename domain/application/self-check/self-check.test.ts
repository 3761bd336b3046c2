import * as fc from 'fast-check';
import { matters } from '../../vocabulary/matters/matters';
import { questions } from '../questions';
import type { Answers } from '../question';
import { nextCheck, previousCheck } from './self-check';
import type { CheckRules } from '../try-answers';
import { checkResult } from './self-check-result';

const rules: CheckRules = { packId: 'national', today: '2026-11-22', standard: 1500 };
const worker: Answers = { topic: '工作和工资', matter: 'wages', migrant: 'yes', place: 'here' };

function ask(given: Answers, with_: CheckRules = rules): { seen: string[]; answers: Answers } {
  const answers: Record<string, unknown> = {};
  const seen: string[] = [];
  for (let at = nextCheck(answers, with_); at !== null; at = nextCheck(answers, with_)) {
    seen.push(at);
    answers[at] = given[at] ?? null;
  }

  return { seen, answers };
}

describe('the self-check', () => {
  it('asks a migrant worker four questions and none about money', () => {
    const { seen, answers } = ask(worker);

    expect(seen).toEqual(['topic', 'matter', 'migrant', 'place']);
    expect(checkResult(answers, rules)).toMatchObject({
      kind: 'likely',
      green: true,
      articles: ['法-31(5)', '法-42(3)', '安心行动2026'],
    });
  });

  it('says to a wronged borrower that this is hardly a case, and that they may still hand it in', () => {
    const { seen, answers } = ask({ topic: '合同和财产', matter: 'private_loan' });
    const result = checkResult(answers, rules);

    expect(seen).toEqual(['topic', 'matter']);
    expect(result.kind).toBe('hardly');
    expect(result.reasons.join()).toContain('还是可以申请');
    expect(result.alsoHelps).toContain('来中心当面问律师，也不收费。');
  });

  it('asks a victim of violence nothing about money', () => {
    const { answers } = ask({ topic: '家里的事', matter: 'domestic_violence', place: 'here' });

    expect(checkResult(answers, rules)).toMatchObject({ kind: 'likely', green: false });
  });

  it('weighs the income of a house against the figure of the centre', () => {
    const home = { ...worker, migrant: 'no', status: ['none'], household_size: '3' };

    expect(checkResult({ ...home, family_income: '3000' }, rules).kind).toBe('likely');
    expect(checkResult({ ...home, family_income: '30000' }, rules).kind).toBe('hardly');
  });

  it('does not ask for the income where the centre has told no figure', () => {
    const { seen } = ask({ ...worker, migrant: 'no', status: ['none'] }, { ...rules, standard: undefined });

    expect(seen).not.toContain('family_income');
  });

  it('names the other centre as a possibility, not as a refusal', () => {
    const answers = { ...worker, place: 'elsewhere' };

    expect(checkResult(answers, rules).kind).toBe('elsewhere');
  });

  it('asks at most seven questions, each once, whatever is answered, "不知道" included', () => {
    const cards = questions.map(
      ({ id, choices, kind }) =>
        [
          id,
          (choices?.({ topic: '家里的事' }) ?? []).map(({ value }) => (kind === 'choices' ? [value] : value)),
        ] as const,
    );
    const anyone = fc.record(
      Object.fromEntries(cards.map(([id, values]) => [id, fc.constantFrom<unknown>(null, ...values)])),
    );
    fc.assert(
      fc.property(anyone, fc.constantFrom(...matters), (given, { code }) => {
        const { seen, answers } = ask({ ...given, matter: code });

        expect(seen.length).toBeLessThanOrEqual(7);
        expect(new Set(seen).size).toBe(seen.length);
        expect(checkResult(answers, rules).reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  it('finds the way back', () => {
    expect(previousCheck(worker, 'migrant')).toBe('matter');
    expect(previousCheck(worker, 'topic')).toBeNull();
  });
});
