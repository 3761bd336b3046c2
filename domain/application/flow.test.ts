import * as fc from 'fast-check';
import { checkAnswer } from './check-answer';
import { openPoints } from './open-points';
import { checkPage, titleOf } from './check-page';
import { nextScreen, previousScreen, relevantQuestions, sectionStates, sentAnswers } from './flow';
import type { Answers } from './question';
import { questionOf, questions } from './questions';
import { workerAnswers } from './testing/sample-answers';
import { whyAsked } from './why-asked';

/** Answers as someone may give them: any card of any question, or left open where that is allowed. */
const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    questions.map((question) => {
      const values = (question.choices?.({ topic: '家里的事' }) ?? []).map((choice) => choice.value);
      const given = question.kind === 'choices' ? values.map((value) => [value]) : values;

      return [question.id, fc.constantFrom<unknown>(undefined, null, ...(given.length ? given : ['有字']))];
    }),
  ),
);

function walk(answers: Answers): readonly string[] {
  const seen: string[] = [];
  const given: Record<string, unknown> = {};
  for (let at = nextScreen(given, null); at !== null; at = nextScreen(given, at)) {
    seen.push(at);
    given[at] = answers[at] ?? null;
    if (seen.length > questions.length) break;
  }

  return seen;
}

describe('the order of the questions', () => {
  it('asks a migrant worker without wages nothing about money at home', () => {
    const asked = relevantQuestions(workerAnswers);

    expect(asked.filter((question) => question.section === 'means')).toEqual([]);
    expect(openPoints(workerAnswers)).toEqual([]);
    expect(nextScreen(workerAnswers, null)).toBeNull();
  });

  it('asks whoever is no migrant worker about home and income', () => {
    const answers = { ...workerAnswers, migrant: 'no' };

    expect(nextScreen(answers, 'own_lawyer')).toBe('status');
    expect(nextScreen({ ...answers, status: ['dibao'] }, 'status')).toBeNull();
    expect(nextScreen({ ...answers, status: ['none'] }, 'status')).toBe('household_size');
  });

  it('offers neutral words to a person who is afraid of someone at home', () => {
    const asked = relevantQuestions({ ...workerAnswers, matter: 'domestic_violence' });

    expect(asked.map((question) => question.id)).toContain('discreet');
    expect(asked.some((question) => question.section === 'means')).toBe(false);
  });

  it('asks for whom first, and speaks of the right person from then on', () => {
    expect(nextScreen({}, null)).toBe('for_whom');
    const titlesFor = (more: Answers) =>
      relevantQuestions({ ...workerAnswers, migrant: 'no', for_whom: 'family', ...more }).map((one) =>
        titleOf(one, { ...workerAnswers, for_whom: 'family', ...more }),
      );
    const ofFather = titlesFor({ agent_relation: 'child', agent_reason: 'entrusted' });
    expect(ofFather).toEqual(
      expect.arrayContaining([
        '您父亲或母亲遇到了什么事？',
        '您父亲或母亲符合下面哪几种？',
        '您父亲或母亲的身份证号是多少？',
        '谁欠您父亲或母亲的工钱？',
      ]),
    );
    expect(titlesFor({ agent_relation: 'other', agent_reason: 'limited' })).toContain(
      '要帮助的人叫什么名字？',
    );
    expect(titlesFor({ agent_relation: 'grandparent', agent_reason: 'minor' })).toContain('孩子叫什么名字？');
  });

  it('asks a helper neither for the means nor for the phone of a child or of somebody who is held', () => {
    for (const reason of ['minor', 'custody']) {
      const answers = { ...workerAnswers, migrant: 'no', for_whom: 'family', agent_reason: reason };
      const asked = relevantQuestions(answers).map(({ id }) => id);
      expect(asked).not.toEqual(expect.arrayContaining(['status']));
      expect(asked).not.toContain('family_income');
      expect(asked).not.toContain('phone');
      expect(asked.includes('custody_place')).toBe(reason === 'custody');
    }
  });

  it('does not ask twice what the self-check has asked already', () => {
    const checked = { topic: '工作和工资', matter: 'wages', migrant: 'yes', place: 'here', own_lawyer: 'no' };

    expect(nextScreen(checked, null)).toBe('for_whom');
  });

  it('comes to an end whatever is answered, and never shows a screen twice', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const seen = walk(answers);

        expect(new Set(seen).size).toBe(seen.length);
      }),
    );
  });

  it('leads back the way it came', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...questions), (answers, question) => {
        const before = previousScreen(answers, question.id);
        const order = relevantQuestions(answers).map((one) => one.id);

        expect(before === null || order.includes(before)).toBe(true);
      }),
    );
  });

  it('sends no answer to a question that no longer applies, and shows exactly what it sends', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const sent = Object.keys(sentAnswers(answers));
        const shown = checkPage(answers).flatMap((section) => section.rows.filter((row) => row.answered));

        expect(shown.map((row) => row.id).sort()).toEqual([...sent].sort());
      }),
    );
  });

  it('tells for every section whether it is empty, begun, done or not needed', () => {
    const states = sectionStates({ ...workerAnswers, phone: undefined });

    expect(states.map((section) => [section.id, section.state])).toEqual([
      ['who', 'done'],
      ['matter', 'done'],
      ['person', 'begun'],
      ['means', 'not_needed'],
      ['story', 'done'],
      ['contact', 'done'],
    ]);
  });
});

describe('the questions themselves', () => {
  it.each(questions.map((question) => [question.id, question] as const))(
    '%s is short and says why',
    (_, question) => {
      expect(Array.from(question.title).length).toBeLessThanOrEqual(20);
      expect(Array.from(whyAsked(question)).length).toBeLessThanOrEqual(25);
      expect(whyAsked(question)).not.toBe('');
    },
  );

  it('have ids of their own', () => {
    expect(new Set(questions.map((question) => question.id)).size).toBe(questions.length);
    expect(questionOf('nothing')).toBeUndefined();
  });

  it.each(
    questions.filter((question) => question.choices).map((question) => [question.id, question] as const),
  )('%s accepts each of its own cards and no other', (_, question) => {
    const answers: Answers = { topic: '工作和工资' };
    for (const { value } of question.choices?.(answers) ?? []) {
      expect(checkAnswer(question, question.kind === 'choices' ? [value] : value)).toBeNull();
    }
    expect(checkAnswer(question, 'no such card')).not.toBeNull();
  });
});
