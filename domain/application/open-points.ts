import type { Day } from '../time/times';
import { checkAnswer } from './check-answer';
import { relevantQuestions } from './flow';
import type { Answers } from './question';

/**
 * Everything that still stands in the way of sending, question by question.
 * @param today the day in China; without it nothing is refused for lying ahead
 */
export function openPoints(
  answers: Answers,
  today?: Day,
): readonly { readonly id: string; readonly title: string; readonly message: string }[] {
  return relevantQuestions(answers).flatMap((question) => {
    const message = checkAnswer(question, answers[question.id], today);

    return message === null ? [] : [{ id: question.id, title: question.title, message }];
  });
}
