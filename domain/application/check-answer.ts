import { safeParse } from 'valibot';
import { relevantQuestions } from './flow';
import type { Answers, Question } from './question';

const unanswered = '请先回答这一题，再往下走';

/**
 * What is wrong with one answer, as a sentence with the cure; `null` when it is fine.
 * @param question the question
 * @param value what was chosen or typed; `null` = left open
 */
export function checkAnswer(question: Question, value: unknown): string | null {
  if (value === undefined || value === '') return unanswered;
  if (value === null) return question.skip ? null : unanswered;

  const result = safeParse(question.schema, value);

  return result.success ? null : (result.issues[0]?.message ?? unanswered);
}

/** Everything that still stands in the way of sending, question by question. */
export function openPoints(
  answers: Answers,
): readonly { readonly id: string; readonly title: string; readonly message: string }[] {
  return relevantQuestions(answers).flatMap((question) => {
    const message = checkAnswer(question, answers[question.id]);

    return message === null ? [] : [{ id: question.id, title: question.title, message }];
  });
}
