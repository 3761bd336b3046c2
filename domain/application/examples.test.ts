import { matters } from '../vocabulary/matters/matters';
import { exampleOf, opponentExample, storyExample } from './examples';
import { isAboutMoney } from './kinds';
import { questions } from './questions';

describe('the example under a question', () => {
  it.each(matters.map(({ code, plain }) => [code, plain] as const))(
    'of %s (%s) is said to be one, and is of that kind of matter',
    (matter) => {
      expect(opponentExample({ matter })).toMatch(/^比如：.{3,}/);
      expect(storyExample({ matter })).toMatch(/^比如：.{8,}。$/);
      expect(`${opponentExample({ matter })}${storyExample({ matter })}`).not.toContain('undefined');
    },
  );

  it('tells nobody who was beaten of a building site, and asks for no price', () => {
    expect(storyExample({ matter: 'domestic_violence' })).not.toMatch(/工地|每天三百/);
    expect(['domestic_violence', 'abuse'].map((matter) => isAboutMoney({ matter }))).toEqual([false, false]);
    expect(isAboutMoney({ matter: 'support_of_parents' })).toBe(true);
  });

  it('stands whatever lies in a stored form', () => {
    expect(storyExample({ topic: '没有这一类' })).toBe('比如：什么时候、谁、做了什么。');
    expect(opponentExample({})).toContain('比如');
  });

  it.each(
    questions
      .filter(({ kind }) => !['choice', 'choices', 'date', 'members'].includes(kind))
      .map((question) => [question.id, question] as const),
  )('stands wherever something is typed: %s', (_, question) => {
    expect(exampleOf(question, {})).not.toBe('');
  });
});
