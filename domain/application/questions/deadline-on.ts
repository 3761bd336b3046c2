import type { Question } from '../question';
import { day } from '../schemas';

export const deadlineOn: Question = {
  id: 'deadline_on',
  section: 'story',
  title: '期限是哪一天？',
  why: '离期限不到七天的，可以先办。',
  kind: 'date',
  schema: day,
  relevant: (answers) => Array.isArray(answers.urgent) && answers.urgent.includes('deadline'),
  skip: '说不清',
};
