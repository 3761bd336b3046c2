import { safeParse } from 'valibot';
import type { Day } from '../time/times';
import type { Question } from './question';

const unanswered = '请先回答这一题，再往下走';

/**
 * What is wrong with one answer, as a sentence with the cure; `null` when it is fine.
 * @param question the question
 * @param value what was chosen or typed; `null` = left open
 * @param today the day in China, where what has not happened yet is refused
 */
export function checkAnswer(question: Question, value: unknown, today?: Day): string | null {
  if (value === undefined || value === '') return unanswered;
  if (value === null) return question.skip ? null : unanswered;

  const result = safeParse(question.schema, value);

  if (!result.success) return result.issues[0]?.message ?? unanswered;

  return today === undefined ? null : (question.faultOn?.(value, today) ?? null);
}
