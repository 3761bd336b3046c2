import { is } from 'valibot';
import type { Day } from '../../time/times';
import { daysBetween } from '../../time/days';
import type { Answers, Question } from '../question';
import { fact } from '../into/home';
import { text } from '../into/read-answer';
import { day } from '../schemas';

function daysTo(answers: Answers, today?: Day): number | undefined {
  const limit = text(answers, 'deadline_on');

  return is(day, limit) && today !== undefined ? daysBetween(today, limit) : undefined;
}

export const deadlineOn: Question = {
  id: 'deadline_on',
  section: 'story',
  title: '期限是哪一天？',
  kind: 'date',
  schema: day,
  relevant: (answers) => Array.isArray(answers.urgent) && answers.urgent.includes('deadline'),
  skip: '说不清',
  into: [fact('daysToLimit', daysTo)],
};
