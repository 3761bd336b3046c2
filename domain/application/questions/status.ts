import { cardsOf } from '../cards-of';
import { tagsAskedFor } from '../../vocabulary/persons/person-tags-asked';
import { fact, part } from '../into/home';
import { tagsOf } from '../into/read-answer';
import { needsMeans } from '../means';
import type { Choice, Question } from '../question';
import { someOf } from '../schemas';
import { whom } from '../whom';

const choices: readonly Choice[] = [...cardsOf(tagsAskedFor), { value: 'none', label: '都没有' }];

export const status: Question = {
  id: 'status',
  section: 'means',
  title: '您符合下面哪几种？',
  titleFor: (answers) => `${whom(answers)}符合下面哪几种？`,
  kind: 'choices',
  choices: () => choices,
  alone: 'none',
  schema: someOf(choices, 'none'),
  relevant: needsMeans,
  skip: '说不清',
  into: [fact('tags', tagsOf), part('applicant.tags', (answers) => tagsOf(answers) ?? [])],
};
