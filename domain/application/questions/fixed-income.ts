import type { PersonTag } from '../../vocabulary/persons/person-tags';
import { fact } from '../into/home';
import { tagsOf } from '../into/read-answer';
import { needsMeans } from '../means';
import type { Answers, Choice, Question } from '../question';
import { oneOf } from '../schemas';
import { whom } from '../whom';

const choices: readonly Choice[] = [
  { value: 'no', label: '没有固定收入' },
  { value: 'yes', label: '有固定收入' },
];

const dependent: readonly PersonTag[] = ['elderly', 'minor', 'disabled'];

/** Whether the person belongs to those whose missing income spares the check (法-42(1)). */
function isDependent(answers: Answers): boolean {
  const status: readonly unknown[] = Array.isArray(answers.status) ? answers.status : [];

  return dependent.some((tag) => status.includes(tag));
}

export const fixedIncome: Question = {
  id: 'fixed_income',
  section: 'means',
  title: '您有固定收入吗？',
  titleFor: (answers) => `${whom(answers)}有固定收入吗？`,
  kind: 'choice',
  choices: () => choices,
  schema: oneOf(choices),
  relevant: (answers) => needsMeans(answers) && isDependent(answers),
  skip: '说不清',
  into: [fact('tags', tagsOf)],
};
